/** A line of Chinese, Japanese or Korean names under the title. */
import { isPersonEastAsian } from '../../names/east-asian-names.ts';
import type { Take } from '../../record/claim-list.ts';
import type { PrintedLine } from '../../record/page-reading.ts';
import { underTitle } from './under-title.ts';

/** Lines between the title and the names: its translation, a note. */
const NEAR = 4;

/** Marks of notes in a line of East Asian names, and places of work in brackets. */
const NOTE_MARKS = /[(（[［][^()（）[\]［］]{0,60}[)）\]］]|[\d*#†‡§✉①-⑳⁰-⁹¹²³]+(?:[,，]\s?[\d*#†‡§✉]+)*/gu;
/** What parts the names, and a word behind the last. */
const BETWEEN_NAMES = /[\s,，、;；/]+(?:等$)?/u;
/** More of them are a list of something else. */
const MOST_NAMES = 40;

/**
 * The names of a line that has nothing but Chinese, Japanese or Korean names, each a whole one: "王小明1，李华2". A name
 * alone must have a mark; a point stands between the parts of names from Central Asia.
 */
function eastAsianNames(text: string): string[] {
  if (text.length > 300 || /[:：。？！]/.test(text)) return [];
  const names = text.replace(NOTE_MARKS, ',').split(BETWEEN_NAMES).filter(Boolean);
  const isName = (name: string): boolean =>
    isPersonEastAsian(name) || /^\p{sc=Han}{2,8}·\p{sc=Han}{2,8}$/u.test(name);
  const areEnough = names.length > 1 || (names.length === 1 && names[0] !== text.trim());
  return areEnough && names.length <= MOST_NAMES && names.every(isName) ? names : [];
}

/** Claims the names of the first such line soon under the title; its translation may stand between. */
export function eastAsianLine(lines: readonly PrintedLine[], titles: readonly string[], take: Take): void {
  const found = underTitle(lines, titles, 'last')
    .slice(0, NEAR)
    .map(eastAsianNames)
    .find(names => names.length > 0);
  for (const name of found ?? []) take('author', name, 'visible:east-asian');
}
