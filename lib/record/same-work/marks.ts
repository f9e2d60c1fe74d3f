/** What stands in every row of a list so that works can be compared without their entries: keys and marks. */
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/any-of.ts';
import { withoutSession } from '../../text/session-parts.ts';
import { NOTICE_TITLES } from '../../word-lists/notice-titles.ts';
import { ORDINALS } from '../../word-lists/ordinals.ts';
import { asPreprint } from '../preprint-container.ts';
import { isPreprintDoi } from '../preprint-doi.ts';
import { firstPage, normalisePages } from '../page-range.ts';
import type { Record, RecordType } from '../record.ts';
import { containerNames } from './containers.ts';
import { arabicNumber, titleLetters } from './letters.ts';
import { personMarks, type PersonMarks } from './persons.ts';
import { isCut, isLong, isPlaceholder, isRepeatedTitle, mainLength } from './titles.ts';

/** What tells works apart, small enough to stand in every row of a list. */
export interface WorkMarks extends PersonMarks {
  /** A preprint and its article, a work and the notice or comment on it, are two works. */
  kind: 'work' | 'preprint' | 'notice';
  /** The letters of the title and of the work's other titles; empty when nobody knows it. */
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
  /** The degree that a thesis was written for. */
  degree?: 'bachelor' | 'master' | 'doctor';
  /** The day, of papers that come out daily or weekly. */
  day?: string;
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

/** Records are not changed once they are made; an import asks for each several times. */
const known = new WeakMap<Record, Work & { keys: string[] }>();

/** A record's keys and marks, for comparing it with many. */
export function workOf(record: Record): Work & { keys: string[] } {
  const work = known.get(record) ?? { keys: workKeys(record), marks: marksOf(record) };
  known.set(record, work);
  return work;
}

const NOTICE = new RegExp(`^\\P{L}*${anyOf(NOTICE_TITLES)}`, 'iu');
/** "A title: erratum", "A title (correction)". */
const NOTICE_WORDS = [
  ...['comment', 'correction', 'corrigend(?:um|a)', 'errata', 'erratum', 'reply', 'response', 'retraction'],
  ...['勘误', '更正', '回复'],
];
const NOTICE_BEHIND = new RegExp(`(?:[:：(（[【]|\\s[–—-])\\s*${anyOf(NOTICE_WORDS)}\\P{L}*$`, 'iu');

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
function marksOf(saved: Record): WorkMarks {
  const record = asPreprint(saved);
  const { type, title, issued, sources } = record;
  const titles = [...new Set(titlesOf(record))];
  const main = mainLength(title);
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const form = sources?.type === 'default' ? undefined : FORMS[type];
  return {
    kind: kindOf(record),
    titles,
    long: isLong(title),
    ...(main !== undefined && { main }),
    ...(isCut(title) && { cut: true }),
    ...(isRepeatedTitle(title) && { repeated: true }),
    ...personMarks(record.author ?? (form === 'book' ? record.editor : undefined)),
    ...(year !== undefined && { year }),
    ...(type === 'thesis' && degreeOf(record.genre)),
    ...(DAILY.has(type) && day !== undefined && { day: `${month}-${day}` }),
    ...numberMarks(record),
    ...containerMarks(record),
    ...(form && { form }),
  };
}

const DEGREES: readonly [NonNullable<WorkMarks['degree']>, RegExp][] = [
  ['bachelor', /\bba(?:chelor|chiller)|\bb(?:a|sc)\b|学士|\btfg\b/],
  ['master', /\bmaster|\bma[eg]str|\bm(?:a|sc|phil|res)\b|\bspeciale\b|硕士|碩士|\btfm\b/],
  ['doctor', /\bdo[ck]tor|\bph ?d\b|\bdr\b|博士|\bhabil/],
];

/** What a thesis's kind says of its degree: "PhD thesis", "Tesis de maestría", "硕士论文". */
function degreeOf(genre = ''): Pick<WorkMarks, 'degree'> {
  const degree = DEGREES.find(([, words]) => words.test(fold(genre)))?.[0];
  return degree ? { degree } : {};
}

const DAILY = new Set<RecordType>(['article-newspaper', 'article-magazine', 'post', 'post-weblog']);

/** The letters of a work's titles, its own first. A chapter's may begin with its number in the book. */
function titlesOf(record: Record): string[] {
  const { type, title } = record;
  if (isPlaceholder(title)) return [];
  const own = type === 'chapter' ? title.replace(/^(?:chapter )?\d{1,3}[.:)]? +(?=\p{L})/iu, '') : title;
  return [own, record['original-title'], record['title-short']].flatMap(one => titleLetters(one ?? '') || []);
}

