import { normalisePages } from '../../record/page-range.ts';
import { NOTICES, type Name, type Notice } from '../../record/record.ts';
import { anyDate, cslDate } from '../values/date.ts';
import { doiIn } from '../values/doi.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { languageOf } from '../values/language.ts';
import { writtenName } from '../values/written-name.ts';
import { parseName } from '../../names/names.ts';
import { collect, judged, problem, type Draft, type ReadItem, type ReadResult } from '../read-item.ts';
import { NOTICE_TYPE, typeOfPublication } from './publication-types.ts';

/** Reads PubMed's format; a damaged record is told and the others are read. Never throws. */
export const readNbib = (text: string): ReadResult => collect(nbibItems(text));

interface Raw {
  line: number;
  tags: string[];
  values: string[];
}

const TAG = /^([A-Z]{2,4}) {0,2}- ?(.*)$/;
const MAX_FIELDS = 100_000;

/** The same, record by record, for long files. */
export function* nbibItems(text: string): Generator<ReadItem> {
  const whole = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  let raw: Raw | undefined;
  let outside = false;
  let blank = true;
  let number = 0;
  for (let start = whole.charCodeAt(0) === 0xfeff ? 1 : 0; start < whole.length;) {
    const newline = whole.indexOf('\n', start);
    const stop = newline < 0 ? whole.length : newline;
    const line = whole.slice(start, stop).trimEnd();
    start = stop + 1;
    number++;
    const match = TAG.exec(line);
    if (line === '') blank = true;
    else if (match && (match[1] === 'PMID' || (blank && (!raw || raw.tags.includes('TI'))))) {
      if (raw) yield entryOf(raw, start / whole.length);
      raw = { line: number, tags: [match[1]!], values: [match[2]!.trim()] };
      blank = outside = false;
    } else if (raw && match && raw.tags.length < MAX_FIELDS) {
      raw.tags.push(match[1]!);
      raw.values.push(match[2]!.trim());
      blank = false;
    } else if (raw && /^\s/.test(line)) {
      const last = raw.values.length - 1;
      raw.values[last] = `${raw.values[last]!} ${line.trim()}`.trim();
    } else if (!outside) {
      outside = true;
      yield problem(number, 'outside-an-entry', line, start / whole.length);
    }
  }
  if (raw) yield entryOf(raw, 1);
}

function entryOf(raw: Raw, done: number): ReadItem {
  return judged(recordOf(raw), raw.line, () => raw.values.slice(0, 20).join(' '), done);
}

