/** Rows of a library catalogue's record whose markup names what they tell, whatever the interface's language. */
import type { PageLabel } from '../record/page-reading.ts';
import { all, text, type Element } from './dom.ts';
import type { Document } from './dom.ts';

/** Selectors of rows, and the English labels by which the recogniser knows what they tell. */
export type NamedRows = readonly (readonly [rows: string, label: string])[];

/** More rows of one kind are not read. */
const MOST = 60;

/** The rows as labels; `caption` selects the label that the page prints in a row. */
export const namedRows = (root: Document | Element, rows: NamedRows, caption: string): PageLabel[] =>
  rows.flatMap(([selector, label]) =>
    all(root, selector, MOST).flatMap(row => {
      const value = text(row, caption);
      return value === '' ? [] : [{ label, values: [value] }];
    }),
  );

/** A label with a value for each of the texts; none where there are no texts. */
export const listed = (label: string, values: readonly string[]): PageLabel[] =>
  values.length === 0 ? [] : [{ label, values: [...values], parts: [...values] }];

/** A catalogue's title without its statement of responsibility and its punctuation: "Wege : ein Buch / Ann Holm." */
export const titleProper = (title: string): string =>
  title
    .split(/ \/(?= |$)/, 1)[0]!
    .replace(/ ?[/:;,]$/, '')
    .replaceAll(' : ', ': ')
    .trim();
