import { describe, expect, it } from 'vitest';
import { parseSourceLine, type SourceLine } from '../../../lib/recognise/source-line/parse-source-line.ts';

/** Typed from lines seen on pages of the systems named in the headings. */
const LINES: { [group: string]: [string, SourceLine][] } = {
  zhixidata: [
    [
      'INTERNATIONAL JOURNAL OF MENTAL HEALTH NURSING, 2018, 27 (01) : 378 - 389',
      {
        journal: 'INTERNATIONAL JOURNAL OF MENTAL HEALTH NURSING',
        date: [2018],
        volume: '27',
        issue: '1',
        page: '378-389',
      },
    ],
    [
      'JOURNAL OF PRIMARY HEALTH CARE, 2015, 7 (03) : 179 - 179',
      { journal: 'JOURNAL OF PRIMARY HEALTH CARE', date: [2015], volume: '7', issue: '3', page: '179' },
    ],
    [
      'MENTAL HEALTH AND SOCIAL INCLUSION, 2024, 28 (02): : 116 - 123',
      {
        journal: 'MENTAL HEALTH AND SOCIAL INCLUSION',
        date: [2024],
        volume: '28',
        issue: '2',
        page: '116-123',
      },
    ],
    [
      'JMIR MENTAL HEALTH, 2015, 2 (01):',
      { journal: 'JMIR MENTAL HEALTH', date: [2015], volume: '2', issue: '1' },
    ],
    [
      'JOURNAL OF PUBLIC MENTAL HEALTH, 2011, 10 (04) : 238 - +',
      { journal: 'JOURNAL OF PUBLIC MENTAL HEALTH', date: [2011], volume: '10', issue: '4', page: '238' },
    ],
    [
      'International Journal of Mental Health Systems, 17',
      { journal: 'International Journal of Mental Health Systems', volume: '17' },
    ],
    ['PUBLIC MANAGEMENT REVIEW, 2024,', { journal: 'PUBLIC MANAGEMENT REVIEW', date: [2024] }],
    ['COMMUNITY MENTAL HEALTH JOURNAL2025,', { journal: 'COMMUNITY MENTAL HEALTH JOURNAL', date: [2025] }],
    [
      'SSM-QUALITATIVE RESEARCH IN HEALTH, 2022, 2',
      { journal: 'SSM-QUALITATIVE RESEARCH IN HEALTH', date: [2022], volume: '2' },
    ],
    [
      'INTERNATIONAL JOURNAL OF NURSING STUDIES, 2016, 60 : 234 - 250',
      { journal: 'INTERNATIONAL JOURNAL OF NURSING STUDIES', date: [2016], volume: '60', page: '234-250' },
    ],
    [
      'JOURNAL OF MENTAL HEALTH POLICY AND ECONOMICS, 2023, 26 : S13 - S13',
      { journal: 'JOURNAL OF MENTAL HEALTH POLICY AND ECONOMICS', date: [2023], volume: '26', page: 'S13' },
    ],
    [
      'HEALTH & SOCIAL CARE IN THE COMMUNITY, 2022, 30 (06) : E4051 - E4064',
      {
        journal: 'HEALTH & SOCIAL CARE IN THE COMMUNITY',
        date: [2022],
        volume: '30',
        issue: '6',
        page: 'E4051-E4064',
      },
    ],
    [
      'AMERICAN JOURNAL OF HEALTH PROMOTION, 2013, 28 (01) : TAHP2 - TAHP10',
      {
        journal: 'AMERICAN JOURNAL OF HEALTH PROMOTION',
        date: [2013],
        volume: '28',
        issue: '1',
        page: 'TAHP2-TAHP10',
      },
    ],
    [
      'MENTAL HEALTH AND SOCIAL INCLUSION | 2024年 / 28卷 / 05期',
      { journal: 'MENTAL HEALTH AND SOCIAL INCLUSION', date: [2024], volume: '28', issue: '5' },
    ],
    [
      'JOURNAL OF X, 2014, 9 (SUPPL 1) : 12 - 19',
      { journal: 'JOURNAL OF X', date: [2014], volume: '9', issue: 'SUPPL 1', page: '12-19' },
    ],
  ],
  'Vancouver, PubMed': [
    ['2022;31(1):32-46', { date: [2022], volume: '31', issue: '1', page: '32-46' }],
    [
      'Nat Neurosci. 2012 Dec 17;16(2):146-55. doi: 10.1038/nn.3280. Epub 2012 Dec 17.',
      {
        journal: 'Nat Neurosci',
        date: [2012, 12, 17],
        volume: '16',
        issue: '2',
        page: '146-155',
        DOI: '10.1038/nn.3280',
      },
    ],
    [
      'J Cyst Fibros. 2013 Jan;12 Suppl 1:S1-20',
      { journal: 'J Cyst Fibros', date: [2013, 1], volume: '12', issue: 'Suppl 1', page: 'S1-S20' },
    ],
    [
      'Cochrane Database Syst Rev. 2013 Mar 28;(3):CD004807',
      { journal: 'Cochrane Database Syst Rev', date: [2013, 3, 28], issue: '3', page: 'CD004807' },
    ],
    ['BMJ 2016;353:i2607', { journal: 'BMJ', date: [2016], volume: '353', page: 'i2607' }],
    [
      'BMJ 2016; 353 doi: https://doi.org/10.1136/bmj.i2607 (Published 2016)',
      { journal: 'BMJ', date: [2016], volume: '353', DOI: '10.1136/bmj.i2607' },
    ],
    ['eLife 2019;8:e44753', { journal: 'eLife', date: [2019], volume: '8', page: 'e44753' }],
    [
      'BMC Bioinformatics 2012, 13:181',
      { journal: 'BMC Bioinformatics', date: [2012], volume: '13', page: '181' },
    ],
    ['13:181', { volume: '13', page: '181' }],
  ],
  'static pages': [
    [
      'Acta Lapidaria 68 (4), 2023: 709-718 doi:10.5555/al.011',
      {
        journal: 'Acta Lapidaria',
        date: [2023],
        volume: '68',
        issue: '4',
        page: '709-718',
        DOI: '10.5555/al.011',
      },
    ],
    [
      '2023. Acta Lapidaria 70: 195-218 (online June 6, 2023)',
      { journal: 'Acta Lapidaria', date: [2023], volume: '70', page: '195-218' },
    ],
    ['Volume 25, Number 10 - 5 October 2020', { date: [2020, 10, 5], volume: '25', issue: '10' }],
    [
      'Volume 102, Issues 1–3, July 2008, Pages 150–162',
      { date: [2008, 7], volume: '102', issue: '1-3', page: '150-162' },
    ],
    [
      'Stone Res. 2012 Nov 26;41(Database issue):D36–D42',
      { journal: 'Stone Res', date: [2012, 11, 26], volume: '41', issue: 'Database issue', page: 'D36-D42' },
    ],
    [
      'Stone Rev. X 12, 041027 – Published 9 December, 2022',
      { journal: 'Stone Rev. X', volume: '12', page: '041027' },
    ],
    [
      'Stone Notes, Volume 29, Issue Supplement_2, November 2019, Pages S112–S121',
      { journal: 'Stone Notes', date: [2019, 11], volume: '29', issue: 'Supplement_2', page: 'S112-S121' },
    ],
    [
      'Stone Notes, Volume 9, Issue suppl_1, 2017',
      { journal: 'Stone Notes', date: [2017], volume: '9', issue: 'suppl_1' },
    ],
    ['Cadernos 34 (Suppl 2), 2018', { journal: 'Cadernos', date: [2018], volume: '34', issue: 'Suppl 2' }],
  ],
  publishers: [
    [
      'Cerebral Cortex, Volume 25, Issue 9, September 2015, Pages 2648–2657',
      { journal: 'Cerebral Cortex', date: [2015, 9], volume: '25', issue: '9', page: '2648-2657' },
    ],
    [
      'J. Org. Chem., 2014, 79 (3), pp 880–887',
      { journal: 'J. Org. Chem.', date: [2014], volume: '79', issue: '3', page: '880-887' },
    ],
    ['Vol. 6:15-38 (Volume publication date March 2015)', { date: [2015, 3], volume: '6', page: '15-38' }],
    ['Volume 111, 2013 - Issue 9-11', { date: [2013], volume: '111', issue: '9-11' }],
    ['Volume116, Issue2', { volume: '116', issue: '2' }],
    ['Pages 297-307', { page: '297-307' }],
    [
      'Volume 2013 (2013), Article ID 429706, 10 pages',
      { date: [2013], volume: '2013', articleNumber: '429706' },
    ],
    [
      'Nature volume 521, pages 436–444 (2015)',
      { journal: 'Nature', date: [2015], volume: '521', page: '436-444' },
    ],
    [
      'Nature 521, 436–444 (28 May 2015)',
      { journal: 'Nature', date: [2015, 5, 28], volume: '521', page: '436-444' },
    ],
    [
      'Scientific Reports volume 9, Article number: 1234 (2019)',
      { journal: 'Scientific Reports', date: [2019], volume: '9', articleNumber: '1234' },
    ],
    [
      'The American Economic Review, Vol. 31, No. 1 (Mar., 1941), pp. 1-20',
      { journal: 'The American Economic Review', date: [1941, 3], volume: '31', issue: '1', page: '1-20' },
    ],
    [
      'Health Sociology Review, 31(1), 32-46.',
      { journal: 'Health Sociology Review', volume: '31', issue: '1', page: '32-46' },
    ],
    [
      'JAMA. 2019;322(14):1371-1380',
      { journal: 'JAMA', date: [2019], volume: '322', issue: '14', page: '1371-1380' },
    ],
    [
      'Astrophysics and Space Science, Vol. 12, Pt 12, pp. ix-xii',
      { journal: 'Astrophysics and Space Science', volume: '12', issue: 'Pt 12', page: 'ix-xii' },
    ],
  ],
  'other languages': [
    ['水辺紀要 巻 54, 号 2, p. 1-22', { journal: '水辺紀要', volume: '54', issue: '2', page: '1-22' }],
    [
      'Health Sociology Review, Bind 31, Nr. 1, 2022, s. 32-46',
      { journal: 'Health Sociology Review', date: [2022], volume: '31', issue: '1', page: '32-46' },
    ],
    [
      'I: Health Sociology Review, Bind 31, Nr. 1, 2022, s. 32-46.',
      { journal: 'Health Sociology Review', date: [2022], volume: '31', issue: '1', page: '32-46' },
    ],
    [
      'Health Sociology Review. 2022 ; Bind 31, Nr. 1. s. 32-46.',
      { journal: 'Health Sociology Review', date: [2022], volume: '31', issue: '1', page: '32-46' },
    ],
    [
      'Sozialpsychiatrie, Jahrgang 21, Nr. 4, S. 12-19',
      { journal: 'Sozialpsychiatrie', volume: '21', issue: '4', page: '12-19' },
    ],
    [
      'Zeitschrift für Soziologie, Bd. 43 (2014), Heft 5, S. 345–362',
      { journal: 'Zeitschrift für Soziologie', date: [2014], volume: '43', issue: '5', page: '345-362' },
    ],
    [
      'Revista Española, vol. 12, núm. 3, pp. 1-20',
      { journal: 'Revista Española', volume: '12', issue: '3', page: '1-20' },
    ],
    [
      'Revista Brasileira, v. 12, n. 3, p. 1-20, 2014',
      { journal: 'Revista Brasileira', date: [2014], volume: '12', issue: '3', page: '1-20' },
    ],
    [
      'Revue française, vol. 12, no 3, p. 5-18',
      { journal: 'Revue française', volume: '12', issue: '3', page: '5-18' },
    ],
    [
      'Revue de droit, tome 44, n° 2, 2013',
      { journal: 'Revue de droit', date: [2013], volume: '44', issue: '2' },
    ],
    [
      'Tijdschrift voor Psychiatrie, jaargang 55, nr. 3, blz. 201-210',
      { journal: 'Tijdschrift voor Psychiatrie', volume: '55', issue: '3', page: '201-210' },
    ],
    [
      'Localización: Anales, Nº 15, 2004, págs. 9-33',
      { journal: 'Anales', date: [2004], issue: '15', page: '9-33' },
    ],
    [
      'Dans Revue 2015/2 (Vol. 66), pages 415 à 437',
      { journal: 'Revue', date: [2015], volume: '66', issue: '2', page: '415-437' },
    ],
    [
      'Rev. bras. educ. 45 (01) • 2021',
      { journal: 'Rev. bras. educ.', date: [2021], volume: '45', issue: '1' },
    ],
    [
      'J. Fjords A 2003, 107, 45, 9660-9666',
      { journal: 'J. Fjords A', date: [2003], volume: '107', issue: '45', page: '9660-9666' },
    ],
    [
      'Rivista, anno 12, fasc. 3, pagine 45-67',
      { journal: 'Rivista', volume: '12', issue: '3', page: '45-67' },
    ],
    [
      'Вестник. 2014. Т. 5, № 2. С. 12–19',
      { journal: 'Вестник', date: [2014], volume: '5', issue: '2', page: '12-19' },
    ],
    ['中华医学杂志, 2019,70(z1)', { journal: '中华医学杂志', date: [2019], volume: '70', issue: 'z1' }],
    ['2019年第3期12-15,共4页', { date: [2019], issue: '3', page: '12-15' }],
    ['2019年, 第12卷, 第3期, 45-60页', { date: [2019], volume: '12', issue: '3', page: '45-60' }],
    ['2019年第3期第12页', { date: [2019], issue: '3', page: '12' }],
    ['第28卷第5期', { volume: '28', issue: '5' }],
    ['心理学报. 2010(05)', { journal: '心理学报', date: [2010], issue: '5' }],
    ['心理学報 52 巻 3 号 p. 12-19', { journal: '心理学報', volume: '52', issue: '3', page: '12-19' }],
  ],
  'nothing to read': [
    ['', {}],
    ['Just some words', { journal: 'Just some words' }],
    ['2019', { date: [2019] }],
  ],
};

for (const [group, lines] of Object.entries(LINES)) {
  describe(group, () => {
    it.each(lines)('%s', (line, expected) => expect(parseSourceLine(line)).toEqual(expected));
  });
}

describe('any text', () => {
  it('takes no longer for a long line', () => {
    expect(() => {
      for (const unit of ['1', ' ', 'v', '1(', '1-', 'Vol. 1 ', '2019,', '(', 'a.'])
        parseSourceLine(unit.repeat(200_000 / unit.length));
    }).not.toThrow();
  });
});
