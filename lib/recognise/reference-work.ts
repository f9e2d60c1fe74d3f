/** The encyclopedia whose entry a page shows, as the document's title or the site names it. */
import type { Claim, PageReading } from '../record/page-reading.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { DICTIONARY_WORDS } from '../word-lists/dictionary-words.ts';
import { REFERENCE_WORDS } from '../word-lists/reference-words.ts';
import { claimTexts, isClaimed } from './claim-texts.ts';

const REFERENCE_WORK = new RegExp(anyOf(REFERENCE_WORDS), 'iu');

/** Whether a name is that of a reference work: "Encyclopedia of Peat". */
export const isReferenceWork = (name: string): boolean => REFERENCE_WORK.test(name);

const DICTIONARY = new RegExp(anyOf(DICTIONARY_WORDS), 'iu');

/** Whether a name is that of a dictionary, and no encyclopedia: "Harbour Dictionary of Mud". */
export const isDictionary = (name: string): boolean => DICTIONARY.test(name) && !isReferenceWork(name);

/** What stands behind the entry's title in <title>: " (Encyclopedia of Peat)", " | Encyclopedia of Peat". */
const BEHIND_TITLE = /^ (?:\(([^()]{4,90})\)|[|–—-] ([^|–—]{4,90}))$/u;

/** Claims the reference work that stands behind the title of the metas in <title>, or that the site is called. */
export function referenceWorkClaims({ title, claims }: PageReading): Claim[] {
  // the page of a DOI's own work prints its title
  const isOfDoi = isClaimed(claims, 'identifier', /^dublin-core/);
  const own = claimTexts(
    claims,
    'title',
    isOfDoi ? /^(?:highwire|dublin-core|visible:(?:title|h1))/ : /^(?:highwire|dublin-core)/,
  );
  const before = own.find(entry => title.startsWith(`${entry} `));
  const [, inBrackets, behindMark] = (before && BEHIND_TITLE.exec(title.slice(before.length))) || [];
  const names = [inBrackets ?? behindMark ?? '', ...claimTexts(claims, 'publisher', /^open-graph/)];
  const name = names.find(one => isReferenceWork(one) && !own.some(entry => fold(entry) === fold(one)));
  return name ? [{ field: 'container-title', value: name, source: 'title' }] : [];
}
