/** Each rule by which two records are one work, or not, at its edge: one thing more and it is otherwise. */
import { describe, expect, it } from 'vitest';
import type { Record } from '../../lib/record/record.ts';
import { compareWorks, isIdentifier, isPreprintOf, sameWork, workOf } from '../../lib/record/same-work.ts';
import type { Likeness } from '../../lib/record/same-work.ts';

const base: Record = {
  type: 'article-journal',
  title: 'How harbours freeze',
  author: [{ family: 'Lindgren', given: 'Åsa' }],
  'container-title': 'Journal of Cold Coasts',
  issued: { 'date-parts': [[2019]] },
  volume: '7',
  issue: '2',
  page: '11-29',
};
type Part = Partial<Record>;
const inYear = (year: number): Part => ({ issued: { 'date-parts': [[year]] } });
/** Nothing is told of where it appeared. */
const NOWHERE: Part = { 'container-title': '', volume: '', issue: '', page: '' };
const BY_BERG: Part = { author: [{ family: 'Berg', given: 'Ida' }] };
const BY_BO: Part = { author: [{ family: 'Lindgren', given: 'Bo' }] };
const NO_YEAR = { issued: undefined } as unknown as Part;
const NAMELESS: Part = { author: [] };
const LONG: Part = { title: 'How harbours freeze along the northern coasts in years without snow' };
const WITH_SUBTITLE: Part = { title: `${base.title}: a winter’s log` };
const MISPRINTED: Part = { title: 'How harbours freexe' };

const likeness = (a: Part, b: Part, common: Part = {}): Likeness => {
  const [one, other] = [a, b].map(own => workOf({ ...base, ...common, ...own })) as [
    ReturnType<typeof workOf>,
    ReturnType<typeof workOf>,
  ];
  expect(compareWorks(other, one)).toBe(compareWorks(one, other));
  return compareWorks(one, other);
};
type Row = [what: string, a: Part, b: Part, expected: Likeness];

it('nothing shared: two works', () => {
  expect(likeness({}, { title: 'Fish prices', ...BY_BERG })).toBe('different');
  expect(sameWork({ ...base }, { ...base, title: 'Fish prices' })).toBe(false);
  expect(sameWork({ ...base }, { ...base })).toBe(true);
});

it.each(['doi:10.5555/a', 'pmid:1', 'pmcid:PMC1', 'arxiv:2001.00001', 'url:https://a.example/'])(
  'an identifier is one: %s',
  key => {
    expect(isIdentifier(key)).toBe(true);
    expect(isIdentifier(`title:${key}`)).toBe(false);
  },
);
it.each(['isbn:9780306406157', 'title:howharboursfreese'])('no identifier of one work: %s', key =>
  expect(isIdentifier(key)).toBe(false),
);

