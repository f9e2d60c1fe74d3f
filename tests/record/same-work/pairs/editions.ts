/** Editions and reprints: another edition is another work, another printing of the same text is not. */
import { isbn, isbn10 } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const nurses: Reference = {
  type: 'book',
  title: 'Statistics for Ward Nurses: An Introduction in Twelve Lessons',
  by: 'Hand, Ann; Foot, Bo',
  year: '2009',
  edition: '2',
  publisher: 'Quayside',
  ISBN: [isbn('990100001')],
};
const guide: Reference = { type: 'book', title: 'Field Guide', by: 'Hand, Ann', year: '2009' };
const pflege: Reference = {
  type: 'book',
  title: 'Pflege im Wandel. Grundlagen, Konzepte, Übungen',
  by: 'Weißhaupt, Jürgen',
  year: '2014',
  edition: '3., überarbeitete Auflage',
  publisher: 'Lindenverlag',
};
const ward: Reference = {
  type: 'book',
  title: 'The Sociology of the Night Ward',
  by: 'Ashdown, Margaret',
  year: '1961',
  publisher: 'Tavern Press',
};
const kango: Reference = {
  type: 'book',
  title: '看護研究入門 質的データの扱い方',
  by: '佐々木, 恵子',
  year: '2012',
  edition: '第2版',
  publisher: '青葉書房',
};
const jiaocheng: Reference = {
  type: 'book',
  title: '社区护理学教程',
  by: '李, 秀英',
  year: '2015',
  edition: '2',
  publisher: '江南出版社',
};

