import type { Name } from '../../record/record.ts';
import { parseName } from '../../names/names.ts';
import { isOrganisation } from '../../names/organisations.ts';
import { isCorporate, severalNames } from '../values/written-name.ts';
import { fromLatex, textBranches } from '../../text/from-latex.ts';

const SUFFIX = /^([Jj]n?r|[Ss]n?r|JR|SR|[Jj]unior|[Ss]enior|[IVX]{2,4})\.?$/;
const PARTS = /(?:^|,)\s*(family|given|prefix|suffix)\s*=\s*("[^"]*"|\{[^{}]*\}|(?!\s)[^,"{}]*)/gy;

const EXTENDED = /^(family|given|prefix|suffix)\s*=/;

/**
 * The names of a BibTeX field: joined by "and", each "von Last, Jr, First", "First von Last" or braced whole
 * (an organisation).
 */
export function readPeople(value: string): Name[] | undefined {
  const text = textBranches(value).replace(/\s+/g, ' ');
  const texts = companiesWhole(split(text, / and /iy));
  const lists = texts.map(one => several(one.trim()));
  // "Ek A, Holm B and Roe C": one list, all of it written alike
  const isMixed = texts.length > 1 && lists.some(Boolean) && !/[{}]/.test(text);
  const people =
    (isMixed ? severalNames(fromLatex(text)) : undefined) ??
    texts.flatMap((one, index) => lists[index] ?? person(one) ?? []);
  return people.length ? people : undefined;
}

const COMPANY = /^\p{L}+,? (?:inc|incorporated|ltd|limited|llc|gmbh|co|company|corp|corporation)\.?$/iu;

/** "Barnes and Noble Inc.", unbraced: one word and a company's last are one name again. */
function companiesWhole(texts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const text of texts) {
    const before = whole.at(-1)?.trim() ?? '';
    const isRest = /^\p{L}+$/u.test(before) && COMPANY.test(text.trim());
    if (isRest) whole.pop();
    whole.push(isRest ? `{${before} and ${text.trim()}}` : text);
  }
  return whole;
}

/** The persons of a text that holds several where one belongs; undefined when it may be one. */
function several(text: string): Name[] | undefined {
  if (isBraced(text) || EXTENDED.test(text)) return undefined;
  if (!/[{}\\]/.test(text)) return severalNames(fromLatex(text));
  const parts = split(text, / ?, ?/y);
  const [family = '', suffix = '', given = ''] = parts;
  // "Ek, {B., Holm, C., Roe, D.}, Lund": a list that a program took for a name of three parts
  if (parts.length === 3 && isBraced(suffix) && suffix.includes(','))
    return severalNames([family, given, suffix].map(fromLatex).join(', '));
  const plain = fromLatex(text);
  const inBraces = (sign: RegExp): boolean => split(text, sign).length !== text.split(sign).length;
  // Mendeley: "{Ek, Bo; Holm, Cy; Roe}, Dan"
  if (inBraces(/[,;]/y) && !/^\{[^{};]*;[^{}]*\}, [^{}]+$/.test(text)) return undefined;
  return /\{(?=[^{}]{0,400}\})[^{}]*?(?: and |&)/i.test(text) ? undefined : severalNames(plain);
}

function person(written: string): Name | undefined {
  const text = written.trim();
  if (text === '' || text.toLowerCase() === 'others') return undefined;
  if (isBraced(text)) return literal(text);
  if (EXTENDED.test(text)) return extended(text);
  const parts = split(text, / ?, ?/y).map(fromLatex);
  if (parts.length > 1 && isCorporate(parts.join(', '))) return { literal: parts.join(', ') };
  const [family = '', second = '', ...rest] = parts;
  if (parts.length === 1) return firstLast(text);
  if (family === '') return parseName(parts.filter(Boolean).join(' '));
  const third = rest.filter(Boolean).join(', ');
  const suffixLast = third !== '' && SUFFIX.test(third) && !SUFFIX.test(second);
  const [given, suffix] = third === '' ? [second, ''] : suffixLast ? [second, third] : [third, second];
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

const literal = (text: string): Name | undefined => {
  const name = fromLatex(text);
  return name === '' ? undefined : { literal: name };
};

/** "First von Last": the family name is the last word, and from the first word in lower case on. */
function firstLast(text: string): Name | undefined {
  const words = split(text.replaceAll('~', ' '), / +/y).filter(Boolean);
  const plain = fromLatex(text);
  if (words.length === 1) return parseName(plain);
  if (isOrganisation(plain) || plain.includes(' & ')) return { literal: plain };
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(fromLatex(word)),
  );
  const at = particle > 0 ? particle : words.length - 1;
  return { family: fromLatex(words.slice(at).join(' ')), given: fromLatex(words.slice(0, at).join(' ')) };
}

/** BibLaTeX's "family=…, given=…, prefix=…" (biber's extended name format). */
function extended(text: string): Name | undefined {
  const found = new Map<string, string>();
  for (const [, part, value] of text.matchAll(PARTS))
    found.set(part!, fromLatex(value!.replace(/^"|"$/g, '')));
  const family = [found.get('prefix'), found.get('family')].filter(Boolean).join(' ');
  const [given, suffix] = [found.get('given'), found.get('suffix')];
  return family === '' ? undefined : { family, ...(given && { given }), ...(suffix && { suffix }) };
}

/** One pair of braces holds it all. */
function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Splits at a (sticky) separator outside of braces. */
export function split(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
    else if (depth <= 0 && (code === 44 || code <= 32 || code === 59)) {
      separator.lastIndex = at;
      if (separator.test(text)) {
        pieces.push(text.slice(start, at));
        start = separator.lastIndex;
        at = start - 1;
      }
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}
