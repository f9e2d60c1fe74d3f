/**
 * A library with planted duplicates and planted look-alikes, and the truth about them. What is done to a planted record
 * is spelled out letter by letter here; nothing of the matcher's own folding is used.
 */
import type { Entry } from '../../lib/record/entry.ts';
import type { Name, Record } from '../../lib/record/record.ts';
import {
  FAMILIES,
  GIVENS,
  HAN,
  HAN_ENDS,
  HAN_FAMILIES,
  HAN_GIVENS,
  JOURNALS,
  NOUNS,
  TAILS,
  VERBS,
} from './planted-words.ts';

/** Numbers that look like chance and are the same at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Letters as sources without them write them. */
const PLAIN: { [letter: string]: string } = {
  Å: 'A',
  å: 'a',
  ü: 'u',
  ö: 'o',
  ä: 'a',
  é: 'e',
  è: 'e',
  í: 'i',
  á: 'a',
  ï: 'i',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ş: 's',
  Ş: 'S',
  ễ: 'e',
  ị: 'i',
};
const GERMAN: { [letter: string]: string } = {
  ü: 'ue',
  ö: 'oe',
  ä: 'ae',
  ß: 'ss',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
};
const spelled = (text: string, letters: { [letter: string]: string }): string =>
  Array.from(text, letter => letters[letter] ?? letter).join('');
const mapNames = (record: Record, change: (name: Name) => Name): Record => ({
  ...record,
  ...(record.author && { author: record.author.map(change) }),
});
const upperWords = (text: string): string =>
  text.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map(part => `${part[0] ?? ''}.`)
    .join(' ');

function without({ DOI: _doi, ...record }: Record): Record {
  void _doi;
  return record;
}

/** The ways in which one paper is met again. */
export const DUPLICATES: { [way: string]: (record: Record, roll: (sides: number) => number) => Record } = {
  'same DOI, other words': record => ({
    ...record,
    title: record.title.slice(0, 30),
    DOI: record.DOI?.toUpperCase() ?? '',
  }),
  capitals: record => without({ ...record, title: record.title.toUpperCase() }),
  'title case': record => without({ ...record, title: upperWords(record.title) }),
  punctuation: record =>
    without({
      ...record,
      title: `${record.title.replace(': ', '. ').replaceAll('’', "'").replace('-', '‐')}.`,
    }),
  'ampersand and dashes': record =>
    without({ ...record, title: record.title.replace(' and ', ' & ').replace(': ', ' – ') }),
  'no diacritics': record =>
    without(
      mapNames({ ...record, title: spelled(record.title, PLAIN) }, name => ({
        ...name,
        family: spelled(name.family ?? '', PLAIN),
      })),
    ),
  'letters written out': record =>
    without(
      mapNames({ ...record, title: spelled(record.title, GERMAN) }, name => ({
        ...name,
        family: spelled(name.family ?? '', GERMAN),
      })),
    ),
  initials: record =>
    without(
      mapNames(record, name =>
        /\p{Script=Han}/u.test(name.family ?? '')
          ? name
          : { family: name.family ?? '', given: initials(name.given ?? '') },
      ),
    ),
  'one family name': record =>
    without(mapNames(record, name => ({ ...name, family: (name.family ?? '').split(' ').at(-1) ?? '' }))),
  'the year online': (record, roll) =>
    without({
      ...record,
      issued: {
        'date-parts': [
          [(record.issued?.['date-parts'][0][0] ?? 2000) - (record.title.length > 45 ? roll(2) : 0)],
        ],
      },
    }),
  'no numbers at all': ({ type, title, author, issued }) => ({
    type,
    title,
    ...(author && { author }),
    ...(issued && { issued }),
  }),
  'full-width and blanks (Chinese)': record =>
    without({
      ...record,
      title: /\p{Script=Han}/u.test(record.title)
        ? record.title.replace(/：/g, ': ').replace('研究', ' 研究')
        : `  ${record.title} `,
    }),
  'name in one piece (Chinese)': record =>
    without(
      mapNames(record, name =>
        /\p{Script=Han}/u.test(name.family ?? '')
          ? { literal: `${name.family ?? ''}${name.given ?? ''}` }
          : name,
      ),
    ),
};

