import { expect, test } from 'vitest';
import { readRefer } from '../../../lib/formats/refer/read.ts';

const read = (text: string) => {
  const { entries, problems } = readRefer(text);
  expect(problems).toEqual([]);
  return entries;
};
const only = (text: string) => {
  const entries = read(text);
  expect(entries).toHaveLength(1);
  return entries[0]!.record;
};

test('an article with everything', () => {
  const [entry] = read(`%0 Journal Article
%A Lund, Eva
%A Berg, Nils O.
%+ Department of Rooms, North University
%T Rooms for talking
%J Journal of Rooms
%D 2021
%8 May 3
%V 12
%N 4
%P 101-9
%@ 2049-3630
%R https://doi.org/10.5555/rooms.12
%U https://rooms.example/12/4
%> internal-pdf://12/rooms.pdf
%> https://rooms.example/12/4.pdf
%K talk
rooms; walls
%X A room is needed
for talking.
%G eng
%C Oslo
%I North Press
%~ Rooms Index
%[ 2022-02-01
%Z Read for the seminar
`);
  expect(entry).toEqual({
    line: 1,
    note: 'Read for the seminar',
    record: {
      type: 'article-journal',
      title: 'Rooms for talking',
      author: [
        { family: 'Lund', given: 'Eva' },
        { family: 'Berg', given: 'Nils O.' },
      ],
      'container-title': 'Journal of Rooms',
      issued: { 'date-parts': [[2021, 5, 3]] },
      accessed: { 'date-parts': [[2022, 2, 1]] },
      volume: '12',
      issue: '4',
      page: '101-109',
      ISSN: ['2049-3630'],
      DOI: '10.5555/rooms.12',
      URL: 'https://rooms.example/12/4',
      links: [{ url: 'https://rooms.example/12/4.pdf', kind: 'pdf' }],
      keyword: ['talk', 'rooms', 'walls'],
      abstract: 'A room is needed for talking.',
      language: 'en',
      'publisher-place': 'Oslo',
      publisher: 'North Press',
      archive: 'Rooms Index',
    },
  });
});

test('a chapter, with editors and a series', () =>
  expect(
    only(
      [
        '%0 Book Section',
        '%A Ek, Bo',
        '%E Lind, Ann',
        '%Y Falk, Per',
        '%? Roos, Ida',
        '%T Windows',
        '%B The house',
        '%S Homes',
        '%P 3-9',
        '%D 2001',
        '%@ 978-3-16-148410-0',
      ].join('\n'),
    ),
  ).toEqual({
    type: 'chapter',
    title: 'Windows',
    author: [{ family: 'Ek', given: 'Bo' }],
    editor: [{ family: 'Lind', given: 'Ann' }],
    'collection-editor': [{ family: 'Falk', given: 'Per' }],
    translator: [{ family: 'Roos', given: 'Ida' }],
    'container-title': 'The house',
    'collection-title': 'Homes',
    page: '3-9',
    issued: { 'date-parts': [[2001]] },
    ISBN: ['978-3-16-148410-0'],
  }));

test('a book has a series and a number of pages; of an edited one the authors are its editors', () => {
  expect(only('%0 Book\n%A Ek, Bo\n%T The house\n%B Homes\n%P 312\n%7 2nd\n')).toEqual({
    type: 'book',
    title: 'The house',
    author: [{ family: 'Ek', given: 'Bo' }],
    'collection-title': 'Homes',
    'number-of-pages': '312',
    edition: '2nd',
  });
  expect(only('%0 Edited Book\n%A Ek, Bo\n%T The house\n')).toEqual({
    type: 'book',
    title: 'The house',
    editor: [{ family: 'Ek', given: 'Bo' }],
  });
});

test('a thesis as CNKI writes it: adviser, degree, several people on a line', () =>
  expect(
    only(
      '%0 Thesis\n%A 林一帆\n%Y 周文;吴静\n%T 山间小路的研究\n%I 北方大学\n%D 2018\n%9 硕士\n%V 博士\n%L 11-2345/TP\n%W CNKI\n',
    ),
  ).toEqual({
    type: 'thesis',
    title: '山间小路的研究',
    author: [{ family: '林', given: '一帆' }],
    contributor: [
      { family: '周', given: '文' },
      { family: '吴', given: '静' },
    ],
    publisher: '北方大学',
    issued: { 'date-parts': [[2018]] },
    genre: '硕士',
    archive: 'CNKI',
  }));

