import { isPostOfBlog } from '../blogs.ts';
import { DECLARED_REPORT } from '../vocabularies/open-graph.ts';
import { isPreprintServer } from '../../record/preprint-container.ts';
import { labelField } from '../../record/label-field.ts';
import { isPreprintDoi } from '../../record/preprint-doi.ts';
import type { RecordType } from '../../record/record.ts';
import { fold } from '../../text/clean-text.ts';
import { typeOfWord } from '../type-of-word.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';
import { isOneMeetings } from './proceedings.ts';
import { isTitleOfReview } from './reviews.ts';
import { bookOfExtent, bookOfNumber, calledPart, entryOfReferenceWork, partOfBook } from './type-of-book.ts';
import { told, type Known, type Rule, type Untyped } from './type-rule.ts';

/** The CSL type: by what the page calls the work, else by where the work appeared. */
export function chooseType(evidence: Evidence, known: Known): Chosen<RecordType> {
  const named = evidence
    .texts(PRECEDENCE.type, 'type')
    .flatMap(({ text, source }) => {
      const type = typeOfWord(text);
      return type ? [{ value: type, source }] : [];
    })
    .filter((one, _, all) => !isOnlySupervised(one, all));
  const special = named.find(({ value }) => value !== 'article-journal');
  const work: Untyped = { ...known, evidence, named, special };
  for (const { tell } of TYPE_RULES) {
    const chosen = tell(work);
    if (chosen) return chosen;
  }
  return { value: 'article-journal', source: 'default' };
}

/** Whether only a supervisor's label makes a thesis of what another label calls a paper: students give talks too. */
const isOnlySupervised = (
  { value, source }: Chosen<RecordType>,
  all: readonly Chosen<RecordType>[],
): boolean =>
  value === 'thesis' &&
  labelField(source.replace(/^label:/, '')) === 'thesis' &&
  all.some(other => other.value === 'paper-conference' && other.source.startsWith('label:'));

/** Tried in this order; the first that tells a type decides. */
export const TYPE_RULES: readonly Rule[] = [
  // Identifiers, preprint servers and institutions are sure signs.
  {
    by: 'the journal, which is a preprint server',
    tell: atPreprintServer,
  },
  {
    by: 'the DOI, which is that of a preprint',
    tell: ({ journal, doi }) => (!journal && doi && isPreprintDoi(doi) ? told('article', 'doi') : undefined),
  },
  { by: 'the page’s word for a preprint', tell: declaredPreprint },
  { by: 'the number of an RFC', tell: requestForComments },
  { by: 'the institution of a dissertation or report', tell: thesisOrReportOfInstitution },

  // These count even where the page names a journal.
  { by: 'the site file', tell: namedBySite },
  {
    by: 'the marks of a blog or forum',
    tell: work => (isPost(work) ? told('post-weblog', 'open-graph:article:published_time') : undefined),
  },
  {
    by: 'Open Graph’s word for a report',
    tell: ({ evidence: { reading } }) =>
      reading.signs.declared?.some(type => DECLARED_REPORT.test(type))
        ? told('report', 'open-graph:og:type')
        : undefined,
  },
  { by: 'markup as a data set', tell: datasetOfMarkup },
  { by: 'the DOI of a store of data', tell: datasetOfRepository },
  { by: 'the name of proceedings', tell: proceedingsPaper },
  { by: 'the word for a review of a book', tell: reviewOfBook },
  {
    by: 'the issue of a magazine at its title',
    tell: ({ named }) => named.find(({ source }) => source === 'visible:magazine'),
  },

  { by: 'the name of an encyclopedia', tell: entryOfReferenceWork },
  { by: 'the ISBN of what it is part of', tell: partOfBook },
  { by: 'the word for a part of a book, without numbers of a serial', tell: calledPart },

  // A work in a journal is an article, unless a citation block or EPrints says otherwise.
  {
    by: 'the journal',
    tell: ({ journal, special }) =>
      journal && (!special || !/^(ris|bibtex|eprints)/.test(special.source))
        ? told('article-journal', 'container-title')
        : undefined,
  },
  {
    // some repositories call everything an article, their theses too
    by: 'the word for a thesis',
    tell: ({ named, journal }) => (journal ? undefined : named.find(({ value }) => value === 'thesis')),
  },
  { by: 'a keyword that is the word for a thesis', tell: thesisByKeyword },
  { by: 'the series of reports', tell: inSeriesOfReports },
  { by: 'the best source', tell: firstNamed },
  {
    by: 'the conference',
    tell: ({ conference }) => (conference ? told('paper-conference', 'conference') : undefined),
  },
  { by: 'the book', tell: ({ book }) => (book ? told('chapter', 'book-title') : undefined) },
  { by: 'any institution', tell: ofInstitution },
  { by: 'the number of a report', tell: numberedReport },
  {
    by: 'the number of arXiv',
    tell: ({ arxiv, doi }) => (arxiv && !doi ? told('article', 'arxiv') : undefined),
  },
  { by: 'the ISBN', tell: bookOfNumber },
  { by: 'the publisher and the extent', tell: bookOfExtent },
];

