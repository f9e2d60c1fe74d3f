/** Small changes of a record, spelled out letter by letter: nothing of the matcher's own folding is used. */
import type { Name, Record } from '../../lib/record/record.ts';

/** A number from 0, below `sides`. */
export type Roll = (sides: number) => number;

/** What becomes of a record; nothing, where it cannot happen to such a record. */
export type Change = (record: Record, roll: Roll) => Record | undefined;

/** Letters as sources without them write them. */
export const PLAIN: { [letter: string]: string } = {
  Å: 'A',
  å: 'a',
  ü: 'u',
  ö: 'o',
  ä: 'a',
  é: 'e',
  è: 'e',
  í: 'i',
  ó: 'o',
  á: 'a',
  ï: 'i',
  ñ: 'n',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ş: 's',
  Ş: 'S',
  ễ: 'e',
  ị: 'i',
};
/** Letters as Germans and Danes write them out. */
export const WRITTEN_OUT: { [letter: string]: string } = {
  ü: 'ue',
  ö: 'oe',
  ä: 'ae',
  ß: 'ss',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
};
export const spelled = (text: string, letters: { [letter: string]: string }): string =>
  Array.from(text, letter => letters[letter] ?? letter).join('');

export const mapNames = (record: Record, change: (name: Name) => Name): Record => ({
  ...record,
  ...(record.author && { author: record.author.map(change) }),
});

export const upperWords = (text: string): string =>
  text.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map(part => `${part[0] ?? ''}.`)
    .join(' ');

/** The record without its DOI, and without the fields named. */
export function without(record: Record, ...fields: (keyof Record)[]): Record {
  const left = ['DOI', ...fields];
  const rest = Object.entries(record).filter(([field]) => !left.includes(field));
  return Object.fromEntries(rest) as unknown as Record;
}

export const yearOf = (record: Record): number => record.issued?.['date-parts'][0][0] ?? 2000;
export const inYear = (year: number): Pick<Record, 'issued'> => ({ issued: { 'date-parts': [[year]] } });

export const isHan = (text: string | undefined): boolean => /\p{Script=Han}/u.test(text ?? '');
export const isLatin = (text: string | undefined): boolean => /^\P{L}*\p{Script=Latin}/u.test(text ?? '');
export const isArticle = ({ type }: Record): boolean => type === 'article-journal';
export const isBook = ({ type }: Record): boolean => type === 'book';

/** The title in front of its subtitle; nothing, where it has none. */
export const mainTitle = ({ title }: Record): string | undefined => /^(.{6,}?)(?:: |：|\. )/.exec(title)?.[1];
