import { monthNumber } from '../../record/month-names.ts';
import { normalisePages } from '../../record/page-range.ts';
import type { DateParts, Name } from '../../record/record.ts';
import { anyDate, cslDate, numericDate } from '../values/date.ts';
import { doiIn, doiOf } from '../values/doi.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { languageOf } from '../values/language.ts';
import { writtenName } from '../values/written-name.ts';
import { noticesIn } from '../values/notice-note.ts';

import { collect, judged, problem, type Draft, type ReadItem, type ReadResult } from '../read-item.ts';
import { WHOLE_WORKS } from '../whole-works.ts';
import { typeOfEndnote } from './reference-types.ts';
import { find, parseXml, type XmlElement } from '../xml.ts';

/** Reads EndNote's XML; a damaged record is told and the others are read. Never throws. */
export const readEndnote = (text: string): ReadResult => collect(endnoteItems(text));

/** The same, record by record, for long files; `line` is where the record begins. */
export function* endnoteItems(text: string): Generator<ReadItem> {
  const starts = /<record[\s>]/g;
  let start = starts.exec(text)?.index;
  if (start === undefined) {
    if (!/<records\b/.test(text) && text.trim() !== '') yield problem(1, 'not-this-format', text, 1);
    return;
  }
  let line = 1;
  let counted = 0;
  while (start !== undefined) {
    for (
      let newline = text.indexOf('\n', counted);
      newline >= 0 && newline < start;
      newline = text.indexOf('\n', newline + 1)
    )
      line++;
    counted = start;
    const next: number | undefined = starts.exec(text)?.index;
    const piece = text.slice(start, next);
    const end = piece.indexOf('</record>');
    const done = (next ?? text.length) / text.length;
    const [element] = parseXml(end < 0 ? piece : piece.slice(0, end)).children;
    if (end < 0) yield problem(line, 'unclosed', piece.replace(/<[^>]*>/g, ' '), done);
    if (element) {
      const { record, note } = recordOf(element);
      yield judged(record, line, () => element.text, done, note ? { note } : {});
    }
    start = next;
  }
}

function recordOf(element: XmlElement): { record: Draft; note?: string } {
  const all = (...paths: string[]): string[] =>
    paths
      .flatMap(path => find(element, path))
      .map(one => one.text.trim())
      .filter(Boolean);
  const first = (...paths: string[]): string | undefined => all(...paths)[0]?.replace(/\s+/g, ' ');
  const [reference] = find(element, 'ref-type');
  const type = typeOfEndnote(
    /name="([^"]*)"/.exec(reference?.attributes ?? '')?.[1] ?? '',
    Number(reference?.text.trim()),
  );
  const record: Draft = { type };
  const put = <F extends keyof Draft>(field: F, value: Draft[F] | '' | undefined): void => {
    if (value !== undefined && value !== '') record[field] = value;
  };
  const names = (path: string): Name[] | undefined => {
    const parsed = all(`contributors/${path}/author`)
      .map(name => writtenName(name.replace(/\s+/g, ' ')))
      .filter(name => name !== undefined);
    return parsed.length ? parsed : undefined;
  };
  const whole = WHOLE_WORKS.has(type);
  put('title', first('titles/title'));
  put('title-short', first('titles/short-title'));
  put(
    type === 'book' ? 'collection-title' : 'container-title',
    first('titles/secondary-title', 'periodical/full-title'),
  );
  const other = first('alt-periodical/abbr-1', 'titles/alt-title');
  put(
    'container-title-short',
    first('periodical/abbr-1') ?? (other === record['container-title'] ? undefined : other),
  );
  put('collection-title', first('titles/tertiary-title'));
  put('author', names('authors'));
  put('editor', names('secondary-authors'));
  put(type === 'thesis' ? 'contributor' : 'collection-editor', names('tertiary-authors'));
  put('translator', names('subsidiary-authors'));
  put('issued', cslDate(published(first('dates/year'), first('dates/pub-dates/date'))));
  put('accessed', cslDate(anyDate(first('access-date'))));
  put('volume', first('volume'));
  const numbered = /^article-(journal|magazine|newspaper)$/.test(type);
  put(numbered ? 'issue' : 'number', first('number'));
  const pages = first('pages');
  if (whole && /^\d+( ?p(p|ages)?\.?)?$/.test(pages ?? ''))
    put('number-of-pages', /^\d+/.exec(pages ?? '')?.[0]);
  else put('page', normalisePages(pages ?? first('custom7') ?? ''));
  put('number-of-volumes', first('num-vols'));
  put(type === 'software' ? 'version' : 'edition', first('edition'));
  put('publisher', first('publisher'));
  put('publisher-place', first('pub-location'));
  put('genre', first('work-type'));
  put('call-number', first('call-num'));
  put('language', languageOf(first('language')));
  put('abstract', first('abstract'));
  const keywords = [
    ...new Set(
      all('keywords/keyword')
        .flatMap(keyword => keyword.split(/[\r\n]+/))
        .map(keyword => keyword.trim())
        .filter(Boolean),
    ),
  ];
  if (keywords.length) put('keyword', keywords);
  const { ISSN, ISBN } = serialNumbers(all('isbn'));
  if (ISSN.length) put('ISSN', ISSN);
  if (ISBN.length) put('ISBN', ISBN);
  put(
    'DOI',
    doiOf(first('electronic-resource-num')) ??
      all('urls/related-urls/url')
        .filter(url => /\/\/(dx\.)?doi\.org\//i.test(url))
        .map(doiIn)[0],
  );
  const medical = /^(pubmed|medline|nlm)\b/i.test(
    first('remote-database-name', 'remote-database-provider') ?? '',
  );
  put('PMID', /^\d{4,9}$/.exec(first('accession-num') ?? '')?.[0]);
  put('PMCID', /^PMC\d+$/i.exec(first('custom2') ?? '')?.[0].toUpperCase());
  put('archive', medical ? undefined : first('remote-database-name'));
  put(
    'URL',
    all('urls/related-urls/url', 'urls/web-urls/url').find(url => /^(https?|ftp):/i.test(url)),
  );
  const links = all('urls/pdf-urls/url')
    .filter(url => /^https?:/i.test(url))
    .map(url => ({ url, kind: 'pdf' as const }));
  if (links.length) put('links', links);
  const written = all('notes', 'research-notes');
  put('notices', written.map(noticesIn).find(Boolean));
  const notes = written.filter(one => !noticesIn(one));
  const arxiv = notes.map(note => /\barXiv: ?([\w./-]+)/i.exec(note)?.[1]).find(Boolean);
  put('arxiv', arxiv);
  const note = notes.filter(one => !/^arXiv: ?\S+$/i.test(one)).join('\n');
  return { record, ...(note && { note }) };
}

/** The year, with month and day where the date adds them: "2022/01/05", "Jan 5". */
function published(year: string | undefined, date: string | undefined): DateParts | undefined {
  const cited = anyDate(year ?? date);
  if (!cited || cited.length > 1 || !date) return cited;
  const full = numericDate(date) ?? anyDate(date);
  if (full && full[0] === cited[0]) return full;
  const month = monthNumber((/\p{L}+/u.exec(date)?.[0] ?? '').toLowerCase());
  if (month === undefined || /\d{4}/.test(date)) return cited;
  const day = Number(/\b\d{1,2}\b/.exec(date)?.[0]);
  return day >= 1 && day <= 31 ? [cited[0], month, day] : [cited[0], month];
}