/** What stands at a preprint server; a thesis is one there too, where its title says so. */
function atPreprintServer({ journal, named }: Untyped): Chosen<RecordType> | undefined {
  if (!journal || !isPreprintServer(journal)) return undefined;
  return (
    named.find(({ value, source }) => value === 'thesis' && source === 'visible:kind') ??
    told('article', 'container-title')
  );
}

/** What the site file says; "article" only where it says nothing more exact: a conference's paper may be called so. */
function namedBySite({ named }: Untyped): Chosen<RecordType> | undefined {
  const bySite = named.filter(({ source }) => source.startsWith('site'));
  return bySite.find(({ value }) => value !== 'article-journal') ?? bySite[0];
}

/** What Dublin Core or the page's head calls a preprint; its server's name stands in a journal's place, no numbers. */
function declaredPreprint({ evidence }: Untyped): Chosen<RecordType> | undefined {
  const type = evidence
    .about('type')
    .find(
      ({ source, value }) =>
        (source.startsWith('dublin-core') || source === 'visible:kind') &&
        /^(?:text\.)?preprint$/i.test(String(value)),
    );
  return type && evidence.about('volume', 'issue', 'page', 'first-page').length === 0
    ? told('article', type.source)
    : undefined;
}

/** The RFC editor's DOIs and the IETF's own names. */
const RFC = /^10\.17487\/rfc\d|^urn:ietf:(?:id|rfc):/i;

/** An RFC or an internet draft is a report. */
function requestForComments({ evidence, journal, doi = '' }: Untyped): Chosen<RecordType> | undefined {
  const numbers = [doi, ...evidence.about('identifier').map(({ value }) => String(value))];
  return !journal && numbers.some(number => RFC.test(number)) ? told('report', 'identifier') : undefined;
}

/** Whether citation metas name a journal. */
const isInHighwireJournal = (evidence: Evidence): boolean =>
  evidence.about('container-title').some(({ source }) => source.startsWith('highwire'));

/** The metas for a dissertation's or a report's institution say what the work is. */
function thesisOrReportOfInstitution({ evidence, named }: Untyped): Chosen<RecordType> | undefined {
  const source = evidence.about('institution')[0]?.source ?? '';
  if (source.includes('dissertation')) return told('thesis', source);
  // an archive of reports names the institution of the articles in it too
  const isArticle = named.some(one => one.value === 'article-journal' && one.source.startsWith('label'));
  return source.includes('report') && !isArticle && !hasSerialNumbers(evidence)
    ? told('report', source)
    : undefined;
}

/** A report where a meta for a report names the institution, else a thesis. */
function ofInstitution({ evidence }: Untyped): Chosen<RecordType> | undefined {
  const source = evidence.about('institution')[0]?.source;
  return source === undefined ? undefined : told(/report/.test(source) ? 'report' : 'thesis', source);
}

/** What metas give the number of a technical report, and no journal, book or archive of preprints, is a report. */
function numberedReport({ evidence, journal, book, arxiv }: Untyped): Chosen<RecordType> | undefined {
  const number = evidence.about('number').find(({ source }) => source.includes('technical_report'));
  return number && !journal && !book && !arxiv ? told('report', number.source) : undefined;
}

/** Some repositories give the kind of a thesis among its keywords: "Diplomityö". */
function thesisByKeyword({ evidence, journal, special }: Untyped): Chosen<RecordType> | undefined {
  const isThesis = (word: string): boolean => typeOfWord(word.trim()) === 'thesis';
  const words = evidence.about('keywords').filter(({ source }) => source.startsWith('highwire'));
  const found = words.find(({ value }) => String(value).split(/[;,]/).some(isThesis));
  return found && !journal && !special ? told('thesis', found.source) : undefined;
}

/** Whether a series that a label names is one of reports: "Technical report of the Quay Office, no. 7". */
export const isSeriesOfReports = (series: string): boolean =>
  typeOfWord(series) === 'report' && !/monogra/i.test(series);

const isLabelledReports = (source: string, series: string): boolean =>
  source.startsWith('label') && isSeriesOfReports(series);

