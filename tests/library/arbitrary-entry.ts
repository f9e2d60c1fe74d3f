/** Entries of all shapes from small alphabets, so that their parts often meet. */
import fc from 'fast-check';
import { titleWords } from '../../lib/library/title-words.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { parseEntry } from '../../lib/record/parse-record.ts';

const TIMES = [1, 2, 3, 4, 5].map(day => `2026-11-0${day}T10:00:00.000Z`);
const time = fc.constantFrom(...TIMES);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const some = <T>(...ones: T[]) => fc.shuffledSubarray(ones);
const several = <T>(...ones: T[]) => fc.shuffledSubarray(ones, { minLength: 1 });
const link = (url: string) => fc.constantFrom('pdf', 'html').map(kind => ({ url, kind }));

const TITLES = ['Alpha beta', 'ALPHA BETA', 'Alpha beta: gamma', 'Delta', 'Delt…', '?!'];
const PEOPLE = [{ family: 'Ness' }, { family: 'Ness', given: 'Ottar' }, { family: 'Doe', given: 'J.' }];
const fields: { [name: string]: fc.Arbitrary<unknown> } = {
  author: several(...PEOPLE),
  page: fc.constantFrom('1-9', '12'),
  'title-short': fc.constantFrom('Alpha', 'D'),
  'original-title': fc.constantFrom('Alfa', 'Delta'),
  volume: fc.constantFrom('1', '2', '33'),
  abstract: fc.constantFrom('Short.', 'Short. And more.'),
  issued: fc.constantFrom({ 'date-parts': [[2020]] }, { 'date-parts': [[2020, 2]] }),
  ISSN: several('1234-5679', '2049-3630'),
  keyword: several('x', 'y'),
  notices: several('retracted', 'corrected'),
  links: fc.tuple(link('https://a.example/'), link('https://b.example/')).chain(two => several(...two)),
  'cited-by': fc.constantFrom(3, 7),
};
const names = ['type', 'title', ...Object.keys(fields)];
const own = ['status', 'starred', 'note', 'tags', 'collections'];
const timesOf = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map(key => [key, maybe(time)])));
const sources = fc.record(
  Object.fromEntries(
    names.map(name => [name, maybe(fc.constantFrom('default', 'import:ris', 'highwire:a', 'label:b'))]),
  ),
);

const reading = fc.record({
  version: fc.constant(1),
  url: fc.constantFrom(...[1, 2, 3, 4, 5, 6].map(n => `https://r.example/${n}`)),
  title: fc.constantFrom('A', 'B'),
  read: time,
  claims: fc.constant([]),
  blocks: fc.constant([]),
  related: fc.constant([]),
  signs: fc.constant({}),
});
const page = fc.record({
  url: fc.constantFrom('https://a.example/', 'https://b.example/', 'https://c.example/'),
  title: fc.constantFrom('A', 'B'),
  seen: time,
});
const byUrl = { selector: ({ url }: { url: string }) => url, maxLength: 5 };

const raw = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  record: fc
    .record({
      type: fc.constantFrom('document', 'article-journal'),
      title: fc.constantFrom(...TITLES),
      ...Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, maybe(one)])),
    })
    .chain(record => maybe(sources).map(kept => ({ ...record, sources: presentOf(kept, record) }))),
  added: time,
  changed: time,
  pages: fc.uniqueArray(page, byUrl),
  status: fc.constantFrom('to-read', 'reading', 'read'),
  starred: fc.boolean(),
  tags: some('x', 'y', 'constructor', '__proto__'),
  collections: some('c1', 'c2'),
  note: fc.constantFrom(
    '',
    'One.',
    'Two.',
    'One.\n\n---\n\nTwo.',
    'Two.\n\n---\n\nOne.',
    'One.\n\n---\n\nOne.',
    '\n\n---\n\n',
  ),
  readings: fc.uniqueArray(reading, byUrl),
  edits: timesOf([...names, ...own]),
  set: timesOf(names),
  tagged: timesOf(['x', 'y', 'z']),
  collected: timesOf(['c1', 'c2', 'c3']),
  titled: maybe(fc.constantFrom(...TITLES.map(titleWords))),
  deleted: maybe(time),
  restored: maybe(time),
});

/** Sources of the fields that a record has. */
const presentOf = (sources: object | undefined, record: object): object | undefined =>
  sources &&
  Object.fromEntries(
    Object.entries(sources).filter(([name]) => (record as { [name: string]: unknown })[name] !== undefined),
  );

/** An entry as the library keeps it: a read title beside a typed other, the trash entered after it was left. */
export const arbitraryEntry: fc.Arbitrary<Entry> = raw.map(value => {
  const parsed = parseEntry(JSON.parse(JSON.stringify(value)));
  if (!parsed.ok) throw new Error(parsed.why);
  const { titled, restored, ...entry } = parsed.value;
  const isTyped = entry.edits.title !== undefined && titled !== titleWords(entry.record.title);
  const isLeft = restored !== undefined && (entry.deleted ?? restored + 'x') > restored;
  return {
    ...entry,
    ...(titled !== undefined && isTyped && { titled }),
    ...(isLeft && { restored }),
  };
});