function kindOf({ type, title, notices, DOI, arxiv, ...record }: Record): WorkMarks['kind'] {
  const marked = notices?.some(one => one === 'correction-notice' || one === 'retraction-notice') === true;
  if (marked || NOTICE.test(title) || NOTICE_BEHIND.test(title)) return 'notice';
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

const plain = (text: string | undefined): string => fold(text ?? '').replace(/\b0+(?=\d)/g, '');

const HAN_NUMBERS = [...'一二三四五六七八九十'];

/** "2" for "2nd ed.", "Second edition", "2., überarb. Aufl.", "第二版". */
function editionNumber(text: string | undefined): string {
  const folded = plain(text);
  const ordinal = ORDINALS.indexOf(folded.split(' ')[0] ?? '');
  const han = HAN_NUMBERS.findIndex(number => folded === `第${number}版`);
  const number = ordinal >= 0 ? ordinal + 1 : han + 1;
  return number > 0 ? String(number) : (/\d+/.exec(folded)?.[0] ?? folded);
}

/** "12" of "vol. 12", "XII" and "第12卷". */
const volumeNumber = (text: string | undefined): string => {
  const bare = plain(text)
    .replace(/^(?:vol(?:ume)?|bd|band|t|tome|tomo|第) ?(?=\S)/, '')
    .replace(/卷$/, '');
  return /^[ivxlcdm]+$/.test(bare) ? String(arabicNumber(bare)) : bare;
};

/** "4" of "no. 4"; "s1" of "Suppl 1"; "4 5" of "4-5". */
const issueNumber = (text: string | undefined): string =>
  plain(text)
    .replace(/^(?:no|nr|num|iss(?:ue)?|heft|第) ?(?=\S)/, '')
    .replace(/期$/, '')
    .replace(/^(?:supplement|suppl|sup|supp|增刊) ?/, 's');

/** "12" of "12-15", "pp. 12-15", "e12" and "0012"; "s12" keeps its letter, for a supplement has pages of its own. */
const firstPageOf = (page: string | undefined): string => {
  const first = firstPage(normalisePages(page ?? '') ?? page ?? '').toLowerCase();
  return first.replace(/^e(?=\d)/, '').replace(/^0+(?=\d)/, '');
};

function numberMarks(record: Record): Partial<WorkMarks> {
  const marks = {
    volume: volumeNumber(record.volume),
    issue: issueNumber(record.issue),
    page: firstPageOf(record.page),
    edition: editionNumber(record.edition),
    version: /\d.*/.exec(plain(record.version))?.[0] ?? plain(record.version),
    number: plain(record.number)
      .replace(/^(?:no|nr|number|report|wp) (?=\S)/, '')
      .replaceAll(' ', ''),
  };
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== ''));
}

/** The letters of a title that a key begins with: enough to be rare, few enough to stand in a cut title. */
const START = 16;
const HAN_START = 8;

/**
 * Keys of an index: `doi:…`, `pmid:…`, `pmcid:…`, `arxiv:…`; `title:` with a title's letters; `start:` with a title's
 * beginning, the first author and the year; `isbn:` of a book; `url:` of a web page.
 */
function workKeys(saved: Record): string[] {
  const record = asPreprint(saved);
  const titles = record.type === 'webpage' ? [] : titlesOf(record);
  const books = record.type === 'book' ? (record.ISBN ?? []).flatMap(isbn => thirteenDigits(isbn) ?? []) : [];
  return [
    ...identifierKeys(record),
    ...books.map(isbn => `isbn:${isbn}`),
    ...(isRepeatedTitle(record.title) ? placeKeys(record, titles[0] ?? '') : titleKeys(record, titles)),
  ];
}

const titleKeys = (record: Record, titles: readonly string[]): string[] => [
  ...[...new Set(titles)].map(title => `title:${title}`),
  ...startKeys(record, titles[0] ?? ''),
];

/** "Editorial" is a key with its place or its author alone: hundreds have the title, and it says nothing. */
function placeKeys(record: Record, title: string): string[] {
  const [year = ''] = record.issued?.['date-parts'][0] ?? [];
  const { volume, issue, page, number } = numberMarks(record);
  const { family } = personMarks(record.author);
  const places = [
    page && `${year} p${page}`,
    volume && issue && `${year} ${volume}(${issue})`,
    number && `no${number}`,
    family && `by ${family}`,
  ];
  const known = places.filter(place => place !== undefined && place !== '');
  return known.length > 0 ? known.map(place => `title:${title} ${place}`) : [`title:${title}`];
}

/** An address without what makes no other page: http or https, www, a slash at the end, a newsletter's marks. */
function bareAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(withoutSession(address));
  const place = /^#[!/]/.test(url.hash) ? url.hash : '';
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${place}`;
}

function identifierKeys(record: Record): string[] {
  const { DOI, PMID, PMCID, arxiv, URL: address, type } = record;
  const number = arxiv ?? (DOI && /^10\.48550\/arxiv\.(.+)$/i.exec(DOI)?.[1]);
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(PMID ? [`pmid:${PMID}`] : []),
    ...(PMCID ? [`pmcid:${PMCID.toUpperCase()}`] : []),
    ...(number ? [`arxiv:${number.toLowerCase().replace(/v\d+$/, '')}`] : []),
    ...(type === 'webpage' && address ? [`url:${bareAddress(address)}`] : []),
  ];
}

/** A title's beginning with author and year; where a subtitle follows early, also that of the title without it. */
function startKeys({ title: printed, author, issued }: Record, title: string): string[] {
  const { family } = personMarks(author);
  const year = issued?.['date-parts'][0][0];
  const main = mainLength(printed);
  if (family === undefined || year === undefined || title.length < 4) return [];
  const most = /\p{Script=Han}/u.test(title) ? HAN_START : START;
  const name = /\p{Script=Han}/u.test(family) ? family.slice(0, 1) : family.split(' ').at(-1);
  const starts = [
    title.slice(0, most),
    ...(main !== undefined && main >= 4 && main < most ? [title.slice(0, main)] : []),
  ];
  return starts.map(start => `start:${start} ${name} ${year}`);
}
