/** Does a row hold what a query asks for, and how well? Rows are scanned: their folded texts are short, and a scan is never out of step. */
import { fold } from '../../model/fold.ts';
import type { Summary } from '../../model/summary.ts';
import type { Term, Test, TextPlace } from './parse-query.ts';

/** What is not in the row itself. */
export interface More {
  /** Folded abstract and note, by id; texts are read after the rows. */
  texts?: ReadonlyMap<string, string>;
  /** Names of collections by id. */
  collections?: ReadonlyMap<string, string>;
}

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A text in which a word may begin anywhere, because its script puts no spaces. */
export const isSpaceless = (text: string): boolean => IDEOGRAPHIC.test(text);

/** True where a folded text holds a folded word from its beginning, or a phrase whole. */
export function holds(text: string, word: string, phrase: boolean, spaceless = isSpaceless(word)): boolean {
  let at = text.indexOf(word);
  while (at >= 0) {
    const end = at + word.length;
    if (spaceless || ((at === 0 || text[at - 1] === ' ') && (!phrase || end === text.length || text[end] === ' '))) return true;
    at = text.indexOf(word, at + 1);
  }
  return false;
}

const WEIGHTS: readonly [TextPlace, number][] = [['title', 8], ['author', 6], ['tag', 5], ['journal', 3]];

const folded = new WeakMap<Summary, { [place in TextPlace]?: string }>();

/** The folded text of a place of a row, kept as long as the row. */
function placeText(row: Summary, place: TextPlace, more: More): string {
  if (place === 'any') return row.text;
  if (place === 'author') return row.by;
  if (place === 'note') return row.hasNote ? (more.texts?.get(row.id) ?? '') : '';
  if (place === 'in') return row.collections.map(id => fold(more.collections?.get(id) ?? '')).join(' ');
  const known = folded.get(row) ?? {};
  folded.set(row, known);
  const text = place === 'title' ? row.title : place === 'journal' ? row.journal : place === 'tag' ? row.tags.join(' ') : (row.DOI ?? '');
  return (known[place] ??= fold(text));
}

/** 0: does not hold. More: where it holds best. */
function score(row: Summary, test: Test, more: More): number {
  switch (test.kind) {
    case 'year':
      return row.year !== undefined && row.year >= test.from && row.year <= test.to ? 1 : 0;
    case 'status':
      return row.status === test.status ? 1 : 0;
    case 'is':
      return (test.mark === 'starred' ? row.starred : test.mark === 'incomplete' ? row.incomplete : row.status === 'to-read') ? 1 : 0;
    case 'has':
      return has(row, test.part, more) ? 1 : 0;
    case 'text': {
      const { text, phrase, place } = test;
      const spaceless = isSpaceless(text);
      if (place !== 'any') return holds(placeText(row, place, more), text, phrase, spaceless) ? 1 : 0;
      if (!holds(row.text, text, phrase, spaceless) && !holds(row.by, text, phrase, spaceless)) {
        return holds(more.texts?.get(row.id) ?? '', text, phrase, spaceless) ? 0.5 : 0;
      }
      for (const [where, weight] of WEIGHTS) if (holds(placeText(row, where, more), text, phrase, spaceless)) return weight;
      return 1;
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
