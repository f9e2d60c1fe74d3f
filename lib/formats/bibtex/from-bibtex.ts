import { joinSubtitle } from '../../text/titles.ts';
import { monthNumber } from '../../record/month-names.ts';
import { normalisePages } from '../../record/page-range.ts';
import { normaliseArxiv } from '../../record/identifiers.ts';
import { RECORD_TYPES, type CslDate, type DateParts, type RecordType } from '../../record/record.ts';
import { anyDate, cslDate, numericDate } from '../values/date.ts';
import { doiIn, doiOf } from '../values/doi.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { languageOf } from '../values/language.ts';
import { noticesIn } from '../values/notice-note.ts';
import type { Draft } from '../read-item.ts';
import { fromLatex, fromVerbatim } from './from-latex.ts';
import { readPeople, split } from './people.ts';
import type { RawBib } from './entries.ts';
import { ROLE_FIELDS, SUBTYPES, TYPED_FIELDS, TYPED_ROLES, TYPE_OF_BIB, containerOf } from './entry-types.ts';

/** What an entry's fields mean; `inherited` are those of the entry that its `crossref` names. */
export function recordOf(raw: RawBib, inherited?: RawBib): { record: Draft; note?: string; tags?: string[] } {
  const value = (...names: string[]): string | undefined => {
    for (const name of names) {
      const own = raw.fields.get(name) ?? inherited?.fields.get(name);
      if (own !== undefined) return own;
    }
    return undefined;
  };
  const text = (...names: string[]): string | undefined => {
    const found = value(...names);
    return found === undefined ? undefined : fromLatex(found);
  };
  const bare = (...names: string[]): string | undefined => {
    const found = value(...names);
    return found === undefined ? undefined : fromVerbatim(found);
  };
  const record: Draft = {};
  const put = <F extends keyof Draft>(field: F, found: Draft[F] | '' | undefined): void => {
    if (found !== undefined && found !== '') record[field] = found;
  };

  const type = typeOf(raw.type, text('entrysubtype'));
  record.type = type;
  const own = raw.fields.get('title');
  const container = containerOf(raw.type);
  put('title', joined(own === undefined ? undefined : fromLatex(own), raw.fields.get('subtitle')));
  put('title-short', text('shorttitle'));
  put('original-title', text('origtitle'));
  const host = inherited ? (inherited.fields.get('booktitle') ?? inherited.fields.get('title')) : undefined;
  const held = {
    journal: joined(text('journaltitle', 'journal'), value('journalsubtitle')),
    book: joined(
      text('booktitle') ?? (host === undefined ? undefined : fromLatex(host)) ?? text('maintitle'),
      value('booksubtitle'),
    ),
    organization: text('organization') ?? text('journaltitle', 'journal'),
    none: text('booktitle') ?? text('journaltitle', 'journal'),
  };
  put('container-title', held[container] ?? held.none);
  put('container-title-short', text('shortjournal'));
  put('collection-title', text('series'));
  for (const [role, field] of ROLE_FIELDS) put(role, people(value(field)));
  for (const field of TYPED_FIELDS) {
    const role = TYPED_ROLES.find(one => one === value(`${field}type`)) ?? 'contributor';
    put(role, people(value(field)));
  }
  put('issued', issued(text('date'), text('year'), value('month'), text('day')));
  put('accessed', range(text('urldate', 'lastchecked')));
  put('original-date', range(text('origdate')));
  put('event-date', range(text('eventdate')));

  put('volume', text('volume'));
  const number = text('number');
  put('issue', container === 'journal' ? (number ?? text('issue')) : text('issue'));
  put('number', container === 'journal' ? undefined : number);
  put('page', pages(text('pages') ?? text('eid', 'articleno', 'article-number')));
  put('number-of-pages', text('pagetotal', 'numpages'));
  put('number-of-volumes', text('volumes'));
  put('edition', text('edition'));
  put('version', text('version'));
  put(
    'publisher',
    text('publisher', 'school', 'institution') ?? (container === 'none' ? text('organization') : undefined),
  );
  put('publisher-place', text('address', 'location'));
  put('event-title', text('eventtitle'));
  put('event-place', text('venue'));
  put('genre', genre(raw.type, text('type')));
  put('language', languageOf(text('language', 'langid')));
  put('abstract', text('abstract'));
  put('call-number', text('library'));
  const keywords = list(value('keywords', 'keyword'));
  if (keywords.length) put('keyword', keywords);
  const { ISSN } = serialNumbers([bare('issn') ?? '']);
  const { ISBN } = serialNumbers([bare('isbn') ?? '']);
  if (ISSN.length) put('ISSN', ISSN);
  if (ISBN.length) put('ISBN', ISBN);

  put('DOI', doiOf(bare('doi')));
  put(
    'PMID',
    /^\d{1,9}$/.exec(
      bare('pmid') ??
        (/^pubmed$/i.test(value('eprinttype', 'archiveprefix') ?? '') ? (bare('eprint') ?? '') : ''),
    )?.[0],
  );
  put('PMCID', /^PMC\d+$/i.exec(bare('pmcid', 'pmc') ?? '')?.[0].toUpperCase());
  const arxiv = /arxiv/i.test(value('eprinttype', 'archiveprefix') ?? '')
    ? bare('eprint')
    : /arxiv/i.test(value('journal', 'eprint') ?? '')
      ? arxivIn(bare('eprint') ?? bare('journal'))
      : undefined;
  put('arxiv', arxiv && (normaliseArxiv(arxiv) ?? arxiv));
  if (arxiv && type === 'document' && !raw.fields.has('entrysubtype')) record.type = 'article';
  const address = bare('url') ?? /https?:\/\/[^\s{}]+/.exec(bare('howpublished') ?? '')?.[0];
  put('URL', address);
  if (!record.DOI && address && /\/\/(dx\.)?doi\.org\//i.test(address)) put('DOI', doiIn(address));
  const printed = text('note');
  const notices = printed === undefined ? undefined : noticesIn(printed);
  put('notices', notices);
  const note = [notices ? undefined : printed, text('annotation', 'annote')].filter(Boolean).join('\n');
  const tags = list(value('mendeley-tags', 'groups'));
  return { record, ...(note && { note }), ...(tags.length && { tags }) };
}

function typeOf(entryType: string, subtype: string | undefined): RecordType {
  const said =
    subtype === undefined
      ? undefined
      : (SUBTYPES.get(subtype.toLowerCase()) ?? RECORD_TYPES.find(type => type === subtype));
  return said ?? TYPE_OF_BIB.get(entryType) ?? 'document';
}

function joined(title: string | undefined, subtitle: string | undefined): string | undefined {
  const second = subtitle === undefined ? '' : fromLatex(subtitle);
  if (!title || !second) return title;
  return joinSubtitle(title, second);
}

const people = (value: string | undefined) => (value === undefined ? undefined : readPeople(value));

function issued(
  date: string | undefined,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CslDate | undefined {
  const dated = range(date);
  if (dated) return dated;
  const parts = anyDate(year);
  if (!parts || parts.length > 1 || month === undefined) return cslDate(parts);
  const word = fromLatex(month);
  const named = /^\d{1,2}$/.test(word)
    ? Number(word)
    : monthNumber((/\p{L}+/u.exec(word)?.[0] ?? '').toLowerCase());
  if (named === undefined || named < 1 || named > 12) return cslDate(parts);
  const dayNumber = Number(
    /^\d{1,2}$/.exec(day ?? '')?.[0] ??
      /\p{L}\D+(\d{1,2})$|^(\d{1,2})\D+\p{L}/u.exec(word)?.slice(1).find(Boolean),
  );
  return cslDate(dayNumber >= 1 && dayNumber <= 31 ? [parts[0], named, dayNumber] : [parts[0], named]);
}

/** BibLaTeX's dates: "2022-01-05", "2022-01/2022-03", "2022~". */
function range(date: string | undefined): CslDate | undefined {
  if (date === undefined) return undefined;
  const [start, end] = date.split('/').map(part => numericDate(part.replace(/[~?%]/g, '')));
  if (date.includes('/') && start && end && /^-?\d{4}(-\d\d){0,2}[~?%]?\/-?\d{4}/.test(date))
    return { 'date-parts': [start, end] satisfies [DateParts, DateParts] };
  return cslDate(start ?? anyDate(date));
}

function pages(written: string | undefined): string | undefined {
  return written === undefined ? undefined : normalisePages(written);
}

/** Separated by semicolons where there are any outside of braces, else by commas. */
function list(value: string | undefined): string[] {
  if (value === undefined) return [];
  const line = value.replace(/\s+/g, ' ');
  const pieces = split(line, / ?; ?/y);
  return (pieces.length > 1 ? pieces : split(line, / ?, ?/y)).map(fromLatex).filter(Boolean);
}

function genre(entryType: string, type: string | undefined): string | undefined {
  if (entryType === 'mastersthesis' && type === undefined) return "Master's thesis";
  if (entryType === 'thesis' && type !== undefined)
    return type === 'phdthesis' ? 'PhD thesis' : type === 'mathesis' ? "Master's thesis" : type;
  return type;
}

const arxivIn = (text: string | undefined): string | undefined =>
  /\d{4}\.\d{4,5}|[a-z-]+\/\d{7}/.exec(text ?? '')?.[0];
