/** Makes the record: chooses each field's value, in an order in which earlier fields help to choose later ones. */
import { asPreprint, isPreprintServer } from '../record/preprint-container.ts';
import type { FieldName, Name, Record, RecordType } from '../record/record.ts';
import { fold } from '../text/clean-text.ts';
import { claimTexts } from './claim-texts.ts';
import type { Chosen, Evidence } from './evidence.ts';
import { chooseAbstract } from './fields/abstract.ts';
import { withCompoundFamilies } from './fields/compound-families.ts';
import { chooseBook, chooseJournal, chooseWholeBook } from './fields/container.ts';
import { chooseCreators, creatorLists } from './fields/creators.ts';
import { withoutBookEditors } from './fields/other-roles.ts';
import { chooseDoi, chooseIdentifier, chooseNumbers } from './fields/identifiers.ts';
import { chooseIssued } from './fields/issued.ts';
import { chooseKeywords } from './fields/keywords.ts';
import { chooseLanguage } from './fields/language.ts';
import { chooseAddress, chooseArchive, chooseLinks } from './fields/links.ts';
import { chooseCitedBy, chooseClassification, chooseFirstText, FIRST_TEXTS } from './fields/first-texts.ts';
import { chooseNotices } from './fields/notices.ts';
import { authorsPostedByAnother } from './fields/posted-by-another.ts';
import { choosePublisher, choosePublisherOfThesis } from './fields/publisher.ts';
import { apartFromReviewed } from './fields/reviews.ts';
import { chooseTitle, withoutResponsibility } from './fields/title.ts';
import { chooseType } from './fields/type.ts';
import { printedIssues } from './source-line/printed-issue.ts';
import { chooseNumber, choosePages } from './fields/volume-and-pages.ts';

/** Puts a chosen value and its source into the record; nothing when there is none. */
type Put = <F extends FieldName & keyof Record>(
  field: F,
  chosen: Chosen<NonNullable<Record[F]>> | undefined,
) => void;

/** The values chosen first, upon which the choice of other fields depends. */
interface Known {
  title: Chosen<string>;
  type: RecordType;
  journal: Chosen<string> | undefined;
  book: Chosen<string> | undefined;
  conference: Chosen<string> | undefined;
  publisher: Chosen<string> | undefined;
  doi: Chosen<string> | undefined;
  arxiv: Chosen<string> | undefined;
  /** The language that the page or the title is in, BCP 47. */
  language: string | undefined;
  /** What the site calls itself (og:site_name). */
  sites: readonly string[];
}

/** One record out of all claims; undefined when they give no title. */
export function mergeClaims(evidence: Evidence): Record | undefined {
  const book = chooseWholeBook(evidence);
  const conference = chooseBook(evidence, 'conference');
  const journal = journalBeside(chooseBook(evidence, 'book-title'), conference, chooseJournal(evidence));
  const publisher = choosePublisher(evidence, journal?.value);
  const sites = evidence.texts(['open-graph'], 'publisher').map(({ text }) => text);
  const title = chooseTitle(evidence, [...sites, ...valuesOf(journal, publisher)]);
  if (!title) return undefined;
  const doi = chooseDoi(evidence);
  const arxiv = chooseIdentifier(evidence, 'arxiv');
  const type = chooseType(evidence, {
    title: title.value,
    journal: journal?.value,
    conference: conference?.value,
    book: book?.value,
    doi: doi?.value,
    arxiv: arxiv?.value,
  });
  const record: Record = {
    type: type.value,
    title: title.value,
    sources: { type: type.source, title: title.source },
  };
  const put: Put = (field, chosen) => {
    if (!chosen) return;
    record[field] = chosen.value;
    record.sources![field] = chosen.source;
  };
  const language = chooseLanguage(evidence, title.value, undefined)?.value;
  const known = {
    title,
    type: type.value,
    journal,
    book,
    conference,
    publisher,
    doi,
    arxiv,
    language,
    sites,
  };
  putPeople(evidence, known, put);
  put('title', withoutResponsibility(title, [...(record.author ?? []), ...(record.editor ?? [])]));
  putContainer(evidence, known, put);
  putNumbers(evidence, known, put);
  putTexts(evidence, known, put);
  putLinks(evidence, record, put);
  return asPreprint(record);
}