export const editions: readonly Pair[] = [
  apart('the third edition is a new text with a new ISBN', nurses, {
    edition: '3',
    year: '2010',
    ISBN: [isbn('990100002')],
  }),
  apart('editions differ even where no ISBN is told', nurses, {
    edition: '3',
    year: '2013',
    ISBN: undefined,
  }),
  apart(
    'a short title, first and second edition',
    { ...guide, edition: '1' },
    { edition: '2', year: '2010' },
  ),
  apart(
    '"2nd ed." and "3rd ed." in words',
    { ...nurses, edition: '2nd ed.', ISBN: undefined },
    { edition: '3rd ed.' },
  ),
  apart('second and third edition within one year', { ...nurses, ISBN: undefined }, { edition: '3' }),
  apart(
    'the edition is not told, but year and ISBN are others',
    { ...nurses, edition: undefined },
    {
      year: '2016',
      ISBN: [isbn('990100003')],
    },
  ),
  apart(
    '"revised edition" beside the first',
    { ...guide, edition: '1' },
    { edition: 'Revised', year: '2014' },
  ),
  apart('German editions, number in front of words', pflege, {
    edition: '4., aktualisierte Auflage',
    year: '2018',
  }),
  apart('Japanese editions', kango, { edition: '第3版', year: '2018' }),
  apart(
    'Chinese editions, numbers in characters',
    { ...jiaocheng, edition: '第二版' },
    {
      edition: '第三版',
      year: '2020',
    },
  ),
  apart('an edition of another year by another publisher, eleven years on', ward, {
    year: '1972',
    publisher: 'Harrow & Sons',
    edition: '2',
  }),
  apart(
    'a chapter of the second and of the third edition of a handbook',
    {
      type: 'chapter',
      title: 'Measuring pain in children who do not speak',
      by: 'Ólafsdóttir, Sigrún',
      in: 'Handbook of Paediatric Wards 2008:201-219',
      edition: '2',
      ISBN: [isbn('990100010')],
    },
    { in: 'Handbook of Paediatric Wards 2017:233-256', edition: '3', ISBN: [isbn('990100011')] },
  ),
  apart(
    'an entry of an encyclopaedia, rewritten for its next edition',
    {
      type: 'entry-encyclopedia',
      title: 'Placebo effects in surgery',
      by: 'Dvořák, Ivo',
      in: 'Encyclopedia of Wards 2004:611-614',
      edition: '1',
    },
    { in: 'Encyclopedia of Wards 2015:780-786', edition: '2' },
  ),
  apart('the concise edition beside the full one, told by ISBN and pages', nurses, {
    edition: 'Concise',
    ISBN: [isbn('990100004')],
    'number-of-pages': '180',
  }),
  same('"2" and "2nd ed." are one edition', nurses, { edition: '2nd ed.' }),
  same('"2" and "Second edition" are one edition', nurses, {
    edition: 'Second edition',
    publisher: undefined,
  }),
  same('"3., überarbeitete Auflage" and "3" are one edition', pflege, { edition: '3' }),
  same('"第2版" and "2" are one edition', kango, { edition: '2' }),
  same('"第二版" and "2" are one edition', { ...jiaocheng, edition: '第二版' }, { edition: '2' }),
  same('the edition is left out by one source; the ISBN is the same', nurses, { edition: undefined }),
  same(
    'ISBN-10 and ISBN-13 of one book',
    { ...nurses, ISBN: [isbn10('990100001')] },
    { ISBN: [isbn('990100001')] },
  ),
  same(
    'an ISBN with hyphens and one without',
    { ...nurses, ISBN: ['978-990100001-2'] },
    {
      ISBN: ['9789901000012'],
    },
  ),
  same(
    'one source tells print and e-book ISBN, the other only the e-book',
    {
      ...nurses,
      ISBN: [isbn('990100001'), isbn('990100009')],
    },
    { ISBN: [isbn('990100009')] },
  ),
  same(
    'hardcover and paperback ISBN beside the hardcover alone, edition left out',
    {
      ...nurses,
      ISBN: [isbn('990100001'), isbn('990100008')],
    },
    { ISBN: [isbn('990100001')], edition: undefined },
  ),
  same('"first edition" is often not told at all', ward, { edition: '1' }),
  same('an e-book of the same edition and year, publisher written longer', ward, {
    publisher: 'The Tavern Press Ltd.',
    URL: 'https://books.example.org/ward',
  }),
  same('a library notes place and pages, a shop does not', ward, {
    'publisher-place': 'London',
    'number-of-pages': '312',
  }),
  same('a book without its subtitle, same ISBN', nurses, { title: 'Statistics for Ward Nurses' }),
  same(
    'a book by its editors in both sources',
    {
      type: 'book',
      title: 'Voices from the Long Corridor: Essays on Asylum Life',
      edited: 'Ferreira, Joana; Kovács, Péter',
      year: '2003',
      publisher: 'Ribeira',
      ISBN: [isbn('990100020')],
    },
    { publisher: undefined },
  ),
  same(
    'the editors stand as authors in one source, same ISBN',
    {
      type: 'book',
      title: 'Voices from the Long Corridor: Essays on Asylum Life',
      edited: 'Ferreira, Joana; Kovács, Péter',
      year: '2003',
      ISBN: [isbn('990100020')],
    },
    { edited: undefined, by: 'Ferreira, Joana; Kovács, Péter' },
  ),
  apart(
    'an article reprinted in a reader years later is cited as the chapter',
    {
      title: 'Notes on the moral career of the student nurse',
      by: 'Ashdown, Margaret',
      in: 'Nordic Journal of Wards 1959;22(2):123-142',
    },
    { type: 'chapter', in: 'A Reader in Ward Sociology 1975:41-60' },
  ),
  apart(
    'an article printed again in another journal, with its own volume and pages',
    {
      title: 'A brief scale for the fear of injections in adults',
      by: 'Lindqvist, Per',
      in: 'Scandinavian Archives of Fear 1974;9(1):1-14',
    },
    { in: 'Classics in Scaling 2006;2(4):301-311' },
  ),
  same('one source also tells the original date, the same year', ward, {
    year: '1961',
    'original-date': { 'date-parts': [[1961]] },
  }),
];
