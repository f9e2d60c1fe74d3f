/** When are two records the same work? By an identifier; else by title, first author and year. */
import { isPreprintDoi } from './preprint-doi.ts';
import type { Name, Record } from './record.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';

/** For comparing titles and names: folded, without blanks, & as "and", "ä" as "ae" or "a" alike. */
export const squeezed = (text: string): string =>
  fold(text.replaceAll('&', ' and '))
    .replace(/ae|oe|ue|aa/g, pair => pair[0] ?? '')
    .replaceAll(' ', '');

/** What tells works of one title apart, small enough to stand in every row of a list. */
export interface WorkMarks {
  /** A preprint and its article, a work and the notice or comment on it, are two works. */
  kind: 'work' | 'preprint' | 'notice';
  /** The title is so long that it is hardly anybody else's. */
  long: boolean;
  /** The first author's names, squeezed; the family's parts apart by blanks. */
  family?: string;
  given?: string;
  year?: number;
  volume?: string;
  page?: string;
  /** What sort of thing it is, where that is known and never mistaken for another. */
  form?: string;
}

const NOTICES = ['erratum|errata|corrigend(?:um|a)|correction', 'retraction|expression of concern'];
/** Titles of works about another work: notices, comments, replies. */
const NOTICE = new RegExp(
  `^${anyOf([
    `(?:(?:publisher|author)?\\W*${anyOf(NOTICES)}\\b)`,
    'comments? on\\b',
    "(?:author'?s?|authors'?)? ?(?:reply|response) to\\b",
    're: ',
    ...['勘误', '更正', '撤稿', '回复', '评论'],
  ])}`,
  'i',
);
const FORMS: { [type: string]: string } = {
  'article-journal': 'article',
  review: 'article',
  thesis: 'thesis',
  book: 'book',
  chapter: 'chapter',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  report: 'report',
};

const firstPage = (page: string | undefined) => page?.split(/[-–—]/, 1)[0]?.trim().toLowerCase();
const written = (name: Name | undefined) =>
  name &&
  fold(name.family ?? name.literal ?? '')
    .split(' ')
    .map(squeezed)
    .join(' ');

/** A record's marks. */
export function marksOf(record: Record): WorkMarks {
  const { type, title, DOI, arxiv, notices, issued, volume, page, sources } = record;
  const [name] = record.author ?? [];
  const folded = fold(title);
  const preprint =
    type === 'article' ||
    (DOI !== undefined && isPreprintDoi(DOI)) ||
    (arxiv !== undefined && DOI === undefined && record['container-title'] === undefined);
  const notice =
    NOTICE.test(title) ||
    notices?.some(one => one === 'correction-notice' || one === 'retraction-notice') === true;
  const family = written(name);
  const given = name?.given && squeezed(name.given);
  const year = issued?.['date-parts'][0][0];
  const form = sources?.type === 'default' ? undefined : FORMS[type];
  const start = firstPage(page);
  return {
    kind: notice ? 'notice' : preprint ? 'preprint' : 'work',
    long: folded.length >= 40 || (folded.length >= 12 && /\p{Script=Han}/u.test(folded)),
    ...(family && { family }),
    ...(given && { given }),
    ...(year !== undefined && { year }),
    ...(volume && { volume }),
    ...(start && { page: start }),
    ...(form && { form }),
  };
}

/**
 * Keys of an index: `doi:…`, `pmid:…`, `pmcid:…`, `arxiv:…`, and `title:` with the squeezed title; `url:` for a web
 * page.
 */
export function workKeys(record: Record): string[] {
  const { DOI, PMID, PMCID, arxiv, URL, type } = record;
  const title = squeezed(record.title);
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(PMID ? [`pmid:${PMID}`] : []),
    ...(PMCID ? [`pmcid:${PMCID.toUpperCase()}`] : []),
    ...(arxiv ? [`arxiv:${arxiv.toLowerCase().replace(/v\d+$/, '')}`] : []),
    ...(type === 'webpage' && URL ? [`url:${URL}`] : []),
    ...(type !== 'webpage' && title ? [`title:${title}`] : []),
  ];
}

/** What is compared: a record's, or a row's, keys and marks. */
export interface Work {
  keys: readonly string[];
  marks: WorkMarks;
}

const NUMBERS = ['doi:', 'pmid:', 'pmcid:'];

/** Both have a number of a kind, and not the same. */
const conflict = (a: Work, b: Work): boolean =>
  NUMBERS.some(kind => {
    const [one, other] = [a, b].map(({ keys }) => keys.find(key => key.startsWith(kind)));
    return one !== undefined && other !== undefined && one !== other;
  });

/** True when works that share a key are the same. Shared titles alone (Editorial, Preface) are not enough. */
export function sameMarked(a: Work, b: Work): boolean {
  const shared = b.keys.filter(key => a.keys.includes(key));
  if (shared.length === 0 || a.marks.kind !== b.marks.kind) return false;
  if (shared.some(key => !key.startsWith('title:'))) return true;
  if (conflict(a, b)) return false;
  const [one, other] = [a.marks, b.marks];
  if (one.form !== other.form && one.form !== undefined && other.form !== undefined) return false;
  const years = one.year === undefined || other.year === undefined ? 0 : Math.abs(one.year - other.year);
  if (differ(one.volume, other.volume) && differ(one.page, other.page)) return false;
  const long = one.long && other.long;
  if (one.family && other.family) return samePerson(one, other) && years <= (long ? 1 : 0);
  return long && years === 0;
}

/** Years between a preprint and its article, at most. */
const YEARS_TO_PRINT = 4;

/** True when works that share a key are a preprint and its article: two works, but one leads to the other. */
export function isPreprintOf(a: Work, b: Work): boolean {
  const kinds = [a.marks.kind, b.marks.kind];
  if (!kinds.includes('preprint') || !kinds.includes('work') || !b.keys.some(key => a.keys.includes(key)))
    return false;
  const [preprint, work] = a.marks.kind === 'preprint' ? [a.marks, b.marks] : [b.marks, a.marks];
  if (!preprint.family || !work.family || !samePerson(preprint, work)) return false;
  if (work.form !== undefined && work.form !== 'article' && work.form !== 'chapter') return false;
  const years = preprint.year === undefined || work.year === undefined ? 0 : work.year - preprint.year;
  return years >= -1 && years <= YEARS_TO_PRINT;
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/**
 * One first author as two sources print the name: with initials, with one of two family names, a Chinese name in one
 * piece.
 */
function samePerson(a: WorkMarks, b: WorkMarks): boolean {
  const [one = '', other = ''] = [a.family, b.family];
  const whole = ({ family = '', given = '' }: WorkMarks) => (family + given).replaceAll(' ', '');
  if (whole(a) === whole(b)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one !== other && !(short.length > 2 && (long.endsWith(` ${short}`) || long.startsWith(`${short} `))))
    return false;
  const [given, named] = [a.given, b.given];
  if (!given || !named) return true;
  const han = /\p{Script=Han}/u;
  return han.test(given) && han.test(named)
    ? given === named
    : given[0] === named[0] || han.test(given) !== han.test(named);
}

/** True when two records are the same work. */
export const sameWork = (a: Record, b: Record): boolean => sameMarked(workOf(a), workOf(b));

/** A record's keys and marks, for comparing it with many. */
export const workOf = (record: Record): Work => ({ keys: workKeys(record), marks: marksOf(record) });
