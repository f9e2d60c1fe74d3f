import { describe, expect, it } from 'vitest';
import type { CslDate, DateParts, FieldName, Name, Record } from '../../lib/record/record.ts';
import { valueLikeness, type Likeness } from '../../lib/record/value-likeness.ts';

const likeness = (field: FieldName, known: unknown, fresh: unknown): Likeness => {
  const record = (value: unknown): Record => ({ type: 'document', title: '-', [field]: value });
  return valueLikeness(field, record(known), record(fresh));
};
const BACK: { [L in Likeness]: Likeness } = {
  same: 'same',
  finer: 'coarser',
  coarser: 'finer',
  more: 'less',
  less: 'more',
  foreign: 'foreign',
  other: 'other',
};
/** Both ways round: the answer to the turned question is the turned answer. */
const expectBothWays = (field: FieldName, known: unknown, fresh: unknown, wanted: Likeness) => {
  expect(likeness(field, known, fresh)).toBe(wanted);
  expect(likeness(field, fresh, known)).toBe(BACK[wanted]);
};

const TITLE = 'Slow boats: Letters from the Åland islands';

describe('titles', () => {
  it.each<[string, string, string, Likeness]>([
    ['letter for letter', TITLE, TITLE, 'same'],
    ['out of capitals', TITLE.toUpperCase(), TITLE, 'finer'],
    ['out of small letters', TITLE.toLowerCase(), TITLE, 'finer'],
    ['with accents', TITLE.replace('Å', 'A'), TITLE, 'finer'],
    ['out of a heading', 'Slow Boats: Letters From the Åland Islands', TITLE, 'finer'],
    ['a proper noun with its capital', TITLE.replace('Å', 'å'), TITLE, 'finer'],
    ['with typographic quotes', "A reader's year", 'A reader’s year', 'finer'],
    ['with other marks', TITLE.replace(':', '.'), TITLE, 'same'],
    ['whole, where it was cut', 'Slow boats: Letters from the Åla…', TITLE, 'finer'],
    ['whole, where it was cut with three stops', 'Slow boats: Letters from the...', TITLE, 'finer'],
    ['with its subtitle', 'Slow boats', TITLE, 'more'],
    ['with a subtitle behind a dash', 'Slow boats', 'Slow boats – letters', 'more'],
    ['with a subtitle behind a question', 'Slow boats?', 'Slow boats? Letters from Åland', 'more'],
    ['with something in brackets', TITLE, `${TITLE} (visit us at once)`, 'more'],
    ['in another script', TITLE, '慢船：来自奥兰群岛的信', 'foreign'],
    ['longer within a word', 'Slow boat', TITLE, 'other'],
    ['longer without a mark', 'Slow boats', 'Slow boats and fast ones', 'other'],
    ['of another work', TITLE, 'Fast trains: Letters from the Åland islands', 'other'],
    ['cut otherwise', 'Slow trains: Letters…', TITLE, 'other'],
  ])('%s', (_name, known, fresh, wanted) => expectBothWays('title', known, fresh, wanted));
});

it('a journal keeps the capitals of its name', () =>
  expectBothWays('container-title', 'Letters from cold harbours', 'Letters from Cold Harbours', 'finer'));

const name = (family: string, given = ''): Name => ({ family, ...(given && { given }) });

