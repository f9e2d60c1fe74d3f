/** Words of the library that a mistyped word may have meant. */
import type { Summary } from '../../model/summary.ts';

/** True when two words differ by at most `most` letters put in, left out, changed or swapped. */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return false;
    [before, last] = [last, row];
  }
  return (last[b.length] ?? most + 1) <= most;
}

const vocabularies = new WeakMap<readonly Summary[], Set<string>>();

function vocabulary(rows: readonly Summary[]): Set<string> {
  const known = vocabularies.get(rows);
  if (known) return known;
  const words = new Set<string>();
  for (const { text, by } of rows) {
    for (const word of text.split(/\s/)) words.add(word);
    for (const word of by.split(' ')) words.add(word);
  }
  vocabularies.set(rows, words);
  return words;
}

const MOST_MEANT = 12;

/** The words of these rows that are one letter away (two in a long word); short words are left as they are. */
export function meantWords(rows: readonly Summary[], word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [];
  const most = word.length >= 8 ? 2 : 1;
  const meant: string[] = [];
  for (const known of vocabulary(rows)) {
    // What is typed may be the beginning of the word that is meant.
    if (within(word, known, most) || (known.length > word.length + most && within(word, known.slice(0, word.length), 1))) meant.push(known);
    if (meant.length >= MOST_MEANT) break;
  }
  return meant;
}
