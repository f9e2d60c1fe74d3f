/**
 * Koha's public catalogue (templates of github.com/Koha-Community/Koha, opac-detail.tt and MARC21slim2OPACDetail.xsl,
 * 3.12–23.11): the classes of a record's rows name their fields; the labels are in one of seventy languages.
 */
import { listed, namedRows, titleProper, type NamedRows } from '../page/catalogue-rows.ts';
import { all, attribute, first, text, type Document, type Element } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

const RECORD = '#catalogue_detail_biblio';
const TITLE = `${RECORD} h1.title`;
const ROW = '.results_summary';
const CAPTION = '.label, .byAuthor';
const ROWS: NamedRows = [
  [`${ROW}.type`, 'format'],
  [`${ROW}.language, ${ROW}.languages`, 'language'],
  [`${ROW}.edition`, 'edition'],
  [`${ROW}.description`, 'physical description'],
  [`${ROW}.series`, 'series title'],
  [`${ROW}.isbn`, 'ISBN'],
  [`${ROW}.issn`, 'ISSN'],
  [`${ROW}.doi`, 'DOI'],
  [`${ROW}.dissertation_note`, 'dissertation note'],
  [`${ROW}.summary`, 'abstract'],
];
const PEOPLE = `${RECORD} .author`;
const IMPRINT = `${ROW}.publisher, ${ROW}.rda264`;
const HOST = `${ROW}.in, ${ROW}.host_item`;
/** Types of what is no work to cite: journals as a whole, films, records. */
const OTHER = /^(?:Periodical|Movie|MusicRecording|MusicAlbum|Game|SoftwareApplication)$/;

const typesOf = (document: Document): string[] =>
  all(document, `${RECORD} [typeof]`, 3).flatMap(element => (attribute(element, 'typeof') ?? '').split(' '));

/** The people of a row, each with the role behind the name. */
const peopleIn = (row: Element): string[] =>
  all(row, 'a.contributors, a[href*="q=au"], a[href*="idx=au"]', 200).map(link => {
    const name = text(link, '.relatorcode').replace(/[,;.]$/, '');
    const { next } = link;
    const within = text(first(link, '.relatorcode'));
    const behind = next?.nodeType === 1 && attribute(next, 'class') === 'relatorcode' ? text(next) : '';
    const role = (within || behind).replace(/^[[(]/, '').replace(/[\]).,]{1,3}$/, '');
    return role === '' ? name : `${name} (${role})`;
  });

/** What an imprint's element of a name holds, without the punctuation behind it. */
const part = (row: Element | undefined, selector: string): string =>
  row ? text(first(row, selector)).replace(/ ?[:;,،.]$/, '') : '';

/** Volume and issue, "vol. 4, n. 2", "12 (3)". */
const OF_SERIAL = /\b(?:vol|v|n|no|nr|núm|bd|jg|t|č|r)\.? ?\d.*\d|\d ?\(\d/i;
/** What parts a book's imprint from the pages in it. */
const BEFORE_PAGES = /[.,;] ((?:\p{L}{1,4}\.? ?)?\d{1,5} ?[-–] ?\d{1,5})\.?$/u;

/** What the work stands in, and where. */
const hostsOf = (document: Document): { title: string; place: string; isBook: boolean }[] =>
  all(document, HOST, 3).map(row => {
    const place = text(row, `${CAPTION}, a`);
    return { title: text(first(row, 'a')).replace(/\.$/, ''), place, isBook: !OF_SERIAL.test(place) };
  });

export const site = defineSite({
  id: 'koha',
  signs: ({ document }) => first(document, `meta[name="generator"][content^="Koha"], ${TITLE}`) !== undefined,
  kind({ document, url: { pathname } }) {
    if (first(document, TITLE)) return typesOf(document).some(type => OTHER.test(type)) ? 'other' : 'article';
    return /opac-(?:search|shelves|authorities)/.test(pathname) ? 'list' : undefined;
  },
  drop: ({ document }) =>
    first(document, TITLE)
      ? [{ sources: ['rdfa:name', 'rdfa:author', 'visible:line', 'visible:authors'] }]
      : [],
  read({ document }, claim) {
    claim('title', titleProper(text(first(document, TITLE))));
    const imprint = first(document, IMPRINT);
    claim('publisher', part(imprint, '.publisher_name, [property="publisher"] [property="name"]'));
    claim('publisher-place', part(imprint, '.publisher_place, [property="location"]'));
    claim('year', part(imprint, '.publisher_date, [property="datePublished"]'));
    for (const { title, place, isBook } of hostsOf(document)) {
      claim(isBook ? 'book-title' : 'container-title', titleProper(title));
      if (!isBook) claim('source-line', place);
    }
  },
  amend({ document }, reading) {
    const record = first(document, RECORD);
    if (!record || !first(document, TITLE)) return;
    const [main = [], ...others] = all(document, PEOPLE, 20).map(peopleIn);
    const subjects = all(record, `${ROW}.subject a.subject, ${ROW}.subjects a.subject`, 100);
    const [imprint] = all(record, IMPRINT, 1);
    const isParted = part(imprint, '.publisher_name, [property="publisher"] [property="name"]') !== '';
    reading.labels = [
      ...listed('main author', main),
      ...listed('contributors', others.flat()),
      ...namedRows(record, ROWS, CAPTION),
      // as catalogues print it in one line
      ...hostsOf(document).flatMap(({ title, place, isBook }) =>
        isBook ? listed('published in', [`${title}. - ${place.replace(BEFORE_PAGES, '. - $1')}`]) : [],
      ),
      ...(isParted ? [] : namedRows(record, [[IMPRINT, 'published']], CAPTION)),
      ...listed(
        'subjects',
        subjects.map(subject => text(subject)),
      ),
    ];
  },
});
