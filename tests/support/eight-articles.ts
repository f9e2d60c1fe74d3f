/** Eight papers as pages give them: what a card must have room for. */
import { articlePage } from './article-page.ts';
import { prose } from './prose.ts';

type Metas = [name: string, content: string][];

const NAMES = ['Lindqvist-Öhman, Åsa', 'Peña Ruiz, José María', 'van der Westhuizen, Johanna Petronella'];

/** So many authors, all of other names. */
const people = (count: number): Metas =>
  Array.from({ length: count }, (_, at) => [
    'citation_author',
    NAMES[at] ?? `Holm, ${String.fromCharCode(65 + at)}.`,
  ]);

const ABSTRACT = prose`
  Peer groups met for eighteen months after the flood of a small town. We describe what kept them together and what they
  would not do again.`;
const LONG_TITLE = prose`
  Long-term consequences of repeated inundation for the mutual support, the reading habits and the household economies
  of elderly residents in four small river towns: a mixed-methods study with eighteen months of follow-up`;

const WHOLE: Metas = [
  ['citation_journal_title', 'Journal of Community Waters'],
  ['citation_publication_date', '2021/03/14'],
  ['citation_volume', '9'],
  ['citation_issue', '2'],
  ['citation_firstpage', '101'],
  ['citation_lastpage', '118'],
];

const ARTICLES: { readonly [name: string]: { metas: Metas; abstract?: string } } = {
  plain: {
    metas: [
      ['citation_title', 'Walking with the river: peer groups after a flood'],
      ...people(2),
      ...WHOLE,
      ['citation_doi', '10.5555/river.2021.014'],
    ],
  },
  'long title, many authors': {
    metas: [
      ['citation_title', LONG_TITLE],
      ...people(12),
      ...WHOLE,
      ['citation_doi', '10.5555/a-rather-long-suffix.of-a-publisher.2021.00014'],
      ['citation_pmid', '99900014'],
    ],
  },
  Chinese: {
    metas: [
      [
        'citation_title',
        '洪水过后四个沿江小镇老年居民互助行为、阅读习惯与家庭经济的长期变化:一项为期十八个月的混合方法研究',
      ],
      ['citation_author', '王芳'],
      ['citation_author', '李小明'],
      ['citation_author', '欧阳修文'],
      ['citation_author', '张伟'],
      ['citation_journal_title', '水文与社会'],
      ...WHOLE.slice(1),
      ['citation_language', 'zh'],
    ],
    abstract: '本研究在一个小镇洪水之后对互助小组进行了十八个月的跟踪观察，描述了使其维系的因素。',
  },
  'no journal': {
    metas: [
      ['citation_title', LONG_TITLE],
      ...people(3),
      ['citation_publication_date', '2021'],
      ['citation_publisher', 'Example River Press'],
      ['citation_doi', '10.5555/river.2021.015'],
    ],
  },
  'no date, no authors': {
    metas: [
      ['citation_title', 'Report of the commission on small rivers'],
      ['citation_journal_title', 'Journal of Community Waters'],
      ['citation_doi', '10.5555/river.2021.016'],
    ],
  },
  retracted: {
    metas: [
      ['citation_title', `RETRACTED: ${LONG_TITLE}`],
      ...people(4),
      ...WHOLE,
      ['citation_doi', '10.5555/river.2021.017'],
      ['citation_pmid', '99900017'],
    ],
  },
  thesis: {
    metas: [
      ['citation_title', 'Mutual support along the river'],
      ['citation_author', 'van der Westhuizen, Johanna Petronella'],
      ['citation_dissertation_institution', 'University of the Lower River'],
      ['citation_publication_date', '2019'],
    ],
  },
  book: {
    metas: [
      ['citation_title', 'The handbook of floods and neighbours'],
      ...people(2),
      ['citation_publication_date', '2020'],
      ['citation_publisher', 'Example River Press'],
      ['citation_isbn', '978-3-16-148410-0'],
    ],
  },
};

/** Each page, by what is special about its paper. */
export const EIGHT_ARTICLES: { readonly [name: string]: string } = Object.fromEntries(
  Object.entries(ARTICLES).map(([name, { metas, abstract = ABSTRACT }]) => [
    name,
    articlePage(metas, abstract),
  ]),
);