describe('one identifier', () => {
  it.each<Row>([
    ['PMID', { PMID: '31', DOI: '10.5555/a' }, { PMID: '31', DOI: '10.5555/b' }, 'same'],
    ['PMCID', { PMCID: 'PMC31' }, { PMCID: 'PMC31', ...inYear(2011) }, 'same'],
    ['arXiv', { arxiv: '2001.00031' }, { arxiv: '2001.00031', ...inYear(2011) }, 'same'],
    [
      'a page’s address',
      { type: 'webpage', URL: 'https://a.example/' },
      { type: 'webpage', URL: 'https://a.example/', ...inYear(2011) },
      'same',
    ],
  ])('of any kind: %s', (_, a, b, expected) => expect(likeness(a, b)).toBe(expected));

  it.each<Row>([
    ['a subtitle', {}, WITH_SUBTITLE, 'same'],
    ['a subtitle, another author', {}, { ...WITH_SUBTITLE, ...BY_BERG }, 'same'],
    ['a subtitle, another page', {}, { ...WITH_SUBTITLE, page: '77' }, 'same'],
    ['a subtitle, another author and page', {}, { ...WITH_SUBTITLE, ...BY_BERG, page: '77' }, 'doubtful'],
    ['a subtitle, another PMID', { PMID: '1' }, { ...WITH_SUBTITLE, PMID: '2' }, 'doubtful'],
    ['a misprint', {}, MISPRINTED, 'same'],
    ['a misprint, another author', {}, { ...MISPRINTED, ...BY_BERG }, 'same'],
    ['a misprint, another PMID', { PMID: '1' }, { ...MISPRINTED, PMID: '2' }, 'same'],
    ['a misprint, another page', {}, { ...MISPRINTED, page: '77' }, 'doubtful'],
    [
      'a misprint, another author and PMID',
      { PMID: '1' },
      { ...MISPRINTED, ...BY_BERG, PMID: '2' },
      'doubtful',
    ],
    ['another title', {}, { title: 'Fish prices' }, 'same'],
    ['another title, one told author', {}, { title: 'Fish prices', ...NAMELESS }, 'same'],
    ['another title and PMID', { PMID: '1' }, { title: 'Fish prices', PMID: '2' }, 'doubtful'],
    ['another title and PMCID', { PMCID: 'PMC1' }, { title: 'Fish prices', PMCID: 'PMC2' }, 'doubtful'],
    [
      'another title and arXiv',
      { arxiv: '2001.00001' },
      { title: 'Fish prices', arxiv: '2001.00002' },
      'doubtful',
    ],
    ['another title, a PMID in one', { PMID: '1' }, { title: 'Fish prices' }, 'same'],
    ['another title, the pages of a file', {}, { title: 'Fish prices', page: '1-19' }, 'same'],
    ['another title, pages in one', {}, { title: 'Fish prices', page: '' }, 'same'],
    ['two titles of a book', { type: 'book' }, { type: 'book', title: 'Fish prices' }, 'same'],
    [
      'two papers of proceedings',
      { type: 'paper-conference' },
      { type: 'paper-conference', title: 'Fish prices' },
      'doubtful',
    ],
    [
      'proceedings and their paper',
      { type: 'book' },
      { type: 'paper-conference', title: 'Fish prices' },
      'doubtful',
    ],
    ['an article, also called a chapter', {}, { type: 'chapter', title: 'Fish prices' }, 'same'],
    ['an article, also called a book', {}, { type: 'book', title: 'Fish prices' }, 'same'],
  ])('with %s', (_, a, b, expected) => expect(likeness(a, b, { DOI: '10.5555/cold.7' })).toBe(expected));

  it('of two kinds, one of them another: the title decides no more', () => {
    const [a, b] = [
      { PMID: '31', DOI: '10.5555/a' },
      { PMID: '31', DOI: '10.5555/b', title: 'Fish prices' },
    ];
    expect(likeness(a, b)).toBe('doubtful');
  });
});

describe('a preprint', () => {
  const preprint: Part = { type: 'article', ...NOWHERE };
  it.each<Row>([
    ['and its article', preprint, {}, 'preprint'],
    ['four years before', { ...preprint, ...inYear(2015) }, {}, 'preprint'],
    ['five years before', { ...preprint, ...inYear(2014) }, {}, 'different'],
    ['dated a year after', { ...preprint, ...inYear(2020) }, {}, 'preprint'],
    ['dated two years after', { ...preprint, ...inYear(2021) }, {}, 'different'],
    ['without a year', { ...preprint, ...NO_YEAR }, {}, 'preprint'],
    ['and an article without a year', preprint, NO_YEAR, 'preprint'],
    ['by another of that family', { ...preprint, ...BY_BO }, {}, 'different'],
    ['by nobody told', { ...preprint, ...NAMELESS }, {}, 'different'],
    ['and a paper of a conference', preprint, { type: 'paper-conference' }, 'preprint'],
    ['and a chapter', preprint, { type: 'chapter' }, 'preprint'],
    ['and something of no known form', preprint, { type: 'document' }, 'preprint'],
    ['and a book', preprint, { type: 'book' }, 'different'],
    ['and a thesis', preprint, { type: 'thesis' }, 'different'],
    ['twice', preprint, preprint, 'same'],
  ])('%s', (_, a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(isPreprintOf(workOf({ ...base, ...a }), workOf({ ...base, ...b }))).toBe(expected === 'preprint');
  });

  it('is one of an article that names its number, whatever the titles', () => {
    const arxiv = '2001.00031';
    const article = { arxiv, DOI: '10.5555/cold.7' };
    expect(likeness({ ...preprint, arxiv }, article)).toBe('preprint');
    expect(likeness({ ...preprint, arxiv, title: 'On ice' }, article)).toBe('preprint');
    expect(likeness({ ...preprint, arxiv, ...BY_BERG }, article)).toBe('different');
    // a DOI that both have makes them one
    expect(likeness({ ...preprint, ...article }, article)).toBe('same');
  });
});