function recordOf({ tags, values }: Raw): Draft {
  const byTag = new Map<string, string[]>();
  for (const [index, tag] of tags.entries()) {
    const value = values[index]!;
    if (value === '') continue;
    const present = byTag.get(tag);
    if (present) present.push(value);
    else byTag.set(tag, [value]);
  }
  const all = (tag: string): readonly string[] => byTag.get(tag) ?? [];
  const first = (tag: string, other = ''): string | undefined => byTag.get(tag)?.[0] ?? byTag.get(other)?.[0];
  const record: Draft = {};
  const put = <F extends keyof Draft>(field: F, value: Draft[F] | '' | undefined): void => {
    if (value !== undefined && value !== '') record[field] = value;
  };
  const book = first('BTI') !== undefined;
  const type = typeOfPublication(all('PT'), book && first('TI') === undefined);
  record.type = book && type === 'article-journal' ? 'chapter' : type;
  put('title', first('TI') ?? first('BTI'));
  if (record.title?.startsWith('[') && /\]\.?$/.test(record.title))
    record.title = record.title.replace(/^\[(.*)\]\.?$/, '$1'); // a translated title
  put('container-title', first('JT') ?? (first('TI') ? first('BTI') : undefined));
  put('container-title-short', first('TA'));
  put('collection-title', first('CTI'));
  put('volume', first('VI'));
  put('issue', first('IP'));
  put('page', normalisePages(first('PG') ?? ''));
  put('issued', cslDate(anyDate(first('DP') ?? first('DEP'))));
  put('abstract', first('AB'));
  put('language', languageOf(first('LA')));
  put('publisher', first('PB'));
  put('publisher-place', first('PL'));
  put('edition', first('EN'));
  put('PMID', /^\d{1,9}$/.exec(first('PMID') ?? '')?.[0]);
  put('PMCID', /PMC\d+/i.exec(first('PMC') ?? '')?.[0].toUpperCase());
  const located = [...all('LID'), ...all('AID'), ...all('SO')];
  put(
    'DOI',
    (located.find(one => one.endsWith('[doi]')) ?? located.find(one => doiIn(one)))
      ?.replace(/\s*\[doi\]$/, '')
      .replace(/^.*?(?=10\.\d{4})/, '')
      .split(' ')[0]
      ?.replace(/\.$/, ''),
  );
  put('arxiv', /^arXiv: ?(\S+)/i.exec(first('OID') ?? '')?.[1]);
  const { ISSN } = serialNumbers(ordered(all('IS')));
  const { ISBN } = serialNumbers([...all('ISBN'), ...all('IS')]);
  if (ISSN.length) put('ISSN', ISSN);
  if (ISBN.length) put('ISBN', ISBN);
  const keywords = [
    ...new Set([
      ...all('OT').map(keyword => keyword.replace(/^\*/, '')),
      ...(all('OT').length ? [] : all('MH').map(heading => heading.replaceAll('*', ''))),
    ]),
  ];
  if (keywords.length) put('keyword', keywords);
  // what PubMed writes beside the type: retraction in, expression of concern in, erratum in
  const notices = NOTICES.filter(
    notice =>
      all('PT').includes(NOTICE_TYPE[notice] ?? '-') || NOTICE_TAGS[notice]?.some(tag => byTag.has(tag)),
  );
  if (notices.length) put('notices', notices);
  const people = peopleOf(tags, values);
  if (people.author.length) put('author', people.author);
  if (people.editor.length) put('editor', people.editor);
  return record;
}

const NOTICE_TAGS: { [notice in Notice]?: string[] } = {
  retracted: ['RIN'],
  concern: ['ECI'],
  corrected: ['EIN', 'CRI'],
  'retraction-notice': ['ROF'],
  'correction-notice': ['EFR'],
};

/** Print before electronic; the linking ISSN last. */
const ordered = (issns: readonly string[]): string[] => {
  const rank = (issn: string): number => (/print/i.test(issn) ? 0 : /linking/i.test(issn) ? 2 : 1);
  return [...issns].sort((a, b) => rank(a) - rank(b));
};

/** FAU (AU where it lacks) with the ORCID and addresses that follow it; CN are organisations. */
function peopleOf(tags: readonly string[], values: readonly string[]): { author: Name[]; editor: Name[] } {
  const people = { author: [] as Name[], editor: [] as Name[] };
  const full = tags.includes('FAU');
  let last: Name | undefined;
  for (const [index, tag] of tags.entries()) {
    const value = values[index]!;
    if (value === '') continue;
    if (tag === 'FAU' || tag === 'FED') {
      last = writtenName(value);
      if (last) people[tag === 'FAU' ? 'author' : 'editor'].push(last);
    } else if (tag === 'AU' && !full) {
      const [, family, given] = /^(.*\S)\s+([A-Z]{1,4})$/.exec(value) ?? [];
      last =
        family && given
          ? { family, given: [...given].map(letter => `${letter}.`).join(' ') }
          : parseName(value);
      if (last) people.author.push(last);
    } else if (tag === 'CN') {
      last = { literal: value };
      people.author.push(last);
    } else if (tag === 'AUID' && last) {
      const orcid = /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/.exec(value)?.[0].replaceAll('-', '');
      if (orcid) last.ORCID = orcid.replace(/(.{4})(?=.)/g, '$1-');
    } else if (tag === 'AD' && last) (last.affiliation ??= []).push(value);
  }
  return people;
}
