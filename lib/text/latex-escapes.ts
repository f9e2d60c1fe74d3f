import { anyOf } from './any-of.ts';

/** Commands for signs that addresses and identifiers hold. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['gt', '>'],
  ['lt', '<'],
  ['sim', '~'],
  ['slash', '/'],
  ['textasciitilde', '~'],
  ['textgreater', '>'],
  ['textless', '<'],
  ['textunderscore', '_'],
]);

/** A command alone, in braces or between dollars, with the blank or empty group that ends it. */
const command = (names: string): RegExp =>
  new RegExp(`\\{\\\\${names}\\}|\\$\\\\${names}\\$|\\\\${names}(?:\\{\\}|[ \\t]|(?![a-zA-Z]))`, 'g');

const SIGN = command(`(?:${anyOf([...SIGNS.keys()])})`);
/** Some programs escape the backslash of an escape once more: "$\backslash$_" is "\_". */
const BACKSLASH = command('(?:text)?backslash');
const ESCAPED = /\\([_%&#$~{}/])(?:\{\})?/g;
/** A sign that stands in braces of its own, or as mathematics. */
const GUARDED = /\{([-_<>()[\]:;.,/+=#%&~]|-{2,3})\}|\$([<>_~])\$/g;

/**
 * An address or identifier as LaTeX writes it, with its signs as they are: "a{\_}b", "a\_b", "a$\backslash$_b" are
 * "a_b"; "\textless" and "$<$" are "<". No backslash stays that LaTeX needs; other braces stay.
 */
export function withoutLatexEscapes(text: string): string {
  if (!/[\\{$]/.test(text)) return text;
  return text
    .replace(BACKSLASH, '')
    .replace(SIGN, found => SIGNS.get(/[a-z]+/.exec(found)?.[0] ?? '') ?? found)
    .replace(ESCAPED, '$1')
    .replace(/\\-/g, '')
    .replace(GUARDED, '$1$2');
}
