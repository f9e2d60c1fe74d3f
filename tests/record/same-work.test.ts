/** Which records are one work; the table of pairs beside this has many more. */
import { describe, expect, it } from 'vitest';
import type { Record } from '../../lib/record/record.ts';
import { compareWorks, workOf, type Likeness } from '../../lib/record/same-work.ts';

const base: Record = {
  type: 'article-journal',
  title: 'How harbours freeze',
  author: [{ family: 'Lindgren', given: 'Åsa' }],
  'container-title': 'Journal of Cold Coasts',
  issued: { 'date-parts': [[2019]] },
  volume: '7',
  issue: '2',
  page: '11-29',
};
const doi = '10.5555/cold.7';

const likeness = (a: Partial<Record>, b: Partial<Record>): Likeness => {
  const [one, other] = [a, b].map(more => workOf({ ...base, ...more }));
  if (!one || !other) throw new Error('two are compared');
  expect(compareWorks(other, one)).toBe(compareWorks(one, other));
  return compareWorks(one, other);
};

describe('one identifier', () => {
  it.each<[string, Partial<Record>, Partial<Record>, Likeness]>([
    ['typed as a preprint and as an article', {}, { type: 'article' }, 'same'],
    ['a title that begins with Correction', {}, { title: `Correction: ${base.title}` }, 'same'],
    [
      'a title in another script',
      {},
      { title: '港口如何结冰', author: [{ family: '林', given: '海' }] },
      'same',
    ],
    ['a title in another language', {}, { title: 'Cómo se hielan los puertos' }, 'same'],
    ['a title without its subtitle', { title: `${base.title}: a winter's log` }, {}, 'same'],
    [
      'other title, other first author',
      {},
      { title: 'Fish prices', author: [{ family: 'Berg' }] },
      'doubtful',
    ],
    ['other title, other first page', {}, { title: 'Fish prices', page: '77' }, 'doubtful'],
    [
      'two chapters of a book, nothing but their titles apart',
      { type: 'chapter', title: 'Ice', page: '' },
      { type: 'chapter', title: 'Ships', page: '' },
      'doubtful',
    ],
    ['a book and its chapter', { type: 'book' }, { type: 'chapter', title: 'Ice' }, 'doubtful'],
  ])('%s', (_, a, b, expected) => expect(likeness({ ...a, DOI: doi }, { ...b, DOI: doi })).toBe(expected));
});

describe('one title', () => {
  const long = { title: 'How harbours freeze along the northern coasts in years without snow' };
  it.each<[string, Partial<Record>, Partial<Record>, Likeness]>([
    ['the same in all', {}, {}, 'same'],
    ['the journal abbreviated', {}, { 'container-title': 'J. Cold Coasts' }, 'same'],
    ['another edition', { type: 'book', edition: '2' }, { type: 'book', edition: '3rd ed.' }, 'different'],
    [
      'another version',
      { type: 'software', version: '1.0' },
      { type: 'software', version: 'v2.0' },
      'different',
    ],
    ['another issue and page', {}, { issue: '3', page: '98' }, 'different'],
    ['another journal', long, { ...long, 'container-title': 'Sea and Ice' }, 'doubtful'],
    ['a year online, a year in print, one page', {}, { issued: { 'date-parts': [[2018]] } }, 'same'],
    ['a year apart, no page', { page: '' }, { page: '', issued: { 'date-parts': [[2018]] } }, 'doubtful'],
    ['another of that family', {}, { author: [{ family: 'Lindgren', given: 'Bo' }], page: '' }, 'different'],
    [
      'another of that family, a long title',
      long,
      { ...long, author: [{ family: 'Lindgren', given: 'Bo' }], page: '' },
      'doubtful',
    ],
    ['another first author', {}, { author: [{ family: 'Berg' }] }, 'different'],
    [
      'theses for two degrees',
      { type: 'thesis', genre: "Master's thesis" },
      { type: 'thesis', genre: 'Tesis doctoral' },
      'different',
    ],
    [
      'a preprint',
      {},
      { type: 'article', 'container-title': '', volume: '', issue: '', page: '' },
      'preprint',
    ],
    [
      'editorials of two issues',
      { title: 'Editorial' },
      { title: 'Editorial', issue: '3', page: '90' },
      'different',
    ],
    ['the same editorial', { title: 'Editorial' }, { title: 'Editorial' }, 'same'],
    [
      'editorials of which little is known',
      { title: 'Leder', volume: '', issue: '', page: '' },
      { title: 'Leder', volume: '', issue: '', page: '' },
      'doubtful',
    ],
  ])('%s', (_, a, b, expected) => expect(likeness(a, b)).toBe(expected));
});
