/** Every row that reads source lines shows a line that it alone reads, and what a reader of that line reads. */
import { describe, expect, it } from 'vitest';
import { COMPACT_NUMBERS } from '../../../lib/recognise/source-line/compact-numbers.ts';
import { AROUND_NAME } from '../../../lib/recognise/source-line/journal-of-line.ts';
import { NAMED_NUMBERS } from '../../../lib/recognise/source-line/named-numbers.ts';
import {
  parseSourceLine,
  readSourceLine,
  type SourceLine,
} from '../../../lib/recognise/source-line/parse-source-line.ts';
import { PLAIN_CHARACTERS } from '../../../lib/recognise/source-line/plain-characters.ts';
import { DATES } from '../../../lib/recognise/source-line/printed-date.ts';
import { withoutRow } from '../../support/without-row.ts';

/** Typed from the lines. */
const SAYS: { [line: string]: SourceLine } = {
  '2023. Acta Lapidaria 70: 195-218': {
    journal: 'Acta Lapidaria',
    date: [2023],
    volume: '70',
    page: '195-218',
  },
  'Lumimaa, [S.l.], v. 2, p. 11-15, apr. 2012': {
    journal: 'Lumimaa',
    date: [2012, 4],
    volume: '2',
    page: '11-15',
  },
  '河海研究第12期 (民103.09) 頁31-52': {
    journal: '河海研究',
    date: [2014, 9],
    issue: '12',
    page: '31-52',
  },
  'Lumimaa, eISSN: 12345679, 2019': { journal: 'Lumimaa', date: [2019], ISSN: '1234-5679' },
  'Stone Rev. X 12, 041027 – Published 9 December, 2022': {
    journal: 'Stone Rev. X',
    volume: '12',
    page: '041027',
  },
  'Stone Letters. 2011;14(3):205-14. Epub 2012 Nov 8.': {
    journal: 'Stone Letters',
    date: [2011],
    volume: '14',
    issue: '3',
    page: '205-214',
  },
  '河海研究, 2019, 第3期, 共4页': { journal: '河海研究', date: [2019], issue: '3' },
  'Stone Review, (41), 63–81': { journal: 'Stone Review', issue: '41', page: '63-81' },
  'Stone Notes, vol. 12, no. 3, 10 pages': { journal: 'Stone Notes', volume: '12', issue: '3' },
  'Stone Letters 353, 12-19 (available online 2016)': {
    journal: 'Stone Letters',
    volume: '353',
    page: '12-19',
  },
  'Stone Reports volume 9, Article number: e1234 (2019)': {
    journal: 'Stone Reports',
    date: [2019],
    volume: '9',
    articleNumber: 'e1234',
  },
  'Lumimaa, Bind 31, 2022': { journal: 'Lumimaa', date: [2022], volume: '31' },
  'Kavics, 55. évf. (2019)': { journal: 'Kavics', date: [2019], volume: '55' },
  '水辺紀要 巻 54, p. 1-22': { journal: '水辺紀要', volume: '54', page: '1-22' },
  '水辺紀要 54巻, 号 2, p. 1-22': { journal: '水辺紀要', volume: '54', issue: '2', page: '1-22' },
  '河海研究 15:2期': { journal: '河海研究', volume: '15', issue: '2' },
  '河海研究 202405 (32期)': { journal: '河海研究', date: [2024, 5], issue: '32' },
  '수변연구 12(3), 2018.9, 45-56': {
    journal: '수변연구',
    date: [2018, 9],
    volume: '12',
    issue: '3',
    page: '45-56',
  },
  '河海研究 2003年25卷02期': { journal: '河海研究', date: [2003], volume: '25', issue: '2' },
  'Kavics, 55. évf. 4. sz. (2019)': { journal: 'Kavics', date: [2019], volume: '55', issue: '4' },
  'Lumimaa, nr 3-4, 2020': { journal: 'Lumimaa', date: [2020], issue: '3-4' },
  'Stone Notes, Volume 34, Part 2, 2003': { journal: 'Stone Notes', date: [2003], volume: '34', issue: '2' },
  'Stone Notes, Vol. 12, Pt B, 2014': { journal: 'Stone Notes', date: [2014], volume: '12', issue: 'Pt B' },
  '河海研究, 2019年, 第3期, 45-60,72页': { journal: '河海研究', date: [2019], issue: '3', page: '45-60,72' },
  '河海研究, 2019年, 第3期, 45-60页': { journal: '河海研究', date: [2019], issue: '3', page: '45-60' },
  'Lumimaa, nr 4, 2020, s. 21-39': { journal: 'Lumimaa', date: [2020], issue: '4', page: '21-39' },
  'Stone Notes, Spring 2014': { journal: 'Stone Notes', date: [2014] },
  '河海研究 2024年5月3日': { journal: '河海研究', date: [2024, 5, 3] },
  'Stone Notes 2024-05-03': { journal: 'Stone Notes', date: [2024, 5, 3] },
  'Stone Notes. 2011 Nov 8;14(3):205-14': {
    journal: 'Stone Notes',
    date: [2011, 11, 8],
    volume: '14',
    issue: '3',
    page: '205-214',
  },
  'Stone Notes 12, 3 May 2024': { journal: 'Stone Notes 12', date: [2024, 5, 3] },
  'Stone Notes 12, May 3, 2024': { journal: 'Stone Notes 12', date: [2024, 5, 3] },
  'Annals of 1950 Rocks, 2024;12:3-9': {
    journal: 'Annals of 1950 Rocks',
    date: [2024],
    volume: '12',
    page: '3-9',
  },
  'Rocks 2019 31: 5-9': { journal: 'Rocks', date: [2019], volume: '31', page: '5-9' },
  'STONE NOTES2025,': { journal: 'STONE NOTES', date: [2025] },
  'Acta Lapidaria 55:4 (2019), s. 443-470': {
    journal: 'Acta Lapidaria',
    date: [2019],
    volume: '55',
    issue: '4',
    page: '443-470',
  },
  'Lumimaa 135 (2019) : 8, s. 733-740': {
    journal: 'Lumimaa',
    date: [2019],
    volume: '135',
    issue: '8',
    page: '733-740',
  },
  'Stone Notes 34, no. 2 (Summer 2011): 88-115': {
    journal: 'Stone Notes',
    date: [2011],
    volume: '34',
    issue: '2',
    page: '88-115',
  },
  'Skärgårdsliv 2016 : 3-4, s. 21-39': { journal: 'Skärgårdsliv', date: [2016], issue: '3-4', page: '21-39' },
  'Acta Lapidaria 68 (4), 2023: 709-718': {
    journal: 'Acta Lapidaria',
    date: [2023],
    volume: '68',
    issue: '4',
    page: '709-718',
  },
  'Stone Notes 2022;31(1):32-46': {
    journal: 'Stone Notes',
    date: [2022],
    volume: '31',
    issue: '1',
    page: '32-46',
  },
  'J. Fjords A 2003, 107, 45, 9660-9666': {
    journal: 'J. Fjords A',
    date: [2003],
    volume: '107',
    issue: '45',
    page: '9660-9666',
  },
  'Stone Notes. 2014;85 Suppl 1:S2-9': {
    journal: 'Stone Notes',
    date: [2014],
    volume: '85',
    issue: 'Suppl 1',
    page: 'S2-S9',
  },
  'Stone Notes 2012, 13:181': { journal: 'Stone Notes', date: [2012], volume: '13', page: '181' },
  'Stone Rev. 2013 Mar 28;(3):CD004': {
    journal: 'Stone Rev',
    date: [2013, 3, 28],
    issue: '3',
    page: 'CD004',
  },
  'Stone Notes, 2014, 13': { journal: 'Stone Notes', date: [2014], volume: '13' },
  'Stone Review, 31(1), 32-46': { journal: 'Stone Review', volume: '31', issue: '1', page: '32-46' },
  'Rocks 52, 316–324': { journal: 'Rocks', volume: '52', page: '316-324' },
  'Stone Review, 31': { journal: 'Stone Review', volume: '31' },
  'Stone Review Vol. 6, Iss. 2, (Spring 2004): 15-38': {
    journal: 'Stone Review',
    date: [2004],
    volume: '6',
    issue: '2',
    page: '15-38',
  },
  'Stone Review Vol. 6:15-38': { journal: 'Stone Review', volume: '6', page: '15-38' },
  '河海研究，２０１９，２７（３）': { journal: '河海研究', date: [2019], volume: '27', issue: '3' },
  'Stone\u00a0Notes 2019\u00a012:3': { journal: 'Stone Notes', date: [2019], volume: '12', page: '3' },
  'مجلة الأنهار ٢٠١٩': { journal: 'مجلة الأنهار', date: [2019] },
  'Cuadernos 45 (01) • 2021': { journal: 'Cuadernos', date: [2021], volume: '45', issue: '1' },
  'مجلة الأنهار 2019؛ 12: 3-9': { journal: 'مجلة الأنهار', date: [2019], volume: '12', page: '3-9' },
  'Cuadernos. ene-jun2021, Vol. 19 Issue 37, p141-168': {
    journal: 'Cuadernos',
    date: [2021],
    volume: '19',
    issue: '37',
    page: '141-168',
  },
  'Stone Notes. 3/15/2012, Vol. 21 Issue 4, p33-41': {
    journal: 'Stone Notes',
    date: [2012],
    volume: '21',
    issue: '4',
    page: '33-41',
  },
  'Stone Notes, Jul2012; 21(4): 33-41': {
    journal: 'Stone Notes',
    date: [2012, 7],
    volume: '21',
    issue: '4',
    page: '33-41',
  },
  'Engines and MattersVolume 62': { journal: 'Engines and Matters', volume: '62' },
  '31 Stone L. Rev. 326 (2019)': {
    journal: 'Stone L. Rev.',
    date: [2019],
    volume: '31',
    page: '326',
  },
  'Stone Notes, 2019/7/13': { journal: 'Stone Notes', date: [2019, 7, 13] },
  'Cahiers 2015/2, pages 415 à 437': { journal: 'Cahiers', date: [2015], issue: '2', page: '415-437' },
  'Rocznik 2014 | R. 22, nr 3 | s. 71-80': { date: [2014], volume: '22', issue: '3', page: '71-80' },
  'Vol. 22, no. 3 | 2014 | 71-80': { date: [2014], volume: '22', issue: '3', page: '71-80' },
  'Volume 25, Number 10 - 5 October 2020': { date: [2020, 10, 5], volume: '25', issue: '10' },
  'Cahiers, année 2003, n° 3': { journal: 'Cahiers', date: [2003], issue: '3' },
  'Stone Notes » Early summer - no. 3 (2015)': { journal: 'Stone Notes', date: [2015], issue: '3' },
  'پژوهش رودها، سال هجدهم شماره 2': { journal: 'پژوهش رودها', volume: '18', issue: '2' },
  'پژوهش رودها 2015، از 97 تا 118': { journal: 'پژوهش رودها', date: [2015], page: '97-118' },
  'Cahiers des rives, 48 | 2019, 63-80': {
    journal: 'Cahiers des rives',
    date: [2019],
    issue: '48',
    page: '63-80',
  },
  '河海年報 29 65-84, 1994-03-31': { journal: '河海年報', date: [1994, 3, 31], volume: '29', page: '65-84' },
  '(Lumimaa, 2019, 12)': { journal: 'Lumimaa', date: [2019], volume: '12' },
  'Вестник рек. Серия 5. – 2016. – № 4': { journal: 'Вестник рек. Серия 5', date: [2016], issue: '4' },
  'Lumimaa, 2019, 12': { journal: 'Lumimaa', date: [2019], volume: '12' },
  'Lumimaa. 2019;12:3': { journal: 'Lumimaa', date: [2019], volume: '12', page: '3' },
  'Annals of Stone (ANN STONE), 2019, 12': { journal: 'Annals of Stone', date: [2019], volume: '12' },
  '《河海研究》2019年第6期': { journal: '河海研究', date: [2019], issue: '6' },
};

describe.each([
  ['named numbers', NAMED_NUMBERS],
  ['dates', DATES],
  ['compact numbers', COMPACT_NUMBERS],
])('%s', (_, rows) => {
  it.each([...rows])('$example', row => {
    const { example } = row;
    expect(parseSourceLine(example)).toEqual(SAYS[example]);
    expect(readSourceLine(example).taken).toContain(row);
    expect(withoutRow(rows, row, () => parseSourceLine(example))).not.toEqual(SAYS[example]);
  });
});

describe.each([
  ['plain characters', PLAIN_CHARACTERS],
  ['around the name', AROUND_NAME],
])('%s', (_, rows) => {
  it.each([...rows])('$example', row => {
    const { example } = row;
    expect(parseSourceLine(example)).toEqual(SAYS[example]);
    expect(withoutRow(rows, row, () => parseSourceLine(example))).not.toEqual(SAYS[example]);
  });
});
