/** "Add the references in this file": a link in a page leads to a RIS, BibTeX, NBIB, EndNote or Web of Science file. */
import { browser } from 'wxt/browser';
import { whyNotSaved } from '../library/not-saved.ts';
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
  const read = await readLinkInTab(tabId, address);
  const query = await keepIncomingFile(read).then(key => key ?? NOT_REACHED, whatFailed);
  await openLibraryTab(`#/import?${query}`);
}

/** What the import page is asked to say of a file that it is not given. */
const NOT_REACHED = 'unreachable';
const NO_ROOM = 'no-room';

/** The background has no page to say in that the disk is full; other failures are bugs. */
function whatFailed(cause: unknown): string {
  if (whyNotSaved(cause) === 'full') return NO_ROOM;
  throw cause;
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
