/** Two works that a hasty reader takes for one. */
import { isbn } from '../../../support/made-up-numbers.ts';
import { apart, type Pair, type Reference } from '../pair.ts';

const hush: Reference = {
  title: 'The hush of corridors: how cleaners read a sleeping hospital',
  by: 'Ness, Ottar Bjarne; Berg, Nils',
  in: 'Nordic Journal of Wards 2016;75(1):21-38',
};
/** A reference without volume and pages. */
const bare = (title: string, by = 'Ness, Ottar'): Reference => ({
  title,
  by,
  in: 'Nordic Journal of Wards 2016',
});
const shared: Reference = {
  ...hush,
  type: 'chapter',
  in: 'Wards of the North 2005:11-30',
  DOI: '10.5555/won',
};
const journal: Reference = { ...hush, DOI: '10.5555/njw' };
const chinese: Reference = {
  title: '县级医院夜班护士睡眠质量及影响因素研究',
  by: '欧阳, 修文',
  in: '中国社区康复 2017;14(6):30-35',
};
const law: Reference = { type: 'legislation', title: 'Hospitals Act', year: '1948' };
const page: Reference = {
  type: 'webpage',
  title: 'Staff document',
  URL: 'https://boats.example.org/doc?id=1',
};

export const easilyJoined: readonly Pair[] = [
  apart(
    'a journal’s DOI on a Chinese and on an unrelated English article, other year, volume and page',
    {
      ...chinese,
      DOI: '10.5555/j.cn.1672',
    },
    {
      title: 'Warm blankets before surgery',
      by: 'Ødegård, Ottar',
      in: 'Chinese Community Rehabilitation 2014;11(1):60-63',
    },
  ),
  apart(
    'a book and its chapter under one DOI; the chapter’s title goes on where the book’s ends',
    {
      ...shared,
      type: 'book',
      title: 'Wards of the North',
      in: undefined,
      year: '2005',
    },
    {
      type: 'chapter',
      title: 'Wards of the North: an introduction',
      in: 'Wards of the North 2005:1-10',
      year: undefined,
    },
  ),
  apart(
    'two chapters called Introduction in one book under its DOI, each of its part',
    {
      ...shared,
      title: 'Introduction',
      in: 'Wards of the North 2005:1-10',
    },
    { in: 'Wards of the North 2005:101-104' },
  ),
  apart(
    'two editorials under the journal’s DOI',
    { ...journal, title: 'Editorial' },
    {
      in: 'Nordic Journal of Wards 2017;76(2):101-102',
    },
  ),
  apart(
    'two letters of two writers under the journal’s DOI',
    { ...journal, title: 'Letter to the editor' },
    {
      by: 'Holm, Eva',
      in: 'Nordic Journal of Wards 2016;75(2):99',
    },
  ),
  apart(
    'two entries under their book’s DOI, one title begins with the other',
    { ...shared, title: 'Placebo' },
    {
      title: 'Placebo in surgery',
      in: 'Wards of the North 2005:31-33',
    },
  ),
  apart(
    'parts I and II under the journal’s DOI',
    { ...journal, title: 'The hush of corridors. Part I' },
    {
      title: 'The hush of corridors. Part II',
      in: 'Nordic Journal of Wards 2016;75(2):101-120',
    },
  ),
  apart(
    'two volumes that both carry the ISBN of the set',
    {
      type: 'book',
      title: 'A History of the Lepers’ Hospital',
      by: 'Gjertsen, Olav',
      year: '1987',
      volume: '1',
      ISBN: [isbn('990900001')],
    },
    { volume: '2', year: '1991' },
  ),
  apart(
    'reports of two financial years',
    { ...bare('Annual report 2018/19', 'Harbour Hospital') },
    { title: 'Annual report 2019/20' },
  ),
  apart(
    'a long title that returns each year, only the year is told',
    {
      ...bare(
        'Proceedings of the Annual General Meeting of the Northern Ward Society',
        'Northern Ward Society',
      ),
      in: '1999',
    },
    { in: '2000' },
  ),
  apart('thanks to reviewers in two years', bare('Acknowledgement of reviewers', 'The Editors'), {
    in: 'Nordic Journal of Wards 2017',
  }),
  apart(
    '征稿启事 of two issues',
    { title: '征稿启事', in: '中国社区康复 2017;14(1):64' },
    { in: '中国社区康复 2017;14(2):64' },
  ),
  apart(
    'one chapter in the next edition of its book; the edition is not told',
    {
      ...shared,
      DOI: undefined,
      ISBN: [isbn('990900002')],
    },
    { in: 'Wards of the North 2014:15-36', ISBN: [isbn('990900003')] },
  ),
  apart('vitamin B1 and vitamin B12', bare('Effects of vitamin B1'), { title: 'Effects of vitamin B12' }),
  apart('a title that goes on without a colon', bare('Pain after knee surgery in men'), {
    title: 'Pain after knee surgery in men and women',
  }),
  apart('interleukin-1α and -1β', bare('Interleukin-1α in porters'), { title: 'Interleukin-1β in porters' }),
  apart('titles of signs alone', bare('???'), { title: '!!!' }),
  apart(
    '（上册） and （下册）',
    { type: 'book', title: '江南医案（上册）', by: '陈, 建国', year: '1988' },
    { title: '江南医案（下册）' },
  ),
  apart('a Chinese and a Latin name that are not one', { ...chinese, in: '2017' }, { by: 'Wang, Fang' }),
  apart(
    'a Russian and a Latin name that are not one',
    { ...bare('Палата', 'Чехов, Антон'), in: '1954' },
    { by: 'Gogol, Nikolai' },
  ),
  apart(
    'a patent’s application and its grant',
    {
      type: 'patent',
      title: 'Brake for a hospital bed',
      by: 'Kowalczyk, Łukasz',
      number: 'EX 2345678 A1',
      year: '2012',
    },
    { number: 'EX 2345678 B1', year: '2014' },
  ),
  apart(
    'a standard and the amendment to it',
    {
      type: 'standard',
      title: 'Hospital beds. Requirements for brakes',
      number: 'SB 1234:2007',
      year: '2007',
    },
    { number: 'SB 1234:2007/A1:2010', year: '2010' },
  ),
  apart('an act and the act of that name thirty years later', law, { year: '1977' }),
  apart(
    'sheets of a map',
    { type: 'map', title: 'Hospitals of the Inlet', by: 'Survey Office', number: '12', year: '1931' },
    { number: '13' },
  ),
  apart('pages of one address but for the query', page, { URL: 'https://boats.example.org/doc?id=2' }),
  apart(
    'short and long paper of one title in one volume of proceedings',
    {
      ...hush,
      type: 'paper-conference',
      in: 'Workshop on Beds 2016:12-21',
    },
    { in: 'Workshop on Beds 2016:300-301' },
  ),
  apart('an erratum told behind the title, no more known than the year', bare('A day among night nurses'), {
    title: 'A day among night nurses (Erratum)',
  }),
  apart('a reply told behind the title', bare('A day among night nurses'), {
    title: 'A day among night nurses: reply',
  }),
];
