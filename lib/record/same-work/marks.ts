/** What stands in every row of a list so that works can be compared without their entries: keys and marks. */
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/any-of.ts';
import { NOTICE_TITLES } from '../../word-lists/notice-titles.ts';
import { isPreprintDoi } from '../preprint-doi.ts';
import type { Record, RecordType } from '../record.ts';
import { containerNames } from './containers.ts';
import { personMarks, type PersonMarks } from './persons.ts';
import { isCut, isLong, isPlaceholder, isRepeatedTitle, mainLength, squeezed } from './titles.ts';

/** What tells works apart, small enough to stand in every row of a list. */
export interface WorkMarks extends PersonMarks {
  /** A preprint and its article, a work and the notice or comment on it, are two works. */
  kind: 'work' | 'preprint' | 'notice';
  /** The squeezed title and the work's other titles; empty when nobody knows it. */
  titles: string[];
  /** Length of the first of them up to its subtitle, when it has one. */
  main?: number;
  /** A list has cut the title. */
  cut?: true;
  /** The title is so long that it is hardly anybody else's. */
  long: boolean;
  /** Many works have the title. */
  repeated?: true;
  year?: number;
  /** Names of the container, as they are compared. */
  in?: string[];
  issn?: string[];
  /** ISBNs of thirteen digits. */
  isbn?: string[];
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  version?: string;
  number?: string;
  /** What sort of thing it is, where that is known. */
  form?: string;
}

/** What is compared: a record's, or a row's, keys and marks. */
export interface Work {
  keys: readonly string[];
  marks: WorkMarks;
}

/** A record's keys and marks, for comparing it with many. */
export const workOf = (record: Record): Work => ({ keys: workKeys(record), marks: marksOf(record) });

const NOTICE = new RegExp(`^\\P{L}*${anyOf(NOTICE_TITLES)}`, 'iu');

/** Types that are never mistaken for one another, but for the three ways in which a paper appears. */
const FORMS: { [T in RecordType]?: string } = {
  'article-journal': 'article',
  review: 'article',
  'paper-conference': 'conference',
  chapter: 'chapter',
  thesis: 'thesis',
  book: 'book',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  report: 'report',
  'review-book': 'review',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  standard: 'standard',
};

/** A record's marks. */
export function marksOf(record: Record): WorkMarks {
  const { type, title, issued, sources } = record;
  const known = isPlaceholder(title) ? [] : [title, record['original-title'], record['title-short']];
  const titles = [...new Set(known.flatMap(one => squeezed(one ?? '') || []))];
  const main = mainLength(title);
  const year = issued?.['date-parts'][0][0];
  const form = sources?.type === 'default' ? undefined : FORMS[type];
  return {
    kind: kindOf(record),
    titles,
    long: isLong(title),
    ...(main !== undefined && { main }),
    ...(isCut(title) && { cut: true }),
    ...(isRepeatedTitle(title) && { repeated: true }),
    ...personMarks(record.author?.[0] ?? (form === 'book' ? record.editor?.[0] : undefined)),
    ...(year !== undefined && { year }),
    ...numberMarks(record),
    ...containerMarks(record),
    ...(form && { form }),
  };
}

function kindOf({ type, title, notices, DOI, arxiv, ...record }: Record): WorkMarks['kind'] {
  const marked = notices?.some(one => one === 'correction-notice' || one === 'retraction-notice') === true;
  if (marked || NOTICE.test(title)) return 'notice';
  const isPreprint =
    type === 'article' ||
    (DOI !== undefined && isPreprintDoi(DOI)) ||
    (arxiv !== undefined && DOI === undefined && record['container-title'] === undefined);
  return isPreprint ? 'preprint' : 'work';
}

function containerMarks(record: Record): Pick<WorkMarks, 'in' | 'issn' | 'isbn'> {
  const names = containerNames([
    record['container-title'],
    record['container-title-short'],
    record.type === 'paper-conference' ? record['event-title'] : undefined,
  ]);
  const isbn = (record.ISBN ?? []).flatMap(number => thirteenDigits(number) ?? []);
  return {
    ...(names.length > 0 && { in: names }),
    ...(record.ISSN?.length && { issn: record.ISSN.map(number => number.toUpperCase()) }),
    ...(isbn.length > 0 && { isbn }),
  };
}

