import { normaliseIsbn, normaliseIssn } from '../../record/identifiers.ts';

/** The lengths of an ISSN, an ISBN-10 and an ISBN-13. */
const LENGTHS = [8, 10, 13];

/** ISSNs and ISBNs out of fields that mix them and have labels such as "(Print)" or "ISSN", each once. */
export function serialNumbers(fields: readonly string[]): { ISSN: string[]; ISBN: string[] } {
  const ISSN = new Set<string>();
  const ISBN = new Set<string>();
  const take = (token: string): boolean => {
    if (!/^[\d -]+[\dx]$/i.test(token)) return false;
    const digits = digitsOf(token);
    if (digits.length === 8) ISSN.add(`${digits.slice(0, 4)}-${digits.slice(4)}`);
    else if (digits.length === 10 || digits.length === 13) ISBN.add(token);
    else return false;
    return true;
  };
  for (const field of fields)
    if (!take(field.trim()))
      for (const stretch of field.slice(0, 2000).split(/[,;:()]+/))
        for (const number of numbersIn(stretch.split(/\s+/))) take(number);
  return { ISSN: [...ISSN], ISBN: [...ISBN] };
}

const digitsOf = (text: string): string => text.replace(/[ -]/g, '').toUpperCase();

/** The numbers among tokens: "978 1 339 91988 1" is one, its parts joined by hyphens. */
function numbersIn(tokens: readonly string[]): string[] {
  const numbers: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const parts = LENGTHS.includes(digitsOf(tokens[at]!).length) ? 1 : partsFrom(tokens, at);
    numbers.push(tokens.slice(at, at + parts).join('-'));
    at += parts - 1;
  }
  return numbers;
}

/** How many tokens from here make up one number with a right check digit; 1 when none do. */
function partsFrom(tokens: readonly string[], from: number): number {
  let digits = '';
  for (let at = from; at < tokens.length && digits.length < 13; at++) {
    if (!/^\d[\d-]*x?$|^x$/i.test(tokens[at]!)) return 1;
    digits += digitsOf(tokens[at]!);
    if (at > from && (digits.length === 8 ? normaliseIssn(digits) : isIsbn(digits))) return at - from + 1;
  }
  return 1;
}

const isIsbn = (digits: string): boolean =>
  LENGTHS.includes(digits.length) && normaliseIsbn(digits) === digits;