describe('people', () => {
  it.each<[string, Name[], Name[], Likeness]>([
    ['initials and a name in full', [name('Holm', 'A. B.')], [name('Holm', 'Anna B.')], 'finer'],
    ['initials in one', [name('Holm', 'AB')], [name('Holm', 'Anna Berit')], 'finer'],
    ['both family names', [name('Ruiz', 'José María Peña')], [name('Peña Ruiz', 'José María')], 'finer'],
    ['no given name', [name('Holm')], [name('Holm', 'Anna')], 'finer'],
    ['a middle initial more', [name('Holm', 'Anna')], [name('Holm', 'Anna B.')], 'finer'],
    ['accents', [name('Akerblom', 'Bo')], [name('Åkerblom', 'Bo')], 'finer'],
    ['capitals', [name('HOLM', 'ANNA')], [name('Holm', 'Anna')], 'finer'],
    ['an organisation in one piece', [{ literal: 'Holm Group' }], [{ literal: 'Holm Group' }], 'same'],
    [
      'where they work',
      [name('Holm', 'Anna')],
      [{ ...name('Holm', 'Anna'), affiliation: ['Åbo Akademi'] }],
      'finer',
    ],
    ['one more behind', [name('Holm', 'A.')], [name('Holm', 'A.'), name('Berg', 'C.')], 'more'],
    ['one more in front', [name('Holm', 'A.')], [name('Berg', 'C.'), name('Holm', 'A.')], 'other'],
    ['another given name', [name('Holm', 'Anna')], [name('Holm', 'Arne')], 'other'],
    ['another initial', [name('Holm', 'A.')], [name('Holm', 'Berit')], 'other'],
    ['another family', [name('Holm', 'A.')], [name('Holt', 'A.')], 'other'],
    ['another order', [name('Holm'), name('Berg')], [name('Berg'), name('Holm')], 'other'],
    ['another script', [name('Wang', 'Fang')], [name('王', '芳')], 'foreign'],
    ['another Chinese given name', [name('王', '芳')], [name('王', '芳芳')], 'other'],
  ])('%s', (_name, known, fresh, wanted) => expectBothWays('author', known, fresh, wanted));
});

const date = (...spans: DateParts[]): CslDate => ({ 'date-parts': spans as CslDate['date-parts'] });

describe('dates', () => {
  it.each<[string, CslDate, CslDate, Likeness]>([
    ['the month', date([2019]), date([2019, 5]), 'finer'],
    ['the day', date([2019, 5]), date([2019, 5, 24]), 'finer'],
    ['the year alone', date([2019]), date([2019]), 'same'],
    ['a span', date([2019]), date([2019], [2020]), 'finer'],
    ['another month', date([2019, 5]), date([2019, 6]), 'other'],
    ['another year', date([2019]), date([2020, 5]), 'other'],
  ])('%s', (_name, known, fresh, wanted) => expectBothWays('issued', known, fresh, wanted));
});

describe('other fields', () => {
  it.each<[string, FieldName, unknown, unknown, Likeness]>([
    ['a range from the page', 'page', '17', '17-29', 'finer'],
    ['a range from another page', 'page', '18', '17-29', 'other'],
    ['another end', 'page', '17-28', '17-29', 'other'],
    ['a volume with noughts', 'volume', '07', '7', 'finer'],
    ['another volume', 'volume', '7', '17', 'other'],
    ['a journal in full', 'container-title', 'J Riv Stud', 'Journal of River Studies', 'finer'],
    ['another journal', 'container-title', 'J Riv Stud', 'Journal of Road Studies', 'other'],
    ['a DOI out of capitals', 'DOI', '10.5555/ABC', '10.5555/abc', 'finer'],
    ['another DOI', 'DOI', '10.5555/abc', '10.5555/abd', 'other'],
    ['the ISSN of the web beside', 'ISSN', ['1234-5679'], ['2049-3630', '1234-5679'], 'more'],
    ['another ISSN', 'ISSN', ['1234-5679'], ['2049-3630'], 'other'],
    ['keywords in another order', 'keyword', ['Boats', 'islands'], ['Islands', 'boats'], 'same'],
    ['another type', 'type', 'book', 'chapter', 'other'],
  ])('%s', (_name, field, known, fresh, wanted) => expectBothWays(field, known, fresh, wanted));
});

describe('abstracts', () => {
  const whole = 'Boats that go slowly see more. We asked forty sailors what they wrote home about, and why.';
  it.each<[string, string, string, Likeness]>([
    ['whole, where it was cut', 'Boats that go slowly see more. We asked forty sail…', whole, 'finer'],
    ['with a heading', whole, `Background. ${whole}`, 'same'],
    ['longer, where nothing was cut', 'Boats that go slowly see more.', whole, 'other'],
    ['of an advertiser', whole, 'Buy a boat today and get another one for nothing at all.', 'other'],
  ])('%s', (_name, known, fresh, wanted) => expectBothWays('abstract', known, fresh, wanted));
});
