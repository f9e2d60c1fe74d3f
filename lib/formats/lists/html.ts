import type { Record } from '../../record/record.ts';
import { escapeXml } from '../xml.ts';
import { referenceOf } from './reference.ts';

export const HTML_START =
  '<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>Offprint</title>\n</head>\n<body>\n<ul>\n';
export const HTML_END = '</ul>\n</body>\n</html>\n';

/** A page with a list of the papers; all that comes from records is escaped. */
export const writeHtml = (records: readonly Record[]): string =>
  HTML_START + records.map(htmlItem).join('') + HTML_END;

export function htmlItem(record: Record): string {
  const { authors, year, title, container, where, link, doi } = referenceOf(record);
  const safe = link && escapeXml(link).replaceAll("'", '&#39;');
  const parts = [
    [escapeXml(authors), year && `(${year})`].filter(Boolean).join(' '),
    safe ? `<a href="${safe}">${escapeXml(title)}</a>` : escapeXml(title),
    [container && `<i>${escapeXml(container)}</i>`, escapeXml(where)].filter(Boolean).join(' '),
    doi ? `doi:${escapeXml(doi)}` : '',
  ];
  return `<li>${parts
    .filter(Boolean)
    .map(part => part.replace(/\.$/, ''))
    .join('. ')}.</li>\n`;
}
