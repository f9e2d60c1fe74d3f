import { anyOf } from './any-of.ts';
import { decodeEntities } from './entities.ts';
import { fromLatex, textBranches } from './from-latex.ts';

/** TeX's names of signs that HTML calls otherwise. */
const HTML_NAMES: { readonly [tex: string]: string } = { to: 'rarr', pm: 'plusmn', infty: 'infin' };
const INLINE = /\$\$?([^$]{1,200})\$\$?/g;
const PARENTHESISED = /\\\(((?:[^\\]|\\(?![()])){1,200})\\\)/g;

/** The sign of a command: "alpha" → "α". Commands that only shape what follows (\rm, \mathbf) give nothing. */
function sign(command: string): string {
  const name = Object.hasOwn(HTML_NAMES, command) ? HTML_NAMES[command] : command;
  const decoded = decodeEntities(`&${name};`);
  return decoded.startsWith('&') ? '' : decoded;
}

function plain(formula: string, inside: string): string {
  const isFormula = /[\\^_{}]|^\s*[A-Za-z]\s*$/.test(inside);
  if (!isFormula) return formula;
  return inside
    .replace(/\\(?:d?frac)\{([^{}]{1,40})\}\{([^{}]{1,40})\}/g, '$1/$2')
    .replace(/\\sqrt\{([^{}]{1,40})\}/g, '√$1')
    .replace(/\\([a-zA-Z]{1,20})/g, (_, command: string) => sign(command))
    .replace(/\\[,;:!> ]/g, ' ')
    .replace(/[{}^_\\]/g, '')
    .trim();
}

/** Accents and named signs between words: `Schr\"{o}dinger`, `{\aa}`, `\alpha-helix`. */
const COMMAND = new RegExp(
  [
    '\\{?\\\\',
    anyOf([
      '[`\'^"~=.](?:\\{\\\\?[a-zA-Z]\\}|\\\\?[a-zA-Z])',
      '[cdbHkrtuv]\\{\\\\?[a-zA-Z]{1,2}\\}',
      '[a-zA-Z]{1,20}',
    ]),
    '\\}?(?:\\{\\}){0,2}',
  ].join(''),
  'g',
);

/** A command as it reads; as it is written where nobody knows it: "C:\temp". */
function command(written: string): string {
  const read = fromLatex(written);
  return read.includes('\\') ? written : read;
}

/**
 * TeX made readable: "CO$_2$" → "CO2", "$\alpha$" → "α", `\"{a}` → "ä"; of what is written both for mathematics
 * and for text the text. Dollars of money stay.
 */
export const readTex = (text: string): string =>
  /[$\\]/.test(text)
    ? textBranches(text).replace(INLINE, plain).replace(PARENTHESISED, plain).replace(COMMAND, command)
    : text;