/** What looks like a paper of the list and is another. */
export const LOOK_ALIKES: { [way: string]: (record: Record, roll: (sides: number) => number) => Record } = {
  'part II': record => without({ ...record, title: `${record.title}. Part II` }),
  erratum: record => without({ ...record, title: `Erratum: ${record.title}` }),
  'correction marked as such': record => without({ ...record, notices: ['correction-notice'] }),
  comment: record => without({ ...record, title: `Comment on “${record.title}”` }),
  'same title, other year': (record, roll) =>
    without({
      ...record,
      issued: { 'date-parts': [[(record.issued?.['date-parts'][0][0] ?? 2000) + 2 + roll(8)]] },
      volume: String(200 + roll(50)),
      page: `${900 + roll(90)}`,
    }),
  'same title, next year, other volume and pages': record =>
    without({
      ...record,
      issued: { 'date-parts': [[(record.issued?.['date-parts'][0][0] ?? 2000) + 1]] },
      volume: '301',
      page: '777-790',
    }),
  preprint: (record, roll) => ({
    ...without(record),
    type: 'article',
    arxiv: `21${10 + roll(89)}.${10_000 + roll(89_999)}`,
  }),
  'preprint with a DOI of its server': (record, roll) => ({
    ...record,
    DOI: `10.31234/osf.io/${roll(1_000_000_000).toString(36)}`,
    'container-title': 'PsyArXiv',
  }),
  'same title by others': record =>
    without(mapNames(record, ({ given }) => ({ family: 'Qureshi', given: given ?? '' }))),
  'other DOI': (record, roll) => ({ ...record, DOI: `10.9999/other.${roll(1_000_000_000)}` }),
  'thesis of the same title': record =>
    without({ ...record, type: 'thesis', sources: { type: 'site:repository' } }),
};

const capitalised = (words: string): string => words.replace(/^./, letter => letter.toUpperCase());

function original(n: number, roll: (sides: number) => number): Record {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const chinese = n % 5 === 0;
  const title = chinese
    ? `${pick(HAN)}与${pick(HAN)}：${pick(HAN)}第${n}例${pick(HAN_ENDS)}`
    : [
        `${capitalised(pick(NOUNS))} ${pick(VERBS)} ${pick(NOUNS)}`,
        `and ${pick(NOUNS)} in district ${n}: ${pick(TAILS)}`,
      ].join(' ');
  const person = (): Name =>
    chinese
      ? { family: pick(HAN_FAMILIES), given: pick(HAN_GIVENS) }
      : { family: pick(FAMILIES), given: pick(GIVENS) };
  return {
    type: 'article-journal',
    title,
    author: Array.from({ length: 1 + roll(4) }, person),
    'container-title': pick(JOURNALS),
    issued: { 'date-parts': [[1990 + roll(34)]] },
    volume: String(1 + roll(80)),
    page: `${1 + n}-${9 + n}`,
    DOI: `10.5555/planted.${n}`,
    sources: { type: 'highwire:citation_journal_title' },
  };
}

const entry = (id: number, record: Record): Entry => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  record,
  added: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
  pages: [],
  status: 'to-read',
  starred: false,
  tags: [],
  collections: [],
  note: '',
  readings: [],
  edits: {},
  set: {},
  tagged: {},
  collected: {},
});

export interface Planted {
  entries: Entry[];
  /** Pairs of ids that are one work, and how the second was met. */
  same: Map<string, string>;
  /** Pairs that only look so. */
  other: Map<string, string>;
}

const pair = (a: Entry, b: Entry): string => [a.id, b.id].sort().join(' ');

/** So many entries, a tenth of them planted duplicates and a tenth planted look-alikes of the rest. */
export function plantedWorks(count: number, seed = 7): Planted {
  const roll = dice(seed);
  const tenth = Math.floor(count / 10);
  const entries = Array.from({ length: count - 2 * tenth }, (_, n) => entry(n, original(n, roll)));
  const planted: Planted = { entries, same: new Map(), other: new Map() };
  for (const [kind, ways] of [
    ['same', DUPLICATES],
    ['other', LOOK_ALIKES],
  ] as const) {
    const names = Object.keys(ways);
    for (let i = 0; i < tenth; i++) {
      const way = names[i % names.length]!;
      const of = entries[(i * 7 + (kind === 'same' ? 0 : 3)) % (count - 2 * tenth)]!;
      const made = entry(entries.length, ways[way]!(of.record, roll));
      entries.push(made);
      planted[kind].set(pair(of, made), way);
    }
  }
  return planted;
}