/**
 * The journal. A printed line's is that of a cited work where the metas name a book; where they name a conference, what
 * stands behind the title in <title> is the site's name, and a source that is called as the conference is no journal.
 */
function journalBeside(
  book: Chosen<string> | undefined,
  conference: Chosen<string> | undefined,
  journal: Chosen<string> | undefined,
): Chosen<string> | undefined {
  const isMeant = (host: Chosen<string> | undefined) => host?.source.startsWith('highwire') === true;
  if (isMeant(book) && journal?.source.startsWith('visible:line')) return undefined;
  const isNone = journal?.source === 'title' || fold(journal?.value ?? '') === fold(conference?.value ?? '');
  return isMeant(conference) && isNone ? undefined : journal;
}

/** The values of those that were found. */
const valuesOf = (...chosen: (Chosen<string> | undefined)[]): string[] =>
  chosen.flatMap(found => (found ? [found.value] : []));

/** The names of journal, publisher and work, folded. They are refused as names of persons and as keywords. */
const ownNames = ({ journal, publisher, title }: Known): Set<string> =>
  new Set(valuesOf(journal, publisher, title).map(fold));

/** Authors, editors and translators. */
function putPeople(evidence: Evidence, known: Known, put: Put): void {
  const names = new Set([...ownNames(known), ...known.sites.map(fold)]);
  const isNoPerson = (name: string) => names.has(fold(name));
  const about = { title: known.title.value, language: known.language, refuse: isNoPerson };
  const lists = creatorLists(evidence, { one: 'author', many: 'authors', ...about });
  const authors =
    authorsPostedByAnother(lists) ?? chooseCreators(evidence, { one: 'author', many: 'authors', ...about });
  const citations = evidence
    .about('citation')
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const editors = chooseCreators(evidence, { one: 'editor', many: 'editors', ...about });
  const cited = lists.find(({ source }) => source === 'visible:citation');
  const ownAuthors = (chosen: Chosen<Name[]>) =>
    withoutBookEditors(
      withCompoundFamilies(chosen.value, citations),
      editors?.value ?? [],
      cited?.value ?? [],
    );
  putAuthors(authors && { ...authors, value: ownAuthors(authors) }, known, put);
  put('editor', editors && { ...editors, value: withCompoundFamilies(editors.value, citations) });
  put('translator', chooseCreators(evidence, { one: 'translator', ...about }));
}

/** Authors; of a review, those of the book that it is about stand apart. */
function putAuthors(chosen: Chosen<Name[]> | undefined, { type, title }: Known, put: Put): void {
  if (type === 'thesis' && chosen) {
    // a university beside the person is no second author
    const persons = chosen.value.filter(({ family }) => family);
    return put('author', persons.length > 0 ? { ...chosen, value: persons } : chosen);
  }
  if (type !== 'review-book' || !chosen) return put('author', chosen);
  const { authors, reviewed } = apartFromReviewed(chosen.value, title.value);
  put('author', { ...chosen, value: authors });
  if (reviewed.length > 0) put('reviewed-author', { ...chosen, value: reviewed });
}

/** Sources that tell, on a data set's page, of the paper about it. */
const ABOUT_DATA = /^(?:citation|label|line|visible)/;

/** Where the work appeared: journal, book, conference, series. */
function putContainer(evidence: Evidence, known: Known, put: Put): void {
  const { type, journal, book, conference, sites } = known;
  const isInBook = type === 'chapter' || type === 'paper-conference';
  // a preprint's or thesis's journal is its server, a report's may be its site, and a citation on a data set's page is
  // that of the paper about it
  const isOther =
    type === 'article' ||
    (type === 'thesis' && isPreprintServer(journal?.value ?? '')) ||
    (type === 'report' && sites.some(site => fold(site) === fold(journal?.value ?? ''))) ||
    (type === 'dataset' && ABOUT_DATA.test(journal?.source ?? ''));
  if (!isOther) put('container-title', isInBook ? (book ?? conference ?? journal) : (journal ?? book));
  if (type === 'post-weblog' && !journal && sites[0])
    put('container-title', { value: sites[0], source: 'open-graph:og:site_name' });
  put('event-title', conference);
  put('collection-title', chooseBook(evidence, 'collection-title'));
}

