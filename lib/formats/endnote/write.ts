import { firstPage } from '../../record/page-range.ts';
import type { CslDate, Name, Record } from '../../record/record.ts';
import { WHOLE_WORKS } from '../whole-works.ts';
import { noticeNote } from '../values/notice-note.ts';
import { singleLine } from '../values/single-line.ts';
import { ENDNOTE_TYPE } from './reference-types.ts';
import { escapeXml } from '../xml.ts';

/** EndNote's XML (its "XML" export, read by EndNote, Zotero, bibutils): UTF-8. */
export const writeEndnote = (records: readonly Record[]): string =>
  ENDNOTE_START + records.map(endnoteRecord).join('') + ENDNOTE_END;

export const ENDNOTE_START = '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n';
export const ENDNOTE_END = '</records></xml>\n';

/** One `record` element; `index` counts from zero. */
export function endnoteRecord(record: Record, index: number): string {
  const [typeName, typeNumber] = ENDNOTE_TYPE[record.type];
  const whole = WHOLE_WORKS.has(record.type);
  const date = record.issued;
  const container = record.type === 'book' ? undefined : record['container-title']; // a book's secondary title is its series
  const parts: string[] = [
    `<database name="Offprint.enl">Offprint.enl</database><source-app name="EndNote" version="20.0">EndNote</source-app><rec-number>${index + 1}</rec-number>`,
    `<ref-type name="${typeName}">${typeNumber}</ref-type>`,
    group(
      'contributors',
      people('authors', record.author),
      people('secondary-authors', record.editor),
      people('tertiary-authors', record.type === 'thesis' ? undefined : record['collection-editor']),
      people('subsidiary-authors', record.translator),
    ),
    group(
      'titles',
      tag('title', record.title),
      tag('secondary-title', container),
      tag('tertiary-title', record['collection-title']),
      tag('short-title', record['title-short']),
    ),
    group(
      'periodical',
      tag('full-title', container),
      tag('abbr-1', record.type === 'book' ? undefined : record['container-title-short']),
    ),
    tag(
      'pages',
      whole
        ? (record['number-of-pages'] ?? (/^\d+$/.test(record.page ?? '') ? undefined : record.page))
        : record.page,
    ),
    tag('volume', record.volume),
    tag('number', /^(article-|review)/.test(record.type) ? record.issue : record.number),
    tag('num-vols', record['number-of-volumes']),
    tag('edition', record.type === 'software' ? (record.version ?? record.edition) : record.edition),
    group('keywords', ...(record.keyword ?? []).map(keyword => tag('keyword', keyword))),
    date
      ? group(
          'dates',
          tag('year', String(date['date-parts'][0][0])),
          date['date-parts'][0].length > 1 ? group('pub-dates', tag('date', slashed(date))) : '',
        )
      : '',
    tag('pub-location', record['publisher-place']),
    tag('publisher', record.publisher),
    tag('isbn', [...(record.ISSN ?? []), ...(record.ISBN ?? [])].join('\r')),
    tag('accession-num', record.PMID),
    tag('call-num', record['call-number']),
    tag('abstract', record.abstract),
    tag('notes', record.arxiv && `arXiv: ${record.arxiv}`),
    tag('research-notes', noticeNote(record.notices)),
    tag('work-type', record.genre),
    group(
      'urls',
      group('related-urls', tag('url', record.URL)),
      group(
        'pdf-urls',
        ...(record.links ?? []).filter(link => link.kind === 'pdf').map(link => tag('url', link.url)),
      ),
    ),
    tag('custom2', record.PMCID),
    record.type === 'article-journal' &&
    record.page &&
    firstPage(record.page) === record.page &&
    !/^\d{1,4}$/.test(record.page)
      ? tag('custom7', record.page)
      : '',
    tag('electronic-resource-num', record.DOI),
    tag('remote-database-name', record.PMID ? 'PubMed' : record.archive),
    tag('language', record.language),
    record.accessed ? tag('access-date', slashed(record.accessed)) : '',
  ];
  return `<record>${parts.join('')}</record>\n`;
}

function tag(name: string, value: string | undefined): string {
  const text = value && (name === 'isbn' ? value : singleLine(value));
  return text ? `<${name}>${escapeXml(text).replaceAll('\r', '&#xD;')}</${name}>` : '';
}

function group(name: string, ...children: string[]): string {
  const inside = children.join('');
  return inside && `<${name}>${inside}</${name}>`;
}

const people = (name: string, names: readonly Name[] | undefined): string =>
  group(name, ...(names ?? []).map(one => tag('author', endnoteName(one))));

/** "Family, Given, Suffix"; an organisation with a trailing comma. */
function endnoteName({ family, given, suffix, literal }: Name): string {
  if (!family) return literal ? `${singleLine(literal)},` : '';
  const parts = [family, given ?? '', suffix ?? ''].map(part => part.replaceAll(',', ' ').trim());
  while (parts.at(-1) === '') parts.pop();
  return parts.join(', ');
}

const slashed = (date: CslDate): string =>
  date['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/');
