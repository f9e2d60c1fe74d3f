import { expect, test } from 'vitest';
import { readWos } from '../../../lib/formats/wos/read.ts';

const records = (text: string) => {
  const { entries, problems } = readWos(text);
  expect(problems).toEqual([]);
  return entries.map(({ record }) => record);
};
const record = (lines: string) => records(`PT J\n${lines}\nER\n`)[0];

test('an article', () =>
  expect(
    records(`\uFEFFFN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Lund, E
   Berg, NO
AF Lund, Eva
   Berg, Nils Olav
CA Room Study Group
TI Rooms for
   US talkers
SO JOURNAL OF ROOMS
LA English
DT Article; Proceedings Paper
DE talk; large
   rooms
ID walls; doors
AB A room is needed.
   DO not shout.
C1 [Lund, Eva] North Univ, Oslo, Norway.
CR Ek B, 2001, HOUSE, V1, P2
   Falk P, 1999, DOORS
PU NORTH PRESS
PI OSLO
SN 2049-3630
EI 2434-561X
JI J. Rooms
PD JUL 5
PY 2021
VL 12
IS 4
BP 101
EP 109
AR 17
DI 10.5555/rooms.12
UT WOS:000000000000001
PM 1234567
ER

EF
`),
  ).toEqual([
    {
      type: 'article-journal',
      title: 'Rooms for US talkers',
      author: [
        { family: 'Lund', given: 'Eva' },
        { family: 'Berg', given: 'Nils Olav' },
        { literal: 'Room Study Group' },
      ],
      'container-title': 'JOURNAL OF ROOMS',
      'container-title-short': 'J. Rooms',
      language: 'en',
      keyword: ['talk', 'large rooms'],
      abstract: 'A room is needed. DO not shout.',
      publisher: 'NORTH PRESS',
      'publisher-place': 'OSLO',
      ISSN: ['2049-3630', '2434-561X'],
      issued: { 'date-parts': [[2021, 7, 5]] },
      volume: '12',
      issue: '4',
      page: '101-109',
      DOI: '10.5555/rooms.12',
      PMID: '1234567',
    },
  ]));

test('what stands in for what is missing', () =>
  expect(record('AU Lund, E\nTI A\nID walls; doors\nAR 17\nPY 2020\nPD SUM')).toEqual({
    type: 'article-journal',
    title: 'A',
    author: [{ family: 'Lund', given: 'E' }],
    keyword: ['walls', 'doors'],
    page: '17',
    issued: { 'date-parts': [[2020]] },
  }));

test.each([
  ['PT J\nTI A\nSO B\nDT Book Review', 'review-book'],
  ['PT C\nTI A\nSO B\nDT Proceedings Paper', 'paper-conference'],
  ['PT S\nTI A\nSO B\nDT Proceedings Paper', 'paper-conference'],
  ['PT S\nTI A\nSO B\nDT Article; Book Chapter', 'chapter'],
  ['PT B\nTI A\nSO B\nDT Article', 'chapter'],
  ['PT B\nTI Doors\nSO DOORS\nDT Book', 'book'],
  ['PT P\nTI A', 'patent'],
])('the type of %j', (lines, type) => expect(records(`${lines}\nER\n`)[0]!.type).toBe(type));

test('a book has its own authors and DOI, a chapter those of its book beside its own', () => {
  expect(
    records('PT B\nBA Ek, B\nBF Ek, Bo\nTI Doors\nSO DOORS\nD2 10.5555/doors\nBN 978-3-16-148410-0\nER\n'),
  ).toEqual([
    {
      type: 'book',
      title: 'Doors',
      author: [{ family: 'Ek', given: 'Bo' }],
      DOI: '10.5555/doors',
      ISBN: ['978-3-16-148410-0'],
    },
  ]);
  expect(
    records('PT B\nAU Lund, E\nBA Ek, B\nBE Falk, P\nTI Handles\nSO DOORS\nD2 10.5555/doors\nER\n'),
  ).toEqual([
    {
      type: 'chapter',
      title: 'Handles',
      author: [{ family: 'Lund', given: 'E' }],
      'container-author': [{ family: 'Ek', given: 'B' }],
      editor: [{ family: 'Falk', given: 'P' }],
      'container-title': 'DOORS',
    },
  ]);
});

test('a retracted paper says so', () =>
  expect(record('TI A\nDT Article; Retracted Publication')!.notices).toEqual(['retracted']));

test('records without ER, and a cut last one', () =>
  expect(records('PT J\nTI One\n\nPT J\nTI Two\nSO Do').map(({ title }) => title)).toEqual(['One', 'Two']));
