/** Retractions, corrections and other notices of what happened to a work after it was published. */
import { NOTICES, type Notice } from '../../record/record.ts';
import { anyOf } from '../../text/any-of.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';

/**
 * What follows the mark of a notice: a colon, a quotation, or "to Holm et al." The title of a paper about retractions
 * ("Retraction in medical journals") has none of these.
 */
const QUOTED = '(?::|[“"‘\'])';
const OF_SOMEBODY = '(?:to|for) \\S+(?: \\S+)? et al\\b';

const RETRACTION = anyOf([
  'retraction(?: note| notice| statement)?',
  '(?:statement|notice) of retraction',
  'editorial retraction',
  'withdrawal(?: notice)?',
]);
const CORRECTION =
  `(?:(?:author|publisher|editorial)(?:['’]s)? )?` +
  anyOf(['addendum', 'correction', 'corrigend(?:um|a)', 'errat(?:um|a)']);

/** Marks that publishers put on a changed paper's title, and titles of notices. The first pattern that fits counts. */
const MARKS: readonly [RegExp, Notice][] = [
  // "RETRACTED: …", "[Retracted article] …", "RETRACTED – …", "… [retracted]"
  [/^\W{0,2}retracted(?: (?:article|chapter|paper))?\s*[:\])]/i, 'retracted'],
  [/^RETRACTED(?: ARTICLE)?(?: [-–—]|\.) /, 'retracted'],
  [/[[(]retracted(?: article)?[\])]$/i, 'retracted'],
  // "WITHDRAWN: …", "Temporary removal: …"
  [/^\W{0,2}(?:withdrawn|removed|temporary removal)(?: (?:article|chapter|paper))?\s*[:\])]/i, 'withdrawn'],
  // "Retraction: …", "Statement of retraction", "Retraction for Holm et al.", "Retraction note to …"
  [
    new RegExp(`^${RETRACTION}\\s*(?:(?:(?:to|of|for)\\s*)?(?::|[“"‘']|[—–-] )|$|${OF_SOMEBODY})`, 'i'),
    'retraction-notice',
  ],
  [/^(?:retraction|withdrawal) (?:note|notice|statement) (?:to|of|for)\b/i, 'retraction-notice'],
  // "Expression of concern: …"
  [
    new RegExp(
      `^(?:editorial )?expressions? of concern\\s*(?:(?:(?:to|for|on|about|regarding)\\s*)?${QUOTED}|$)`,
      'i',
    ),
    'concern',
  ],
  // "Author correction: …", "Erratum", "Corrigendum to …"
  [
    new RegExp(`^${CORRECTION}\\s*(?:(?:(?:to|for|of)\\s*)?${QUOTED}|$|${OF_SOMEBODY})`, 'i'),
    'correction-notice',
  ],
  [/^(?:corrigendum|erratum|addendum) (?:to|for)\b/i, 'correction-notice'],
];

/** What happened to the work, by the mark on its title and by banners on the page; the gravest notice first. */
export function chooseNotices(evidence: Evidence, title: string): Chosen<Notice[]> | undefined {
  const found = new Map<Notice, string>();
  const add = (notice: Notice | undefined, source: string) => {
    if (notice && !found.has(notice)) found.set(notice, source);
  };
  const markOf = (text: string) => MARKS.find(([mark]) => mark.test(text.trim()))?.[1];
  add(markOf(title), 'title');
  for (const { value, source } of evidence.about('title'))
    if (typeof value === 'string' && !source.startsWith('visible:h1')) add(markOf(cleanText(value)), source);
  for (const { value, source } of evidence.about('notice'))
    add(
      NOTICES.find(word => word === value),
      source,
    );
  const value = NOTICES.filter(notice => found.has(notice));
  return value[0] ? { value, source: found.get(value[0])! } : undefined;
}
