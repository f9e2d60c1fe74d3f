/** Works that grew out of works: talk and article, thesis and book, report and paper. Each is cited on its own. */
import { isbn } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const talk: Reference = {
  type: 'paper-conference',
  title: 'Finding falls with the microphones of hospital phones',
  by: 'Haddad, Rami; Aalto, Veikko',
  in: 'Proceedings of the 5th Workshop on Beds 2017:12-21',
};
const journal: Partial<Reference> = {
  type: 'article-journal',
  in: 'Journal of Quiet Sensors 2019;4(2):200-231',
};
const thesis: Reference = {
  type: 'thesis',
  title: 'The porter’s day: an ethnography of hospital transport',
  by: 'Kirkegaard, Sine',
  year: '2012',
  publisher: 'University of Nordhavn',
  genre: 'PhD thesis',
};
const chineseThesis: Reference = {
  type: 'thesis',
  title: '县级医院护理人力资源配置研究',
  by: '刘, 娜',
  year: '2010',
  publisher: '江南大学',
  genre: '硕士学位论文',
};
const report: Reference = {
  type: 'report',
  title: 'Night Bonuses and the Supply of Nurses',
  by: 'Dvořák, Ivo',
  year: '2010',
  number: '88',
  publisher: 'Institute of Ward Economics',
};

