import { normalisePages } from '../../model/pages.ts';
import type { CslDate, DateParts, Name } from '../../model/record.ts';
import { anyDate, cslDate } from '../dates.ts';
import { doiIn, doiOf, serialNumbers } from '../identifiers.ts';
import { languageOf } from '../language.ts';
import { invertedName } from '../names.ts';
import { plainName } from '../plain-name.ts';
import type { Draft } from '../reading.ts';
import type { RawEntry } from './lines.ts';
import { notesOf } from './notes.ts';
import { titlesOf } from './titles.ts';
import { TYPE_OF_RIS, WHOLE_WORKS } from './types.ts';

/** An entry's values by tag. */
export type Tagged = (tag: string) => readonly string[];

const NOTHING: readonly string[] = [];
const NUMBERED_ISSUES = new Set(['article-journal', 'article-magazine', 'article-newspaper']);

/** What an entry's tags mean, as far as they can be understood; what is a person's note stays one. */
export function recordOf(entry: RawEntry): { record: Draft; note?: string } {
  const values = new Map<string, string[]>();
  for (const [index, tag] of entry.tags.entries()) {
    const value = entry.values[index]!;
    if (value === '') continue;
    const present = values.get(tag);
    if (present) present.push(value);
    else values.set(tag, [value]);
  }
  const all: Tagged = tag => values.get(tag) ?? NOTHING;
  const first = (...tags: string[]): string | undefined => {
    for (const tag of tags) {
      const value = values.get(tag)?.[0];
      if (value !== undefined) return value;
    }
    return undefined;
  };

  const type = TYPE_OF_RIS.get((first('TY') ?? '').toUpperCase()) ?? 'document';
  const record: Draft = { type };
  const put = <F extends keyof Draft>(field: F, value: Draft[F] | '' | undefined): void => {
    if (value !== undefined && value !== '') record[field] = value;
  };

  titlesOf(all, record, entry.oneSpace);
  put('title-short', first('ST'));
  const authors = [...all('AU'), ...all('A1').filter(name => !all('AU').includes(name))];
  const second = [...all('A2'), ...all('ED')];
  // some exporters number the authors A1, A2, A3
  const asAuthors = !authors.length && type === 'article-journal';
  put('author', names(authors.length ? authors : asAuthors ? second : NOTHING));
  put('editor', asAuthors ? undefined : names(second));
  put(type === 'thesis' ? 'contributor' : 'collection-editor', names(all('A3'))); // a thesis' A3 is its adviser (EndNote)
  put('translator', names(all('A4')));

  put('issued', issued(first('PY'), first('Y1'), first('DA')));
  put('accessed', cslDate(anyDate(first('Y2'))));
  put('volume', first('VL', 'VO'));
  const number = first('M1');
  const issue = first('IS', 'CP') ?? (NUMBERED_ISSUES.has(type) ? number : undefined);
  put('issue', issue);
  pages(record, first('SP'), first('EP'), first('C7'));
  const serials = serialNumbers(all('SN'));
  if (serials.ISSN.length) put('ISSN', serials.ISSN);
  if (serials.ISBN.length) put('ISBN', serials.ISBN);
  const other = !serials.ISSN.length && !serials.ISBN.length ? first('SN') : undefined;
  put('number', (type === 'report' || type === 'patent' ? other : undefined) ?? (issue === undefined ? number : undefined));
  put('number-of-volumes', first('NV'));
  put(type === 'software' ? 'version' : 'edition', first('ET'));
  put('publisher', first('PB'));
  put('publisher-place', first('CY', 'PP'));
  const kind = first('M3');
  if (kind && !doiIn(kind) && !/^(journal )?article$/i.test(kind)) put('genre', kind);
  put('call-number', first('CN'));
  put('language', languageOf(first('LA')));
  put('abstract', first('AB', 'N2'));
  const keywords = unique(all('KW').flatMap(keyword => keyword.split(';')).map(keyword => keyword.trim()).filter(Boolean));
  if (keywords.length) put('keyword', keywords);

  const addresses = all('UR').flatMap(address => address.split(/;?\s(?=https?:)/));
  put('URL', addresses.find(address => /^(https?|ftp):\/\//i.test(address)) ?? addresses[0]);
  const links = [...link(all('L1'), 'pdf'), ...link(all('L2'), 'html')];
  if (links.length) put('links', links);
  put('DOI', doiOf(first('DO', 'DI')) ?? [...all('U2'), ...all('U1'), ...all('M3'), ...all('L3')].map(doiIn).find(Boolean) ?? resolved(addresses));
  const note = notesOf(all, record, name => names([name])?.[0]);
  return { record, ...(note && { note }) };
}

function names(values: readonly string[]): Name[] | undefined {
  const parsed = values
    .flatMap(value => (value.includes(';') && !value.endsWith(',') ? value.split(';') : [value]))
    .map(value => invertedName(value, plainName))
    .filter(name => name !== undefined);
  return parsed.length ? parsed : undefined;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The year is PY's (or Y1's); DA adds its month and day when it is of the same year. */
function issued(py: string | undefined, y1: string | undefined, da: string | undefined): CslDate | undefined {
  const dates = [py, y1, da].map(anyDate).filter(date => date !== undefined);
  const [cited] = dates;
  if (!cited) return undefined;
  return cslDate(dates.reduce<DateParts>((best, date) => (date[0] === cited[0] && date.length > best.length ? date : best), cited));
}

function pages(record: Draft, start: string | undefined, end: string | undefined, article: string | undefined): void {
  const whole = record.type !== undefined && WHOLE_WORKS.has(record.type);
  const total = whole && !end ? /^(\d+)(?:\s*(?:pp?|pages?|s)\.?)?$/i.exec(start ?? '')?.[1] : undefined;
  const page = start && end && start !== end && !start.includes('-') ? `${start}-${end}` : (start ?? end ?? article);
  if (total !== undefined) record['number-of-pages'] = total;
  else if (page !== undefined) {
    const normal = normalisePages(page);
    if (normal) record.page = normal;
  }
}

const link = (values: readonly string[], kind: 'pdf' | 'html') => values.filter(value => /^https?:\/\//i.test(value)).map(url => ({ url, kind }));

/** The DOI of an address at a DOI resolver. */
const resolved = (addresses: readonly string[]): string | undefined => addresses.filter(address => /\/\/(dx\.)?doi\.org\//i.test(address)).map(doiIn).find(Boolean);
