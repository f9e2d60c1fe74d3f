/** Tests of what a page prints: does it show one scholarly work? They decide where the metadata does not tell. */
import type { ClaimField, PageReading } from '../record/page-reading.ts';
import { findDoi } from '../record/identifiers.ts';
import { labelField, type LabelField } from '../record/label-field.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { claimTexts, isClaimed } from './claim-texts.ts';
import { isSeriesOfReports } from './fields/type.ts';
import { typeOfWord } from './type-of-word.ts';
import { isShared } from './metadata-signs.ts';
import { titleIn } from './source-line/title-in-line.ts';
import { isWholeSourceLine } from './source-line/whole-line.ts';
import { hasSectionsOfPaper } from './vocabularies/head-alone.ts';
import { aboveTitle, underTitle } from './vocabularies/under-title.ts';

/** Whether an essay of an old web journal was found (see `essay` in vocabularies/essay.ts). */
export const isPrintedEssay = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'title', /^visible:essay/);

/** Whether it is an entry of a reference work (see `referenceEntry` in vocabularies/entry.ts). */
export const isReferenceEntry = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'title', /^visible:entry/);

/** "Holm A, Ruiz E (2019) Peat and water. Bogs 3(2): 1-28." */
const CITATION = /^\p{Lu}[^()]{2,200}\((?:19|20)\d\d[a-z]?\)\.? [^()]{10,300}\d\s*[(:,]\s*\d/u;

/**
 * Whether the page lists citations of works that it does not show, or several, each with its own DOI: a person's
 * publications, an issue's contents.
 */
export function listsCitations({ claims, lines = [] }: PageReading): boolean {
  const titles = claimTexts(claims, 'title').map(fold);
  const cited = lines.filter(({ text, place }) => place === 'head' && CITATION.test(text));
  const others = cited.filter(({ text }) => !titles.some(title => fold(text).includes(title)));
  if (others.length > 1) return true;
  const different = (field: ClaimField, source: RegExp): number =>
    new Set(claimTexts(claims, field, source).map(value => findDoi(value) ?? value)).size;
  const dois = different('DOI', /^visible:head$/);
  return (
    (dois > 1 && different('source-line', /^visible:line$/) > 1) ||
    // an issue's contents have no title of a work's own
    (dois > 2 && !isClaimed(claims, 'title', /^(?:visible|label|site)/))
  );
}

/** How many lines under the title may come before the paper's source line. */
const HEAD_LINES = 4;

/** Whether authors are printed and soon under the title a line with journal, year, volume and page. */
export function hasPaperHead({ claims, lines = [] }: PageReading): boolean {
  if (!isClaimed(claims, 'author', /^visible/) && !isClaimed(claims, 'authors', /^visible/)) return false;
  const titles = claimTexts(claims, 'title');
  const head = (['first', 'last'] as const).flatMap(which =>
    underTitle(lines, titles, which).slice(0, HEAD_LINES),
  );
  head.push(...aboveTitle(lines, titles));
  // the journal may have a line of its own above the numbers
  const isNamed = isClaimed(claims, 'container-title', /^visible:masthead/);
  const isWhole = (text: string): boolean => isWholeSourceLine(text, isNamed);
  // a person's or an issue's list has many such lines
  return head.some(isWhole) && new Set(lines.map(({ text }) => text).filter(isWhole)).size < 3;
}

/** Whether the page prints the whole citation of a work whose title it shows: names, journal, date and numbers. */
export const citesItself = (page: PageReading): boolean =>
  (isClaimed(page.claims, 'citation', /^visible:citation/) &&
    isClaimed(page.claims, 'authors', /^visible:cit(?:ation|ed)/)) ||
  saysHowToCite(page);

/** Whether a label for how to cite the page gives its title and year, and the page prints who wrote it. */
function saysHowToCite(page: PageReading): boolean {
  const titles = claimTexts(page.claims, 'title', /^visible:title/);
  const isOwn = (cited: string): boolean =>
    titleIn(cited, titles) !== undefined && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(cited);
  return hasAuthors(page) && claimTexts(page.claims, 'citation', /^label/).some(isOwn);
}

/** What a catalogue tells of a thesis beside its author and title. */
const OF_THESIS: readonly ClaimField[] = [
  'institution',
  'publisher',
  'date',
  'date-any',
  'year',
  'language',
  'abstract',
  'keywords',
  'keyword',
  'number-of-pages',
  'collection-title',
];

/** A label that only theses have: "Thesis type", "Tipo de tesis". */
const LABEL_OF_THESIS = /^label:.*(?:thes[ie]|tesis|tese\b|dissert|論文種別|学位论文|[学學]位論文|학위논문)/i;

/** Whether labels, or the page's citation of itself, call the work a thesis and tell more of it than its author. */
export function isThesisRecord(page: PageReading): boolean {
  const { claims } = page;
  const kind = claims.find(
    ({ field, source, value }) =>
      field === 'type' && /^(?:label|visible)/.test(source) && typeOfWord(String(value)) === 'thesis',
  );
  if (!kind) return false;
  const told = OF_THESIS.filter(field =>
    isClaimed(claims, field, /^(?:label|subject|visible:(?:citation|defence|heading))/),
  );
  const needed = LABEL_OF_THESIS.test(kind.source) ? 1 : 2;
  return told.length >= needed && hasAuthors(page) && isClaimed(claims, 'title', /^(?:label|visible)/);
}

/** Whether a label says in which journal or book the work was published. */
const isLabelledPublished = ({ claims }: PageReading): boolean =>
  claims.some(({ field, source }) => field === 'source-line' && isLabelOf(source, PUBLISHED_IN)) ||
  isClaimed(claims, 'citation', /^label/);

/** "Source: …" is not among them, as news print it for the paper that they report. */
const PUBLISHED_IN: readonly (LabelField | undefined)[] = ['published', 'published-in'];

/** Whether a claim's source is a printed label of one of the fields. */
const isLabelOf = (source: string, fields: readonly (LabelField | undefined)[]): boolean =>
  source.startsWith('label:') && fields.includes(labelField(source.slice('label:'.length)));

/** Whether a label or a line says where the work was published. */
const hasSourceLine = (page: PageReading): boolean =>
  isLabelledPublished(page) ||
  isClaimed(page.claims, 'source-line', /^visible/) ||
  isClaimed(page.claims, 'container-title', /^label/);

/** Whether the page prints an abstract under a heading or label. */
const hasAbstract = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'abstract', /^(visible:(abstract|heading)|label)/);

