/** Writing EndNote's XML, as EndNote exports it and as EndNote, Zotero and bibutils read it. */
import { firstPage } from '../../record/page-range.ts';
import type { CslDate, Name, Record } from '../../record/record.ts';
import { noticeNote } from '../values/notice-note.ts';
import { singleLine } from '../values/single-line.ts';
import { nameParts } from '../values/written-name.ts';
import { WHOLE_WORKS } from '../whole-works.ts';
import { escapeXml } from '../xml.ts';
import { ENDNOTE_TYPE } from './reference-types.ts';

/** EndNote's XML: UTF-8, one `record` element each, in the records' order. */
export const writeEndnote = (records: readonly Record[]): string =>
  ENDNOTE_START + records.map(endnoteRecord).join('') + ENDNOTE_END;

/** What stands before the first record. */
export const ENDNOTE_START = '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n';
/** What stands after the last. */
export const ENDNOTE_END = '</records></xml>\n';

/** One `record` element, its children in the order in which EndNote writes them; `index` counts from zero. */
export function endnoteRecord(record: Record, index: number): string {
  const children = [
    sourceElements(record, index),
    contributors(record),
    titles(record),
    numbers(record),
    group('keywords', ...(record.keyword ?? []).map(keyword => element('keyword', keyword))),
    record.issued ? dates(record.issued) : '',
    element('pub-location', record['publisher-place']),
    element('publisher', record.publisher),
    element('isbn', [...(record.ISSN ?? []), ...(record.ISBN ?? [])].join('\r')),
    element('accession-num', record.PMID),
    element('call-num', record['call-number']),
    element('abstract', record.abstract),
    element('notes', record.arxiv && `arXiv: ${record.arxiv}`),
    element('research-notes', noticeNote(record.notices)),
    element('work-type', record.genre),
    urls(record),
    element('custom2', record.PMCID),
    isArticleNumber(record) ? element('custom7', record.page) : '',
    element('electronic-resource-num', record.DOI),
    element('remote-database-name', record.PMID ? 'PubMed' : record.archive),
    element('language', record.language),
    record.accessed ? element('access-date', slashedDate(record.accessed)) : '',
  ];
  return `<record>${children.join('')}</record>\n`;
}

/** Which library and program the record comes from: EndNote expects them. */
function sourceElements({ type }: Record, index: number): string {
  const [name, number] = ENDNOTE_TYPE[type];
  return [
    '<database name="Offprint.enl">Offprint.enl</database>',
    '<source-app name="EndNote" version="20.0">EndNote</source-app>',
    `<rec-number>${index + 1}</rec-number>`,
    `<ref-type name="${name}">${number}</ref-type>`,
  ].join('');
}

/** A thesis has no tertiary authors from us: there they are its advisers, not the series' editors. */
const contributors = (record: Record): string =>
  group(
    'contributors',
    people('authors', record.author),
    people('secondary-authors', record.editor),
    people('tertiary-authors', record.type === 'thesis' ? undefined : record['collection-editor']),
    people('subsidiary-authors', record.translator),
  );

/** A book has no container: its secondary title would be its series. */
function titles(record: Record): string {
  const isBook = record.type === 'book';
  const container = isBook ? undefined : record['container-title'];
  const short = isBook ? undefined : record['container-title-short'];
  return (
    group(
      'titles',
      element('title', record.title),
      element('secondary-title', container),
      element('tertiary-title', record['collection-title']),
      element('short-title', record['title-short']),
    ) + group('periodical', element('full-title', container), element('abbr-1', short))
  );
}

function numbers(record: Record): string {
  const { type } = record;
  const hasIssue = /^(article-|review)/.test(type);
  return [
    element('pages', WHOLE_WORKS.has(type) ? extentOfWhole(record) : record.page),
    element('volume', record.volume),
    element('number', hasIssue ? record.issue : record.number),
    element('num-vols', record['number-of-volumes']),
    element('edition', type === 'software' ? (record.version ?? record.edition) : record.edition),
  ].join('');
}

/** A work that stands alone has its number of pages in `pages`; a single page would be taken for it. */
function extentOfWhole(record: Record): string | undefined {
  const isSinglePage = /^\d+$/.test(record.page ?? '');
  return record['number-of-pages'] ?? (isSinglePage ? undefined : record.page);
}

function dates(issued: CslDate): string {
  const [parts] = issued['date-parts'];
  const date = parts.length > 1 ? group('pub-dates', element('date', slashedDate(issued))) : '';
  return group('dates', element('year', String(parts[0])), date);
}

function urls({ URL, links = [] }: Record): string {
  const pdfs = links.filter(link => link.kind === 'pdf').map(link => element('url', link.url));
  return group('urls', group('related-urls', element('url', URL)), group('pdf-urls', ...pdfs));
}

/**
 * The one page of a journal's article is its number in the journal when it is not an ordinary page number.
 */
const isArticleNumber = ({ type, page }: Record): boolean =>
  type === 'article-journal' && page !== undefined && firstPage(page) === page && !/^\d{1,4}$/.test(page);

/** An element with text; nothing for no text. Only `isbn` has several lines, one a number. */
function element(name: string, value: string | undefined): string {
  const text = value && (name === 'isbn' ? value : singleLine(value));
  return text ? `<${name}>${escapeXml(text).replaceAll('\r', '&#xD;')}</${name}>` : '';
}

/** An element with elements; nothing where there are none. */
function group(name: string, ...children: string[]): string {
  const inside = children.join('');
  return inside && `<${name}>${inside}</${name}>`;
}

const people = (name: string, names: readonly Name[] | undefined): string =>
  group(name, ...(names ?? []).map(one => element('author', endnoteName(one))));

/** "Family, Given, Suffix"; an organisation with a comma at its end. */
function endnoteName({ family, given, suffix, literal }: Name): string {
  if (!family) return literal ? `${singleLine(literal)},` : '';
  return nameParts(family, given, suffix).join(', ');
}

/** "2022/01/05", as far as the date goes. */
const slashedDate = (date: CslDate): string =>
  date['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/');
