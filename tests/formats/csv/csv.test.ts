import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../lib/formats/csv/read.ts';
import { rows } from '../../../lib/formats/csv/table.ts';
import { csvRow, writeCsv } from '../../../lib/formats/csv/write.ts';
import type { Record } from '../../../lib/record/record.ts';

const record: Record = {
  type: 'article-journal',
  title: '=HYPERLINK("http://x","a")',
  author: [{ family: 'Ness', given: 'Ottar' }, { literal: 'World Health Organization' }],
  issued: { 'date-parts': [[2020, 5]] },
  'container-title': '-omics, a "journal"',
  keyword: ['a', '+b'],
  DOI: '10.1000/1',
  page: '1-2',
  ISSN: ['1446-1242'],
};

test('no cell is a formula', () => {
  const [, row = ''] = writeCsv([record]).split('\r\n');
  expect(
    row.startsWith(
      [
        'article-journal',
        `"'=HYPERLINK(""http://x"",""a"")"`,
        '"Ness, Ottar; World Health Organization,"',
        '2020-05',
        `"'-omics, a ""journal"""`,
      ].join(','),
    ),
  ).toBe(true);
  const cells = [...rows(`${row}\r\n`)][0]!.cells;
  expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('comes back as it was, tags and note beside it', () => {
  const text = writeCsv([]) + csvRow(record, { tags: ['read', 'x;y'], note: 'two\nlines' });
  expect(readCsv(text)).toEqual({
    entries: [{ line: 2, record, tags: ['read', 'x,y'], note: 'two\nlines' }],
    problems: [],
  });
});

test("other programs' tables, separators and line ends", () => {
  const zotero =
    '"Item Type";"Publication Year";"Author";"Title";"Publication Title";"Date"\r' +
    '"journalArticle";"2020";"Doe, Ann; Roe, Bo";"A ""b""";"J";"2020-05-03"\r';
  expect(readCsv(zotero).entries).toEqual([
    {
      line: 2,
      record: {
        type: 'article-journal',
        title: 'A "b"',
        author: [
          { family: 'Doe', given: 'Ann' },
          { family: 'Roe', given: 'Bo' },
        ],
        'container-title': 'J',
        issued: { 'date-parts': [[2020, 5, 3]] },
      },
    },
  ]);
  expect(readCsv('a,b\n1,2').problems).toEqual([{ line: 1, why: 'not-this-format', text: 'a,b' }]);
});

describe('Scopus, Web of Science and Lens', () => {
  const only = (head: string, row: string) =>
    readCsv(`${head}\n${row}\n`).entries.map(({ record }) => record);

  test('full names, without the numbers of the persons, stand before short ones', () => {
    const names = [
      { family: 'Holm', given: 'Ann' },
      { family: 'van der Ek', given: 'Bo' },
    ];
    const full = '"Holm, Ann (57000000021); van der Ek, Bo (8)"';
    expect(only('Authors,Author full names,Title', `"Holm A.; van der Ek B.",${full},Moss`)).toMatchObject([
      { author: names },
    ]);
    expect(only('Author Full Names,Title,Authors', `${full},Moss,"Holm A"`)).toMatchObject([
      { author: names },
    ]);
    expect(only('Authors,Author full names,Title', '"Holm, A.",,Moss')).toMatchObject([
      { author: [{ family: 'Holm', given: 'A.' }] },
    ]);
  });

  test.each([
    ['"Holm A., Ek B.C., van der Lund D."', 'Holm|A. Ek|B.C. van der Lund|D.'],
    ['"Holm, A., Ek, B.C."', 'Holm|A. Ek|B.C.'],
    ['"Holm AB, Ek C."', 'Holm|AB Ek|C'],
    ['"Holm, Ann and Ek, Bo"', 'Holm|Ann Ek|Bo'],
    ['"Holm, Ann"', 'Holm|Ann'],
  ])('authors between commas: %s', (cell, names) => {
    const [record] = only('Authors,Title', `${cell},Moss`);
    expect((record?.author ?? []).map(({ family, given }) => `${family}|${given}`).join(' ')).toBe(names);
  });

  test.each<[head: string, row: string, page: string | undefined]>([
    ['Art. No.,Page start,Page end', 'e17,,', 'e17'],
    ['Art. No.,Page start,Page end', 'e17,21,29', '21-29'],
    ['Page start,Page end', '21,21', '21'],
    ['Start Page,End Page', ',29', '29'],
    ['Article Number,Pages,Start Page', '17,40-44,40', '40-44'],
    ['Page start,Page end', ',', undefined],
  ])('%s: %s', (head, row, page) => {
    expect(only(`Title,${head}`, `Moss,${row}`).map(record => record.page)).toEqual([page]);
  });
});
