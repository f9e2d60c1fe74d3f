/** How what a page says for a field stands to what a record has: the same, the same more exactly, or otherwise. */
import { compareWritings, sameWords } from '../text/better-text.ts';
import { fold } from '../text/fold.ts';
import { comparePeople } from './people-likeness.ts';
import { firstPage } from './page-range.ts';
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  LIST_FIELDS,
  type CslDate,
  type FieldName,
  type Record,
} from './record.ts';
import { squeezed } from './same-work.ts';

/**
 * How a fresh value stands to a known one:
 * - `same`: they say the same, neither better.
 * - `finer`: the fresh one says the same better or more exactly; `coarser`: worse or less exactly.
 * - `more`: the fresh one goes on where the known one ends (a subtitle, more people); `less`: the other way round.
 * - `foreign`: one is in another script, so that nobody can tell.
 * - `other`: they say different things.
 */
export type Likeness = 'same' | 'finer' | 'coarser' | 'more' | 'less' | 'foreign' | 'other';

const TURNED: { [L in Likeness]: Likeness } = {
  same: 'same',
  finer: 'coarser',
  coarser: 'finer',
  more: 'less',
  less: 'more',
  foreign: 'foreign',
  other: 'other',
};
/** The answer of one of the two ways round; that they are the same counts last. */
const eitherWay = (
  known: string,
  fresh: string,
  ask: (known: string, fresh: string) => Likeness | undefined,
): Likeness | undefined => {
  const [there, back] = [ask(known, fresh), ask(fresh, known)];
  return there === undefined || there === 'same' ? back && TURNED[back] : there;
};
const finerBy = (order: number): Likeness => (order > 0 ? 'finer' : order < 0 ? 'coarser' : 'same');

const CUT = /(?:…|(?<!\.)\.{3,}|\[(?:…|\.{3})\])$/;
/** What a cut text says, squeezed, without its last word, which may be cut too; undefined for a whole text. */
const stemOf = (text: string): string | undefined =>
  CUT.test(text.trim())
    ? squeezed(
        text
          .trim()
          .replace(CUT, '')
          .replace(/(?<!\S)\S+$/, ''),
      )
    : undefined;
const goesOn = (cut: string, whole: string): boolean => {
  const stem = stemOf(cut);
  return stem !== undefined && stem !== '' && stemOf(whole) === undefined && squeezed(whole).startsWith(stem);
};

/** What stands before a subtitle: behind a colon, a dash between blanks, a question mark or a full stop. */
const HEADS = /(?:[:：;—]\s*|\s[–-]\s|[?!.。？！]\s+|[(（[])(?=\S)/g;
/** A title has a few such places; a text made of nothing else is not looked through to its end. */
const MOST_HEADS = 20;
const isHeadOf = (head: string, whole: string): boolean => {
  const wanted = squeezed(head);
  return (
    wanted !== '' &&
    [...whole.matchAll(HEADS)]
      .slice(0, MOST_HEADS)
      .some(found => squeezed(whole.slice(0, found.index)) === wanted)
  );
};

const titleLikeness = (known: string, fresh: string): Likeness | undefined => {
  if (goesOn(known, fresh)) return 'finer';
  return isHeadOf(known, fresh) ? 'more' : undefined;
};

/** Words that two abstracts share, in parts of the shorter one's, from which on they are one. */
const ONE_ABSTRACT = 0.85;
function shareOfWords(a: string, b: string): number {
  const [short = [], long = []] = [a, b]
    .map(text => fold(text).split(' '))
    .sort((x, y) => x.length - y.length);
  const words = new Set(long);
  return long.length > short.length * 2 ? 0 : short.filter(word => words.has(word)).length / short.length;
}
const abstractLikeness = (known: string, fresh: string): Likeness | undefined => {
  if (goesOn(known, fresh)) return 'finer';
  return shareOfWords(known, fresh) >= ONE_ABSTRACT ? 'same' : undefined;
};

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'in',
  'for',
  'on',
  'de',
  'la',
  'und',
  'der',
  'et',
  'a',
  'an',
]);
const wordsOf = (name: string): string[] =>
  fold(name.replaceAll('&', ' '))
    .split(' ')
    .filter(word => !SMALL_WORDS.has(word));
/** "J Riv Stud" and "Journal of River Studies". */
const isAbbreviated = (short: string, long: string): boolean => {
  const [parts, words] = [wordsOf(short), wordsOf(long)];
  return (
    parts.length > 1 &&
    parts.length === words.length &&
    parts.every((part, i) => words[i]?.startsWith(part)) &&
    parts.some((part, i) => part !== words[i])
  );
};

