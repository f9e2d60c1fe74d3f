/** "Add the references in this file": a link in a page leads to a RIS, BibTeX, NBIB, EndNote or Web of Science file. */
import { browser } from 'wxt/browser';
import { keepIncomingFile } from '../storage/incoming-file.ts';
import { readLink } from '../network/fetch-linked-file.ts';
import { openLibraryTab } from './open-library-tab.ts';

/** How files of references end. */
const FILE_ENDINGS = ['ris', 'bib', 'nbib', 'enw', 'ciw'];
/** What addresses call the format that they give, at the end of a path or of a query's value. */
const FORMAT_WORDS = ['ris', 'bibtex', 'bib', 'nbib', 'refman', 'endnote'];

/** Match patterns of the addresses that promise references. */
export const FILE_LINKS = [
  ...FILE_ENDINGS.flatMap(ending => [`*://*/*.${ending}`, `*://*/*.${ending}?*`]),
  ...FORMAT_WORDS.flatMap(word => [
    `*://*/*=${word}`,
    `*://*/*=${word}&*`,
    `*://*/*/${word}`,
    `*://*/*/${word}?*`,
  ]),
];

/**
 * Fetches the linked file from within the page that shows the link, and opens the import page with it. Where
 * the page may not fetch it, or lets no extension in, the import page says what to do instead.
 */
export async function addLinkedFile(tabId: number, address: string): Promise<void> {
  const key = await keepIncomingFile(await readLinkInTab(tabId, address));
  await openLibraryTab(key === undefined ? '#/import?unreachable' : `#/import?${key}`);
}

/** What the page could read at the address; undefined when the browser lets no extension into the page. */
async function readLinkInTab(tabId: number, address: string): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: readLink,
      args: [address],
    });
    return frame?.result;
  } catch {
    return undefined;
  }
}