/** Whether the page prints authors. */
const hasAuthors = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'author', /^(visible|label)/) || isClaimed(claims, 'authors', /^(visible|label)/);

/** Whether authors and, at the title, the issue of a magazine are printed. */
export const isMagazineArticle = (page: PageReading): boolean =>
  isClaimed(page.claims, 'type', /^visible:magazine/) && hasAuthors(page);

/** Whether the head has a DOI, and the page a source line or abstract: a lone DOI may be that of a reported paper. */
export const hasDoiInHead = (page: PageReading): boolean =>
  isClaimed(page.claims, 'DOI', /^(visible:head|label|site)/) && (hasSourceLine(page) || hasAbstract(page));

/** Whether the page prints authors, an abstract and a source line, and is not marked up as news or blogs are. */
export const hasAbstractOfJournal = (page: PageReading): boolean =>
  hasSourceLine(page) && hasAbstract(page) && !isShared(page) && hasAuthors(page);

/** Whether authors are printed, and labels give keywords and where the work was published. */
export const hasKeywordsOfJournal = (page: PageReading): boolean =>
  isLabelledPublished(page) &&
  (isClaimed(page.claims, 'keyword', /^label/) || isClaimed(page.claims, 'keywords', /^label/)) &&
  hasAuthors(page);

/** Whether title, authors and abstract of a paper in full are on the page, which is not marked up as blogs are. */
export const isWholePaper = (page: PageReading): boolean =>
  hasSectionsOfPaper(page) &&
  isClaimed(page.claims, 'title', /^(?:visible:title|document)/) &&
  (hasAuthors(page) || isClaimed(page.claims, 'author', /^dublin-core/)) &&
  hasAbstract(page) &&
  !isShared(page);

/** Whether labels give title, people and at least two fields more, as in a catalogue or repository. */
export function isCatalogueRecord({ claims }: PageReading): boolean {
  const labelled = new Set(
    claims.filter(({ source }) => source.startsWith('label')).map(({ field }) => field),
  );
  const people = (['author', 'authors', 'contributor', 'editor'] as const).some(field => labelled.has(field));
  return labelled.has('title') && people && labelled.size > 3;
}

/**
 * Whether rows of an index name the journal, book or conference, and its numbers, its year or the work's kind, for a
 * work that has its title and authors on the page.
 */
export function isIndexRecord(page: PageReading): boolean {
  const { claims } = page;
  const labelled = (...fields: ClaimField[]): boolean =>
    fields.some(field => isClaimed(claims, field, /^label/));
  const journal =
    labelled('container-title', 'conference') ||
    (labelled('book-title') && labelled('page', 'first-page', 'publisher')) ||
    (labelled('ISSN') && labelled('volume', 'issue') && labelled('page', 'first-page')) ||
    claims.some(({ field, source }) => field === 'source-line' && isLabelOf(source, IN_JOURNAL));
  return (
    isClaimed(claims, 'title', /^(?:label|visible:(?:title|h1))/) &&
    hasAuthors(page) &&
    journal &&
    (labelled('page', 'first-page', 'volume', 'issue', 'article-number', 'source-line', 'year') ||
      claimTexts(claims, 'type', /^label/).some(type => IN_SERIAL.has(typeOfWord(type))))
  );
}