/** A work in a series of reports, where the page has no other word for its kind. */
function inSeriesOfReports({ evidence, special, journal }: Untyped): Chosen<RecordType> | undefined {
  const series = evidence
    .about('collection-title')
    .find(({ source, value }) => source === 'visible:series' || isLabelledReports(source, String(value)));
  return series && !special && !journal ? told('report', series.source) : undefined;
}

/** A data set that is marked up as one; the journal that its page names is that of the paper about it. */
function datasetOfMarkup({ evidence, special }: Untyped): Chosen<RecordType> | undefined {
  const isMarkedUp =
    special?.value === 'dataset' && /^(?:json-ld|dublin-core|rdfa|microdata)/.test(special.source);
  return isMarkedUp && !isInHighwireJournal(evidence) ? special : undefined;
}

/** DOIs of stores that hold data only: Dryad, Dataverse, PANGAEA, Mendeley Data, ICPSR, GBIF, Copernicus' climate. */
const DATA_DOI = /^10\.(?:5061\/dryad|7910\/dvn|1594\/pangaea|17632\/|3886\/|15468\/|24381\/cds)/i;

/** A data set by its DOI; the citation that its page prints is that of the paper about it. */
function datasetOfRepository({ evidence, doi }: Untyped): Chosen<RecordType> | undefined {
  return doi && DATA_DOI.test(doi) && !isInHighwireJournal(evidence) ? told('dataset', 'DOI') : undefined;
}

/** A paper in a journal or book whose name is that of a conference's proceedings. */
function proceedingsPaper({ journal, book, special }: Untyped): Chosen<RecordType> | undefined {
  // a menu's "Books" may stand above the title
  const isMenu = special?.value === 'book' && special.source === 'visible:kind';
  const canBe = !special || isMenu || special.value === 'paper-conference' || special.value === 'chapter';
  if (!canBe) return undefined;
  if (journal && isOneMeetings(journal)) return told('paper-conference', 'container-title');
  return !journal && book && isOneMeetings(book) ? told('paper-conference', 'book-title') : undefined;
}

/** What the page calls a review of a book, or whose title says so. */
function reviewOfBook({ named, title }: Untyped): Chosen<RecordType> | undefined {
  const word = named.find(({ value }) => value === 'review-book');
  return word ?? (isTitleOfReview(title) ? told('review-book', 'title') : undefined);
}

/**
 * What the best source says; "article" only where nothing says that the work is in a book or on arXiv, and "book" of a
 * work in another book is its chapter.
 */
function firstNamed({ named, title, conference, book, arxiv }: Untyped): Chosen<RecordType> | undefined {
  const [first] = named;
  if (first?.value === 'book' && book && fold(book) !== fold(title)) return told('chapter', 'book-title');
  return first && (first.value !== 'article-journal' || !(conference || book || arxiv)) ? first : undefined;
}

/** Crossref's prefixes of Front Matter and Rogue Scholar, which register blog posts only. */
const BLOG_DOI = /^10\.(?:54900|53731|59350|57689|59347|59348|59349)\//;
/** A name or an address that says that the site is a blog. */
const BLOG = /\bblogs?\b|^https?:\/\/[^/]+\/(?:blog|posts?)\//i;

/** A post that prints citation metas, on a blog or in a forum. */
function isPost({ evidence, doi }: Untyped): boolean {
  if (doi && BLOG_DOI.test(doi)) return true;
  const { metas = [], url } = evidence.reading;
  const meta = (name: string) => metas.find(one => one.name === name)?.value;
  if (!/^article$/i.test(meta('og:type') ?? '')) return false;
  if (isPostOfBlog(evidence.reading) && !hasSerialNumbers(evidence)) return true;
  if (!doi && !hasImprint(evidence)) return meta('citation_title') !== undefined;
  return (
    // dated to the minute, as news are
    meta('article:published_time') !== undefined &&
    (BLOG.test(url) || BLOG.test(meta('og:site_name') ?? '')) &&
    !hasSerialNumbers(evidence)
  );
}

/** Whether anything but a title and a name, which a forum's post has too, is claimed. */
const hasImprint = (evidence: Evidence): boolean =>
  evidence
    .about('container-title', 'institution', 'ISSN', 'volume', 'conference', 'date', 'date-any', 'publisher')
    .some(({ source }) => /^(?:highwire|dublin-core|prism|json-ld|label)/.test(source));

/** Whether metadata gives what only a serial has. */
const hasSerialNumbers = (evidence: Evidence): boolean =>
  evidence
    .about('volume', 'ISSN', 'first-page', 'issue')
    .some(({ source }) => /^(?:highwire|prism|eprints|json-ld)/.test(source));
