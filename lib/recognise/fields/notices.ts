import { NOTICES, type Notice } from '../../record/record.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';

/**
 * Marks that publishers put on the title of a paper that was changed, and titles of the notices themselves. Papers about
 * retraction or correction begin with the same words, so a colon, a bracket, a quotation or "Name et al." must follow.
 */
const MARKS: readonly [RegExp, Notice][] = [
  [/^\W{0,2}retracted(?: (?:article|chapter|paper))?\s*[:\])]/i, 'retracted'],
  [/^RETRACTED(?: ARTICLE)?(?: [-–—]|\.) /, 'retracted'],
  [/[[(]retracted(?: article)?[\])]$/i, 'retracted'],
  [/^\W{0,2}(?:withdrawn|removed|temporary removal)(?: (?:article|chapter|paper))?\s*[:\])]/i, 'withdrawn'],
  [
    /^(?:retraction(?: note| notice| statement)?|(?:statement|notice) of retraction|editorial retraction|withdrawal(?: notice)?)\s*(?:(?:to|of|for)?\s*(?::|[“"‘']|[—–-] )|$|(?:to|for) \S+(?: \S+)? et al\b)/i,
    'retraction-notice',
  ],
  [/^(?:retraction|withdrawal) (?:note|notice|statement) (?:to|of|for)\b/i, 'retraction-notice'],
  [
    /^(?:editorial )?expressions? of concern\s*(?:(?:to|for|on|about|regarding)?\s*(?::|[“"‘'])|$)/i,
    'concern',
  ],
  [
    /^(?:(?:author|publisher|editorial)(?:['’]s)? )?(?:correction|corrigend(?:um|a)|errat(?:um|a)|addendum)\s*(?:(?:to|for|of)?\s*(?::|[“"‘'])|$|(?:to|for) \S+(?: \S+)? et al\b)/i,
    'correction-notice',
  ],
  [/^(?:corrigendum|erratum|addendum) (?:to|for)\b/i, 'correction-notice'],
];

/** What has happened to the work since, by its title's mark and by what the page says of it; the gravest first. */
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
