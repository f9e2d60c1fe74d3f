import { ACCENTS, LETTERS, SIGNS, TEXT_SIGNS } from '../../word-lists/latex-commands.ts';
import { inAddress } from '../../text/in-address.ts';

/**
 * How letters outside ASCII are written: as they are, or as LaTeX commands (what has none stays as it is).
 */
export type Letters = 'unicode' | 'latex';

const SPECIAL = /[\\{}%&#$_~^`]|--|''/;
const SPECIALS = /[\\{}%&#$_~^`]|-(?=-)|'(?=')/g;

/** ASCII is taken whole, its control characters included. */
const BEYOND_ASCII = /[^\u0000-\u007f]/;

const WRITTEN = new Map([
  ['\\', '\\textbackslash{}'],
  ['%', '\\%'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['$', '\\$'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
  ['-', '-{}'],
  ["'", "'{}"], // "--" and "''" would become a dash and a quotation mark
]);

/** Text for a BibTeX value: nothing in it is a command, and its braces are balanced. */
export function toLatex(text: string, letters: Letters): string {
  let escaped = text;
  if (SPECIAL.test(text)) {
    const braces =
      /[{}]/.test(text) && areBalanced(text) ? ['\\{', '\\}'] : ['\\textbraceleft{}', '\\textbraceright{}'];
    escaped = text.replace(SPECIALS, sign =>
      sign === '{' ? braces[0]! : sign === '}' ? braces[1]! : WRITTEN.get(sign)!,
    );
  }
  return letters === 'latex' && BEYOND_ASCII.test(escaped) ? inCommands(escaped) : escaped;
}

function areBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

const MARKS = new Map([...ACCENTS].map(([command, mark]) => [mark, command]));
/** Commands that plain LaTeX lacks without another font encoding, and some readers always. */
const BEYOND_OT1 = new Set(['th', 'TH', 'dh', 'DH', 'dj', 'DJ', 'ng', 'NG', 'SS', 'j']);
const COMMANDS = new Map([
  ...[...LETTERS]
    .filter(([command]) => !BEYOND_OT1.has(command))
    .map(([command, letter]): [string, string] => [letter, `{\\${command}}`]),
  ...TEXT_SIGNS.map((command): [string, string] => [SIGNS.get(command)!, `\\${command}{}`]),
]);

const LETTER = /[^\u0000-\u007f]\p{M}*|[A-Za-z]\p{M}+/gu;

const inCommands = (text: string): string =>
  text.normalize('NFC').replace(LETTER, cluster => COMMANDS.get(cluster) ?? accented(cluster) ?? cluster);

/** ö → \"{o}; a letter with two marks nests them. Undefined when one of them has no command. */
function accented(cluster: string): string | undefined {
  const [base = '', ...marks] = cluster.normalize('NFD');
  if (!/^[A-Za-z]$/.test(base) || !marks.length) return undefined;
  let written = base;
  for (const mark of marks) {
    const command = MARKS.get(mark);
    if (command === undefined) return undefined;
    written = `\\${command}{${written}}`;
  }
  return `{${written}}`;
}

/** An address or identifier as it is, safe in braces. */
export const toVerbatim = (text: string): string => text.replace(/[{}\\]/g, inAddress);
