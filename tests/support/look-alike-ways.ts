/** What looks like a work of the list and is another; and what is a preprint of it. */
import type { Name, Record } from '../../lib/record/record.ts';
import {
  inYear,
  isArticle,
  isBook,
  isHan,
  without,
  yearOf,
  type Change,
  type Roll,
} from './change-record.ts';

const retitled =
  (change: (title: string) => string): Change =>
  record =>
    isArticle(record)
      ? without({ ...record, title: change(record.title), volume: '301', issue: '9', page: '777' })
      : undefined;

const inScript = (text: string, words: { han: string; cyrillic: string; latin: string }): string => {
  if (isHan(text)) return words.han;
  return /\p{Script=Cyrillic}/u.test(text) ? words.cyrillic : words.latin;
};

const another = (record: Record): Name =>
  isHan(record.title) ? { family: '钱', given: '国庆' } : { family: 'Qureshi', given: 'Sana' };

/** In another journal of its language, nobody tells on which page. */
const elsewhere = (record: Record): Record => ({
  ...without(record, 'volume', 'issue', 'page', 'ISSN'),
  'container-title': inScript(record['container-title'] ?? '', {
    han: '外省医学通报',
    cyrillic: 'Бюллетень провинции',
    latin: 'Bulletin of Elsewhere',
  }),
});

/** Works about the work. */
const ABOUT: { [way: string]: Change } = {
  'part II': record => without({ ...record, title: `${record.title}. Part II` }, 'ISBN'),
  erratum: record => without({ ...record, title: `Erratum: ${record.title}` }),
  'erratum, told behind the title': retitled(title => `${title} (Erratum)`),
  corrigendum: retitled(title => `Corrigendum to “${title}”`),
  'retraction notice': retitled(title => `Retraction notice to: ${title}`),
  'expression of concern': retitled(title => `Expression of Concern: ${title}`),
  'correction marked as such': record => without({ ...record, notices: ['correction-notice'] }),
  comment: record => without({ ...record, title: `Comment on “${record.title}”` }),
  'reply of the authors': retitled(title => `Reply to comment on “${title}”`),
  'review of it': record => ({
    ...without(record, 'ISBN', 'edition', 'publisher', 'volume', 'issue'),
    type: 'review-book',
    author: [{ family: 'Qureshi', given: 'Sana' }],
    'container-title': 'Review of Reviews',
    page: '410-411',
  }),
  'comment in Chinese': record =>
    isHan(record.title) ? without({ ...record, title: `对“${record.title}”一文的评论` }) : undefined,
};

/** Works of the same title. */
const NAMESAKES: { [way: string]: Change } = {
  'same title, other year': (record, roll) =>
    isArticle(record)
      ? without({
          ...record,
          ...inYear(yearOf(record) + 2 + roll(8)),
          volume: String(200 + roll(50)),
          page: `${900 + roll(90)}`,
        })
      : undefined,
  'same title, next year, other volume and pages': record =>
    isArticle(record)
      ? without({ ...record, ...inYear(yearOf(record) + 1), volume: '301', page: '777-790' })
      : undefined,
  'same title, other issue and page': record =>
    record.issue ? without({ ...record, issue: '99', page: '7771-7790' }) : undefined,
  'same title, other journal': record =>
    isArticle(record) ? { ...elsewhere(record), volume: '301', issue: '9', page: '777' } : undefined,
  'same title, other journal, no volume or page': record =>
    isArticle(record) ? elsewhere(record) : undefined,
  'same title by others': record =>
    isArticle(record) ? elsewhere({ ...record, author: [another(record)] }) : undefined,
  'other DOI': (record, roll) =>
    isArticle(record) ? { ...record, DOI: `10.9999/other.${roll(1_000_000_000)}` } : undefined,
  'thesis of the same title': record => ({
    ...without(record, 'container-title', 'volume', 'issue', 'page', 'ISBN', 'edition'),
    type: 'thesis',
    publisher: 'University of Elsewhere',
    sources: { type: 'site:repository' },
  }),
  'conference paper of the same title, the year before': record =>
    isArticle(record)
      ? {
          ...without(record, 'volume', 'issue', 'page', 'ISSN'),
          ...inYear(yearOf(record) - 1),
          type: 'paper-conference',
          'container-title': 'Proceedings of the Meeting Elsewhere',
          page: '41-42',
          sources: { type: 'import:bibtex' },
        }
      : undefined,
  'data behind it, with a DOI of their own': (record, roll) => ({
    ...without(record, 'container-title', 'volume', 'issue', 'page', 'ISBN', 'edition', 'publisher'),
    type: 'dataset',
    DOI: `10.9999/data.${roll(1_000_000_000)}`,
    publisher: 'Archive of Elsewhere',
    sources: { type: 'json-ld:@type' },
  }),
};

/** Works that share an identifier or a book. */
const SHARED: { [way: string]: Change } = {
  'another paper under the same DOI': (record, roll) =>
    record.DOI && isArticle(record)
      ? {
          ...record,
          title: inScript(record.title, {
            han: `住院患者夜间用药安全调查${roll(99_999)}例`,
            cyrillic: `Кто ходит по лестнице ${roll(99_999)}`,
            latin: `Who takes the ${roll(99_999)} stairs? Porters and their lifts`,
          }),
          author: [another(record)],
          page: '7001-7009',
        }
      : undefined,
  'next edition': (record, roll) =>
    isBook(record)
      ? { ...without(record, 'ISBN'), ...inYear(yearOf(record) + 3 + roll(4)), edition: '3' }
      : undefined,
  'chapter with the ISBN and DOI of its book': (record, roll) =>
    isBook(record)
      ? {
          ...record,
          type: 'chapter',
          title: `House ${roll(99_999)}: keys and corridors`,
          author: [{ family: 'Qureshi', given: 'Sana' }],
          'container-title': record.title,
          page: '31-58',
        }
      : undefined,
};

export const LOOK_ALIKES: { [way: string]: Change } = { ...ABOUT, ...NAMESAKES, ...SHARED };

/** Of a month of 2021. */
const arxivNumber = (roll: Roll): string =>
  `21${String(1 + roll(12)).padStart(2, '0')}.${10_000 + roll(89_999)}`;

const beforePrint: Change = record =>
  isArticle(record)
    ? { ...without(record, 'container-title', 'volume', 'issue', 'page', 'ISSN'), type: 'article' }
    : undefined;
const asPreprint =
  (change: Change): Change =>
  (record, roll) => {
    const before = beforePrint(record, roll);
    return before && change(before, roll);
  };

/** What leads to the article, and is a work of its own. */
export const PREPRINTS: { [way: string]: Change } = {
  'preprint on arXiv': asPreprint((record, roll) => ({
    ...record,
    arxiv: arxivNumber(roll),
  })),
  'preprint with a DOI of its server': asPreprint((record, roll) => ({
    ...record,
    DOI: `10.31234/osf.io/${roll(1_000_000_000).toString(36)}`,
    'container-title': 'PsyArXiv',
  })),
  'preprint with a DOI, the year before': asPreprint((record, roll) => ({
    ...record,
    ...inYear(yearOf(record) - 1),
    DOI: `10.1101/2020.01.01.${900_000 + roll(99_999)}`,
  })),
  'preprint on arXiv, as Google Scholar writes it': asPreprint((record, roll) => ({
    ...record,
    type: 'article-journal',
    'container-title': `arXiv preprint arXiv:${arxivNumber(roll)}`,
    sources: { type: 'import:bibtex' },
  })),
};
