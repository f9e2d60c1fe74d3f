import { describe, expect, test } from 'vitest';
import type { Record } from '../../../lib/record/record.ts';
import { writeRis } from '../../../lib/formats/ris/write.ts';

const article: Record = {
  type: 'article-journal',
  title: 'Doing peer work in mental health services: Unpacking different enactments of lived experiences',
  author: [
    { family: 'Kessing', given: 'Malene Lue' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { literal: 'World Health Organization' },
  ],
  'container-title': 'Health Sociology Review',
  'container-title-short': 'Health Sociol Rev',
  issued: { 'date-parts': [[2022, 1, 5]] },
  volume: '31',
  issue: '1',
  page: '32-46',
  ISSN: ['1446-1242', '1839-3551'],
  DOI: '10.1080/14461242.2020.1865183',
  PMID: '33467991',
  PMCID: 'PMC8077122',
  language: 'en',
  keyword: ['Peer workers', 'lay; knowledge*'],
  abstract: 'First line.\nSecond line.',
  URL: 'https://example.org/a',
};

const lines = (ris: string): string[] => ris.split('\r\n');

describe('standard profile', () => {
  test('is written line by line', () => {
    expect(lines(writeRis([article]))).toEqual([
      'TY  - JOUR',
      'TI  - Doing peer work in mental health services: Unpacking different enactments of lived experiences',
      'AU  - Kessing, Malene Lue',
      'AU  - King, Martin Luther, Jr.',
      'AU  - World Health Organization,',
      'T2  - Health Sociology Review',
      'J2  - Health Sociol Rev',
      'PY  - 2022',
      'DA  - 2022/01/05/',
      'VL  - 31',
      'IS  - 1',
      'SP  - 32',
      'EP  - 46',
      'SN  - 1446-1242',
      'DO  - 10.1080/14461242.2020.1865183',
      'C2  - PMC8077122',
      'N1  - PMID: 33467991; PMCID: PMC8077122',
      'LA  - en',
      'KW  - Peer workers',
      'KW  - lay, knowledge',
      'AB  - First line. Second line.',
      'UR  - https://example.org/a',
      'ER  - ',
      '',
      '',
    ]);
  });

  test('keeps the slashes of a date whose parts are empty', () => {
    expect(writeRis([{ type: 'book', title: 'A', issued: { 'date-parts': [[2022]] } }])).toBe(
      'TY  - BOOK\r\nTI  - A\r\nPY  - 2022\r\nDA  - 2022///\r\nER  - \r\n\r\n',
    );
  });

  test('lets no text start a line of its own', () => {
    const title = 'A\r\nER  - \r\nTY  - JOUR\u2028TI  - B\u0085C\u0000D';
    expect(writeRis([{ type: 'article-journal', title }])).toBe(
      'TY  - JOUR\r\nTI  - A ER - TY - JOUR TI - B CD\r\nER  - \r\n\r\n',
    );
  });

  test('puts an article number into SP', () => {
    expect(lines(writeRis([{ type: 'article-journal', title: 'A', page: 'e12345' }]))).toContain(
      'SP  - e12345',
    );
  });

  test("keeps a thesis's adviser in a note, and its series' editors out of A3, the adviser's tag", () => {
    const written = lines(
      writeRis([
        {
          type: 'thesis',
          title: 'A',
          contributor: [{ family: 'Doe', given: 'Ann' }],
          'collection-editor': [{ family: 'Roe', given: 'Bo' }],
        },
      ]),
    );
    expect(written).toEqual(['TY  - THES', 'TI  - A', 'N1  - Contributor: Doe, Ann', 'ER  - ', '', '']);
  });

  test("writes the series' editors of other works into A3", () => {
    const book: Record = { type: 'book', title: 'A', 'collection-editor': [{ family: 'Roe', given: 'Bo' }] };
    expect(lines(writeRis([book]))).toContain('A3  - Roe, Bo');
  });

  test('notes the roles that RIS has no tag for', () => {
    expect(
      lines(
        writeRis([
          { type: 'book', title: 'A', illustrator: [{ family: 'Doe', given: 'Ann' }, { literal: 'Studio' }] },
        ]),
      ),
    ).toContain('N1  - Illustrator: Doe, Ann; Studio,');
  });
});

describe('the other profiles', () => {
  test('EndNote: BOM, AN before IS, C7 for an article number', () => {
    const ris = writeRis([{ ...article, page: '100200' }], { profile: 'endnote' });
    expect(ris.startsWith('\uFEFFTY  - JOUR\r\n')).toBe(true);
    expect(lines(ris).filter(line => /^(VL|AN|C7|IS|SP|DB)/.test(line))).toEqual([
      'VL  - 31',
      'AN  - 33467991',
      'C7  - 100200',
      'IS  - 1',
      'SP  - 100200',
      'DB  - PubMed',
    ]);
  });

  test('JabRef: DA without PY', () => {
    expect(
      lines(writeRis([article], { profile: 'jabref' })).filter(line => /^(PY|DA|AN|C7|AD)/.test(line)),
    ).toEqual(['DA  - 2022/01/05/']);
  });

  test('Mendeley: PY without DA', () => {
    expect(lines(writeRis([article], { profile: 'mendeley' })).filter(line => /^(PY|DA)/.test(line))).toEqual(
      ['PY  - 2022'],
    );
  });
});
