/** Words of the library that a mistyped word may have meant. */
import type { Summary } from '../../record/summary.ts';

/**
 * By how many letters put in, left out, changed or swapped with their neighbour two words differ (the restricted
 * Damerau–Levenshtein distance). `most + 1` stands for more than `most`: the counting stops there.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  /** The distances of the beginnings of `b` to the beginnings of `a` that end one and two letters earlier. */
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    [beforeLast, last] = [last, row];
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

/** Shorter words are similar to too many others. */
const SHORTEST = 4;
/** From this length on two letters may differ, else one. */
const LONG = 8;
/** What is typed may be the beginning of the word that is meant; that is half a letter less sure. */
const BEGINNING = 1.5;

/** How far `known` is from what was typed; undefined when it is too far. */
function distanceTo(known: string, typed: string): number | undefined {
  const most = typed.length >= LONG ? 2 : 1;
  const whole = editDistance(typed, known, most);
  if (whole <= most) return whole;
  const mayBegin = known.length > typed.length + most;
  return mayBegin && editDistance(typed, known.slice(0, typed.length), 1) <= 1 ? BEGINNING : undefined;
}

/**
 * The word of the rows that was most likely meant: the nearest, of equally near ones the most frequent. Latin
 * words only.
 */
export function mostSimilarWord(rows: readonly Summary[], typed: string): string | undefined {
  if (typed.length < SHORTEST || !/^\p{Script=Latin}+$/u.test(typed)) return undefined;
  let best: { word: string; distance: number; count: number } | undefined;
  for (const [word, count] of vocabulary(rows)) {
    const distance = distanceTo(word, typed);
    if (distance === undefined) continue;
    const isBetter = !best || distance < best.distance || (distance === best.distance && count > best.count);
    if (isBetter) best = { word, distance, count };
  }
  return best?.word;
}
