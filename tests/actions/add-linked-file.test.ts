import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addLinkedFile, FILE_LINKS } from '../../lib/actions/add-linked-file.ts';
import { takeIncomingFile } from '../../lib/storage/incoming-file.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { startFakeScripting } from '../support/fake-scripting.ts';

const LINK = 'https://journal.example.org/cite/1.ris';

beforeEach(() => void startFakeExtension());

const openedPage = async (): Promise<string> => (await fakeBrowser.tabs.query({})).at(-1)?.url ?? '';

it('keeps what the page could read and opens the import page with it', async () => {
  const scripting = startFakeScripting(() => ({ name: '1.ris', base64: btoa('TY  - JOUR') }));
  await addLinkedFile(7, LINK);
  expect(scripting.run).toMatchObject([{ target: { tabId: 7 }, args: [LINK] }]);
  const [page, key] = (await openedPage()).split('?');
  expect(page).toBe('chrome-extension://test-extension-id/library.html#/import');
  const file = await takeIncomingFile(key ?? '');
  expect(file?.name).toBe('1.ris');
  expect(new TextDecoder().decode(file?.bytes)).toBe('TY  - JOUR');
});

it.each<[string, () => unknown]>([
  ['the page could not read the link', () => undefined],
  [
    'the browser lets nobody into the page',
    () => {
      throw new Error('Cannot access contents of the page');
    },
  ],
])('says so on the import page when %s', async (_, answer) => {
  startFakeScripting(answer);
  await addLinkedFile(7, LINK);
  expect(await openedPage()).toBe('chrome-extension://test-extension-id/library.html#/import?unreachable');
});

it('says so on the import page when the disk has no room for the file', async () => {
  startFakeScripting(() => ({ name: '1.ris', base64: btoa('TY  - JOUR') }));
  fakeBrowser.storage.local.set = () =>
    Promise.reject(new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE'));
  await addLinkedFile(7, LINK);
  expect(await openedPage()).toBe('chrome-extension://test-extension-id/library.html#/import?no-room');
});

it('offers itself on links that promise references', () => {
  expect(FILE_LINKS).toHaveLength(5 * 2 + 6 * 4);
  expect(FILE_LINKS).toEqual(
    expect.arrayContaining([
      '*://*/*.ris',
      '*://*/*.bib?*',
      '*://*/*.nbib',
      '*://*/*.enw',
      '*://*/*.ciw',
      '*://*/*=ris',
      '*://*/*=bibtex&*',
      '*://*/*/bib',
      '*://*/*/endnote?*',
      '*://*/*=refman',
      '*://*/*/nbib',
    ]),
  );
});
