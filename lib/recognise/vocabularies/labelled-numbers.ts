/** Volume, issue and pages behind a label. */
import type { ClaimField } from '../../record/page-reading.ts';
import type { LabelField } from '../../record/label-field.ts';
import { withChristianYears, withPlainDigits, withSolarYear } from '../../text/digits.ts';
import { namesVolumeAndIssue } from '../source-line/named-numbers.ts';
import type { Reader } from './label-reader.ts';

/** Fields whose values are figures, which Arabic and Persian pages print in digits of their own. */
export const OF_FIGURES: ReadonlySet<LabelField> = new Set<LabelField>([
  'volume',
  'issue',
  'volume-issue',
  'page',
  'first-page',
  'last-page',
  'number-of-pages',
  'date',
  'date-any',
  'date-online',
  'year',
  'ISSN',
  'ISBN',
]);

/** Labels that say "year" in Persian. */
const PERSIAN_YEAR = /^سال(?: |$)/;

/** Figures in digits of our own; years under a Thai label are of the Buddhist era, under a Persian one Iran's. */
export function figures(value: string, label: string): string {
  const plain = withPlainDigits(value);
  if (PERSIAN_YEAR.test(label)) return withSolarYear(plain.trim());
  return /\p{sc=Thai}/u.test(label) ? withChristianYears(plain) : plain;
}

/** A catalogue's extent: "XII, 284 S. : Ill.", "92 Blätter", "115 leaves". */
const EXTENT =
  /(?<!\d)(\d{1,5}) ?(?:bl(?:ätter)?|f|feuillets|h|l|leaves|pp?|pages|páginas|s|seiten|sid[eo]r|с|стр|ص)(?![\p{L}])/iu;

/** The number of pages, which 页数 gives together with the pages: "4(889-892)". */
export const pageCount: Reader = ({ whole }, say) => {
  // a physical description may be a place: "s. 12-29"
  const place = /^(?:s|p|pp|str)\.? ?(\d+ ?[-–] ?\d+)\.?$/i.exec(whole)?.[1];
  if (place) return say('page', place);
  const [, count, range] = /^(\d+)\s*\(([\d+,\s~–-]+)\)$/.exec(whole) ?? [];
  say('page', range);
  say('number-of-pages', count ?? EXTENT.exec(whole)?.[1] ?? whole);
};

/** "از 81 تا 97", "de 81 a 97": from a page to another one. */
const FROM_TO =
  /^(?:de|do|from|od|von|с|від|از|من) (\d{1,5}) (?:a|à|au|bis|do|to|до|по|تا|إلى|الى) (\d{1,5})$/iu;

/** Characters of the longest text that gives volume and issue. */
export const LONGEST_NUMBERS = 300;
const VOLUME_AND_ISSUE = /\bv(?:ol(?:ume)?)?\.?\s*\d.*\b(?:n|no|nr|núm|issue|num|number|número|iss|heft)\b/i;
const NUMBER_AND_ISSUE = /^\d+\W+(?:issue|no|nr|number|heft)\b/i;

const VOLUME_OF_YEAR = /^vol(?:ume|\.)? ?\d+ \((?:19|20)\d\d\)$/i;

/** An issue with its year, as East Asian indexes print it: "2018年05期", "201712 (32期)". */
const ISSUE_OF_YEAR = /(?:1[5-9]|20)\d\d.{0,20}\d ?[期號号호]/u;

/** Words for a volume that are words for a year too. */
const YEARLY = /^(?:rocznik|ročník|jahrgang|årgang|año|rok)$/i;

/** An edition, for which some languages have the word for an issue: "2. utg.", "3. reviderte utgave". */
const EDITION = /^\d{1,2}\.(?: ?\p{L}{2,12}\.?)? ?(?:opplag|udg|uppl|utg)\p{L}{0,4}\.?$/iu;

/** A volume or an issue. "12, no. 3" under either label is read as a source line, as it holds both. */
export const volumeOrIssue: Reader = ({ field, whole, label }, say) => {
  const isBoth = VOLUME_AND_ISSUE.test(whole) || namesVolumeAndIssue(whole);
  const isOfYear = VOLUME_OF_YEAR.test(whole) || ISSUE_OF_YEAR.test(whole);
  if (EDITION.test(whole)) return say('edition', whole);
  if (whole.length < LONGEST_NUMBERS && (isBoth || (field === 'issue' && isOfYear)))
    say('source-line', whole);
  else if (field === 'volume' && NUMBER_AND_ISSUE.test(whole)) say('source-line', `Volume ${whole}`);
  else if (YEARLY.test(label) && /^(?:1[5-9]|20)\d\d$/.test(whole)) say('year', whole);
  else
    say(
      field as ClaimField,
      whole
        // "vol. VII (7)"
        .replace(/^\D{0,8}\b[IVXLC]+ ?\((\d{1,4})\)$/, '$1')
        .replace(/^(?:volume|issue|vol\.|no\.)\s*(?=\d)|(?<![,;.\s])[,;.\s]+$/gi, ''),
    );
};

/**
 * "12/15" means pages 12 to 15, and so does "12 15", whose slash stood in a cell of its own; a number alone may count
 * the pages: a line that has a range is believed before it.
 */
export const page: Reader = ({ whole }, say) => {
  // "xii, 210p" counts them
  if (EXTENT.test(whole) && !/\d ?[-–~～] ?\d/.test(whole))
    return say('number-of-pages', EXTENT.exec(whole)?.[1]);
  say(
    'page',
    withPlainDigits(whole)
      .replace(FROM_TO, '$1-$2')
      .replace(/^(\w+)\s*(?:\/|تا)\s*(\w+)$|^(\d+) (\d+)$/, '$1$3-$2$4'),
    /^\d{1,3}$/.test(whole) ? 'extent' : undefined,
  );
};
