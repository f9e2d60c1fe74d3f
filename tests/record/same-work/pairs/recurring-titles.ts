/** Introductions, annual reports, book reviews, front matter: titles that say nothing of the work. */
import { isbn } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const introduction: Reference = {
  type: 'chapter',
  title: 'Introduction',
  by: 'Ashdown, Margaret',
  in: 'Wards of the North 2005:1-10',
  ISBN: [isbn('990300001')],
};
const annual: Reference = {
  type: 'report',
  title: 'Annual report',
  by: 'Harbour Hospital',
  year: '2008',
};
const review: Reference = {
  type: 'review-book',
  title: 'Book review',
  by: 'Kirk, Sine',
  in: 'Health and History 2001;3(1):120-122',
};
const abstractOf: Reference = {
  title: 'Abstracts of the 12th Meeting on Ward Sleep',
  by: 'Society for Ward Sleep',
  in: 'Sleep at Work 2014;7(S1):1-80',
};

export const recurringTitles: readonly Pair[] = [
  apart(
    'Vorwort of two books',
    { type: 'chapter', title: 'Vorwort', by: 'Weißhaupt, Jürgen', in: 'Pflege im Wandel 2014:7-9' },
    {
      in: 'Schmerz und Sprache 2016:9-11',
    },
  ),
  apart('introductions to two books by one writer, pages alike', introduction, {
    in: 'Wards of the South 2005:1-10',
    ISBN: [isbn('990300002')],
  }),
  apart(
    'introductions to two books, no ISBN known',
    { ...introduction, ISBN: undefined },
    { in: 'Wards of the South 2009:1-12' },
  ),
  apart('introduction of a book and introduction of a special issue', introduction, {
    type: 'article-journal',
    in: 'Health and History 2005;7(2):1-10',
    ISBN: undefined,
  }),
  apart(
    '"Introduction to the special issue" of two journals',
    {
      title: 'Introduction to the special issue',
      by: 'Tanaka, Hanako',
      in: 'Health and History 2010;12(1):1-5',
    },
    { in: 'Chronic Ward Care 2012;1(3):1-4' },
  ),
  apart(
    'conclusions of two books',
    { ...introduction, title: 'Conclusion' },
    {
      in: 'Wards of the South 2005:301-310',
      ISBN: [isbn('990300002')],
    },
  ),
  apart(
    'prefaces to the second and the third edition',
    { ...introduction, title: 'Preface', edition: '2' },
    {
      in: 'Wards of the North 2011:vii-ix',
      edition: '3',
      ISBN: [isbn('990300003')],
    },
  ),
  apart('annual reports of two years', annual, { year: '2009' }),
  apart('annual reports of two bodies in one year', annual, { by: 'Valley Hospital' }),
  apart(
    'Årsberetning of two years',
    { ...annual, title: 'Årsberetning', by: 'Havnens Hospital' },
    { year: '2011' },
  ),
  apart('年度报告 of two years', { ...annual, title: '年度报告', by: '江南医院' }, { year: '2012' }),
  apart('book reviews by one reviewer in one issue', review, { in: 'Health and History 2001;3(1):123-125' }),
  apart('book reviews in two issues', review, { in: 'Health and History 2001;3(2):88-90' }),
  apart(
    'a review has its book’s title and another author',
    {
      type: 'book',
      title: 'The Sociology of the Night Ward',
      by: 'Ashdown, Margaret',
      year: '1961',
    },
    { type: 'review-book', by: 'Kirk, Sine', in: 'Health and History 1962;1(2):210-211', year: undefined },
  ),
  apart(
    'two reviews of one book under the book’s title',
    {
      type: 'review-book',
      title: 'The Sociology of the Night Ward',
      by: 'Kirk, Sine',
      in: 'Health and History 1962;1(2):210-211',
    },
    { by: 'Rosen, D.', in: 'Harbour Medical Journal 1963;4(1):70' },
  ),
  apart(
    'the second half of a review journal: two reviews of one reviewer under two books',
    {
      type: 'review-book',
      title: 'Review of: Nights Without Sleep',
      by: 'Kirk, Sine',
      in: 'Health and History 2002;4(1):130-131',
    },
    { title: 'Review of: Days Without Rest', in: 'Health and History 2002;4(1):132-133' },
  ),
  apart(
    'obituaries of two persons by one writer',
    { title: 'Obituary', by: 'Rosen, D.', in: 'Harbour Medical Journal 1985;26(2):99' },
    {
      in: 'Harbour Medical Journal 1985;26(7):412',
    },
  ),
  apart(
    '"In memoriam" in two journals',
    { title: 'In memoriam', by: 'Kovács, Péter', in: 'Orvosi Napló 1990;5(1):2' },
    {
      in: 'Kórházi Szemle 1990;2(4):1',
    },
  ),
  apart('abstracts of two meetings', abstractOf, {
    title: 'Abstracts of the 13th Meeting on Ward Sleep',
    in: 'Sleep at Work 2016;9(S1):1-92',
  }),
  apart(
    'two posters of one group in one supplement, told apart by title',
    {
      ...abstractOf,
      title: 'P12: Sleep of porters on call',
      by: 'Ness, Ottar',
      in: 'Sleep at Work 2014;7(S1):12',
    },
    { title: 'P13: Sleep of cooks on call' },
  ),
  apart(
    '"Front matter" of two proceedings',
    {
      type: 'paper-conference',
      title: 'Front Matter',
      in: 'Proceedings of the 3rd Workshop on Beds 2015:i-xii',
      ISBN: [isbn('990300030')],
    },
    { in: 'Proceedings of the 4th Workshop on Beds 2016:i-xiv', ISBN: [isbn('990300031')] },
  ),
  apart(
    '"Message from the chairs" of two years',
    {
      type: 'paper-conference',
      title: 'Message from the Chairs',
      by: 'Aalto, Veikko',
      in: 'Workshop on Beds 2015:1',
    },
    { in: 'Workshop on Beds 2016:1' },
  ),
  same('one introduction, its book by name and ISBN', introduction, { by: 'Ashdown, M.' }),
  same(
    'one annual report under its address and number',
    { ...annual, number: 'HH/08', URL: 'https://hh.example.org/08' },
    {
      title: 'Annual Report',
    },
  ),
  same(
    'one book review under its PMID, title in capitals',
    { ...review, PMID: '91000001' },
    { title: 'BOOK REVIEW' },
  ),
];