describe('one title', () => {
  it.each<Row>([
    ['a notice of the work', {}, { notices: ['correction-notice'] }, 'different'],
    ['another DOI', { DOI: '10.5555/a' }, { DOI: '10.5555/b' }, 'different'],
    ['another PMID', { PMID: '1' }, { PMID: '2' }, 'different'],
    ['a DOI in one, a PMID in the other', { DOI: '10.5555/a' }, { PMID: '2' }, 'same'],
    ['one place, two years apart', {}, inYear(2017), 'same'],
    ['one place, three years apart', {}, inYear(2016), 'different'],
    ['no page, two years apart', { page: '' }, { page: '', ...inYear(2017) }, 'different'],
    ['a book and an article', {}, { type: 'book' }, 'different'],
    ['an article, also called a paper of a conference', {}, { type: 'paper-conference' }, 'same'],
    ['another number', { type: 'report', number: '4' }, { type: 'report', number: '5' }, 'different'],
    ['a number in one', { type: 'report', number: '4' }, { type: 'report' }, 'same'],
    ['another issue', {}, { issue: '3' }, 'doubtful'],
    ['a double issue', { issue: '2-3' }, { issue: '3' }, 'same'],
    ['another volume', {}, { volume: '8' }, 'doubtful'],
    ['a book and one of its volumes', { type: 'book' }, { type: 'book', volume: '' }, 'doubtful'],
    ['a volume in one', {}, { volume: '' }, 'same'],
    ['another page', {}, { page: '98' }, 'doubtful'],
    ['the pages of a file', {}, { page: '1-19' }, 'same'],
    ['another journal', {}, { 'container-title': 'Sea and Ice' }, 'doubtful'],
    [
      'another journal of one ISSN',
      { ISSN: ['1234-5679'] },
      { ISSN: ['1234-5679'], 'container-title': 'Sea and Ice' },
      'same',
    ],
    ['another journal and issue', {}, { 'container-title': 'Sea and Ice', issue: '3' }, 'different'],
    [
      'another ISBN',
      { type: 'chapter', ISBN: ['9780306406157'] },
      { type: 'chapter', ISBN: ['9783161484100'] },
      'doubtful',
    ],
    [
      'one ISBN of several',
      { type: 'chapter', ISBN: ['9780306406157'] },
      { type: 'chapter', ISBN: ['9783161484100', '9780306406157'] },
      'same',
    ],
    [
      'a chapter, also called an article, elsewhere',
      { ...NOWHERE },
      { ...NOWHERE, type: 'chapter' },
      'doubtful',
    ],
    ['a year apart elsewhere', NOWHERE, { ...NOWHERE, ...inYear(2018) }, 'doubtful'],
    ['nothing but the year', NOWHERE, NOWHERE, 'same'],
    ['nothing else at all', { ...NOWHERE, ...NO_YEAR }, { ...NOWHERE }, 'doubtful'],
    [
      'nothing else at all, a long title',
      { ...LONG, ...NOWHERE, ...NO_YEAR },
      { ...LONG, ...NOWHERE },
      'same',
    ],
    ['another of that family, one page', {}, BY_BO, 'same'],
    ['another of that family, another issue', {}, { ...BY_BO, issue: '3' }, 'different'],
    [
      'another of that family, another issue, a long title',
      LONG,
      { ...LONG, ...BY_BO, issue: '3' },
      'doubtful',
    ],
  ])('with %s', (_, a, b, expected) => expect(likeness(a, b)).toBe(expected));

  it.each<Row>([
    ['one place', {}, {}, 'doubtful'],
    ['another page', {}, { page: '12' }, 'different'],
    ['another volume', {}, { volume: '8' }, 'different'],
    ['another journal', {}, { 'container-title': 'Sea and Ice' }, 'different'],
    ['another of that family', {}, BY_BO, 'different'],
  ])('misprinted, with %s', (_, a, b, expected) =>
    expect(likeness({ ...LONG, ...a }, { title: `${LONG.title?.slice(0, -1)}v`, ...b })).toBe(expected),
  );

  it.each<Row>([
    ['year, journal, page', {}, WITH_SUBTITLE, 'same'],
    [
      'year and journal',
      { volume: '', issue: '', page: '' },
      { ...WITH_SUBTITLE, volume: '', issue: '', page: '' },
      'same',
    ],
    ['the year', NOWHERE, { ...NOWHERE, ...WITH_SUBTITLE }, 'doubtful'],
    [
      'the year, cut by a list',
      { ...NOWHERE, title: `${base.title} …` },
      { ...NOWHERE, title: `${base.title} along coasts` },
      'same',
    ],
    [
      'nothing, cut by a list',
      { ...NOWHERE, ...NO_YEAR, title: `${base.title} …` },
      { ...NOWHERE, title: `${base.title} …` },
      'doubtful',
    ],
  ])('without its subtitle, alike in %s', (_, a, b, expected) => expect(likeness(a, b)).toBe(expected));

  it.each<Row>([
    ['a long title and the year', { ...LONG, ...NOWHERE }, { ...LONG, ...NOWHERE, ...NAMELESS }, 'same'],
    [
      'a long title alone',
      { ...LONG, ...NOWHERE, ...NO_YEAR },
      { ...LONG, ...NOWHERE, ...NAMELESS },
      'doubtful',
    ],
    ['a short title and three things', { issue: '', page: '' }, { issue: '', page: '', ...NAMELESS }, 'same'],
    [
      'a short title and two things',
      { volume: '', issue: '', page: '' },
      { volume: '', issue: '', page: '', ...NAMELESS },
      'different',
    ],
  ])('no author told, %s', (_, a, b, expected) => expect(likeness(a, b)).toBe(expected));
});

