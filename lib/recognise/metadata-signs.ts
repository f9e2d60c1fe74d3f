/** Tests of a page's metadata (metas, markup, citation blocks): does it describe one scholarly work? */
import type { Claim, PageReading } from '../record/page-reading.ts';
import { anyOf } from '../text/any-of.ts';
import { findDoi } from '../record/identifiers.ts';
import { fold } from '../text/clean-text.ts';
import { GOVERNMENT_METAS, PAGE_TYPES } from '../word-lists/page-types.ts';
import { blockClaims } from './block-claims.ts';
import { claimTexts, isClaimed } from './claim-texts.ts';
import { typeOfWord } from './type-of-word.ts';
import { DECLARED_REPORT } from './vocabularies/open-graph.ts';

/** Whether the page has metadata for citing one work, and that work is the one it shows. */
export const describesItsWork = (page: PageReading): boolean =>
  isDoiAddress(page) ||
  isClaimed(page.claims, 'title', /^(highwire|eprints|prism)/) ||
  isClaimed(page.claims, 'DOI', /^(highwire|prism|dublin-core|meta|eprints|url)/) ||
  isShown(page, claimTexts(page.claims, 'title', /^coins/)) ||
  hasScholarlyDublinCore(page) ||
  hasItsDoi(page) ||
  hasItsPdf(page) ||
  hasItsConference(page) ||
  isShown(page, citedWork(page));

/** Whether the page prints a title and people. */
const printsTitleAndPeople = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'title', /^visible:title/) &&
  (isClaimed(claims, 'authors', /^(?:visible|label)/) || isClaimed(claims, 'author', /^(?:visible|label)/));

/** Whether Dublin Core's identifier is a DOI and nothing else, and the page prints a title. */
const hasItsDoi = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'title', /^visible:(?:title|h1)/) &&
  claimTexts(claims, 'identifier', /^dublin-core:dc\.identifier/).some(text => findDoi(text) === text);

/** Whether a citation meta gives the address of the work's PDF, and the page prints a title and people. */
const hasItsPdf = (page: PageReading): boolean =>
  isClaimed(page.claims, 'pdf', /^highwire/) && printsTitleAndPeople(page);

/** Whether citation metas name the conference of a work whose title, people and abstract the page prints. */
const hasItsConference = (page: PageReading): boolean =>
  isClaimed(page.claims, 'conference', /^highwire/) &&
  isClaimed(page.claims, 'abstract', /^(?:visible:heading|label)/) &&
  printsTitleAndPeople(page);

/** The title of the one work that the page's RIS and BibTeX describe; none where they describe several. */
function citedWork({ blocks }: PageReading): string[] {
  const titles = blocks.map(block => claimTexts(blockClaims(block), 'title')[0] ?? '');
  const [first = '', ...others] = titles.map(fold);
  const isOne = first !== '' && others.every(other => other.startsWith(first) || isStartOf(other, first));
  return isOne ? titles : [];
}

/** Whether a title is a cut form of another one. Both are folded. */
const isStartOf = (cut: string, title: string): boolean => cut !== '' && title.startsWith(cut);

/** Whether the page's canonical address is a DOI's: a DOI leads to the page of its own work. */
const isDoiAddress = ({ claims }: PageReading): boolean =>
  claims.some(
    ({ field, source, value }) =>
      (field === 'URL' || field === 'identifier') &&
      /^link:(?:canonical|cite-as)/.test(source) &&
      /^https?:\/\/(?:dx\.)?doi\.org\/10\./.test(String(value)),
  );

/** Whether a heading contains the title, or is a cut form of it. Both are folded. */
const isHeadedBy = (head: string, title: string): boolean =>
  head.includes(title) || (head.length > 20 && title.startsWith(head));

