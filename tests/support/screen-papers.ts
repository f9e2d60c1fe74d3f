/** What the pictures of the screens show: eight cards, a large library, a file of references. All of it is made up. */
import type { Entry } from '../../lib/record/entry.ts';
import type { Record } from '../../lib/record/record.ts';
import { articlePage } from './article-page.ts';
import { EIGHT_ARTICLES } from './eight-articles.ts';
import { manyEntries } from './fill-library.ts';
import { storeLibrary } from './store-library.ts';

const HOUR = 3_600_000;
const ABSTRACT = 'Two winters of notes from the bank of a small river, read again by those who wrote them.';

const CHAPTER = articlePage(
  [
    ['citation_title', 'What neighbours owe each other'],
    ['citation_author', 'Okafor, Ngozi'],
    ['citation_author', 'Berg, Tone'],
    ['citation_inbook_title', 'The handbook of floods and neighbours'],
    ['citation_editor', 'Lindqvist-Öhman, Åsa'],
    ['citation_publication_date', '2020'],
    ['citation_publisher', 'Example River Press'],
    ['citation_firstpage', '61'],
    ['citation_lastpage', '84'],
    ['citation_isbn', '978-3-16-148410-0'],
  ],
  ABSTRACT,
);
const PREPRINT = articlePage(
  [
    ['citation_title', 'A slow model of rising water'],
    ['citation_author', 'Rossi, Chiara'],
    ['citation_author', 'Tanaka, Hiroshi'],
    ['citation_date', '2026/02/11'],
    ['citation_arxiv_id', '2602.99999'],
  ],
  ABSTRACT,
);

const article = (name: string): string => EIGHT_ARTICLES[name]!;
const PLAIN = 'https://journals.example.com/river/article/14';

/** Pages in the order in which they are clicked on; the last one is saved by then. */
export const EIGHT_CARDS: readonly (readonly [url: string, body: string])[] = [
  [PLAIN, article('plain')],
  ['https://journals.example.com/river/article/15', article('long title, many authors')],
  ['https://journals.example.com/river/article/16', article('Chinese')],
  ['https://journals.example.com/river/article/17', article('no date, no authors')],
  ['https://theses.example.com/river/18', article('thesis')],
  ['https://books.example.com/river/19', CHAPTER],
  ['https://arxiv.org/abs/2602.99999', PREPRINT],
  [PLAIN, article('plain')],
];

/** More of the last years than of those before. */
const yearOf = (n: number): number => 2026 - Math.floor(38 * (((n * 37) % 101) / 101) ** 2.2);

const TAGS = { thesis: 5, methods: 7, 'peer work': 11, 'to cite': 13, 'reading group': 23 };
/** Each tag on every so many papers. */
const tagsOf = (n: number): string[] =>
  Object.entries(TAGS).flatMap(([tag, every]) => (n % every === 0 ? [tag] : []));

/** A list as one has it after some years: a dozen papers as varied as real ones, and below them some thousand. */
export function screenLibrary(count: number): Entry[] {
  const newest = Date.UTC(2026, 9, 20, 9, 30);
  // the first has the id of the dozen's first
  const [, ...others] = manyEntries(count - storeLibrary().length + 1);
  const many = others.map((entry, n) => {
    const added = new Date(newest - n * 3 * HOUR).toISOString();
    const record = { ...entry.record, issued: { 'date-parts': [[yearOf(n)]] } } satisfies Record;
    return { ...entry, record, tags: tagsOf(n), added, changed: added };
  });
  return [...storeLibrary(), ...many];
}

const ris = (lines: string[]): string => [...lines, 'ER  - ', '', ''].join('\r\n');
const paper = (title: string, author: string, year: number, ...more: string[]): string =>
  ris(['TY  - JOUR', `TI  - ${title}`, `AU  - ${author}`, `PY  - ${year}`, ...more]);

/** A file: new papers, two that the list has (one with another volume), one that stands twice, a broken one. */
export const SCREEN_FILE = [
  paper('Reeds in the wind', 'Ek, Bo', 2001, 'JO  - Journal of Community Waters', 'VL  - 3'),
  paper('Peat and time', 'Holm, Ann', 2003, 'JO  - Annals of Glacial History', 'KW  - peat'),
  paper('All about bogs', 'Lund, Per', 2002, 'JO  - Urban Ecology Letters', 'DO  - 10.5555/bogs.2002'),
  paper('Los humedales y la memoria', 'Ortiz, Ana', 2019, 'JO  - Revista de Salud Colectiva'),
  paper('湿地与记忆', '王, 小明', 2022, 'JO  - 社会工作研究'),
  paper('All about bogs', 'Lund, Per', 2002, 'JO  - Urban Ecology Letters', 'DO  - 10.5555/bogs.2002'),
  paper(
    'Working from experience: how peer workers make room on acute wards',
    'Lindqvist, Åsa',
    2024,
    'DO  - 10.5555/offprint.2024.11',
    'VL  - 32',
  ),
  paper(
    'The cost of waiting: a register study of first visits',
    'Sørensen, Ditte',
    2022,
    'DO  - 10.5555/offprint.2022.13',
  ),
  ris(['TY  - JOUR', 'AU  - Nobody, N.', 'PY  - 1999']),
].join('');