export const reworked: readonly Pair[] = [
  apart('a conference paper and the later article under its title', talk, journal),
  apart('both with DOIs', { ...talk, DOI: '10.5555/wob.17.2' }, { ...journal, DOI: '10.5555/jqs.4.200' }),
  apart('paper and article within one year', talk, {
    ...journal,
    in: 'Journal of Quiet Sensors 2017;2(4):300-322',
  }),
  apart('the article has "extended version" behind the title', talk, {
    ...journal,
    title: `${talk.title} (extended version)`,
  }),
  apart(
    'an abstract in a supplement and the full article',
    {
      title: 'Bread at four in the morning: diets of night bakers',
      by: 'Berg, Nils',
      in: 'Sleep at Work 2014;7(S1):20',
    },
    { in: 'Diet and Night 2016;1(1):5-19' },
  ),
  apart('one talk held at two meetings', talk, { in: 'Proceedings of the Nordic Day of Sensors 2018:40-41' }),
  apart(
    'a poster of one year’s workshop and the paper at the next',
    { ...talk, in: 'Adjunct Proceedings of the 5th Workshop on Beds 2017:90' },
    {
      in: 'Proceedings of the 6th Workshop on Beds 2018:1-10',
    },
  ),
  apart(
    'slides of a talk and its paper',
    { ...talk, type: 'speech', in: undefined, year: '2017', 'event-title': 'Beds 2017' },
    {
      type: 'article-journal',
      in: 'Journal of Quiet Sensors 2019;4(2):200-231',
      year: undefined,
      'event-title': undefined,
    },
  ),
  apart('a thesis and the book of it', thesis, {
    type: 'book',
    year: '2014',
    publisher: 'Quayside',
    genre: undefined,
    ISBN: [isbn('990600001')],
  }),
  apart('a thesis and the article of it, title alike', thesis, {
    type: 'article-journal',
    year: undefined,
    in: 'Health and History 2013;15(2):80-99',
    publisher: undefined,
    genre: undefined,
  }),
  apart('a thesis and the article within its year', thesis, {
    type: 'article-journal',
    year: undefined,
    in: 'Health and History 2012;14(4):300-320',
    publisher: undefined,
    genre: undefined,
  }),
  apart('a Chinese thesis and the journal article of it', chineseThesis, {
    type: 'article-journal',
    year: undefined,
    in: '护理学习 2010;25(8):1-4',
    publisher: undefined,
    genre: undefined,
  }),
  apart(
    'a master’s and a doctor’s thesis of one person under one title',
    { ...thesis, genre: 'Master’s thesis', year: '2008' },
    {
      genre: 'PhD thesis',
      year: '2012',
    },
  ),
  apart('theses of two persons under one title at two universities', chineseThesis, {
    by: '陈, 芳',
    publisher: '北山大学',
    year: '2013',
  }),
  apart('a working paper and the journal article of it', report, {
    type: 'article-journal',
    year: undefined,
    in: 'Review of Border Economics 2013;7(1):1-40',
    number: undefined,
    publisher: undefined,
  }),
  apart('a report and the book of it', report, {
    type: 'book',
    year: '2011',
    number: undefined,
    publisher: 'Quayside',
    ISBN: [isbn('990600002')],
  }),
  apart(
    'an article and the book that has its title',
    {
      title: 'The Logic of Waiting Rooms',
      by: 'Moreau, Hélène',
      in: 'Cahiers de la Parole 1996;1(1):3-30',
    },
    { type: 'book', in: undefined, year: '1998', publisher: 'Ribeira' },
  ),
  apart(
    'a patent and the article on the device',
    {
      type: 'patent',
      title: 'Brake for a hospital bed',
      by: 'Kowalczyk, Łukasz',
      year: '2012',
      number: 'EX 2 345 678 B1',
    },
    { type: 'article-journal', year: undefined, number: undefined, in: 'Beds and Brakes 2013;3(1):1-9' },
  ),
  apart(
    'a protocol and its results',
    {
      title: 'Warm blankets before surgery: protocol for a randomised trial',
      by: 'Ødegård, Ottar',
      in: 'Trials of the North 2013;2:15',
    },
    {
      title: 'Warm blankets before surgery: a randomised trial',
      in: 'Surgical Nursing Review 2016;21(3):140-151',
    },
  ),
  apart(
    'a film and the book it was made of',
    {
      type: 'book',
      title: 'The Night Sister',
      by: 'Dvořák, Ivo',
      year: '1978',
    },
    {
      type: 'motion_picture',
      by: undefined,
      director: [{ family: 'Moreau', given: 'Hélène' }],
      year: '1984',
    },
  ),
  apart(
    'a blog post and the article of that title',
    {
      type: 'post-weblog',
      title: 'Why porters know first',
      by: 'Kirkegaard, Sine',
      year: '2011',
      URL: 'https://blog.example.org/porters',
    },
    { type: 'article-journal', year: undefined, URL: undefined, in: 'Health and History 2012;14(1):1-9' },
  ),
  apart(
    'a newspaper’s article and the study it reports, one title',
    {
      type: 'article-newspaper',
      title: 'Night nurses sleep less than anybody thought',
      by: 'Baumann, Udo',
      in: 'Nordhavn Post 2014',
    },
    { type: 'article-journal', by: 'Papadopoulou, Eleni', in: 'Sleep at Work 2014;7(2):100-108' },
  ),
  same('a thesis from the university’s page and from a catalogue', thesis, {
    genre: 'Dissertation',
    by: 'Kirkegaard, S.',
  }),
  same('a thesis, title in capitals, place told once', thesis, {
    title: thesis.title.toUpperCase(),
    'publisher-place': 'Nordhavn',
  }),
  same('a Chinese thesis, name in one piece, kind of thesis not told', chineseThesis, {
    by: '刘娜',
    genre: undefined,
  }),
  same('a thesis by its handle, DOI told once', thesis, {
    DOI: '10.5555/nordhavn.1012',
    URL: 'https://nordhavn.example/1012',
  }),
  same('a working paper, number told once', report, { number: undefined, by: 'Dvorak, Ivo' }),
  same('a conference paper, event told once, pages told once', talk, {
    in: 'Proceedings of the 5th Workshop on Beds 2017',
    'event-title': '5th Workshop on Beds',
  }),
  same(
    'a newspaper’s article from two sources',
    {
      type: 'article-newspaper',
      title: 'Night nurses sleep less than anybody thought',
      by: 'Baumann, Udo',
      in: 'Nordhavn Post 2014',
    },
    { in: 'The Nordhavn Post 2014' },
  ),
];
