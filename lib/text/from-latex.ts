/** LaTeX in a value becomes text: accents and commands Unicode, braces nothing. */
import { ACCENTS, LETTERS, SHAPES, SIGNS } from '../word-lists/latex-commands.ts';
import { withoutLatexEscapes } from './latex-escapes.ts';
import { squeezeSpaces } from './squeeze-spaces.ts';

/** What only values with LaTeX in them hold. */
const MARKED = /[\\{}$~`]|--|''/;

/** Text of a LaTeX value, on one line. Unknown commands stay as written. */
export function fromLatex(value: string): string {
  return oneSpaced(MARKED.test(value) ? new LatexDecoder(textBranches(value)).decode() : value);
}

/** The words of a condition, each with the white space behind it. */
const CONDITION = /\\(ifmmode|else|fi)(?![a-zA-Z])[ \t\r\n]*/;

/**
 * What publishers write for text and for mathematics, "\ifmmode \check{Z}\else \v{Z}\fi{}umer" (the APS, BibItNow!),
 * as it is meant in text: "\v{Z}umer". Conditions that have no end stay as written.
 */
export function textBranches(value: string): string {
  if (!value.includes('\\ifmmode')) return value;
  // for each condition that is open, whether its text branch is being read
  const open: boolean[] = [];
  let text = '';
  for (const [index, piece] of value.split(CONDITION).entries()) {
    if (index % 2 === 0) text += open.every(Boolean) ? piece : '';
    else if (piece === 'ifmmode') open.push(false);
    else if (open.length === 0) return value;
    else if (piece === 'else') open[open.length - 1] = true;
    else {
      open.pop();
      text += '{}'; // ends a command that stood last
    }
  }
  return open.length === 0 ? text : value;
}

/** The value of a field that holds an address or identifier: only braces and escapes go. */
export const fromVerbatim = (value: string): string =>
  withoutLatexEscapes(value.replace(/\\url\s*\{([^{}]*(?:\{[^{}]{0,40}\}[^{}]*)*)\}/g, '$1'))
    .replace(/^[\s{]+/, '')
    .replace(/(?<![\s}])[\s}]+$/, '');

const oneSpaced = (text: string): string =>
  /\s\s|[\t\r\n\u00a0]|^\s|\s$/.test(text) ? squeezeSpaces(text) : text;

/**
 * A command word with the white space behind it; a command of one sign; dollars; a brace or tie (~); dashes;
 * quotation marks; plain text.
 */
const TOKEN =
  /\\([a-zA-Z]+)[ \t\r\n]*|\\([\s\S])|(\$\$?)|([{}~])|(-{2,3})|(``|''|`)|([^\\{}$~`'-]+|[\s\S])/gy;

const DASHES_AND_QUOTES: ReadonlyMap<string, string> = new Map([
  ['--', '–'],
  ['---', '—'],
  ['`', '‘'],
  ['``', '“'],
  ["''", '”'],
]);

class LatexDecoder {
  readonly #value: string;
  #text = '';
  /**
   * Accents that wait for their letter, as combining characters. The inner one is nearer to the letter and
   * comes first.
   */
  #accents = '';
  /** Inside of dollars. */
  #inMath = false;
  /** The brace behind an accent has just opened: \^{ */
  #accentOpened = false;

  constructor(value: string) {
    this.#value = value;
  }

  decode(): string {
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(this.#value); token; token = TOKEN.exec(this.#value)) {
      const [whole, word, sign, dollar, group, dashes, quotes, plain] = token;
      if (group === '{' || group === '}') {
        this.#brace(group);
        continue;
      }
      this.#accentOpened = false;
      if (word !== undefined) this.#command(word, whole);
      else if (sign !== undefined) this.#signCommand(sign);
      else if (dollar !== undefined) this.#dollar(dollar);
      else if (group === '~') this.#add(' ');
      else if (plain !== undefined) this.#add(this.#inMath ? plain.replace(/[_^]/g, '') : plain);
      else this.#add(DASHES_AND_QUOTES.get(dashes ?? quotes ?? '') ?? '');
    }
    return this.#text + spacingAccents(this.#accents);
  }

  /** Braces are no text, but an accent on nothing, as in \^{}, is the accent itself. */
  #brace(brace: '{' | '}'): void {
    if (brace === '}' && this.#accentOpened) {
      this.#text += spacingAccents(this.#accents);
      this.#accents = '';
    }
    this.#accentOpened = brace === '{' && this.#accents !== '';
  }

  #command(word: string, whole: string): void {
    const accent = word.length === 1 ? ACCENTS.get(word) : undefined;
    const letter = LETTERS.get(word);
    if (accent && takesArgument(this.#value, TOKEN.lastIndex, whole)) this.#accents = accent + this.#accents;
    else if (word === 'href') TOKEN.lastIndex = behindArgument(this.#value, TOKEN.lastIndex);
    // the dotless i and j are there to carry an accent: \'{\i} is í
    else if (letter === 'ı' || letter === 'ȷ') this.#add(this.#accents ? word : letter);
    else if (letter !== undefined) this.#add(letter);
    else if (!SHAPES.has(word)) this.#add(SIGNS.get(word) ?? `\\${word}${/\s$/.test(whole) ? ' ' : ''}`);
  }

  #signCommand(sign: string): void {
    const accent = ACCENTS.get(sign);
    if (accent) this.#accents = accent + this.#accents;
    else this.#add(escapedSign(sign));
  }

  /** Dollars begin and end mathematics; a lone one is money. */
  #dollar(dollar: string): void {
    if (!this.#inMath && this.#value.indexOf('$', TOKEN.lastIndex) < 0) this.#add(dollar);
    else this.#inMath = !this.#inMath;
  }

  /** Adds text, the accents that wait upon its first letter. */
  #add(text: string): void {
    if (!this.#accents || text === '') {
      this.#text += text;
      return;
    }
    const base = text.trimStart();
    const [first = ''] = base;
    this.#text += /\p{L}/u.test(first)
      ? (first + this.#accents).normalize('NFC') + base.slice(first.length)
      : spacingAccents(this.#accents) + text;
    this.#accents = '';
  }
}

/** Combining character → the sign that stands by itself. */
const SPACING: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', '´'],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '¯'],
  ['\u0308', '¨'],
  ['\u0327', '¸'],
]);
const spacingAccents = (accents: string): string =>
  accents && [...accents].map(accent => SPACING.get(accent) ?? '').join('');

/** `\,` and `\ ` are spaces, `\-` and `\/` nothing, `\\` a new line; any other is the sign itself. */
function escapedSign(sign: string): string {
  if (sign === '!' || sign === '-' || sign === '/') return '';
  return /[\s,;:\\]/.test(sign) ? ' ' : sign;
}

/** `\c c`, `\c{c}` and `\c\i` are accents; `\b` before anything else is not. */
const takesArgument = (value: string, at: number, whole: string): boolean =>
  /[{\\]/.test(value[at] ?? '') || (/\s$/.test(whole) && /\p{L}/u.test(value[at] ?? ''));

const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
/** Longest argument that is skipped, in characters. */
const LONGEST_ARGUMENT = 5000;

/** The place behind the argument in braces that begins here; the same place when none does. */
function behindArgument(value: string, from: number): number {
  if (value[from] !== '{') return from;
  let depth = 0;
  for (let cursor = from; cursor < Math.min(value.length, from + LONGEST_ARGUMENT); cursor++) {
    const code = value.charCodeAt(cursor);
    if (code === BACKSLASH) cursor++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return cursor + 1;
  }
  return from;
}
