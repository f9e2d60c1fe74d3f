/** The book that a chapter stands in, as catalogues describe it in one line with ISBD punctuation. */
import type { ClaimField } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { PAGE_LABELS } from '../../word-lists/numbering-labels.ts';
import { imprintOf } from '../imprint.ts';
import { editorsIn } from './edited-book.ts';

/** What parts the areas of a description: ". - ", ". — ". */
const AREA = /\.?\s[-–—]{1,2}\s/;
/** A word before the host's title. */
const IN = /^(?:dans|em|en|i|in|teoksessa|w): /i;
/** Characters of the longest description. */
const LONGEST = 600;

const PAGES = new RegExp(`^${anyOf(PAGE_LABELS)}\\s*(\\d{1,5}\\s?[-–—]\\s?\\d{1,5})\\.?$`, 'iu');
const NUMBER = /^ISBN:?\s*([\dX][\dX -]{8,16})/i;
/** The same without its name. */
const BARE_NUMBER = /^(97[89][\d -]{10,14})\.?$/;
const SERIAL = /^(?:ISSN:?\s*)?(\d{4}-\d{3}[\dX])/i;

/**
 * Claims what such a description says: "Winter roads / ed. by Ann Holm. - Oslo : Fjell, 2004. - ISBN 0-306-40615-2. -
 * p. 88-109". False for any other line: it has an imprint, and pages or an ISBN.
 */
export function hostItem(line: string, say: (as: ClaimField, value: string | undefined) => void): boolean {
  if (line.length > LONGEST) return false;
  const [head = '', ...areas] = line
    .split(AREA)
    .flatMap(area => area.split(/\.? ; /).map(part => part.trim()));
  if (serialItem(head, areas, say)) return true;
  const imprints = areas.flatMap(area => imprintOf(area) ?? []);
  const imprint =
    imprints.find(found => found.date !== undefined) ?? (isWhole(areas) ? imprints[0] : undefined);
  const page = firstOf(PAGES, areas)?.replace(/\s?[-–—]\s?/, '-');
  const number = firstOf(NUMBER, areas) ?? firstOf(BARE_NUMBER, areas);
  if (!imprint || (page ?? number) === undefined) return false;
  const [title, responsibility = ''] = head.split(/ \/ /);
  say('book-title', title!.replace(IN, '').replaceAll(' : ', ': '));
  say('editors', editorsIn(responsibility));
  say('publisher-place', imprint.place);
  say('publisher', imprint.publisher);
  say('year', imprint.date);
  say('ISBN', number);
  say('page', page);
  return true;
}

/** Claims a journal's name, ISSN and place, where the areas behind the name give both: "Reeds. - 0317-8471. ; 12:3". */
function serialItem(
  head: string,
  areas: readonly string[],
  say: (as: ClaimField, value: string | undefined) => void,
): boolean {
  const at = areas.findIndex(area => SERIAL.test(area));
  const place = areas[at + 1];
  if (at < 0 || place === undefined || !/\d/.test(place)) return false;
  say('container-title', head.replace(IN, ''));
  say('ISSN', SERIAL.exec(areas[at]!)?.[1]);
  say('source-line', place.replace(/^(\d{1,4}):(?=\d)/, 'vol. $1, no. '));
  return true;
}

/** Whether areas give an ISBN and pages, so that nothing but a book is described: the date may be missing. */
const isWhole = (areas: readonly string[]): boolean =>
  (firstOf(NUMBER, areas) ?? firstOf(BARE_NUMBER, areas)) !== undefined &&
  firstOf(PAGES, areas) !== undefined;

/** "Winter roads / [ed] Ann Holm & Bo Li, Oslo: Fjell, 2004, 1, s. 88-109", behind a word like "In:". */
const WITH_EDITORS = new RegExp(
  `(?:^|(?<![\\p{L}])${anyOf(['in', 'ingår i', 'inngår i', 'indgår i', 'part of'])}: ?)` +
    '([^/:]{2,200}(?::[^/:]{2,200})?) / \\[eds?\\.?\\] ([^:]{3,200}), ([^:,]{2,40}): ?([^:,]{2,80}), ?' +
    `((?:19|20)\\d\\d)(?:,[^,]{1,20})?[.,]+ ?${anyOf(PAGE_LABELS)}\\s?(\\d{1,5}-\\d{1,5})\\.?$`,
  'iu',
);

/**
 * Claims the book, editors, publisher, year and pages of a line that gives all of them, as DiVA's records do
 * (https://www.diva-portal.org). False for any other line.
 */
export function hostWithEditors(
  line: string,
  say: (as: ClaimField, value: string | undefined) => void,
): boolean {
  if (line.length > LONGEST) return false;
  const [, title, editors, place, publisher, year, page] = WITH_EDITORS.exec(line) ?? [];
  say('book-title', title);
  say('editors', editors);
  say('publisher-place', place);
  say('publisher', publisher?.trim());
  say('year', year);
  say('page', page);
  return title !== undefined;
}

/** What the pattern finds in the first of the areas that it fits. */
const firstOf = (pattern: RegExp, areas: readonly string[]): string | undefined =>
  areas.flatMap(area => pattern.exec(area)?.[1] ?? [])[0];