/** An ISBN of ten digits as one of thirteen; undefined for what is neither. */
export function thirteenDigits(isbn: string): string | undefined {
  const digits = isbn.replace(/[^\dxX]/g, '');
  if (digits.length === 13) return digits;
  if (digits.length !== 10) return undefined;
  const begun = `978${digits.slice(0, 9)}`;
  const sum = [...begun].reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${begun}${(10 - (sum % 10)) % 10}`;
}

/** Words that editions and versions are named with, beside their number. */
const plainNumber = (text: string | undefined): string | undefined => {
  const folded = fold(text ?? '').replace(/\b0+(?=\d)/g, '');
  return folded === '' ? undefined : folded;
};

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "2" for "2nd ed.", "Second edition", "2., überarb. Aufl.". */
function editionNumber(text: string | undefined): string | undefined {
  const folded = plainNumber(text);
  if (folded === undefined) return undefined;
  const ordinal = ORDINALS.indexOf(folded.split(' ')[0] ?? '');
  return ordinal >= 0 ? String(ordinal + 1) : (/\d+/.exec(folded)?.[0] ?? folded);
}

/** "12" of "12-15", "e12" and "0012"; "s12" keeps its letter, for a supplement has pages of its own. */
const firstPageOf = (page: string | undefined): string | undefined => {
  const first =
    page
      ?.split(/[-–—,]/, 1)[0]
      ?.trim()
      .toLowerCase() ?? '';
  return first.replace(/^e(?=\d)/, '').replace(/^0+(?=\d)/, '') || undefined;
};

function numberMarks(record: Record): Partial<WorkMarks> {
  const version = plainNumber(record.version)?.replace(/^v(?:ersion)? ?/, '');
  const marks = {
    volume: plainNumber(record.volume)?.replace(/^(?:vol(?:ume)?|bd|t) /, ''),
    issue: plainNumber(record.issue)?.replace(/^(?:no|nr|iss(?:ue)?) /, ''),
    page: firstPageOf(record.page),
    edition: editionNumber(record.edition),
    version,
    number: plainNumber(record.number),
  };
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined));
}

/** The letters of a title that a key begins with: enough to be rare, few enough to stand in a cut title. */
const START = 16;
const HAN_START = 8;

/**
 * Keys of an index: `doi:…`, `pmid:…`, `pmcid:…`, `arxiv:…`; `title:` with the squeezed title; `start:` with a title's
 * beginning, the first author and the year; `isbn:` of a book; `url:` of a web page.
 */
export function workKeys(record: Record): string[] {
  const { DOI, PMID, PMCID, arxiv, URL, type } = record;
  const title = isPlaceholder(record.title) ? '' : squeezed(record.title);
  const number = arxiv ?? (DOI && /^10\.48550\/arxiv\.(.+)$/i.exec(DOI)?.[1]);
  if (type === 'webpage') return URL ? [`url:${URL}`] : [];
  const start = startKey(record, title);
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(PMID ? [`pmid:${PMID}`] : []),
    ...(PMCID ? [`pmcid:${PMCID.toUpperCase()}`] : []),
    ...(number ? [`arxiv:${number.toLowerCase().replace(/v\d+$/, '')}`] : []),
    ...(type === 'book' ? (record.ISBN ?? []).flatMap(isbn => thirteenDigits(isbn) ?? []) : []).map(
      isbn => `isbn:${isbn}`,
    ),
    ...(title ? [`title:${title}`] : []),
    ...(start ? [start] : []),
  ];
}

function startKey({ author, issued }: Record, title: string): string | undefined {
  const { family } = personMarks(author?.[0]);
  const year = issued?.['date-parts'][0][0];
  const han = /\p{Script=Han}/u.test(title);
  if (family === undefined || year === undefined || title.length < 4) return undefined;
  const name = /\p{Script=Han}/u.test(family) ? family.slice(0, 1) : family.split(' ').at(-1);
  return `start:${title.slice(0, han ? HAN_START : START)} ${name} ${year}`;
}