describe('a title that many works have', () => {
  const editorial: Part = { title: 'Editorial' };
  it.each<Row>([
    ['one page', { issue: '' }, { volume: '' }, 'same'],
    ['one issue', { page: '' }, {}, 'same'],
    ['one volume only', { page: '', issue: '' }, {}, 'doubtful'],
    ['one page, no year in one', NO_YEAR, {}, 'doubtful'],
    ['one page, a year apart', {}, inYear(2018), 'doubtful'],
    ['one page, no journal in one', { 'container-title': '' }, {}, 'doubtful'],
    ['one issue, by nobody told in both', NAMELESS, NAMELESS, 'same'],
    ['one page, by nobody told in one', NAMELESS, {}, 'same'],
    ['one issue, by nobody told in one', { ...NAMELESS, page: '' }, {}, 'different'],
    ['one page of no volume, by nobody told in one', { ...NAMELESS, volume: '' }, {}, 'different'],
    ['one number and year', { ...NOWHERE, number: '4' }, { ...NOWHERE, number: '4' }, 'same'],
    [
      'one number, no year in one',
      { ...NOWHERE, ...NO_YEAR, number: '4' },
      { ...NOWHERE, number: '4' },
      'doubtful',
    ],
    ['another issue', {}, { issue: '3' }, 'different'],
  ])('with %s', (_, a, b, expected) => expect(likeness(a, b, editorial)).toBe(expected));
});
