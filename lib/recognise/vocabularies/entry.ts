/** An entry of a dictionary or encyclopedia on the web that offers to be cited, or says by whom it is. */
import type { Take } from '../../record/claim-list.ts';
import { labelField } from '../../record/label-field.ts';
import type { PageReading } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { isDictionary, isReferenceWork } from '../reference-work.ts';

/** What parts the names in a document's title. */
const BETWEEN = /\s[|–—:-]\s|(?<=[^\s\d]):\s/;
/** Names of what all may write, and what dictionaries' sites say of a word. */
const NO_WORK = /wiki|\b(?:definition|free|meaning|online shop|translation)\b/i;
/** A button that gives the entry's citation. */
const CITE = new RegExp(
  `(?<!\\p{L})${anyOf([
    ...['citar', 'citare', 'cite', 'citer', 'citera', 'citeren', 'citér'],
    ...['siter', 'zitieren', 'цитировать'],
  ])}(?!\\p{L})`,
  'iu',
);
/** Characters of the longest row of buttons. */
const LONGEST_BUTTONS = 60;

/** The name of a reference work among the site's and those behind the entry's in a title. */
const referenceWork = (names: readonly string[]): string | undefined =>
  names.find(
    name =>
      /^\p{Lu}.{3,90}$/u.test(name) && (isReferenceWork(name) || isDictionary(name)) && !NO_WORK.test(name),
  );

/** Claims title, kind and work of an entry whose heading begins the document's title, or that for sharing. */
export function referenceEntry(
  { title, metas = [], lines = [], labels = [] }: PageReading,
  titles: readonly string[],
  take: Take,
): void {
  const meta = (name: string) => metas.find(one => one.name === name)?.value ?? '';
  const [first = '', ...behind] = title.split(BETWEEN);
  const work = referenceWork([meta('og:site_name'), ...behind.reverse()]);
  const isOffered = lines.some(({ text }) => text.length < LONGEST_BUTTONS && CITE.test(text));
  const isSigned = labels.some(({ label }) => labelField(label) === 'authors');
  if (work === undefined || !(isOffered || isSigned)) return;
  const fronts = new Set([first, meta('og:title').split(BETWEEN)[0] ?? ''].map(fold));
  const heading = titles.find(one => fold(one) !== '' && fronts.has(fold(one)) && fold(one) !== fold(work));
  if (heading === undefined) return;
  take('title', heading, 'visible:entry');
  take('container-title', work, 'visible:entry');
  take('type', isDictionary(work) ? 'entry-dictionary' : 'entry-encyclopedia', 'visible:entry');
}
