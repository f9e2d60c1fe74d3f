import type { Record } from '../../lib/record/record.ts';
import { prose } from './prose.ts';

const FAMILIES = [
  'Ness',
  'Åkerblom',
  'van Hecke',
  'García Márquez',
  'Kirkegaard',
  'Andersen',
  'Nguyễn',
  '王',
  'O’Brien',
  'Sørensen',
];
const GIVEN = ['Ottar', 'Kristina Bakke', 'Ann', 'Luis', 'Sine', 'Ditte', 'Minh', '芳', 'Siobhán', 'Bo'];
const WORDS = prose`
  peer support mental health work emotion management qualitative study of services users professional recovery
  experience in a Danish context`.split(' ');
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => pick(WORDS, from * 7 + at * (1 + (from % 5)))).join(' ');

/**
 * Journal articles as a library holds them: four authors, an abstract of 200 words, all identifiers. The same each
 * time.
 */
export const typicalRecords = (count: number): Record[] =>
  Array.from({ length: count }, (_, at): Record => ({
    type: 'article-journal',
    title: `On ${words(at, 12)}: ${at + 1} cases of ${pick(WORDS, at)}`,
    author: Array.from({ length: 4 }, (__, author) => ({
      family: pick(FAMILIES, at + author * 3),
      given: pick(GIVEN, at * 3 + author),
    })),
    'container-title': `Journal of ${words(at, 3)}`,
    'container-title-short': 'J. Ment. Health',
    issued: { 'date-parts': [[1990 + (at % 35), 1 + (at % 12), 1 + (at % 28)]] },
    volume: String(1 + (at % 60)),
    issue: String(1 + (at % 12)),
    page: `${at}-${at + 12}`,
    ISSN: ['1446-1242'],
    DOI: `10.1000/example.${at}`,
    PMID: String(30_000_000 + at),
    PMCID: `PMC${8_000_000 + at}`,
    language: 'en',
    publisher: 'Example Press',
    URL: `https://example.org/article/${at}`,
    keyword: [words(at, 2), words(at + 1, 2), words(at + 2, 1)],
    abstract: `${words(at, 200)} & 50% more.`,
  }));