/** Types of works that stand in a journal or in proceedings. */
const IN_SERIAL: ReadonlySet<unknown> = new Set(['article-journal', 'paper-conference']);

/** A catalogue's imprint: place, a colon between blanks, publisher, year. */
const IMPRINT = /^[^:]{2,60} : .{2,150}\d{4}/;

/** What no bookshop prints: a union catalogue's number, or where the book stands in the library. */
const OF_LIBRARY = new RegExp(
  `^${anyOf([
    '(?:OCLC|LCCN)\\b',
    `${anyOf([
      'call (?:no\\.|number)',
      'collocazione',
      'cota',
      'cote',
      'plaatskenmerk',
      'shelf ?mark',
      'signatura?',
      'sygnatura',
      'шифр',
      '索书号',
      '請求記号',
    ])} ?[:：] ?\\S`,
  ])}`,
  'i',
);

/** Whether the page prints the number that a union catalogue gives its record, or the book's place in a library. */
const isOfLibrary = ({ lines = [] }: PageReading): boolean => lines.some(({ text }) => OF_LIBRARY.test(text));

/** What a union catalogue tells of a book. */
const OF_BOOK: readonly ClaimField[] = ['publisher', 'number-of-pages'];

/** Whether a catalogue describes a book whose title is the page's heading: its people, ISBN and imprint. */
export const isBookRecord = (page: PageReading): boolean =>
  isClaimed(page.claims, 'title', /^(?:label|visible:(?:title|h1))/) &&
  hasAuthors(page) &&
  (isCalledBook(page) ||
    (isOfLibrary(page)
      ? OF_BOOK.some(field => isClaimed(page.claims, field, /^label/))
      : isClaimed(page.claims, 'ISBN', /^label/) &&
        claimTexts(page.claims, 'publisher', /^label/).some(text => IMPRINT.test(text))));

/** Whether labels call the work a book, and give its ISBN, publisher and year, as those of an index do. */
const isCalledBook = ({ claims }: PageReading): boolean =>
  claimTexts(claims, 'type', /^label/).some(type => typeOfWord(type) === 'book') &&
  (['ISBN', 'publisher', 'year'] as const).every(field => isClaimed(claims, field, /^label/));

/** Whether a library's labels give one title, its ISBN, and when it appeared or by whom: books may name no author. */
export const isHeldBook = (page: PageReading): boolean =>
  isOfLibrary(page) &&
  claimTexts(page.claims, 'title', /^label/).length === 1 &&
  isClaimed(page.claims, 'ISBN', /^label/) &&
  (['date', 'date-any', 'publisher', 'year'] as const).some(field => isClaimed(page.claims, field, /^label/));

/** Whether the page gives people, publisher, date and a series of reports for a work whose title is the heading. */
export const isReportRecord = (page: PageReading): boolean =>
  isClaimed(page.claims, 'title', /^(?:label|visible:(?:title|h1))/) &&
  (hasAuthors(page) ? isReportRow(page) || isReportHead(page) : isOfOffice(page));

/** Whether Dublin Core names the publisher of what labels give an ISBN and an extent: an office's own publication. */
const isOfOffice = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'publisher', /^dublin-core/) &&
  (['ISBN', 'number-of-pages'] as const).every(field => isClaimed(claims, field, /^label/));

/** Whether a line at the title names a series of reports, above an abstract. */
const isReportHead = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'collection-title', /^visible:series/) &&
  isClaimed(claims, 'abstract', /^visible:heading/);

/** Whether labels give a date, and with it that the work is a report, or its publisher and series of reports. */
function isReportRow({ claims }: PageReading): boolean {
  const isDated = (['date', 'date-any', 'date-online', 'year'] as const).some(field =>
    isClaimed(claims, field, /^label/),
  );
  const isOf = (field: ClaimField, isReport: (text: string) => boolean): boolean =>
    claimTexts(claims, field, /^label/).some(isReport);
  const isCalledReport =
    isOf('type', type => typeOfWord(type) === 'report') &&
    (isClaimed(claims, 'author', /^label/) || isClaimed(claims, 'authors', /^label/));
  const isInSeries = isClaimed(claims, 'publisher', /^label/) && isOf('collection-title', isSeriesOfReports);
  return isDated && (isCalledReport || isInSeries);
}

/** Labels whose source line names a journal. */
const IN_JOURNAL: readonly (LabelField | undefined)[] = [
  'container-title',
  'published',
  'published-in',
  'year',
];
