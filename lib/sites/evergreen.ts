/**
 * Evergreen's public catalogue (templates of github.com/evergreen-library-system/Evergreen, opac/parts/record): a
 * record's parts are known by their ids, whatever the language. Its address keeps the search that found it.
 */
import { listed, namedRows, titleProper, type NamedRows } from '../page/catalogue-rows.ts';
import { all, attribute, first, text, type Document, type Element } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

const TITLE = '#rdetail_title';
const CAPTION = '.rdetail_label, dt';
const ROWS: NamedRows = [
  ['#rdetail_isbns', 'ISBN'],
  ['#rdetail_issns', 'ISSN'],
  ['#rdetail_phys_desc', 'physical description'],
  ['#rdetail_edition', 'edition'],
];
const PEOPLE = '.rdetail_authors_div a, .rdetail-author-div a';
const IMPRINT = '#rdetail_publisher, [property="publisher"]';
const FORMAT = 'img[src*="icon_format/"]';
/** Formats of works, as the pictures' files are named; films, music and journals are none. */
const WORK = /\/(?:book|ebook|eaudio|lpbook|serialpart|thesis|electronic)\.\w+$/;
const OTHER =
  /\/(?:serial|dvd|vhs|blu-?ray|music|cd|lp|kit|software|evideo|equip|phonospoken|map|score)\w*\.\w+$/;

/** A person's name, with the role that stands in brackets behind the link where the name has none. */
function personIn(link: Element): string {
  const name = text(link).replace(/(?<=\p{L}{3})\.$/u, '');
  const behind = link.next?.nodeType === 3 ? link.next.value : '';
  const role = /^\s*\(([^()]{3,30})\)/.exec(behind)?.[1];
  return role === undefined || /[,-] \p{Ll}[\p{L} ]{2,30}$/u.test(name) ? name : `${name} (${role})`;
}

const formatsOf = (document: Document): string[] =>
  all(document, FORMAT, 3).map(picture => attribute(picture, 'src') ?? '');

/** An element of the imprint, without the punctuation behind it. */
const part = (document: Document, selector: string): string =>
  text(first(document, selector)).replace(/ ?[:;,.]$/, '');

export const site = defineSite({
  id: 'evergreen',
  signs: ({ document, url }) =>
    first(document, TITLE) !== undefined || /\/eg\/opac\/(?:results|record|advanced)/.test(url.pathname),
  kind({ document, url: { pathname } }) {
    if (/\/eg\/opac\/results/.test(pathname)) return 'list';
    if (!first(document, TITLE)) return undefined;
    const formats = formatsOf(document);
    return formats.some(format => OTHER.test(format)) && !formats.some(format => WORK.test(format))
      ? 'other'
      : 'article';
  },
  // notes and contents are marked up as keywords
  drop: ({ document }) =>
    first(document, TITLE) ? [{ sources: ['rdfa:', 'visible:line', 'visible:authors'] }] : [],
  read({ document }, claim) {
    if (!first(document, TITLE)) return;
    claim('title', titleProper(text(first(document, TITLE))));
    claim('publisher', part(document, '[property="publisher"] [property="name"]'));
    claim('publisher-place', part(document, '[property="publisher"] [property="location"]'));
    claim('year', part(document, '[property="datePublished"]'));
    for (const format of formatsOf(document)) if (/\/e?book\.\w+$/.test(format)) claim('type', 'book');
  },
  amend({ document }, reading) {
    if (!first(document, TITLE)) return;
    const people = all(document, PEOPLE, 200);
    const isMain = (link: Element): boolean => attribute(link, 'property') === 'creator';
    const row = first(document, IMPRINT);
    const isParted = part(document, '[property="publisher"] [property="name"]') !== '';
    reading.labels = [
      ...listed('main author', people.filter(isMain).map(personIn)),
      ...listed('contributors', people.filter(link => !isMain(link)).map(personIn)),
      ...namedRows(document, ROWS, CAPTION),
      ...(row && !isParted ? listed('published', [text(row, CAPTION)]) : []),
      // what it says below the record keeps its labels
      ...(reading.labels ?? []).filter(({ label }) =>
        /^(?:summary|abstract|dissertation|language)/i.test(label),
      ),
      ...listed(
        'subjects',
        all(document, '.rdetail_subject_value a, #rdetail_subject a', 100).map(subject => text(subject)),
      ),
    ];
  },
});
