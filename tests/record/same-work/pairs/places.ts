/** Journals, years, volumes, issues and pages as sources tell them. No identifier unless it says so. */
import { isbn, issn } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const title = 'The price of silence: noise, alarms and sleep on twelve wards';
const noise: Reference = {
  title,
  by: 'Papadopoulou, Eleni; Ness, Ottar',
  in: 'Nordic Journal of Wards 2018;77(4):301-318',
};
const brief: Reference = { ...noise, title: 'Alarms at night' };
const social: Reference = { ...noise, in: 'Social Science & Medicine of Wards 2018;77(4):301-318' };

export const places: readonly Pair[] = [
  same('year online 2017, year in print 2018, same volume and page', noise, {
    in: 'Nordic Journal of Wards 2017;77(4):301-318',
  }),
  same(
    'year in print a year before the year of the issue’s copyright, short title, same volume and page',
    brief,
    {
      in: 'Nordic Journal of Wards 2019;77(4):301-318',
    },
  ),
  same('online two years before print, same volume and page', noise, {
    in: 'Nordic Journal of Wards 2016;77(4):301-318',
  }),
  same('day and month told once', noise, { in: 'Nordic Journal of Wards 2018-08;77(4):301-318' }),
  same('only the first page', noise, { in: 'Nordic Journal of Wards 2018;77(4):301' }),
  same('last page shortened: 301-18', noise, { in: 'Nordic Journal of Wards 2018;77(4):301-18' }),
  same('an en dash between the pages', noise, { in: 'Nordic Journal of Wards 2018;77(4):301–318' }),
  same('"pp." in front of the pages', noise, { in: 'Nordic Journal of Wards 2018;77(4):pp. 301-318' }),
  same('"p." and first page', noise, { in: 'Nordic Journal of Wards 2018;77(4):p. 301' }),
  same('no pages in one source', noise, { in: 'Nordic Journal of Wards 2018;77(4)' }),
  same('no issue in one source', noise, { in: 'Nordic Journal of Wards 2018;77:301-318' }),
  same('volume only', noise, { in: 'Nordic Journal of Wards 2018;77' }),
  same('only journal and year', noise, { in: 'Nordic Journal of Wards 2018' }),
  same('only the year', noise, { in: '2018' }),
  same('a double issue: "4" and "4-5"', noise, { in: 'Nordic Journal of Wards 2018;77(4-5):301-318' }),
  same(
    'issue "Suppl 1" and "Suppl. 1"',
    { ...noise, in: 'Nordic Journal of Wards 2018;77(Suppl 1):S30-S38' },
    {
      in: 'Nordic Journal of Wards 2018;77(Suppl. 1):S30-S38',
    },
  ),
  same(
    'issue "S1" and "Suppl 1"',
    { ...noise, in: 'Nordic Journal of Wards 2018;77(S1):S30-S38' },
    {
      in: 'Nordic Journal of Wards 2018;77(Suppl 1):S30-S38',
    },
  ),
  same(
    'pages with the S of the supplement and without',
    { ...noise, in: 'Nordic Journal of Wards 2018;77(S1):S30-S38' },
    {
      in: 'Nordic Journal of Wards 2018;77(S1):30-38',
    },
  ),
  same(
    'article number for pages',
    { ...noise, in: 'Open Wards 2018;5(1):e10234' },
    { in: 'Open Wards 2018;5(1):10234' },
  ),
  same(
    'article number once, "1-9" of the PDF once',
    { ...noise, in: 'Open Wards 2018;5:10234' },
    { in: 'Open Wards 2018;5:1-9' },
  ),
  same(
    'article number as number, pages "1-14"',
    { ...noise, in: 'Open Wards 2018;5', number: '10234' },
    { in: 'Open Wards 2018;5:1-14', number: undefined },
  ),
  same('"Art. 55" and "55"', { ...noise, in: 'Open Wards 2018;5:Art. 55' }, { in: 'Open Wards 2018;5:55' }),
  same('a journal abbreviated', noise, { in: 'Nord J Wards 2018;77(4):301-318' }),
  same('a journal abbreviated with points', noise, { in: 'Nord. J. Wards 2018;77(4):301-318' }),
  same('a journal abbreviated, no pages', noise, { in: 'Nord J Wards 2018;77' }),
  same('a journal abbreviated, year only', noise, { in: 'Nord. J. Wards 2018' }),
  same('a journal by its initials, same volume and page', noise, { in: 'NJW 2018;77(4):301-318' }),
  same('"The" in front of the journal', noise, { in: 'The Nordic Journal of Wards 2018;77(4):301-318' }),
  same('& for and in the journal', social, { in: 'Social Science and Medicine of Wards 2018;77(4):301-318' }),
  same('"(1982)" behind the journal', social, {
    in: 'Social Science & Medicine of Wards (1982) 2018;77(4):301-318',
  }),
  same('place behind the journal, as NLM writes it', noise, {
    in: 'Nordic Journal of Wards (Nordhavn, Norway) 2018;77(4):301-318',
  }),
  same('the journal in capitals', noise, { in: 'NORDIC JOURNAL OF WARDS 2018;77(4):301-318' }),
  same('the journal’s subtitle told once', noise, {
    in: 'Nordic Journal of Wards: Official Organ of the Ward Society 2018;77(4):301-318',
  }),
  same(
    'another short name, but the ISSN is one',
    { ...noise, ISSN: [issn('2950301')] },
    { in: 'NordWards 2018;77(4):301-318' },
  ),
  same('print and online ISSN', { ...noise, ISSN: [issn('2950301')] }, { ISSN: [issn('2950302')] }),
  same(
    'journal with its section: "Part B"',
    { ...noise, in: 'Acta Salis, Part B 2018;77(4):301-318' },
    { in: 'Acta Salis B 2018;77(4):301-318' },
  ),
  same(
    'Chinese journal in Chinese and in English, same volume and page, title in English both times',
    noise,
    {
      in: '北欧病房杂志 2018;77(4):301-318',
    },
  ),
  same('no journal, but volume and page', noise, { in: '2018;77(4):301-318' }),
  same(
    'a Chinese journal without volume: year and issue',
    { ...noise, in: '中国社区康复 2018;15(3):21-26' },
    { in: '中国社区康复 2018;(3):21-26' },
  ),
  same(
    'issue "03" and "3"',
    { ...noise, in: '中国社区康复 2018;15(03):21-26' },
    { in: '中国社区康复 2018;15(3):21-26' },
  ),
  same(
    'volume in Roman numbers',
    { ...noise, in: 'Annals of Old Wards 1931;XIV:1-20' },
    { in: 'Annals of Old Wards 1931;14:1-20' },
  ),
  same(
    'a book’s publisher written in two ways',
    { type: 'book', title, by: 'Ness, Ottar', year: '2018', publisher: 'Quayside' },
    { publisher: 'Quayside Publishing Ltd' },
  ),
  same(
    'two years of one e-book and print, ISBN lists overlap',
    {
      type: 'book',
      title,
      by: 'Ness, Ottar',
      year: '2018',
      ISBN: [isbn('990700001'), isbn('990700002')],
    },
    { year: '2017', ISBN: [isbn('990700002')] },
  ),
  apart('the same title in another volume and on another page', brief, {
    in: 'Nordic Journal of Wards 2020;79(1):5-9',
  }),
  apart('the same title in the next issue', brief, { in: 'Nordic Journal of Wards 2018;77(5):401-404' }),
  apart('the same title in one issue, on another page', brief, {
    in: 'Nordic Journal of Wards 2018;77(4):350-352',
  }),
  apart('the same title in two journals in one year', brief, { in: 'Chronic Ward Care 2018;6(2):50-58' }),
  apart('the same title in two journals, one volume number', brief, {
    in: 'Chronic Ward Care 2018;77(4):120-131',
  }),
  apart('a column of one title, year after year', brief, {
    in: 'Nordic Journal of Wards 2012;71(4):301-302',
  }),
  apart(
    'two books of one title by one author, other publisher, year and ISBN',
    {
      type: 'book',
      title: 'Selected Papers',
      by: 'Moreau, Hélène',
      year: '1985',
      publisher: 'Ribeira',
      ISBN: [isbn('990700011')],
    },
    { year: '1999', publisher: 'Quayside', ISBN: [isbn('990700012')] },
  ),
  apart(
    'print journals of one series: A and B',
    { ...brief, in: 'Acta Salis A 2018;77(4):301-303' },
    { in: 'Acta Salis B 2018;12(1):40-44' },
  ),
  apart(
    'one article number in two journals',
    { ...brief, in: 'Open Wards 2018;5:e1' },
    { in: 'Open Nurses 2018;9:e1' },
  ),
  apart(
    'two columns with one title in a weekly, told apart by day',
    {
      type: 'article-newspaper',
      title: 'Letter from the ward',
      by: 'Baumann, Udo',
      in: 'Nordhavn Post 2014-03-02',
    },
    { in: 'Nordhavn Post 2014-03-09' },
  ),
];
