import { normalisePages } from '../../record/page-range.ts';
import type { CslDate, DateParts, Name } from '../../record/record.ts';
import { anyDate, cslDate } from '../values/date.ts';
import { doiIn, doiOf } from '../values/doi.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { languageOf } from '../values/language.ts';
import { writtenName } from '../values/written-name.ts';

import type { Draft } from '../read-item.ts';
import { allOf, firstOf, type RawEntry } from './entries.ts';
import { notesOf } from './notes.ts';
import { titlesOf } from './titles.ts';
import { TYPE_OF_RIS, WHOLE_WORKS } from './reference-types.ts';

const NUMBERED_ISSUES = new Set(['article-journal', 'article-magazine', 'article-newspaper']);

/** What an entry's tags mean, as far as they can be understood; what is a person's note stays one. */
export function recordOf(entry: RawEntry): { record: Draft; note?: string } {
  const { values } = entry;
  const type = TYPE_OF_RIS.get((firstOf(values, 'TY') ?? '').toUpperCase()) ?? 'document';
  const record: Draft = { type };
  const put = <F extends keyof Draft>(field: F, value: Draft[F] | '' | undefined): void => {
    if (value !== undefined && value !== '') record[field] = value;
  };

  titlesOf(values, record, entry.oneSpace);
  put('title-short', firstOf(values, 'ST'));
  const authors = both(allOf(values, 'AU'), allOf(values, 'A1'));
  const second = both(allOf(values, 'A2'), allOf(values, 'ED'));
  // some exporters number the authors A1, A2, A3
  const asAuthors = !authors.length && type === 'article-journal';
  put('author', names(authors.length ? authors : asAuthors ? second : []));
  put('editor', asAuthors ? undefined : names(second));
  put(type === 'thesis' ? 'contributor' : 'collection-editor', names(allOf(values, 'A3'))); // a thesis' A3 is its adviser (EndNote)
  put('translator', names(allOf(values, 'A4')));

  put('issued', issued(firstOf(values, 'PY'), firstOf(values, 'Y1'), firstOf(values, 'DA')));
  put('accessed', cslDate(anyDate(firstOf(values, 'Y2'))));
  put('volume', firstOf(values, 'VL', 'VO'));
  const number = firstOf(values, 'M1');
  const issue = firstOf(values, 'IS', 'CP') ?? (NUMBERED_ISSUES.has(type) ? number : undefined);
  put('issue', issue);
  pages(record, firstOf(values, 'SP'), firstOf(values, 'EP'), firstOf(values, 'C7'));
  const serials = serialNumbers(allOf(values, 'SN'));
  if (serials.ISSN.length) put('ISSN', serials.ISSN);
  if (serials.ISBN.length) put('ISBN', serials.ISBN);
  const other = !serials.ISSN.length && !serials.ISBN.length ? firstOf(values, 'SN') : undefined;
  put(
    'number',
    (type === 'report' || type === 'patent' ? other : undefined) ??
      (issue === undefined ? number : undefined),
  );
  put('number-of-volumes', firstOf(values, 'NV'));
  put(type === 'software' ? 'version' : 'edition', firstOf(values, 'ET'));
  put('publisher', firstOf(values, 'PB'));
  put('publisher-place', firstOf(values, 'CY', 'PP'));
  const kind = firstOf(values, 'M3');
  if (kind && !doiIn(kind) && !/^(journal )?article$/i.test(kind)) put('genre', kind);
  put('call-number', firstOf(values, 'CN'));
  put('language', languageOf(firstOf(values, 'LA')));
  put('abstract', firstOf(values, 'AB', 'N2'));
  const keywords = new Set<string>();
  for (const keyword of allOf(values, 'KW'))
    for (const one of keyword.includes(';') ? keyword.split(';').map(part => part.trim()) : [keyword])
      if (one !== '') keywords.add(one);
  if (keywords.size) put('keyword', [...keywords]);

  const addresses = allOf(values, 'UR').flatMap(address =>
    /\s/.test(address) ? address.split(/;?\s(?=https?:)/) : address,
  );
  put('URL', addresses.find(address => /^(https?|ftp):\/\//i.test(address)) ?? addresses[0]);
  const links = [...link(allOf(values, 'L1'), 'pdf'), ...link(allOf(values, 'L2'), 'html')];
  if (links.length) put('links', links);
  put(
    'DOI',
    doiOf(firstOf(values, 'DO', 'DI')) ??
      ['U2', 'U1', 'M3', 'L3']
        .flatMap(tag => allOf(values, tag))
        .map(doiIn)
        .find(Boolean) ??
      resolved(addresses),
  );
  const note = notesOf(values, record, name => names([name])?.[0]);
  return { record, ...(note && { note }) };
}

function names(values: readonly string[]): Name[] | undefined {
  const parsed: Name[] = [];
  for (const value of values) {
    for (const one of value.includes(';') && !value.endsWith(',') ? value.split(';') : [value]) {
      const name = writtenName(one);
      if (name) parsed.push(name);
    }
  }
  return parsed.length ? parsed : undefined;
}

/** The values of two tags, each once. */
const both = (first: readonly string[], second: readonly string[]): readonly string[] =>
  second.length === 0
    ? first
    : first.length === 0
      ? second
      : [...first, ...second.filter(value => !first.includes(value))];

/** The year is PY's (or Y1's); DA adds its month and day when it is of the same year. */
function issued(py: string | undefined, y1: string | undefined, da: string | undefined): CslDate | undefined {
  const dates = [py, y1, da].map(anyDate).filter(date => date !== undefined);
  const [cited] = dates;
  if (!cited) return undefined;
  return cslDate(
    dates.reduce<DateParts>(
      (best, date) => (date[0] === cited[0] && date.length > best.length ? date : best),
      cited,
    ),
  );
}

function pages(
  record: Draft,
  start: string | undefined,
  end: string | undefined,
  article: string | undefined,
): void {
  const whole = record.type !== undefined && WHOLE_WORKS.has(record.type);
  const total = whole && !end ? /^(\d+)(?:\s*(?:pp?|pages?|s)\.?)?$/i.exec(start ?? '')?.[1] : undefined;
  const page =
    start && end && start !== end && !start.includes('-') ? `${start}-${end}` : (start ?? end ?? article);
  if (total !== undefined) record['number-of-pages'] = total;
  else if (page !== undefined) {
    const normal = normalisePages(page);
    if (normal) record.page = normal;
  }
}

const link = (values: readonly string[], kind: 'pdf' | 'html') =>
  values.filter(value => /^https?:\/\//i.test(value)).map(url => ({ url, kind }));

/** The DOI of an address at a DOI resolver. */
const resolved = (addresses: readonly string[]): string | undefined =>
  addresses
    .filter(address => /\/\/(dx\.)?doi\.org\//i.test(address))
    .map(doiIn)
    .find(Boolean);