/** "17" and "17-29". */
const isFirstPageOf = (page: string, range: string): boolean => page !== range && firstPage(range) === page;

const containerLikeness = (known: string, fresh: string): Likeness | undefined =>
  isAbbreviated(known, fresh) ? 'finer' : undefined;
const pageLikeness = (known: string, fresh: string): Likeness | undefined =>
  isFirstPageOf(known, fresh) ? 'finer' : undefined;

/** Further ways in which two values of a field can be one. */
const WAYS: { [F in FieldName]?: (known: string, fresh: string) => Likeness | undefined } = {
  title: titleLikeness,
  'original-title': titleLikeness,
  abstract: abstractLikeness,
  'container-title': containerLikeness,
  'collection-title': containerLikeness,
  page: pageLikeness,
};
/** Fields in prose, which are said in other languages too. */
const PROSE = new Set<FieldName>(['title', 'container-title', 'collection-title', 'publisher', 'abstract']);
/** Fields that are sentences, so that capitals in all words say nothing. */
const SENTENCES = new Set<FieldName>(['title', 'original-title', 'title-short']);
/** Numbers of a work that differ as soon as one sign does. */
const IDENTIFIERS = new Set<FieldName>(['DOI', 'PMID', 'PMCID', 'arxiv', 'URL']);

/** True when one text is in letters that the other has none of, both being more than a number. */
const otherScript = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map(text => /\p{Script=Latin}{2}/u.test(text));
  const [letters, signs] = [a, b].map(text => /[^\P{L}\p{Script=Latin}]/u.test(text));
  return one !== other && letters !== signs;
};

const withoutZeros = (text: string): string => fold(text).replace(/\b0+(?=\d)/g, '');

function compareTexts(field: FieldName, known: string, fresh: string): Likeness {
  if (known === fresh) return 'same';
  if (IDENTIFIERS.has(field))
    return known.toLowerCase() === fresh.toLowerCase() ? finerBy(known < fresh ? 1 : -1) : 'other';
  if (sameWords(known, fresh)) return finerBy(compareWritings(known, fresh, SENTENCES.has(field)));
  const prose = PROSE.has(field);
  const [one, other] = [known, fresh].map(prose ? squeezed : withoutZeros);
  if (one !== '' && one === other) return prose ? 'same' : finerBy(known.length - fresh.length);
  const way = WAYS[field];
  const found = way && eitherWay(known, fresh, way);
  if (found) return found;
  return prose && otherScript(known, fresh) ? 'foreign' : 'other';
}

/** A date that is another's year, or year and month, says less; the days of a span are compared by its first. */
function compareDates(known: CslDate, fresh: CslDate): Likeness {
  const [one, other] = [known['date-parts'][0], fresh['date-parts'][0]];
  const shared = Math.min(one.length, other.length);
  if (one.slice(0, shared).join() !== other.slice(0, shared).join()) return 'other';
  if (one.length !== other.length) return finerBy(other.length - one.length);
  const [from, to] = [known, fresh].map(date => date['date-parts'].length);
  return finerBy((to ?? 0) - (from ?? 0));
}

const isIn = (items: readonly string[], all: readonly string[]): boolean =>
  items.every(item => all.some(other => fold(other) === fold(item)));
function compareLists(known: readonly string[], fresh: readonly string[]): Likeness {
  if (isIn(fresh, known)) return isIn(known, fresh) ? 'same' : 'less';
  return isIn(known, fresh) ? 'more' : 'other';
}

const oneOf = <F extends FieldName>(fields: readonly F[], field: FieldName): F | undefined =>
  fields.find(known => known === field);

/** How the fresh record's value of a field stands to the known record's; both have one. */
export function valueLikeness(field: FieldName, known: Record, fresh: Record): Likeness {
  const [date, list, people] = [
    oneOf(DATE_FIELDS, field),
    oneOf(LIST_FIELDS, field),
    oneOf(CREATOR_ROLES, field),
  ];
  if (date) {
    const [one, other] = [known[date], fresh[date]];
    return one && other ? compareDates(one, other) : 'other';
  }
  if (list) return compareLists(known[list] ?? [], fresh[list] ?? []);
  if (people) return comparePeople(known[people] ?? [], fresh[people] ?? []);
  const [one, other] = [known[field], fresh[field]];
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(field, one, other);
  return JSON.stringify(one) === JSON.stringify(other) ? 'same' : 'other';
}
