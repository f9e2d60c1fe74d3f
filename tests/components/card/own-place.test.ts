import { expect, it } from 'vitest';
import { loadOwnFields } from '../../../components/card/own-place.tsx';
import { freshLibrary } from '../../library/support.ts';

it('a card is drawn where the browser gives no storage', async () => {
  const library = freshLibrary();
  const none = { ...library, db: () => Promise.reject(new DOMException('no storage', 'InvalidStateError')) };
  await expect(loadOwnFields(none)).resolves.toBeUndefined();
});
