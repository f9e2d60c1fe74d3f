/**
 * Does a row hold what a query asks for, and how well? Rows are scanned: their folded texts are short, and a
 * scan is never out of step with the library as an index could be.
 */
import { fold } from '../../text/fold.ts';
import type { Summary } from '../../record/summary.ts';
import type { Term, Test, TextPlace, TextTest } from './parse-query.ts';

/** What a row does not hold itself and is looked up by id. Absent: not read, and nothing is found there. */
export interface Lookups {
  /** Entry id → its folded abstract and note. */
  longTexts?: ReadonlyMap<string, string>;
  /** Collection id → its name. */
  collectionNames?: ReadonlyMap<string, string>;
}

/** A space, or the end of a line. */
const isGap = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

/**
 * True where a folded text holds what is looked for between `from` and `to`: a phrase whole, a word from its
 * beginning, and a text of a script without spaces anywhere.
 */
export function holds(text: string, wanted: TextTest, from = 0, to = text.length): boolean {
  const { text: word, phrase, spaceless } = wanted;
  for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + 1)) {
    if (spaceless) return true;
    const end = at + word.length;
    const begins = at === 0 || isGap(text, at - 1);
    const ends = !phrase || end === text.length || isGap(text, end);
    if (begins && ends) return true;
  }
  return false;
}

/** How much a word counts by where it stands. The lines of a row's text are title, journal, tags and the rest. */
const LINE_WEIGHTS: readonly number[] = [8, 3, 5, 1];
const AUTHOR_WEIGHT = 6;
const LONG_TEXT_WEIGHT = 0.5;
const LINE_OF: { [place in TextPlace]?: number } = { title: 0, journal: 1, tag: 2 };

/** The weight of the best line of a row's text that holds what is looked for; 0 when none does. */
function bestLine(text: string, wanted: TextTest): number {
  if (!text.includes(wanted.text)) return 0;
  let best = 0;
  let from = 0;
  for (const weight of LINE_WEIGHTS) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (weight > best && holds(text, wanted, from, to)) best = weight;
    if (end < 0) break;
    from = end + 1;
  }
  return best;
}

/** The folded text of one place. */
function placeText(row: Summary, place: TextPlace, { longTexts, collectionNames }: Lookups): string {
  switch (place) {
    case 'author':
      return row.by;
    case 'note':
      return row.hasNote ? (longTexts?.get(row.id) ?? '') : '';
    case 'in':
      return row.collections.map(id => fold(collectionNames?.get(id) ?? '')).join(' ');
    case 'doi':
      return fold(row.DOI ?? '');
    default:
      return row.text.split('\n')[LINE_OF[place] ?? 0] ?? '';
  }
}

function scoreText(row: Summary, wanted: TextTest, lookups: Lookups): number {
  if (wanted.place !== 'any') return holds(placeText(row, wanted.place, lookups), wanted) ? 1 : 0;
  const best = bestLine(row.text, wanted);
  if (best < AUTHOR_WEIGHT && holds(row.by, wanted)) return AUTHOR_WEIGHT;
  if (best > 0) return best;
  return holds(lookups.longTexts?.get(row.id) ?? '', wanted) ? LONG_TEXT_WEIGHT : 0;
}

function hasMark(row: Summary, mark: Extract<Test, { kind: 'is' }>['mark']): boolean {
  switch (mark) {
    case 'starred':
      return row.starred;
    case 'incomplete':
      return row.incomplete;
    case 'unread':
      return row.status === 'to-read';
  }
}

function hasPart(
  row: Summary,
  part: Extract<Test, { kind: 'has' }>['part'],
  { longTexts }: Lookups,
): boolean {
  switch (part) {
    case 'note':
      return row.hasNote;
    case 'tag':
      return row.tags.length > 0;
    case 'doi':
      return row.DOI !== undefined;
    case 'journal':
      return row.journal !== '';
    case 'author':
      return row.authorCount > 0;
    case 'year':
      return row.year !== undefined;
    case 'link':
      return row.url !== undefined;
    case 'abstract':
      return longTexts?.has(row.id) === true;
  }
}

/** 0 when the row does not pass the test; else how well it does. */
function score(row: Summary, test: Test, lookups: Lookups): number {
  switch (test.kind) {
    case 'text':
      return scoreText(row, test, lookups);
    case 'year':
      return row.year !== undefined && row.year >= test.from && row.year <= test.to ? 1 : 0;
    case 'day': {
      const time = Date.parse(test.of === 'added' ? row.added : (row.since ?? row.added));
      return time >= test.from && time < test.to ? 1 : 0;
    }
    case 'status':
      return row.status === test.status ? 1 : 0;
    case 'is':
      return hasMark(row, test.mark) ? 1 : 0;
    case 'has':
      return hasPart(row, test.part, lookups) ? 1 : 0;
  }
}

/** 0 when a term does not hold; else 1 and, for each term, where it holds best. */
export function scoreRow(row: Summary, terms: readonly Term[], lookups: Lookups = {}): number {
  let sum = 1;
  for (const { test, without } of terms) {
    const found = score(row, test, lookups);
    if (without ? found > 0 : found === 0) return 0;
    sum += without ? 0 : found;
  }
  return sum;
}