test('conference, report, patent', () => {
  expect(only('%0 Conference Proceedings\n%T A\n%B Proceedings of Doors\n%N 2\n')).toEqual({
    type: 'paper-conference',
    title: 'A',
    'container-title': 'Proceedings of Doors',
    issue: '2',
  });
  expect(only('%0 Report\n%T A\n%I Office of Doors\n%@ TR-7\n')).toEqual({
    type: 'report',
    title: 'A',
    publisher: 'Office of Doors',
    number: 'TR-7',
  });
  expect(only('%0 Patent\n%A Ek, Bo\n%E Patent Office\n%T A door\n%@ US 1234\n')).toEqual({
    type: 'patent',
    title: 'A door',
    author: [{ family: 'Ek', given: 'Bo' }],
    number: 'US 1234',
  });
});

test('the PMID is an accession number of PubMed only', () => {
  expect(only('%0 Journal Article\n%T A\n%M 1234567\n%~ PubMed\n').PMID).toBe('1234567');
  expect(only('%0 Journal Article\n%T A\n%M 1234567\n%~ Rooms Index\n').PMID).toBeUndefined();
});

const titles = (text: string) =>
  read(text).map(({ record }) => [record.title, ...(record.author ?? []).map(name => name.family)]);

test.each([
  ['%0', '%0 Book\n%T One\n%A Ek, Bo\n%0 Book\n%T Two\n%A Lund, Eva\n'],
  ['%0 and empty lines', '%0 Book\n%T One\n%A Ek, Bo\n\n\n%0 Book\n%T Two\n%A Lund, Eva\n'],
  ['empty lines in an entry', '%0 Book\n\n%T One\n\n%A Ek, Bo\n\n%0 Book\n\n%T Two\n\n%A Lund, Eva\n'],
  ['no type', '%T One\n%A Ek, Bo\n\n%T Two\n%A Lund, Eva\n'],
  ['no type, authors first', '%A Ek, Bo\n%T One\n\n%A Lund, Eva\n%T Two\n'],
  ['a type on the first only', '%0 Book\n%A Ek, Bo\n%T One\n\n%A Lund, Eva\n%T Two\n'],
  ['a type behind the title', '%T One\n%A Ek, Bo\n%0 Book\n\n%T Two\n%A Lund, Eva\n%0 Book\n'],
  ['CR alone', '%0 Book\r%T One\r%A Ek, Bo\r\r%0 Book\r%T Two\r%A Lund, Eva\r'],
  ['a byte order mark', '\uFEFF%0 Book\r\n%T One\r\n%A Ek, Bo\r\n%0 Book\r\n%T Two\r\n%A Lund, Eva'],
])('two entries: %s', (_, text) =>
  expect(titles(text)).toEqual([
    ['One', 'Ek'],
    ['Two', 'Lund'],
  ]),
);

test('an empty line in an abstract ends nothing', () =>
  expect(only('%0 Book\n%T One\n%X First.\n\nSecond.\n%D 2020\n')).toEqual({
    type: 'book',
    title: 'One',
    abstract: 'First. Second.',
    issued: { 'date-parts': [[2020]] },
  }));

test('without a type, a journal makes an article and a publisher a book', () => {
  expect(only('%T One\n%J Doors\n').type).toBe('article-journal');
  expect(only('%T One\n%B Doors\n%I Press\n').type).toBe('chapter');
  expect(only('%T One\n%I Press\n').type).toBe('book');
});

test('an entry without a title, and text before the first, are told', () =>
  expect(readRefer('hello\n%0 Book\n%A Ek, Bo\n\n%0 Book\n%T Two\n')).toMatchObject({
    entries: [{ record: { title: 'Two' }, line: 5 }],
    problems: [
      { line: 1, why: 'outside-an-entry', text: 'hello' },
      { line: 2, why: 'no-title', text: 'Book Ek, Bo' },
    ],
  }));
