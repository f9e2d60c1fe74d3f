/** Parts, volumes and numbered series: the number is the whole difference. */
import { isbn, issn } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const therapy: Reference = {
  title: 'Listening and its limits in family therapy. Part I',
  by: 'Moreau, Hélène',
  in: 'Cahiers de la Parole 2011;14(1):3-22',
};
const report: Reference = {
  type: 'report',
  title: 'Boats of the Northern Inlet',
  by: 'Ministry of Boats',
  year: '2018',
  number: '14',
  publisher: 'State Printer',
};
const crystals: Reference = {
  title: 'The crystal structure of three wet salts. II. Sodium compounds',
  by: 'Brandt, K.',
  in: 'Acta Salis 1968;24(3):301-309',
};
const history: Reference = {
  type: 'book',
  title: 'A History of the Lepers’ Hospital',
  by: 'Gjertsen, Olav',
  volume: '1',
  year: '1987',
  publisher: 'Fjordtrykk',
};
const korean: Reference = {
  title: '농촌 지역 노인의 구강 건강에 관한 연구 (제1보)',
  by: '김, 민수',
  in: '한국치위생연구 2009;9(1):15-24',
};
const thesisSeries: Reference = {
  type: 'report',
  title: 'Working papers in ward economics',
  by: 'Institute of Ward Economics',
  year: '2015',
  number: '7',
};

