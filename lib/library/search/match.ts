/** Does a row hold what a query asks for, and how well? Rows are scanned: their folded texts are short, and a scan is never out of step. */
import { fold } from '../../text/fold.ts';
import type { Summary } from '../../record/summary.ts';
import type { Term, Test, TextPlace } from './parse-query.ts';

/** What is not in the row itself. */
export interface More {
  /** Folded abstract and note, by id; texts are read after the rows. */
  texts?: ReadonlyMap<string, string>;
  /** Names of collections by id. */
  collections?: ReadonlyMap<string, string>;
}

/** True where a folded text holds a folded word from its beginning, or a phrase whole. */
export function holds(
  text: string,
  word: string,
  phrase: boolean,
  spaceless: boolean,
  from = 0,
  to = text.length,
): boolean {
  let at = text.indexOf(word, from);
  while (at >= 0 && at < to) {
    const end = at + word.length;
    if (
      spaceless ||
      ((at === 0 || isGap(text, at - 1)) && (!phrase || end === text.length || isGap(text, end)))
    )
      return true;
    at = text.indexOf(word, at + 1);
  }
  return false;
}

/** A space, or the end of a line. */
const isGap = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

/** Weights of the lines of a row's text: title, journal, tags, the rest. */
const LINES: readonly number[] = [8, 3, 5, 1];
const BY = 6;
const LINE_OF: { [place in TextPlace]?: number } = { title: 0, journal: 1, tag: 2 };

/** Where a row's text holds a word best; 0 when nowhere. */
function inLines(text: string, word: string, phrase: boolean, spaceless: boolean): number {
  if (!text.includes(word)) return 0;
  let best = 0;
  let from = 0;
  for (const weight of LINES) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (weight > best && holds(text, word, phrase, spaceless, from, to)) best = weight;
    if (end < 0) break;
    from = end + 1;
  }
  return best;
}

/** The text of a place of a row. */
function placeText(row: Summary, place: TextPlace, more: More): string {
  if (place === 'author') return row.by;
  if (place === 'note') return row.hasNote ? (more.texts?.get(row.id) ?? '') : '';
  if (place === 'in') return row.collections.map(id => fold(more.collections?.get(id) ?? '')).join(' ');
  if (place === 'doi') return fold(row.DOI ?? '');
  return row.text.split('\n')[LINE_OF[place] ?? 0] ?? '';
}

/** 0: does not hold. More: where it holds best. */
function score(row: Summary, test: Test, more: More): number {
  switch (test.kind) {
    case 'year':
      return row.year !== undefined && row.year >= test.from && row.year <= test.to ? 1 : 0;
    case 'day': {
      const time = Date.parse(test.of === 'added' ? row.added : (row.since ?? row.added));
      return time >= test.from && time < test.to ? 1 : 0;
    }
    case 'status':
      return row.status === test.status ? 1 : 0;
    case 'is':
      return (
        test.mark === 'starred'
          ? row.starred
          : test.mark === 'incomplete'
            ? row.incomplete
            : row.status === 'to-read'
      )
        ? 1
        : 0;
    case 'has':
      return has(row, test.part, more) ? 1 : 0;
    case 'text': {
      const { text, phrase, place, spaceless } = test;
      if (place !== 'any') return holds(placeText(row, place, more), text, phrase, spaceless) ? 1 : 0;
      const best = inLines(row.text, text, phrase, spaceless);
      if (best < BY && holds(row.by, text, phrase, spaceless)) return BY;
      return (
        best ||
        (more.texts !== undefined && holds(more.texts.get(row.id) ?? '', text, phrase, spaceless) ? 0.5 : 0)
      );
    }
  }
}

function has(row: Summary, part: Extract<Test, { kind: 'has' }>['part'], more: More): boolean {
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
      return more.texts?.has(row.id) === true;
  }
}

/** 0 when a term does not hold; else the sum of where each holds best. */
export function scoreRow(row: Summary, terms: readonly Term[], more: More = {}): number {
  let sum = 1;
  for (const { test, without } of terms) {
    const found = score(row, test, more);
    if (without ? found > 0 : found === 0) return 0;
    sum += without ? 0 : found;
  }
  return sum;
}