/** Date, volume, issue, pages and identifiers. */
function putNumbers(evidence: Evidence, { type, doi, arxiv }: Known, put: Put): void {
  // a report's or thesis's page may print where else it appeared: that is another work
  const isAlone = type === 'report' || type === 'thesis' || type === 'dataset';
  const others = type === 'dataset' ? ABOUT_DATA : /^visible/;
  const believed = <T>(chosen: Chosen<T> | undefined) =>
    isAlone && chosen && others.test(chosen.source) ? undefined : chosen;
  const [volume, issue] = volumeAndIssue(
    evidence,
    believed(chooseNumber(evidence, 'volume')),
    believed(chooseNumber(evidence, 'issue')),
  );
  // on a book's page a line tells of its chapters, or of a list: "Pages 1-14", "No. 10 of the year's best"
  const isOther = <T>(chosen: Chosen<T> | undefined) => type === 'book' && chosen?.source === 'visible:line';
  const page = believed(choosePages(evidence, doi?.value));
  put('issued', chooseIssued(evidence, volume?.value));
  put('volume', volume);
  if (!isOther(issue)) put('issue', issue);
  if (!isOther(page)) put('page', page);
  put('DOI', doi);
  put('PMID', chooseIdentifier(evidence, 'PMID'));
  put('PMCID', chooseIdentifier(evidence, 'PMCID'));
  put('arxiv', arxiv);
  put('ISSN', chooseNumbers(evidence, 'ISSN'));
  put('ISBN', chooseNumbers(evidence, 'ISBN'));
}

/**
 * Volume and issue. Some indexes of journals that count issues alone put that count into the meta for the volume: the
 * page prints it as the issue's number. A citation has one place for either: what a line calls the issue is no volume.
 */
function volumeAndIssue(
  { reading, claims }: Evidence,
  volume: Chosen<string> | undefined,
  issue: Chosen<string> | undefined,
): [volume?: Chosen<string> | undefined, issue?: Chosen<string> | undefined] {
  const printed = printedIssues(reading);
  const isSwapped =
    volume?.source.startsWith('highwire') === true &&
    printed.includes(volume.value) &&
    printed.every(number => number !== issue?.value);
  const isOnce =
    volume?.source.startsWith('citation') === true &&
    volume.value === issue?.value &&
    !claims.some(({ field, source }) => field === 'issue' && source === volume.source) &&
    // a first volume has a first issue
    !claimTexts(claims, 'volume', /^(?!citation)/).includes(volume.value);
  if (isOnce) return [undefined, issue];
  return isSwapped ? [undefined, { value: volume.value, source: 'visible:head' }] : [volume, issue];
}

/** What library catalogues say of the kind of work among its subjects (GND: "Hochschulschrift"). */
const GENRE = /^(?:hochschulschrift|thesis|theses|dissertations?|academic theses|tesis|online-ressource)$/i;

/** Publisher, abstract, language, keywords, notices, and the fields of FIRST_TEXTS. */
function putTexts(evidence: Evidence, known: Known, put: Put): void {
  const { title, type, publisher } = known;
  put('publisher', type === 'thesis' ? choosePublisherOfThesis(evidence, publisher) : publisher);
  const abstract = chooseAbstract(evidence, title.value);
  put('abstract', abstract);
  put('language', chooseLanguage(evidence, title.value, abstract?.value));
  // repositories repeat the type among the keywords
  const types = evidence.texts(['dublin-core', 'label', 'eprints', 'highwire'], 'type');
  const names = new Set([...ownNames(known), ...types.map(({ text }) => fold(text))]);
  put(
    'keyword',
    chooseKeywords(evidence, word => names.has(fold(word)) || GENRE.test(word)),
  );
  put('notices', chooseNotices(evidence, title.value));
  for (const field of FIRST_TEXTS) put(field, chooseFirstText(evidence, field));
}

/** Citation count, classification, and where the full text and the page are. */
function putLinks(evidence: Evidence, record: Record, put: Put): void {
  put('cited-by', chooseCitedBy(evidence));
  put('classification', chooseClassification(evidence));
  put('archive', chooseArchive(evidence));
  const links = chooseLinks(evidence, record);
  if (links.length > 0) record.links = links;
  put('URL', chooseAddress(evidence, record));
}