export const parts: readonly Pair[] = [
  apart('first and second part in two issues', therapy, {
    title: 'Listening and its limits in family therapy. Part II',
    in: 'Cahiers de la Parole 2011;14(2):101-119',
  }),
  apart(
    'parts told by the title alone',
    { ...therapy, in: undefined, year: '2011' },
    {
      title: 'Listening and its limits in family therapy. Part II',
    },
  ),
  apart(
    '"Part 1" and "Part 2" behind a colon',
    {
      ...therapy,
      title: 'Wound care at home: Part 1',
      in: 'Home Nursing Today 2016;3(4):12-17',
    },
    { title: 'Wound care at home: Part 2', in: 'Home Nursing Today 2016;3(5):20-26' },
  ),
  apart(
    'the note that announces a series and its second part, one title at the beginning',
    {
      ...therapy,
      title: 'Wound care at home',
      in: 'Home Nursing Today 2013;0(1):1-3',
    },
    { title: 'Wound care at home: Part 2', in: 'Home Nursing Today 2016;3(5):20-26' },
  ),
  apart('Roman numbers within the title', crystals, {
    title: 'The crystal structure of three wet salts. III. Potassium compounds',
    in: 'Acta Salis 1968;24(3):310-318',
  }),
  apart(
    'Roman I and II, subtitle and pages not told',
    {
      ...crystals,
      title: 'The crystal structure of three wet salts. I',
      in: 'Acta Salis 1968',
    },
    { title: 'The crystal structure of three wet salts. II' },
  ),
  apart('first and second report of a Korean study', korean, {
    title: '농촌 지역 노인의 구강 건강에 관한 연구 (제2보)',
    in: '한국치위생연구 2009;9(2):77-85',
  }),
  apart(
    '（上） and （下） of a Chinese review',
    {
      title: '精神康复服务的国际经验（上）',
      by: '陈, 建国',
      in: '中国社区康复 2014;11(5):33-38',
    },
    { title: '精神康复服务的国际经验（下）', in: '中国社区康复 2014;11(6):40-45' },
  ),
  apart(
    '(一) and (二) of a lecture series',
    {
      title: '护理研究方法讲座（一）',
      by: '刘, 娜',
      in: '护理学习 2003;18(1):70-72',
    },
    { title: '护理研究方法讲座（二）', in: '护理学习 2003;18(2):150-152' },
  ),
  apart(
    '前編 and 後編',
    {
      title: '訪問看護の記録をどう書くか（前編）',
      by: '田中, 花子',
      in: '在宅ケア 2017;20(3):210-214',
    },
    { title: '訪問看護の記録をどう書くか（後編）', in: '在宅ケア 2017;20(4):300-305' },
  ),
  apart(
    'Teil 1 and Teil 2',
    {
      title: 'Schmerz und Sprache. Teil 1: Das Fragen',
      by: 'Weißhaupt, Jürgen',
      in: 'Pflegewege 2001;7(1):4-9',
    },
    { title: 'Schmerz und Sprache. Teil 2: Das Schweigen', in: 'Pflegewege 2001;7(2):60-66' },
  ),
  apart(
    'Часть 1 and Часть 2',
    {
      title: 'История земской больницы. Часть 1',
      by: 'Орлова, Н. П.',
      in: 'Вестник земской медицины 1998;5(1):12-20',
    },
    { title: 'История земской больницы. Часть 2', in: 'Вестник земской медицины 1998;5(2):99-108' },
  ),
  apart(
    'del 1 and del 2, in one issue, told apart by page',
    {
      title: 'Nattevakt på bygda, del 1',
      by: 'Ødegård, Ottar',
      in: 'Sykepleien i dag 1993;81(6):10-12',
    },
    { title: 'Nattevakt på bygda, del 2', in: 'Sykepleien i dag 1993;81(6):13-15' },
  ),
  apart('volumes 1 and 2 of a history', history, { volume: '2', year: '1991' }),
  apart('volumes 1 and 2 that came out in one year', history, { volume: '2' }),
  apart(
    'volumes told in the title only',
    { ...history, volume: undefined, title: 'A History of the Lepers’ Hospital. Volume 1' },
    {
      title: 'A History of the Lepers’ Hospital. Volume 2',
      year: '1991',
    },
  ),
  apart(
    'one volume with its ISBN, another with its own',
    { ...history, volume: undefined, ISBN: [isbn('990200001')] },
    {
      ISBN: [isbn('990200002')],
      year: '1991',
    },
  ),
  apart('reports of one title with their numbers', report, { number: '15', year: '2019' }),
  apart('reports of one title and year, told apart by number alone', report, { number: '15' }),
  apart(
    'a yearly report, the year is the only difference',
    { ...report, number: undefined, title: 'State of the inlet fisheries' },
    {
      year: '2019',
    },
  ),
  apart(
    'an annual report with its year in the title',
    { ...report, number: undefined, title: 'Annual report 2018' },
    {
      title: 'Annual report 2019',
      year: '2019',
    },
  ),
  apart('working papers of an institute under the name of their series', thesisSeries, { number: '8' }),
  apart(
    'a yearly review of a field by one author',
    {
      title: 'The year in wound healing',
      by: 'Pārsla, Ilze',
      in: 'Baltic Surgery 2010;12(1):1-19',
    },
    { in: 'Baltic Surgery 2011;13(1):1-21' },
  ),
  apart(
    'case records of one hospital: case 4 and case 5',
    {
      title: 'Case records of the Harbour Hospital: Case 4-1999',
      by: 'Rosen, D.',
      in: 'Harbour Medical Journal 1999;40(5):377-380',
    },
    {
      title: 'Case records of the Harbour Hospital: Case 5-1999',
      in: 'Harbour Medical Journal 1999;40(6):455-460',
    },
  ),
  apart(
    'trial results after two years and after ten',
    {
      title: 'Home dialysis in the valleys: results after two years',
      by: 'Şahin, Ece',
      in: 'Kidney and Home 2004;8(2):55-63',
    },
    {
      title: 'Home dialysis in the valleys: results after ten years',
      in: 'Kidney and Home 2012;16(2):61-70',
    },
  ),
  apart(
    'a survey and its second wave',
    {
      type: 'report',
      title: 'Survey of night workers, wave 1',
      by: 'Office of Work',
      year: '2016',
    },
    { title: 'Survey of night workers, wave 2' },
  ),
  apart(
    'standards of one title, parts 1 and 2',
    {
      type: 'standard',
      title: 'Hospital beds. Requirements for brakes',
      by: 'Standards Board',
      number: 'SB 1234-1',
      year: '2007',
    },
    { number: 'SB 1234-2' },
  ),
  apart(
    'a standard of 2007 and the one of 2015 that replaces it',
    {
      type: 'standard',
      title: 'Hospital beds. Requirements for brakes',
      by: 'Standards Board',
      number: 'SB 1234:2007',
      year: '2007',
    },
    { number: 'SB 1234:2015', year: '2015' },
  ),
  apart(
    'patents of one title and inventor with two numbers',
    {
      type: 'patent',
      title: 'Brake for a hospital bed',
      by: 'Kowalczyk, Łukasz',
      number: 'EX 2 345 678 B1',
      year: '2012',
    },
    { number: 'EX 2 399 111 B1' },
  ),
  same(
    '"Part II" and "Part 2" in two catalogues, same place',
    {
      ...therapy,
      title: 'Listening and its limits in family therapy. Part II',
      in: 'Cahiers de la Parole 2011;14(2):101-119',
    },
    { title: 'Listening and its limits in family therapy: Part 2' },
  ),
  same('"I." behind a dash and behind a full stop', crystals, {
    title: 'The crystal structure of three wet salts – II: Sodium compounds',
  }),
  same('a report with and without its series number', report, { number: undefined }),
  same('"No. 14" and "14" are one report', report, { number: 'No. 14' }),
  same('"vol. 1" and "1" are one volume', history, { volume: 'vol. 1' }),
  same('a volume of an article with a leading zero', therapy, {
    in: 'Cahiers de la Parole 2011;014(01):3-22',
  }),
  same('one source has the ISSN of the series besides', report, { ISSN: [issn('2950114')] }),
  same(
    'the standard’s number with and without the blank',
    {
      type: 'standard',
      title: 'Hospital beds. Requirements for brakes',
      by: 'Standards Board',
      number: 'SB 1234-1:2007',
      year: '2007',
    },
    { number: 'SB1234-1:2007' },
  ),
];
