import { MONTH_NAMES } from '../word-lists/month-names.ts';

/** Without accents, in small letters; the Turkish ı is an i. */
const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i');

const NUMBERS = new Map(MONTH_NAMES.flatMap((names, i) => names.map(name => [plain(name), i + 1] as const)));

/** 1–12 for a month's name or abbreviation in any of the languages of MONTH_NAMES. */
export const monthNumber = (word: string): number | undefined => NUMBERS.get(plain(word));
