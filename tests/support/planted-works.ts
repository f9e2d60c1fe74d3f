/** A library with planted duplicates and planted look-alikes, and the truth about them. */
import type { Entry } from '../../lib/record/entry.ts';
import type { Name, Record } from '../../lib/record/record.ts';
import type { Change, Roll } from './change-record.ts';
import { DUPLICATES } from './duplicate-ways.ts';
import { LOOK_ALIKES, PREPRINTS } from './look-alike-ways.ts';
import { isbn } from './made-up-numbers.ts';
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

/** Every way in which what looks like a work of the list is another, its preprint included. */
export const OTHERS: { [way: string]: Change } = { ...LOOK_ALIKES, ...PREPRINTS };

/** Numbers that look like chance and are the same at every run. */
function dice(seed: number): Roll {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const capitalised = (words: string): string => words.replace(/^./, letter => letter.toUpperCase());

/** Of ten works one is a book, the rest are articles; of five one is Chinese. */
function original(n: number, roll: Roll): Record {
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
  const common = {
    title,
    author: Array.from({ length: 1 + roll(4) }, person),
    issued: { 'date-parts': [[1990 + roll(34)]] },
    DOI: `10.5555/planted.${n}`,
  } satisfies Partial<Record>;
  if (n % 10 === 3)
    return {
      type: 'book',
      ...common,
      edition: '2',
      publisher: 'Quayside',
      ISBN: [isbn(String(990_000_000 + n))],
      sources: { type: 'import:bibtex' },
    };
  return {
    type: 'article-journal',
    ...common,
    'container-title': pick(JOURNALS),
    volume: String(1 + roll(80)),
    issue: String(1 + roll(12)),
    page: `${1 + n}-${9 + n}`,
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

/** What is planted beside a work: by the way that was taken least often of those that can happen to it. */
function plant(record: Record, ways: { [way: string]: Change }, taken: Map<string, number>, roll: Roll) {
  const can = Object.entries(ways).flatMap(([way, change]) => {
    const made = change(record, roll);
    return made ? [{ way, made }] : [];
  });
  const often = ({ way }: { way: string }): number => taken.get(way) ?? 0;
  const least = can.reduce((one, other) => (often(other) < often(one) ? other : one));
  taken.set(least.way, often(least) + 1);
  return least;
}

/** So many entries, a tenth of them planted duplicates and a tenth planted look-alikes of the rest. */
export function plantedWorks(count: number, seed = 7): Planted {
  const roll = dice(seed);
  const tenth = Math.floor(count / 10);
  const entries = Array.from({ length: count - 2 * tenth }, (_, n) => entry(n, original(n, roll)));
  const planted: Planted = { entries, same: new Map(), other: new Map() };
  for (const [kind, ways] of [
    ['same', DUPLICATES],
    ['other', OTHERS],
  ] as const) {
    const taken = new Map<string, number>();
    for (let i = 0; i < tenth; i++) {
      const of = entries[(i * 7 + (kind === 'same' ? 0 : 3)) % (count - 2 * tenth)]!;
      const { way, made } = plant(of.record, ways, taken, roll);
      const twin = entry(entries.length, made);
      entries.push(twin);
      planted[kind].set(pair(of, twin), way);
    }
  }
  return planted;
}
