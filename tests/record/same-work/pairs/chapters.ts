/** Chapters against their book and against each other; papers against their proceedings. */
import { isbn, isbn10 } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const one: Reference = {
  type: 'chapter',
  title: 'Keys and corridors',
  by: 'Ashdown, Margaret',
  in: 'Wards of the North 2005:11-30',
  edited: 'Holm, Eva',
  ISBN: [isbn('990500001')],
  DOI: '10.5555/9789905000010',
};
const two: Partial<Reference> = {
  title: 'Kitchens and cooks',
  by: 'Rosen, David',
  in: 'Wards of the North 2005:31-58',
};
const whole: Partial<Reference> = {
  type: 'book',
  title: 'Wards of the North',
  by: undefined,
  in: undefined,
  year: '2005',
};
const noDoi: Reference = { ...one, DOI: undefined };
const talk: Reference = {
  type: 'paper-conference',
  title: 'Counting steps on a ward with cheap sensors',
  by: 'Aalto, Veikko; Kim, Min-Su',
  in: 'Proceedings of the 3rd Workshop on Beds 2015:55-62',
  DOI: '10.5555/beds.2015',
};

export const chapters: readonly Pair[] = [
  apart('two chapters that both carry their book’s DOI', one, two),
  apart('two chapters of one author with the book’s DOI', one, {
    title: 'Gardens and gates',
    in: 'Wards of the North 2005:59-77',
  }),
  apart(
    'two chapters with the book’s DOI, no pages told',
    { ...one, in: 'Wards of the North 2005' },
    {
      title: 'Kitchens and cooks',
      by: 'Rosen, David',
    },
  ),
  apart('a chapter with the book’s DOI, and the book', one, whole),
  apart(
    'the book of one author and its chapter, one DOI',
    { ...one, edited: undefined },
    { ...whole, by: 'Ashdown, Margaret' },
  ),
  apart('a chapter that is called like its book, one DOI', { ...one, title: 'Wards of the North' }, whole),
  apart(
    'a chapter that is called like its book, by one author, one ISBN',
    {
      ...noDoi,
      title: 'Wards of the North',
      edited: undefined,
    },
    { ...whole, by: 'Ashdown, Margaret' },
  ),
  apart('chapters of one book with one ISBN', noDoi, two),
  apart('chapters of one author and book with one ISBN', noDoi, {
    title: 'Gardens and gates',
    in: 'Wards of the North 2005:59-77',
  }),
  apart('a chapter and its book, one ISBN', noDoi, whole),
  apart(
    'chapters with DOIs of their own',
    { ...one, DOI: '10.5555/won.ch02' },
    { ...two, DOI: '10.5555/won.ch03' },
  ),
  apart(
    'an introduction and a conclusion that carry the book’s DOI',
    { ...one, title: 'Introduction', in: 'Wards of the North 2005:1-10' },
    {
      title: 'Conclusion',
      in: 'Wards of the North 2005:301-310',
    },
  ),
  apart('the front matter and a chapter, one DOI', one, {
    title: 'Front Matter',
    by: undefined,
    in: 'Wards of the North 2005:i-xii',
  }),
  apart('two papers that inherited the DOI of their proceedings', talk, {
    title: 'Hearing falls through walls',
    by: 'Haddad, Rami',
    in: 'Proceedings of the 3rd Workshop on Beds 2015:63-70',
  }),
  apart('a paper and its proceedings, one DOI', talk, {
    type: 'book',
    title: 'Proceedings of the 3rd Workshop on Beds',
    by: undefined,
    edited: 'Kovács, Péter',
    in: undefined,
    year: '2015',
  }),
  apart(
    'two abstracts of one supplement under its DOI',
    {
      title: 'P12: Sleep of porters on call',
      by: 'Ness, Ottar',
      in: 'Sleep at Work 2014;7(S1):12',
      DOI: '10.5555/saw.7.s1',
    },
    { title: 'P40: Bread at four in the morning', by: 'Berg, Nils', in: 'Sleep at Work 2014;7(S1):20' },
  ),
  apart(
    'entries of an encyclopaedia under its ISBN',
    {
      type: 'entry-encyclopedia',
      title: 'Placebo',
      by: 'Dvořák, Ivo',
      in: 'Encyclopedia of Wards 2004:611-614',
      ISBN: [isbn('990500009')],
    },
    { title: 'Plaster', by: 'Dvořák, Ivo', in: 'Encyclopedia of Wards 2004:615-616' },
  ),
  apart('a chapter printed in two books under one title', noDoi, {
    in: 'Readings on Asylums 2012:200-222',
    ISBN: [isbn('990500002')],
  }),
  apart(
    'a Chinese chapter and its book, one DOI',
    {
      type: 'chapter',
      title: '走廊与钥匙',
      by: '王, 芳',
      in: '北方的病房 2009:11-30',
      DOI: '10.5555/cn.book.9',
    },
    { type: 'book', title: '北方的病房', by: undefined, edited: '刘, 建国', in: undefined, year: '2009' },
  ),
  apart('two papers of one workshop by one group, titles alike but for a word', talk, {
    title: 'Counting beds on a ward with cheap sensors',
    in: 'Proceedings of the 3rd Workshop on Beds 2015:71-78',
    DOI: undefined,
  }),
  same('one chapter, the book’s DOI once and none once', one, { DOI: undefined }),
  same(
    'one chapter, its own DOI once and none once',
    { ...one, DOI: '10.5555/won.ch02' },
    { DOI: undefined, by: 'Ashdown, M.' },
  ),
  same('one chapter, ISBN-10 and ISBN-13 of its book', noDoi, { ISBN: [isbn10('990500001')] }),
  same(
    'one chapter, print and e-book ISBN of its book',
    { ...one, ISBN: [isbn('990500001')] },
    { ISBN: [isbn('990500008')] },
  ),
  same(
    'one chapter, saved as a journal article by a page, one DOI',
    { ...one, DOI: '10.5555/won.ch02' },
    { type: 'article-journal' },
  ),
  same('one chapter, number in front of its title', noDoi, { title: '2. Keys and corridors' }),
  same(
    'one chapter, "Chapter 2" in front of its title, own DOI',
    { ...one, DOI: '10.5555/won.ch02' },
    { title: 'Chapter 2: Keys and corridors' },
  ),
  same('one chapter, its book with the subtitle and without', noDoi, {
    in: 'Wards of the North: Essays on Asylum Life 2005:11-30',
  }),
  same(
    'one paper, proceedings written in full and short, own DOI',
    { ...talk, DOI: '10.5555/beds.2015.7' },
    {
      in: 'Proc. 3rd Workshop on Beds (WOB ’15) 2015:55-62',
    },
  ),
  same(
    'one paper, as chapter of its proceedings and as paper, no DOI',
    { ...talk, DOI: undefined },
    { type: 'chapter' },
  ),
  same(
    'one paper in a series: "Lecture Notes" once, the proceedings’ title once, own DOI',
    {
      ...talk,
      DOI: '10.5555/lnb.88.7',
    },
    { type: 'chapter', in: 'Lecture Notes in Beds 2015;88:55-62' },
  ),
  same(
    'one paper, the proceedings’ editors told once',
    { ...talk, DOI: undefined, edited: 'Kovács, Péter' },
    { edited: undefined },
  ),
  same(
    'one dictionary entry from two sources',
    {
      type: 'entry-dictionary',
      title: 'ward, n.',
      in: 'Dictionary of Old Hospitals 1989',
      DOI: '10.5555/doh.ward',
    },
    { title: 'Ward' },
  ),
];
