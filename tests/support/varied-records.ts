/** Records of all types and scripts for property tests: every field, the signs that formats stumble over. */
import { without } from './without.ts';
import fc from 'fast-check';
import {
  CREATOR_ROLES,
  NOTICES,
  RECORD_TYPES,
  type CslDate,
  type DateParts,
  type Name,
  type Record,
} from '../../lib/record/record.ts';

const WORDS = [
  'peer',
  'Mental',
  'health',
  'DNA',
  'α-synuclein',
  'naïve',
  'Århus',
  'ÆØÅ',
  'straße',
  'Łódź',
  'İstanbul',
  'ﬁn',
  '同伴支持',
  '研究',
  '情绪',
  '日本語',
  '한국어',
  'Психология',
  'العربية',
  'עברית',
  'ελληνικά',
  'हिन्दी',
  '50%',
  'A&B',
  'R&D',
  '$5',
  'a_b',
  '#1',
  '{x}',
  '}y{',
  '~',
  '^2',
  'back\\slash',
  '"quoted"',
  "l'été",
  "''",
  '`tick`',
  '--',
  'a--b',
  '<img',
  'src=x>',
  '&amp;',
  '1:2',
  'TY  -'.replace('  ', ' '),
  'ER -',
  '@article{',
  'e=mc',
  '😀',
  'e\u0301',
  'ngō',
  'Türkçe',
  'x;y',
  '[z]',
  '(w)',
  '/',
  '|',
  '=SUM',
  '+1',
  '-2',
  '@cmd',
  'T2',
  'and',
  'und',
  'ŋ',
  'þ',
  '“q”',
  '–',
  '…',
  '€',
];
const word = fc.constantFrom(...WORDS);
const line = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map(words => words.join(' ').normalize('NFC'));
/** Begins with a letter, as titles do. */
const title = fc
  .tuple(fc.constantFrom('On', 'A', '关于', 'Études:', 'PEER'), line(12))
  .map(parts => parts.join(' '));
