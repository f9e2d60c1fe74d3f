import { describe, expect, test } from 'vitest';
import { citationKeys } from '../../../lib/formats/bibtex/citation-keys.ts';
import { protectCase } from '../../../lib/formats/bibtex/protect-case.ts';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';
import { writeBibtex } from '../../../lib/formats/bibtex/write.ts';
import type { Record } from '../../../lib/record/record.ts';

const article: Record = {
  type: 'article-journal',
  title: 'Peer work in Norwegian mental health: DNA & 50% of μ-opioids',
  author: [
    { family: 'Åkerblom', given: 'Kristina' },
    { literal: 'World Health Organization' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  ],
  'container-title': 'Health Sociology Review',
  issued: { 'date-parts': [[2022, 1, 5]] },
  volume: '31',
  issue: '1',
  page: '32-46',
  DOI: '10.1000/a_b',
  PMID: '33467991',
  ISSN: ['1446-1242'],
  keyword: ['one', 'lay, knowledge'],
};

test('BibTeX, line by line', () => {
  expect(writeBibtex([article]).split('\n')).toEqual([
    '@article{akerblom2022peer,',
    '  title = {Peer work in {Norwegian} mental health: {DNA} \\& 50\\% of μ-opioids},',
    '  author = {Åkerblom, Kristina and {World Health Organization} and King, Jr., Martin Luther},',
    '  journal = {Health Sociology Review},',
    '  year = {2022},',
    '  month = jan,',
    '  day = {5},',
    '  volume = {31},',
    '  number = {1},',
    '  pages = {32--46},',
    '  issn = {1446-1242},',
    '  doi = {10.1000/a_b},',
    '  pmid = {33467991},',
    '  keywords = {one, {lay, knowledge}},',
    '}',
    '',
  ]);
});

test('BibLaTeX has its own names for fields and its own dates', () => {
  const text = writeBibtex(
    [{ ...article, type: 'thesis', genre: 'PhD thesis', publisher: 'Univ', 'publisher-place': 'Oslo' }],
    { dialect: 'biblatex' },
  );
  expect(text).toContain('@thesis{');
  expect(text).toContain('date = {2022-01-05}');
  expect(text).toContain('institution = {Univ}');
  expect(text).toContain('location = {Oslo}');
  expect(text).toContain('type = {PhD thesis}');
});

test('LaTeX commands where they are asked for', () => {
  expect(
    writeBibtex([{ type: 'book', title: 'Ærø, Łódź, naïve ñ – 王' }], { letters: 'latex', protect: false }),
  ).toContain("title = {{\\AE}r{\\o}, {\\L}{\\'{o}}d{\\'{z}}, na{\\\"{i}}ve {\\~{n}} \\textendash{} 王}");
});

test('stacked accents nest, the one nearest to the letter inside', () => {
  const letters = 'ế ặ ǖ';
  const written = writeBibtex([{ type: 'book', title: letters }], { letters: 'latex', protect: false });
  expect(written).toContain(String.raw`title = {{\'{\^{e}}} {\u{\d{a}}} {\={\"{u}}}},`);
  expect(readBibtex(written).entries.map(({ record }) => record.title)).toEqual([letters]);
});

test('no text can leave its braces', () => {
  expect(writeBibtex([{ type: 'book', title: 'A} , x = {1\\', DOI: '10.1/{x' }])).toContain(
    'title = {A\\textbraceright{} , x = \\textbraceleft{}1\\textbackslash{}}',
  );
});

describe('case', () => {
  const same = (text: string): string => text;
  test.each([
    ['The DNA of McDonald in vitamin D', 'The {DNA} of {McDonald} in vitamin {D}'],
    [
      'A study of Norwegian and English users: An overview',
      'A study of {Norwegian} and {English} users: An overview',
    ],
    ['The Title Has Capitals Everywhere in English', 'The Title Has Capitals Everywhere in English'],
    ['all lower', 'all lower'],
    ['关于情绪的研究', '关于情绪的研究'],
  ])('%s', (title, written) => expect(protectCase(title, same)).toBe(written));
});

describe('citation keys', () => {
  const paper = (title: string, family = 'Ness'): Record => ({
    type: 'book',
    title,
    author: [{ family }],
    issued: { 'date-parts': [[2020]] },
  });

  test('are unique, and the first that was added keeps its own', () => {
    const papers = [paper('Peer work'), paper('Peer support'), paper('Peer talk')];
    expect(citationKeys(papers)).toEqual(['ness2020peer', 'ness2020peera', 'ness2020peerb']);
    expect(citationKeys(papers, undefined, ['2024-03', '2024-01', '2024-02'])).toEqual([
      'ness2020peerb',
      'ness2020peer',
      'ness2020peera',
    ]);
  });

  test('follow the pattern', () => {
    expect(citationKeys([paper('The power of words', 'Åkerblom')], '{Auth}_{year}')).toEqual([
      'Akerblom_2020',
    ]);
    expect(citationKeys([paper('The power of words', 'O’Brien')], '{auth}_{title}_{year}')).toEqual([
      'obrien_powerWords_2020',
    ]);
    expect(citationKeys([paper('x', 'y')], '{evil}\n@{')[0]).toMatch(/^ref/);
  });

  test('of another script are made of a number', () => {
    const [one, two] = citationKeys([paper('情绪研究', '王'), paper('同伴支持', '李')]);
    expect(one).toMatch(/^ref2020x[a-z0-9]+$/);
    expect(one).not.toBe(two);
  });

  test('a thousand alike have a thousand keys', () =>
    expect(new Set(citationKeys(Array.from({ length: 1000 }, () => paper('Peer')))).size).toBe(1000));
});
