/** Words of the library that a mistyped word may have meant. */
import type { Summary } from '../../record/summary.ts';

/** By how many letters put in, left out, changed or swapped two words differ; `most + 1` stands for more than `most`. */
export function apart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

const vocabularies = new WeakMap<readonly Summary[], Map<string, number>>();

/** The words of these rows, each with how often it stands. */
function vocabulary(rows: readonly Summary[]): Map<string, number> {
  const known = vocabularies.get(rows);
  if (known) return known;
  const words = new Map<string, number>();
  for (const { text, by } of rows) {
    for (const word of text.split(/\s/)) words.set(word, (words.get(word) ?? 0) + 1);
    for (const word of by.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  }
  vocabularies.set(rows, words);
  return words;
}

/** The word that was most likely meant: one letter away (two in a long word), the nearest first, then the most frequent. Short words are left as they are. */
export function meantWord(rows: readonly Summary[], word: string): string | undefined {
  if (word.length < 4 || !/^\p{Script=Latin}+$/u.test(word)) return undefined;
  const most = word.length >= 8 ? 2 : 1;
  let best: { word: string; far: number; count: number } | undefined;
  for (const [known, count] of vocabulary(rows)) {
    // What is typed may be the beginning of the word that is meant; that is half a letter less sure.
    const whole = apart(word, known, most);
    const far =
      whole <= most
        ? whole
        : known.length > word.length + most && apart(word, known.slice(0, word.length), 1) <= 1
          ? 1.5
          : undefined;
    if (far !== undefined && (!best || far < best.far || (far === best.far && count > best.count)))
      best = { word: known, far, count };
  }
  return best?.word;
}
