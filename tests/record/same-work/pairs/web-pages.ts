/** Web pages, posts and things without a journal: their address tells them apart. */
import { apart, same, type Pair, type Reference } from '../pair.ts';

const page: Reference = {
  type: 'webpage',
  title: 'Night staff: rules and rates',
  by: 'Ministry of Boats',
  year: '2021',
  URL: 'https://boats.example.org/night-staff',
};
const post: Reference = {
  type: 'post-weblog',
  title: 'Why porters know first',
  by: 'Kirkegaard, Sine',
  year: '2011',
  URL: 'https://blog.example.org/2011/porters',
};

export const webPages: readonly Pair[] = [
  same('one address, saved twice', page, {}),
  same('one address, the title changed meanwhile', page, { title: 'Rules and rates for night staff' }),
  same('one address, once without author and year', page, { by: undefined, year: undefined }),
  same('one post, address told once', post, { URL: undefined }),
  same('one post from two readers', post, { by: 'Kirkegaard, S.' }),
  apart(
    'two pages of one site with the site’s title',
    { ...page, title: 'Home' },
    { URL: 'https://boats.example.org/day-staff' },
  ),
  apart(
    'two sites’ start pages',
    { ...page, title: 'Welcome', by: undefined },
    { URL: 'https://roads.example.org/' },
  ),
  apart('one title, one author, two addresses of two years', page, {
    URL: 'https://boats.example.org/2023/night-staff',
    year: '2023',
  }),
  apart(
    '"About us" of two hospitals',
    { ...page, title: 'About us', by: 'Harbour Hospital' },
    {
      by: 'Valley Hospital',
      URL: 'https://valley.example.org/about',
    },
  ),
  apart(
    'a monthly post of one title',
    { ...post, title: 'Links of the month' },
    { year: '2012', URL: 'https://blog.example.org/2012/links' },
  ),
  apart('a page about a book, and the book', page, {
    type: 'book',
    year: '2010',
    URL: undefined,
    publisher: 'State Printer',
  }),
];