const plain = fc
  .array(
    fc.constantFrom(
      'Health',
      'Sociology',
      'Review',
      'of',
      'Psykiatri',
      '心理学报',
      'Вестник',
      'Émotions',
      'A&B',
      'Int.',
      'J',
      '50%',
      'a_b',
      '{x}',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(words => words.join(' '));
const number = fc.constantFrom('1', '12', '28', '7B', 'S1', '3-4', '2024');
const page = fc.constantFrom('32-46', 'S13-S20', 'e12345', '100200', 'xii-xx', '12-15, 20', '7', '1357-1359');
const family = fc.constantFrom(
  'Ness',
  'Åkerblom',
  'van Hecke',
  "O'Brien",
  'García Márquez',
  'Ærø-Sørensen',
  '王',
  'Иванов',
  'de la Cruz',
  'MacDonald',
  'Nguyễn',
  'bell-hooks',
  'Çelik',
  'Ğ',
);
const given = fc.constantFrom(
  'Ottar',
  'Kristina Bakke',
  'J. D.',
  '芳',
  'Анна',
  'Jean-Luc',
  'Ø.',
  'Þórunn',
  'Ann Ångström',
);
const organisation = fc.constantFrom(
  'World Health Organization',
  'Barnes and Noble',
  'Dept. of Health, Education, and Welfare',
  '世界卫生组织',
  'R&D {Lab} 50%',
  'UNESCO',
  'GBD 2019 Collaborators',
);
const orcid = fc.constantFrom('0000-0002-1825-0097', '0000-0001-5109-3700');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const person = fc.record({
  family,
  given,
  suffix: some(fc.constantFrom('Jr.', 'III', 'Esq.')),
  affiliation: some(fc.array(plain, { minLength: 1, maxLength: 2 })),
  ORCID: some(orcid),
});
const name: fc.Arbitrary<Name> = fc
  .oneof(
    { weight: 6, arbitrary: person },
    { weight: 1, arbitrary: fc.constantFrom('Plato', 'Madonna').map(one => ({ family: one })) },
    { weight: 1, arbitrary: organisation.map(literal => ({ literal })) },
  )
  .map(clean);
const names = fc.array(name, { minLength: 1, maxLength: 4 });
const year = fc.integer({ min: 1500, max: 2030 });
const parts: fc.Arbitrary<DateParts> = fc.oneof(
  year.map((y): DateParts => [y]),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
);
const date: fc.Arbitrary<CslDate> = fc.oneof(
  { weight: 6, arbitrary: parts.map((one): CslDate => ({ 'date-parts': [one] })) },
  { weight: 1, arbitrary: fc.tuple(parts, parts).map((two): CslDate => ({ 'date-parts': two })) },
);
const url = fc.constantFrom(
  'https://example.org/a_b?c=1&d=%20#e',
  'http://example.com/~x/(y)',
  'https://例え.jp/論文',
  'ftp://example.org/x.pdf',
);
const doi = fc.constantFrom(
  '10.1000/xyz_123',
  '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
  '10.1186/s13033-023-00588-5',
  '10.5555/ABC.d%e',
);

const fields = {
  type: fc.constantFrom(...RECORD_TYPES),
  title,
  'container-title': some(plain),
  'container-title-short': some(plain),
  'collection-title': some(plain),
  volume: some(number),
  issue: some(number),
  page: some(page),
  number: some(fc.constantFrom('TR-12', 'US 1,234', '7')),
  'number-of-pages': some(fc.constantFrom('8', '412')),
  'number-of-volumes': some(fc.constantFrom('2', '12')),
  edition: some(fc.constantFrom('2', '3rd revised')),
  publisher: some(plain),
  'publisher-place': some(fc.constantFrom('Oslo', '北京', 'New York, NY')),
  'event-title': some(plain),
  'event-place': some(plain),
  genre: some(fc.constantFrom('PhD thesis', "Master's thesis", 'Working paper')),
  medium: some(plain),
  language: some(fc.constantFrom('en', 'da', 'zh', 'es', 'fr')),
  abstract: some(line(60)),
  DOI: some(doi),
  PMID: some(fc.constantFrom('33467991', '1234567')),
  PMCID: some(fc.constantFrom('PMC8077122')),
  arxiv: some(fc.constantFrom('2101.00001', 'hep-th/9901001')),
  URL: some(url),
  archive: some(fc.constantFrom('PsycINFO', 'Zenodo')),
  'call-number': some(fc.constantFrom('QA76.9 .D3', 'R749')),
  'original-title': some(title),
  'title-short': some(title),
  version: some(fc.constantFrom('1.2.0')),
  ISSN: some(fc.constantFrom(['1446-1242'], ['1234-567X', '1839-3551'])),
  ISBN: some(fc.constantFrom(['9783161484100'], ['978-3-16-148410-0', '0306406152'])),
  keyword: some(
    fc.uniqueArray(
      fc.constantFrom(
        'Peer support',
        'USER INVOLVEMENT',
        'lay, knowledge',
        '同伴',
        'C*-algebra',
        'a; b',
        'x_y & z',
        '{brace}',
      ),
      { minLength: 1, maxLength: 5 },
    ),
  ),
  issued: some(date),
  accessed: some(date),
  'original-date': some(date),
  'event-date': some(date),
  submitted: some(date),
  ...Object.fromEntries(
    CREATOR_ROLES.map(role => [role, fc.option(names, { nil: undefined, freq: role === 'author' ? 5 : 1 })]),
  ),
  classification: some(fc.constant({ CLC: ['R749'], subject: ['100205', '1004'] })),
  'cited-by': some(fc.nat(500)),
  links: some(
    fc.constant([
      { url: 'https://example.org/a.pdf', kind: 'pdf' as const },
      { url: 'https://example.org/a', kind: 'html' as const },
    ]),
  ),
  notices: some(fc.subarray([...NOTICES], { minLength: 1, maxLength: 2 })),
};

/** The same records each time: `count` of them. */
export const variedRecords = (count: number, seed = 20260101): Record[] =>
  fc.sample(fc.record(fields).map(clean), { numRuns: count, seed }).map(one => one as Record);

/**
 * The same for other programs' readers: titles without signs that LaTeX readers decode each in their own way,
 * organisations without "and" (bibutils splits them), one date (bibutils takes any it finds for the year).
 */
export const ordinaryRecords = (count: number): Record[] =>
  variedRecords(count).map(record => ({
    ...without(record, 'original-date', 'event-date', 'accessed', 'submitted'),
    title: `On ${record.title
      .split(' ')
      .filter(one => !/[\\^~`{}<>@=|&_$#%/]|''|--|^ER|^and$|\u0301|^T2|^TY/.test(one))
      .join(' ')} again`,
    ...(record.author && {
      author: record.author.map(one =>
        one.literal?.includes('and') || one.literal?.includes('{') ? { literal: 'UNESCO' } : one,
      ),
    }),
  }));

/** Without the fields that are absent. */
function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
