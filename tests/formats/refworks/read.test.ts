import { expect, test } from 'vitest';
import { readRefworks } from '../../../lib/formats/refworks/read.ts';

const entries = (text: string) => {
  const { entries: read, problems } = readRefworks(text);
  expect(problems).toEqual([]);
  return read;
};

test('an article', () =>
  expect(
    entries(`RT Journal Article
SR Electronic(1)
ID 17
A1 Lund,Eva
A1 Berg,Nils O.
T1 Rooms for talking
JF Journal of Rooms
JO J. Rooms
YR 2021
FD May 3
VO 12
IS 4
SP 101
OP 109
K1 talk
K1 rooms; walls
AB A room is needed
DNA of talking.
SN 2049-3630
AD North University
LA English
DO 10.5555/rooms.12
LK https://rooms.example/12/4
DB Rooms Index
NO Read for the seminar
U1 shelf
`),
  ).toEqual([
    {
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
        'container-title-short': 'J. Rooms',
        issued: { 'date-parts': [[2021, 5, 3]] },
        volume: '12',
        issue: '4',
        page: '101-109',
        keyword: ['talk', 'rooms', 'walls'],
        abstract: 'A room is needed DNA of talking.',
        ISSN: ['2049-3630'],
        language: 'en',
        DOI: '10.5555/rooms.12',
        URL: 'https://rooms.example/12/4',
        archive: 'Rooms Index',
      },
    },
  ]));

test('as CNKI writes it: people on one line, all pages in OP', () =>
  expect(
    entries(
      [
        'RT Dissertation/Thesis',
        'SR 1',
        'A1 林一帆;',
        'A3 周文;吴静',
        'T1 山间小路的研究',
        'PB 北方大学',
        'YR 2018',
        'OP 12-20',
        'DS CNKI',
        '',
        'RT Journal Article',
        'SR 1',
        'A1 林一帆;周文;',
        'T1 门与窗',
        'JF 房间学报',
        'OP 3',
      ].join('\n'),
    ).map(({ record }) => record),
  ).toEqual([
    {
      type: 'thesis',
      title: '山间小路的研究',
      author: [{ family: '林', given: '一帆' }],
      contributor: [
        { family: '周', given: '文' },
        { family: '吴', given: '静' },
      ],
      publisher: '北方大学',
      issued: { 'date-parts': [[2018]] },
      page: '12-20',
      archive: 'CNKI',
    },
    {
      type: 'article-journal',
      title: '门与窗',
      author: [
        { family: '林', given: '一帆' },
        { family: '周', given: '文' },
      ],
      'container-title': '房间学报',
      page: '3',
    },
  ]));

test('a section of a book, and an edited book', () =>
  expect(
    entries(
      [
        'RT Book, Section',
        'A1 Ek,Bo',
        'A2 Lind,Ann',
        'T1 Windows',
        'T2 The house',
        'PP Oslo',
        'PB Press',
        '',
        'RT Book, Edited',
        'A1 Ek,Bo',
        'T1 The house',
        'SP 312',
      ].join('\n'),
    ).map(({ record }) => record),
  ).toEqual([
    {
      type: 'chapter',
      title: 'Windows',
      author: [{ family: 'Ek', given: 'Bo' }],
      editor: [{ family: 'Lind', given: 'Ann' }],
      'container-title': 'The house',
      'publisher-place': 'Oslo',
      publisher: 'Press',
    },
    { type: 'book', title: 'The house', editor: [{ family: 'Ek', given: 'Bo' }], 'number-of-pages': '312' },
  ]));

test('a journal that only has its abbreviation', () =>
  expect(entries('RT Journal Article\nT1 A\nJO J. Rooms\n')[0]!.record).toEqual({
    type: 'article-journal',
    title: 'A',
    'container-title': 'J. Rooms',
  }));
