/** A book and who edited it, as pages print both for a chapter: "Winter roads, edited by Ann Holm and Bo Li". */
import type { ClaimField } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';

/** Words before editors' names. */
const EDITED_BY = anyOf([
  'a cura di',
  'bajo la dirección de',
  'coord(?:\\.|enad[oa]|inado) (?:por )?',
  'dirigé par',
  'ed(?:s|\\.|ited|itad[oa]|ité)? (?:by|de|par|por)',
  'editors?:',
  'eds?\\.',
  'gol\\.',
  'herausgeber(?:/?:?\\*?innen|in)?:',
  'herausgegeben von',
  'hg\\. (?:von )?',
  'hrsg\\. (?:von )?',
  'onder redactie van',
  'org(?:\\.|anizad[oa]) por',
  'pod red(?:\\.|akcją)',
  'red(?:\\.(?: (?:af|av))?|(?:aktion|aktører|aktör):|igeret af|igerad av|igert av)',
  'sous la dir(?:\\.|ection) de',
  'toim(?:ittaneet|ittanut|\\.)',
  'zost\\.',
  'под ред(?:\\.|акцией)',
]);
/** What begins with such words. */
const EDITED = new RegExp(`^[[(]?${EDITED_BY}\\s*`, 'iu');
/** Such words within a line, behind a mark or in brackets. */
const EDITED_WITHIN = new RegExp(`(?: ?[,;./] | | ?[([])${EDITED_BY}\\s*`, 'iu');
/** Characters of the longest book's title with its editors. */
const LONGEST = 500;

/** The names behind the words that say who edited a book, "herausgegeben von Ann Holm"; undefined for other texts. */
export const editorsIn = (text: string): string | undefined => namesBehind(EDITED, text)?.names;

/** What stands before words that the pattern finds in a text, and the names behind them: they begin with a capital. */
function namesBehind(pattern: RegExp, text: string): { before: string; names: string } | undefined {
  const found = text.length < LONGEST ? pattern.exec(text) : null;
  const names = found && text.slice(found.index + found[0].length).replace(/[)\]]$/, '');
  return found && names && /^\p{Lu}\D*$/u.test(names)
    ? { before: text.slice(0, found.index), names }
    : undefined;
}

/** Claims a book and its editors, who follow its title or have a line of their own. False for any other lines. */
export function editedBook(
  lines: readonly string[],
  say: (as: ClaimField, value: string | undefined) => void,
): boolean {
  const at = lines.findIndex((line, index) => index > 0 && editorsIn(line) !== undefined);
  const found =
    at < 0
      ? namesBehind(EDITED_WITHIN, lines.join(' '))
      : { before: lines.slice(0, at).join(' '), names: editorsIn(lines[at]!) };
  if (!found || found.before.length < SHORTEST) return false;
  say('book-title', found.before);
  say('editors', found.names);
  return true;
}
/** Characters of the shortest title of a book. */
const SHORTEST = 4;
