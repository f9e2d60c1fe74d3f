import { expect, it } from 'vitest';
import { askPermission } from '../../lib/actions/ask-permission.ts';
import { startFakePermissions } from '../support/fake-permissions.ts';

const DOWNLOADS = { permissions: ['downloads' as const] };

it('asks for what is wanted and gives the answer', async () => {
  const user = startFakePermissions();
  expect(await askPermission(DOWNLOADS)).toBe(true);
  user.answer = 'no';
  expect(await askPermission(DOWNLOADS)).toBe(false);
  expect(user.asked).toEqual([DOWNLOADS, DOWNLOADS]);
});

it('takes an error of the browser for a no', async () => {
  startFakePermissions().answer = 'error';
  expect(await askPermission(DOWNLOADS)).toBe(false);
});
