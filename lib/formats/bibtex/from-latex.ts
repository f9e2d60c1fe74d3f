import { ACCENTS, LETTERS, SHAPES, SIGNS } from '../../word-lists/latex-commands.ts';

const MARKED = /[\\{}$~`]|--|''/;
const STEP = /\\([a-zA-Z]+)[ \t\r\n]*|\\([\s\S])|(\$\$?)|([{}~])|(-{2,3})|(``|''|`)|([^\\{}$~`'-]+|[\s\S])/gy;

/**
 * Text of a LaTeX value: accents and commands become Unicode, braces go, unknown commands stay as written.
 */
export function fromLatex(value: string): string {
  return oneSpaced(MARKED.test(value) ? decoded(value) : value);
}

/** The value of a field that holds an address or identifier: only braces and escaping backslashes go. */
export const fromVerbatim = (value: string): string =>
  value
    .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/^[\s{]+|[\s}]+$/g, '')
    .trim();

const oneSpaced = (text: string): string =>
  /\s\s|[\t\r\n\u00a0]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;

function decoded(value: string): string {
  let text = '';
  let mark = ''; // an accent that waits for its letter
  let math = false;
  let opened = false; // the brace of \^{} is open
  STEP.lastIndex = 0;
  for (let step = STEP.exec(value); step; step = STEP.exec(value)) {
    const [whole, word, sign, dollar, group, dashes, quotes, plain] = step;
    if (group === '{' || group === '}') {
      if (mark && group === '}' && opened) {
        text += spacing(mark);
        mark = '';
      }
      opened = mark !== '' && group === '{';
      continue;
    }
    opened = false;
    let piece: string;
    if (word !== undefined) {
      const accent = word.length === 1 ? ACCENTS.get(word) : undefined;
      if (accent && takesArgument(value, STEP.lastIndex, whole)) {
        mark = accent + mark; // the inner accent is nearer to the letter
        continue;
      }
      if (word === 'href') {
        STEP.lastIndex = skipArgument(value, STEP.lastIndex);
        continue;
      }
      const letter = LETTERS.get(word);
      if (letter !== undefined) piece = mark && (letter === 'ı' || letter === 'ȷ') ? word : letter;
      else if (SHAPES.has(word)) continue;
      else piece = SIGNS.get(word) ?? `\\${word}${/\s$/.test(whole) ? ' ' : ''}`;
    } else if (sign !== undefined) {
      const accent = ACCENTS.get(sign);
      if (accent) {
        mark = accent + mark;
        continue;
      }
      piece = spaceOrSign(sign);
    } else if (dollar !== undefined) {
      // a lone dollar is money
      if (!math && value.indexOf('$', STEP.lastIndex) < 0) piece = dollar;
      else {
        math = !math;
        continue;
      }
    } else if (group === '~') piece = ' ';
    else if (dashes !== undefined) piece = dashes === '--' ? '–' : '—';
    else if (quotes !== undefined) piece = quotes === '``' ? '“' : quotes === "''" ? '”' : '‘';
    else piece = math ? plain!.replace(/[_^]/g, '') : plain!;
    if (mark && piece !== '') {
      const base = piece.trimStart();
      const [first = ''] = base;
      text += /\p{L}/u.test(first)
        ? (first + mark).normalize('NFC') + base.slice(first.length)
        : spacing(mark) + piece;
      mark = '';
    } else text += piece;
  }
  return text + (mark && spacing(mark));
}

const SPACING = new Map([
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0300', '`'],
  ['\u0301', '´'],
  ['\u0308', '¨'],
  ['\u0304', '¯'],
  ['\u0327', '¸'],
]);
const spacing = (mark: string): string => [...mark].map(one => SPACING.get(one) ?? '').join('');

/** `\,` and `\ ` are spaces, `\-` and `\/` nothing, `\\` a new line; any other is the sign itself. */
function spaceOrSign(sign: string): string {
  if (/[\s,;:!\\]/.test(sign)) return sign === '!' ? '' : ' ';
  if (sign === '-' || sign === '/' || sign === '(' || sign === ')' || sign === '[' || sign === ']')
    return sign === '-' || sign === '/' ? '' : sign;
  return sign;
}

/** `\c c`, `\c{c}` and `\c\i` are accents; `\b` before anything else is not. */
const takesArgument = (value: string, at: number, whole: string): boolean =>
  /[{\\]/.test(value[at] ?? '') || (/\s$/.test(whole) && /\p{L}/u.test(value[at] ?? ''));

function skipArgument(value: string, from: number): number {
  if (value[from] !== '{') return from;
  let depth = 0;
  for (let cursor = from; cursor < Math.min(value.length, from + 5000); cursor++) {
    const code = value.charCodeAt(cursor);
    if (code === 92) cursor++;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return cursor + 1;
  }
  return from;
}