/** Whether one of the cited titles is shown as a title: a blog may cite a paper that it only writes about. */
function isShown({ claims, title, signs }: PageReading, cited: readonly string[]): boolean {
  const shown = [title, ...claimTexts(claims, 'title', /^(?!coins)/), ...(signs.headings ?? [])].map(fold);
  return cited.map(fold).some(one => one !== '' && shown.some(head => isHeadedBy(head, one)));
}

/** Types that say of what a page is made and not what it is, and those that blogs and newspapers give too. */
const VAGUE_TYPE = /^(text|billet|blog ?post(ing)?|document|dataset|resource)$/i;
const PAGE_TYPE = new RegExp(`^${anyOf(PAGE_TYPES)}$`);
/** Types that such a word may mean, but no page's own work has. */
const NO_WORK: ReadonlySet<string | undefined> = new Set([
  undefined,
  'webpage',
  'document',
  'post-weblog',
  'post',
]);

/** The types that Dublin Core gives, folded. */
const dublinCoreTypes = ({ claims }: PageReading): string[] =>
  claimTexts(claims, 'type', /^dublin-core/).map(fold);

/** Whether Dublin Core calls it a page of a site: a standard page, a profile, a media release. */
const isDeclaredPage = (page: PageReading): boolean => {
  const types = dublinCoreTypes(page);
  return (
    types.length > 0 &&
    types.every(type => PAGE_TYPE.test(type) || VAGUE_TYPE.test(type)) &&
    types.some(type => PAGE_TYPE.test(type))
  );
};

const GOVERNMENT_META = new RegExp(`^${anyOf(GOVERNMENT_METAS)}(?:terms)?[.:]`);

/** Whether the page has the metas by which governments describe their pages. */
const isGovernments = ({ metas = [] }: PageReading): boolean =>
  metas.some(({ name }) => GOVERNMENT_META.test(name));

/**
 * Whether Dublin Core gives a title, an author, and something that no page of an office or a firm has: where the
 * work stands, what kind of work it is, or beside the date what only works have.
 */
function hasScholarlyDublinCore(page: PageReading): boolean {
  const { claims } = page;
  const has = (field: Claim['field']) => isClaimed(claims, field, /^dublin-core/);
  if (!has('title') || !has('author')) return false;
  if (claimTexts(claims, 'source-line', /^dublin-core/).some(line => !/^https?:/.test(line))) return true;
  if (has('citation') || claimTexts(claims, 'identifier', /^dublin-core/).some(isWorksIdentifier))
    return true;
  const isWork = (type: string): boolean =>
    !VAGUE_TYPE.test(type) && !NO_WORK.has(typeOfWord(type)) && !(type === 'article' && isShared(page));
  if (dublinCoreTypes(page).some(isWork)) return true;
  return !isShared(page) && !isGovernments(page) && isDated(claims) && hasPartsOfWork(page);
}

const isDated = (claims: readonly Claim[]): boolean =>
  (['date', 'date-any', 'date-online', 'year'] as const).some(field =>
    isClaimed(claims, field, /^dublin-core/),
  );

/** Whether it is a DOI, a handle, an ARK or a URN, which works are given and pages are not. */
const isWorksIdentifier = (text: string): boolean =>
  findDoi(text) !== undefined || /^urn:|\bark:\/|\bhdl\.handle\.net\/|\/handle\/\d|^hdl:/i.test(text);

/** What an abstract has at least, in characters: a description for search engines is shorter. */
const ABSTRACT_LENGTH = 300;

/** Whether the page has what works have and other pages do not: an abstract, a full text, numbers of its kind. */
function hasPartsOfWork({ claims }: PageReading): boolean {
  const isNumbered = (['ISSN', 'ISBN', 'PMID', 'arxiv', 'volume', 'page', 'pdf'] as const).some(field =>
    isClaimed(claims, field, /^(?!visible|line|url)/),
  );
  return (
    isNumbered ||
    isClaimed(claims, 'abstract', /^(?:visible:(?:abstract|heading)|label)/) ||
    claimTexts(claims, 'abstract', /^dublin-core/).some(({ length }) => length > ABSTRACT_LENGTH) ||
    isClaimed(claims, 'institution', /^(?:label|dublin-core)/) ||
    isClaimed(claims, 'container-title', /^(?:label|dublin-core)/)
  );
}

