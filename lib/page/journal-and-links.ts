import type { Take } from '../record/claim-list.ts';
import { all, attribute, text, type Document } from './dom.ts';

/** Classes and ids under which old and new designs print the journal's name. */
const JOURNAL_NAME = [
  '[class*="journal-title" i]',
  '[class*="journaltitle" i]',
  '[class*="journal-name" i]',
  '[class*="journalname" i]',
  '[class*="publication-title" i]',
  '[id*="publication-title" i]',
  '[class*="publicationHead" i] [class*="title" i]',
  '[class*="periodical" i]',
].join(', ');

/** Claims the journal's name where the page prints it. */
export function claimJournalNames(document: Document, take: Take): void {
  for (const element of all(document, JOURNAL_NAME, 3)) {
    const name = text(element);
    if (name.length > 2 && name.length < 150) take('container-title', name, 'visible:journal');
  }
}

/** Claims the canonical address, and what <link> says of the page's PDF and of its identifier (`cite-as`, RFC 8574). */
export function claimLinks(document: Document, take: Take): void {
  for (const element of all(document, 'link[rel]', 300)) {
    const [rel, href] = [(attribute(element, 'rel') ?? '').toLowerCase(), attribute(element, 'href')];
    if (rel === 'canonical') take('URL', href, 'link:canonical');
    if (rel === 'alternate' && attribute(element, 'type') === 'application/pdf')
      take('pdf', href, 'link:alternate');
    if (rel === 'cite-as') take('identifier', href, 'link:cite-as');
  }
}
