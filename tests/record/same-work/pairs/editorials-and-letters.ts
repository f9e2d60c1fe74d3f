/** Editorials, letters and columns: hundreds of works under one title, told apart by their place. */
import { apart, same, type Pair, type Reference } from '../pair.ts';

const editorial: Reference = {
  title: 'Editorial',
  by: 'Holm, Eva',
  in: 'Nordic Journal of Wards 2019;78(1):1-3',
};
const letter: Reference = {
  title: 'Letter to the editor',
  by: 'Berg, Nils',
  in: 'Nordic Journal of Wards 2012;71(2):98',
};

export const editorialsAndLetters: readonly Pair[] = [
  apart('editorials of one editor in two issues', editorial, {
    in: 'Nordic Journal of Wards 2019;78(2):101-103',
  }),
  apart('editorials of two years', editorial, { in: 'Nordic Journal of Wards 2020;79(1):1-2' }),
  apart('editorials of two editors in one issue', editorial, {
    by: 'Berg, Nils',
    in: 'Nordic Journal of Wards 2019;78(1):4-6',
  }),
  apart('editorials by one person in two journals', editorial, { in: 'Chronic Ward Care 2019;4(1):1-3' }),
  apart(
    'editorials of which only the year is known prove nothing',
    { ...editorial, in: '2019' },
    { in: '2020' },
  ),
  apart('"Editorial" in capitals, the next issue', editorial, {
    title: 'EDITORIAL',
    in: 'Nordic Journal of Wards 2019;78(3):201-202',
  }),
  apart(
    'an editorial with a DOI and another with its own',
    { ...editorial, DOI: '10.5555/njw.78.1' },
    {
      DOI: '10.5555/njw.78.2',
      in: 'Nordic Journal of Wards 2019;78(2):101-103',
    },
  ),
  apart(
    'Editorial without author, another issue',
    { ...editorial, by: undefined },
    {
      in: 'Nordic Journal of Wards 2019;78(4):301-303',
    },
  ),
  apart(
    'Éditorial of two issues',
    {
      title: 'Éditorial',
      by: 'Moreau, Hélène',
      in: 'Cahiers de la Parole 2010;13(1):1-2',
    },
    { in: 'Cahiers de la Parole 2010;13(3):201-203' },
  ),
  apart(
    '编者按 of two issues',
    { title: '编者按', by: '王, 芳', in: '中国社区康复 2015;12(1):1' },
    {
      in: '中国社区康复 2015;12(4):1',
    },
  ),
  apart(
    '巻頭言 of two years',
    { title: '巻頭言', by: '鈴木, 一郎', in: '在宅ケア 2016;19(1):1' },
    {
      in: '在宅ケア 2018;21(1):1',
    },
  ),
  apart(
    'От редакции of two issues',
    { title: 'От редакции', by: 'Орлова, Н. П.', in: 'Вестник 2006;3(1):3-4' },
    {
      in: 'Вестник 2006;3(2):3-5',
    },
  ),
  apart(
    'Editorial: two with their themes',
    { ...editorial, title: 'Editorial: Sleep on small wards' },
    {
      title: 'Editorial: Noise on small wards',
      in: 'Nordic Journal of Wards 2019;78(5):400-401',
    },
  ),
  apart('letters of one writer in two issues', letter, { in: 'Nordic Journal of Wards 2012;71(4):190' }),
  apart('letters of one writer on two pages of one issue', letter, {
    in: 'Nordic Journal of Wards 2012;71(2):101',
  }),
  apart('letters of two writers on one page', letter, { by: 'Nilsen, Berit' }),
  apart(
    '"Letters to the Editor" of two years without author',
    { ...letter, by: undefined, title: 'Letters to the Editor' },
    {
      in: 'Nordic Journal of Wards 2013;72(2):95-99',
    },
  ),
  apart(
    'Leserbrief of two issues',
    { title: 'Leserbrief', by: 'Baumann, Udo', in: 'Pflegewege 2003;9(1):40' },
    {
      in: 'Pflegewege 2003;9(2):38',
    },
  ),
  apart(
    'Carta al director, two years',
    { title: 'Carta al director', by: 'García López, Ana', in: 'Salud Rural 1999;5(2):77' },
    {
      in: 'Salud Rural 2001;7(3):150',
    },
  ),
  apart(
    '"Contents" of two issues',
    { title: 'Contents', in: 'Sleep at Work 2014;7(1):i-ii' },
    { in: 'Sleep at Work 2014;7(2):i-ii' },
  ),
  apart(
    '"News" of two issues',
    { title: 'News', in: 'Home Nursing Today 2016;3(4):3' },
    { in: 'Home Nursing Today 2016;3(5):3' },
  ),
  apart(
    '"Commentary" of one writer in two issues',
    { title: 'Commentary', by: 'Rosen, D.', in: 'Pain and Word 2002;5(1):20-21' },
    {
      in: 'Pain and Word 2003;6(2):88-90',
    },
  ),
  same('one editorial, same journal, issue and page, from two sources', editorial, {
    by: 'Holm, E.',
    in: 'Nord J Wards 2019;78(1):1-3',
  }),
  same(
    'one editorial under its DOI, pages not told by one source',
    { ...editorial, DOI: '10.5555/njw.78.1' },
    {
      in: 'Nordic Journal of Wards 2019',
    },
  ),
  same('one letter, same place, "Letters" once without author', letter, { by: undefined, DOI: undefined }),
  same(
    '编者按 of one issue and page',
    { title: '编者按', by: '王, 芳', in: '中国社区康复 2015;12(1):1' },
    { title: '编者按：' },
  ),
];
