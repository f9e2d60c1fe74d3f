/**
 * What was typed into the search box, as a query: words, "phrases", -without, and qualifiers such as author: or
 * year:2018..2022.
 */
import { STATUSES, type Status } from '../../record/entry.ts';
import { fold } from '../../text/fold.ts';

/** Where a text is looked for; `any` is everywhere, the abstract and the note included. */
export const TEXT_PLACES = ['author', 'title', 'journal', 'tag', 'in', 'doi', 'note', 'any'] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];
export const MARKS = ['starred', 'incomplete', 'unread'] as const;
export const PARTS = ['note', 'tag', 'doi', 'abstract', 'journal', 'author', 'year', 'link'] as const;

export interface TextTest {
  kind: 'text';
  place: TextPlace;
  /** Folded. */
  text: string;
  /** Stood in quotes: must stand whole. Else it may be the beginning of a word. */
  phrase: boolean;
  /** Of a script that puts no spaces between words: may stand anywhere. */
  spaceless: boolean;
}

export type Test =
  | TextTest
  | { kind: 'year'; from: number; to: number }
  /**
   * A day on which the paper was added (`added:`) or got the status it has (`since:`), by the user's own clock,
   * in ms; `to` is the beginning of the day after the last.
   */
  | { kind: 'day'; of: 'added' | 'since'; from: number; to: number }
  | { kind: 'status'; status: Status }
  | { kind: 'is'; mark: (typeof MARKS)[number] }
  | { kind: 'has'; part: (typeof PARTS)[number] };

export interface Term {
  test: Test;
  /** With a minus before it: must not hold. */
  without: boolean;
}

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Makes the test for a folded text. */
export const textTest = (text: string, place: TextPlace, phrase: boolean): TextTest => ({
  kind: 'text',
  place,
  text,
  phrase,
  spaceless: IDEOGRAPHIC.test(text),
});

/** One part of a query: an optional minus, an optional qualifier, then a phrase in quotes or a word. */
const TOKEN = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;
/** Other words for a status. */
const STATUS_WORDS: { [word: string]: Status } = {
  toread: 'to-read',
  unread: 'to-read',
  todo: 'to-read',
  reading: 'reading',
  read: 'read',
  done: 'read',
};

const oneOf = <T extends string>(words: readonly T[], word: string): T | undefined =>
  words.find(known => known === word);

/** `2020`, `2018..2022`, `2018-`, `..2022`, `>2020`, `<=2020`. */
function yearTest(text: string): Test | undefined {
  const one = /^(\d{4})$/.exec(text);
  if (one) return { kind: 'year', from: Number(one[1]), to: Number(one[1]) };
  const range = /^(\d{4})?(?:\.\.|-|–)(\d{4})?$/.exec(text) ?? /^([<>])=?(\d{4})$/.exec(text);
  if (!range) return undefined;
  if (range[1] === '<' || range[1] === '>') {
    return range[1] === '<'
      ? { kind: 'year', from: -Infinity, to: Number(range[2]) }
      : { kind: 'year', from: Number(range[2]), to: Infinity };
  }
  if (range[1] === undefined && range[2] === undefined) return undefined;
  return {
    kind: 'year',
    from: range[1] === undefined ? -Infinity : Number(range[1]),
    to: range[2] === undefined ? Infinity : Number(range[2]),
  };
}

/** `2026-11`, `2026-11-16`, `2026-11-16..2026-11-22`, `2026-11..`: days as times in ms, the end not included. */
function dayTest(text: string, of: 'added' | 'since'): Test | undefined {
  const range = /^(\d{4}(?:-\d\d?){0,2})?(?:(\.\.)(\d{4}(?:-\d\d?){0,2})?)?$/.exec(text);
  if (!range || (range[1] === undefined && range[3] === undefined)) return undefined;
  const parts = (day: string) => day.split('-').map(Number);
  const start = (day: string) => {
    const [y = 0, m = 1, d = 1] = parts(day);
    return new Date(y, m - 1, d).getTime();
  };
  const end = (day: string) => {
    const [y = 0, m, d] = parts(day);
    return new Date(d ? y : m ? y : y + 1, m ? (d ? m - 1 : m) : 0, d ? d + 1 : 1).getTime();
  };
  const last = range[2] === undefined ? range[1] : range[3];
  return {
    kind: 'day',
    of,
    from: range[1] === undefined ? -Infinity : start(range[1]),
    to: last === undefined ? Infinity : end(last),
  };
}

/** The test that a qualifier asks for; undefined when there is no such qualifier or its value says nothing yet. */
function qualified(name: string, value: string, phrase: boolean): Test | undefined {
  const word = fold(value).replaceAll(' ', '');
  switch (name) {
    case 'year':
      return yearTest(value.trim());
    case 'added':
    case 'since':
      return dayTest(value.trim(), name);
    case 'status': {
      const status = oneOf(STATUSES, value.toLowerCase()) ?? STATUS_WORDS[word];
      return status && { kind: 'status', status };
    }
    case 'is': {
      const mark = oneOf(MARKS, word);
      return mark && { kind: 'is', mark };
    }
    case 'has': {
      const part = oneOf(PARTS, word === 'notes' || word === 'tags' ? word.slice(0, -1) : word);
      return part && { kind: 'has', part };
    }
    default: {
      const place = oneOf(TEXT_PLACES, name === 'collection' ? 'in' : name === 'by' ? 'author' : name);
      const text = fold(value);
      return place && text !== '' ? textTest(text, place, phrase) : undefined;
    }
  }
}

/** Names that stand before a colon, so that a half-typed qualifier is not looked for as text. */
const QUALIFIERS: ReadonlySet<string> = new Set([
  'year',
  'added',
  'since',
  'status',
  'is',
  'has',
  'collection',
  'by',
  ...TEXT_PLACES.filter(place => place !== 'any'),
]);

/** True when a query looks into abstracts or notes. */
export const asksForLongTexts = (terms: readonly Term[]): boolean =>
  terms.some(
    ({ test }) =>
      (test.kind === 'text' && (test.place === 'any' || test.place === 'note')) ||
      (test.kind === 'has' && test.part === 'abstract'),
  );

/** True when a query looks for collections by their names. */
export const asksForCollections = (terms: readonly Term[]): boolean =>
  terms.some(({ test }) => test.kind === 'text' && test.place === 'in');

/**
 * Reads a query. It never fails: what is no qualifier is looked for as text, and what is half typed asks
 * nothing.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [whole, minus = '', name, quoted, bare = ''] of query.matchAll(TOKEN)) {
    const phrase = quoted !== undefined;
    const value = quoted ?? bare;
    const test = name === undefined ? undefined : qualified(name.toLowerCase(), value, phrase);
    if (test) {
      terms.push({ test, without: minus !== '' });
      continue;
    }
    if (QUALIFIERS.has((name ?? (bare.endsWith(':') ? bare.slice(0, -1) : '')).toLowerCase())) continue;
    const text = fold(phrase ? quoted : whole.slice(minus.length));
    const words = phrase ? [text] : text.split(' ');
    for (const word of words)
      if (word !== '') terms.push({ test: textTest(word, 'any', phrase), without: minus !== '' });
  }
  return terms;
}