/** Whether Open Graph or schema.org give the page a type that fits the pattern. */
const declares = ({ signs }: PageReading, type: RegExp): boolean =>
  (signs.declared ?? []).some(declared => type.test(declared));

/** Whether the page is marked up for sharing as an "article", as newspapers, blogs and journals do. */
export const isShared = (page: PageReading): boolean => declares(page, /^(article|BlogPosting)$/i);

/** schema.org's types of news. */
const NEWS = /^(NewsArticle|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|LiveBlogPosting)$/;

/** Whether the page says of itself that it is news (schema.org). */
export const isDeclaredNews = (page: PageReading): boolean => declares(page, NEWS);

/** Whether Open Graph calls the page a report, as those of institutes for policy do, and it prints a title. */
export const isDeclaredReport = (page: PageReading): boolean =>
  declares(page, DECLARED_REPORT) && isClaimed(page.claims, 'title', /^visible:title/);

/** Whether it is shared as an article, and the page prints a day and the ISSN of the serial or blog that it is in. */
export const isInNumberedSerial = (page: PageReading): boolean =>
  isShared(page) &&
  isClaimed(page.claims, 'title', /^visible:title/) &&
  isClaimed(page.claims, 'ISSN', /^(?:visible|meta)/) &&
  (['date', 'date-any', 'date-online'] as const).some(field =>
    isClaimed(page.claims, field, /^(?:dublin-core|json-ld|open-graph|visible)/),
  );

/** Types of Open Graph and schema.org for what is no work: a code repository, a person, a product, a page of a site. */
const THING =
  /^(object|profile|books\.author|product|product\..*|video\..*|music\..*|events?|AboutPage|ContactPage|FAQPage)$/;

/** A paper's own site may be shared as its film, while it prints how to cite the paper. */
const isFilmOfPaper = (page: PageReading): boolean =>
  declares(page, /^video\./) && isShown(page, citedWork(page));

/** Whether the page is declared to be of a thing or a site's own, and no meta for citing says otherwise. */
export const isDeclaredThing = (page: PageReading): boolean =>
  (declares(page, THING) &&
    !isFilmOfPaper(page) &&
    !isClaimed(page.claims, 'title', /^(highwire|prism|dublin-core|eprints)/)) ||
  (isDeclaredPage(page) &&
    !isClaimed(page.claims, 'title', /^(highwire|prism|eprints)/) &&
    !isClaimed(page.claims, 'DOI', /^(highwire|prism|eprints|dublin-core)/) &&
    !claimTexts(page.claims, 'identifier', /^dublin-core/).some(isWorksIdentifier));

/** Whether JSON-LD, microdata or RDFa give the page's work a type that is scholarly, or describe the page's book. */
export const isDeclaredScholarly = (page: PageReading): boolean =>
  declares(page, /ScholarlyArticle|Thesis|Dataset|Chapter$|^Report$/) ||
  page.claims.some(
    ({ field, source, value }) =>
      field === 'type' &&
      /^(microdata|rdfa):type/.test(source) &&
      /Scholarly|Thesis|Dataset|Chapter|Product|^Book$|^Report$/.test(String(value)),
  ) ||
  isMarkedUpBook(page) ||
  isInMarkedUpIssue(page);

/** Whether JSON-LD gives the work under the page's heading an author, and a place in a serial: its issue or volume. */
const isInMarkedUpIssue = (page: PageReading): boolean =>
  (['author', 'container-title'] as const).every(field => isClaimed(page.claims, field, /^json-ld/)) &&
  (['issue', 'volume'] as const).some(field => isClaimed(page.claims, field, /^json-ld/)) &&
  (page.signs.works ?? 0) < 2 &&
  isHeading(page, claimTexts(page.claims, 'title', /^json-ld/));

