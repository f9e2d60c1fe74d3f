/** The author's keywords. */
import { anyOf } from '../../text/any-of.ts';
import { cleanText } from '../../text/clean-text.ts';
import { isProse } from '../../text/prose.ts';
import type { Source } from '../../record/record.ts';
import { rank, type Chosen, type Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';
import { LANGUAGE_TABS } from './abstract.ts';

/** What parts keywords for sure. */
const SEPARATOR = / ?[;；؛|、] ?| [·•] /;
/** Commas outside brackets. */
const COMMA = / ?[,，،] ?(?![^()]{0,200}\))/;

/** Texts that pages give as keywords but that are none: the site, the volume, headings of sections. */
const NO_KEYWORDS = new RegExp(
  [
    '\\b(?:collections|digital|institutional|open) repository$',
    '\\bvol\\. ?\\d',
    '^[a-z]{1,2} [a-z].* > [a-z]{1,2} ', // a path of the Library of Congress: "Q Science > QA Mathematics"
    '^no (?:categories|keywords?)\\b',
    `^${anyOf([
      'acknowledge?ments?',
      'appendix',
      'conclusions?',
      'introduction',
      'references',
      'supplementary materials?',
    ])}$`,
  ].join('|'),
  'i',
);

/** The label of a form's field: "To:". */
const FORM_LABEL = /:\s*$/;

/** The keywords as printed, each once, from the best source that has any. `refuse` tells those that are no keywords. */
export function chooseKeywords(
  evidence: Evidence,
  refuse: (keyword: string) => boolean,
): Chosen<string[]> | undefined {
  const lists = unglued(listsBySource(evidence));
  const sources = [...lists.keys()]
    .filter(source => rank(source, PRECEDENCE.keywords) < Infinity)
    .sort((a, b) => rank(a, PRECEDENCE.keywords) - rank(b, PRECEDENCE.keywords));
  for (const source of sources) {
    const value = eachOnce(lists.get(source)!.map(trimmed)).filter(
      word => (word.length > 1 || IDEOGRAPH.test(word)) && word.length < 120 && !refuse(word),
    );
    if (value.length > 0) return { value, source };
  }
  return undefined;
}

/** One ideograph is a word. */
const IDEOGRAPH = /^[\u3400-\u9fff]$/;

/** Letters and digits only. */
const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Each list; one word that is another list's words, printed with nothing between them, comes apart as those. */
function unglued(lists: ReadonlyMap<Source, string[]>): Map<Source, string[]> {
  const others = [...lists.values()].filter(words => words.length > 1);
  const apart = ([word, ...more]: string[]): string[] | undefined =>
    word === undefined || more.length > 0
      ? undefined
      : others.find(words => squeezed(words.join('')) === squeezed(word));
  return new Map([...lists].map(([source, words]) => [source, apart(words) ?? words]));
}

/** The keywords that each source gives, in the page's order. */
function listsBySource(evidence: Evidence): Map<Source, string[]> {
  const lists = new Map<Source, string[]>();
  for (const { field, value, source } of evidence.about('keyword', 'keywords')) {
    if (typeof value !== 'string') continue;
    if (LANGUAGE_TABS.test(`${value} `) || NO_KEYWORDS.test(value)) continue;
    if (isProse(value, 2) || FORM_LABEL.test(value)) continue;
    const words = field === 'keywords' ? splitKeywords(cleanText(value)) : splitBySpaced(cleanText(value));
    lists.set(source, [...(lists.get(source) ?? []), ...words]);
  }
  return lists;
}

/** Dashes or slashes that part at least three keywords; a single one belongs to the word ("input / output"). */
const SPACED: readonly [RegExp, string][] = [
  [/ \/ .+ \/ /, ' / '],
  [/ - .+ - /, ' - '],
  [/ – .+ – /, ' – '],
];
/** Ideographs with blanks between them. */
const IDEOGRAPHS = /^[\u3400-\u9fff]{2,12}(?: [\u3400-\u9fff]{2,12})+$/;

/** Korean keywords with full stops between them. */
const KOREAN_STOPS = /^(?=.*\p{sc=Hangul})[^.,;]{2,60}(?:\. [^.,;]{2,60})+\.?$/u;

/** Splits at semicolons where there are any, else at commas; a part with many commas is split too ("a, b, c, d; e"). */
function splitKeywords(text: string): string[] {
  if (KOREAN_STOPS.test(text)) return text.replace(/\.$/, '').split('. ');
  if (!SEPARATOR.test(text)) {
    const words = text.split(COMMA);
    return words.length > 1 ? words : splitBySpaced(text);
  }
  return text.split(SEPARATOR).flatMap(part => (part.split(COMMA).length > 3 ? part.split(COMMA) : [part]));
}

/** Splits "a / b / c", "a - b - c", and ideographs at their blanks; any other text is one keyword. */
function splitBySpaced(text: string): string[] {
  const sign = IDEOGRAPHS.test(text) ? ' ' : SPACED.find(([pattern]) => pattern.test(text))?.[1];
  return sign === undefined ? [text] : text.split(sign);
}

/** The keyword without the punctuation around it; the full stop of a short abbreviation stays. */
const trimmed = (word: string): string =>
  word.replace(/^[\s,;:]+/, '').replace(/(?<![\s,;])[\s,;]+$|(?<=\p{Ll}{3})\.$/u, '');

/** The words without repetitions, which may differ in case. */
const eachOnce = (words: readonly string[]): string[] => {
  const firsts = new Map<string, string>();
  for (const word of words) if (!firsts.has(word.toLowerCase())) firsts.set(word.toLowerCase(), word);
  return [...firsts.values()];
};
