import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetIncomingFiles, keepIncomingFile, takeIncomingFile } from '../../lib/storage/incoming-file.ts';

const HOUR = 3_600_000;
const file = { name: 'a.ris', base64: btoa('TY  - JOUR') };
beforeEach(() => fakeBrowser.reset());

it('is taken once', async () => {
  const key = (await keepIncomingFile(file))!;
  expect(await takeIncomingFile(key)).toEqual({
    name: 'a.ris',
    bytes: new TextEncoder().encode('TY  - JOUR'),
  });
  expect(await takeIncomingFile(key)).toBeUndefined();
  expect(await keepIncomingFile({ name: 'a.ris', base64: '' })).toBeUndefined();
});

it('stays while it is being collected, and goes when nobody took it; nothing else goes', async () => {
  const now = Date.now();
  const kept = (await keepIncomingFile(file))!;
  const others = {
    settings: { theme: 'dark' },
    'incoming:of-an-older-version': file,
    [`incoming:${now - HOUR - 1}:old`]: file,
    [`incoming:${now - HOUR + 60_000}:young`]: file,
    [`incoming:${now + 2 * HOUR}:of a clock that was wrong`]: file,
  };
  await fakeBrowser.storage.local.set(others);
  await forgetIncomingFiles(now);
  await forgetIncomingFiles(Date.now());
  const left = Object.keys(await fakeBrowser.storage.local.get(null)).sort();
  expect(left).toEqual(['settings', kept, `incoming:${now - HOUR + 60_000}:young`].sort());
  expect(await takeIncomingFile(kept)).toBeDefined();
});