/** Whether one of the titles is the page's heading. */
function isHeading({ claims }: PageReading, titles: readonly string[]): boolean {
  const headings = claimTexts(claims, 'title', /^visible:(?:title|h1)/).map(fold);
  return titles.some(title => headings.includes(fold(title)));
}

/** Whether Open Graph declares the page to be of a book, as sites of readers do: with its ISBN where it says "book". */
const isDeclaredBook = (page: PageReading): boolean =>
  declares(page, /^books\.book$/) ||
  (declares(page, /^book$/) && isClaimed(page.claims, 'ISBN', /^open-graph:book:/));

/**
 * Whether the page is declared to be of a book, and JSON-LD describes the one under its heading with author and extent
 * or ISBN. Shops declare a product, or a "book" and no more.
 */
function isMarkedUpBook(page: PageReading): boolean {
  const { claims, signs } = page;
  const has = (field: Claim['field']) => isClaimed(claims, field, /^json-ld/);
  return (
    isDeclaredBook(page) &&
    claimTexts(claims, 'type', /^json-ld/).includes('Book') &&
    (signs.works ?? 0) < 2 &&
    has('author') &&
    (has('ISBN') || has('number-of-pages')) &&
    isHeading(page, claimTexts(claims, 'title', /^json-ld/))
  );
}

/** Whether it is the first page or a chapter of a book that bookdown made (see `pandoc` in vocabularies/pandoc.ts). */
export const isBookOfPandoc = ({ claims }: PageReading): boolean => isClaimed(claims, 'type', /^pandoc/);

/** Whether microdata or RDFa mark up very many works, or several of which the page's title names none. */
export function marksUpSeveralWorks(page: PageReading): boolean {
  const works = page.signs.works ?? 0;
  return (
    isClaimed(page.claims, 'type', /^(microdata|rdfa):type/) &&
    (works > 10 || (works > 1 && !titleNamesMarkedUpWork(page)))
  );
}

/** Whether the page's title is that of a work marked up in microdata or RDFa. */
function titleNamesMarkedUpWork({ claims, title }: PageReading): boolean {
  const heads = [title, ...claimTexts(claims, 'title', /^(visible:title|open-graph|json-ld)/)].map(fold);
  const works = claimTexts(claims, 'title', /^(microdata|rdfa)/).map(fold);
  return works.some(work => heads.some(head => isHeadedBy(head, work)));
}

/** What catalogues call a journal as a whole, in the format of its ContextObject: "Zeitschrift / Zeitung". */
const SERIAL = new RegExp(
  `^${anyOf([
    'czasopism[oa]',
    'e?journals?',
    'magazines?',
    'newspapers?',
    'periodicals?',
    'periódicos?',
    'revistas?',
    'revues?',
    'rivist[ae]',
    'serials?',
    'tidskrift(?:er)?',
    'tidsskrift(?:er)?',
    'tijdschrift(?:en)?',
    'zeitschrift(?:en)?',
    'zeitung(?:en)?',
    'časopisy?',
    'журналы?',
    '期刊',
    '雑誌',
  ])}(?: \\/ \\p{L}+)?$`,
  'iu',
);

/** Whether the page's ContextObject (COinS) is that of a journal as a whole, and no meta for citing says otherwise. */
export const isSerialItself = ({ coins = [], claims }: PageReading): boolean =>
  !isClaimed(claims, 'title', /^(?:highwire|prism|eprints)/) &&
  coins.some(context => {
    const parameters = new URLSearchParams(context.replaceAll('&amp;', '&'));
    const isSerial =
      parameters.get('rft.genre') === 'journal' || SERIAL.test(parameters.get('rft.format') ?? '');
    return isSerial && !parameters.has('rft.atitle');
  });
