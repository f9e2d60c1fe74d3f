/** "Add the references in this file": a link to a RIS, BibTeX or NBIB file, read by the page that shows it. */
import { browser } from 'wxt/browser';
import { keepIncoming } from '../storage/local-storage.ts';
import { readLink } from '../network/read-link.ts';
import { openLibraryTab } from './open-library-tab.ts';

const ENDINGS = ['ris', 'bib', 'nbib', 'enw'];

/** Addresses that promise references: by the file's ending, or by what a query or path asks for. */
export const FILE_LINKS = [
  ...ENDINGS.flatMap(ending => [`*://*/*.${ending}`, `*://*/*.${ending}?*`]),
  ...['ris', 'bibtex', 'bib', 'nbib', 'refman', 'endnote'].flatMap(kind => [
    `*://*/*=${kind}`,
    `*://*/*=${kind}&*`,
    `*://*/*/${kind}`,
    `*://*/*/${kind}?*`,
  ]),
];

/** Reads the link in its page and opens the import page with it; where the page may not, the import page says what to do. */
export async function addLinkFile(tabId: number, address: string): Promise<void> {
  let result: unknown;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: readLink,
      args: [address],
    });
    result = frame?.result;
  } catch {
    // a page that the browser lets no extension into
  }
  const key = await keepIncoming(result);
  await openLibraryTab(key === undefined ? '#/import?unreachable' : `#/import?${key}`);
}
