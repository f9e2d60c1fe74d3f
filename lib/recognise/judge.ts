/**
 * Decides whether a page shows one scholarly work: of the SIGNS, tried from top to bottom, the first that the page
 * shows decides.
 *
 * An order and no weights: the signs do not add up. A login that stands in a paper's place carries no sign of the
 * paper, and a list may carry all the metas of its first work; so a sign outranks all below it or says nothing. A
 * person can read off which sign decided a page, and every sign names a page that no other would decide.
 */
import type { NoPaper } from '../record/no-paper.ts';
import type { PageReading } from '../record/page-reading.ts';
import { looksLikeList } from './list-signs.ts';
import {
  describesItsWork,
  isBookOfPandoc,
  isDeclaredNews,
  isDeclaredReport,
  isDeclaredScholarly,
  isDeclaredThing,
  isSerialItself,
  isInNumberedSerial,
  marksUpSeveralWorks,
} from './metadata-signs.ts';
import {
  hasAbstractOfJournal,
  hasDoiInHead,
  hasKeywordsOfJournal,
  hasPaperHead,
  citesItself,
  isBookRecord,
  isCatalogueRecord,
  isHeldBook,
  isIndexRecord,
  isMagazineArticle,
  isPrintedEssay,
  isReferenceEntry,
  isReportRecord,
  isThesisRecord,
  isWholePaper,
  listsCitations,
} from './printed-signs.ts';
import { isAroundFrame, isChallenge, isErrorPage } from './stand-in-signs.ts';
import { isManual, isOfVenue, isTimetable } from './venue-signs.ts';

/** A sign that a page can show, and what it says of the page. */
export interface Sign {
  /** What is seen, in words. */
  sign: string;
  shown: (page: PageReading) => boolean;
  /** That the page shows a paper, or why it shows none. */
  says: 'paper' | NoPaper;
  /** A page that only this sign decides rightly: a fixture ("none/login") or an example ("examples/pdf-viewer"). */
  page: string;
}

export const SIGNS: readonly Sign[] = [
  // Told by the site file, or by the document's title.
  { sign: 'checks for robots', shown: isChallenge, says: 'challenge', page: 'none/challenge' },
  { sign: 'an error or a login in its title', shown: isErrorPage, says: 'error-page', page: 'none/error' },
  {
    sign: 'a list, by its site file',
    shown: ({ signs }) => signs.kind === 'list',
    says: 'several-papers',
    page: 'cnki/search',
  },
  {
    sign: 'something else, by its site file',
    shown: ({ signs }) => signs.kind === 'other',
    says: 'not-an-article',
    page: 'examples/person-of-portal',
  },
  {
    sign: 'a journal as a whole, by its ContextObject',
    shown: isSerialItself,
    says: 'not-an-article',
    page: 'examples/journal-of-catalogue',
  },
  {
    sign: 'an article, by its site file',
    shown: ({ signs }) => signs.kind === 'article',
    says: 'paper',
    page: 'cnki/thesis',
  },
  {
    sign: 'a PDF',
    shown: ({ signs }) => signs.contentType === 'application/pdf',
    says: 'pdf',
    page: 'examples/pdf-viewer',
  },

  // Pages whose metadata is another's: a list may carry that of its first work, a code repository that of a paper.
  {
    sign: 'the title or address of a list',
    shown: looksLikeList,
    says: 'several-papers',
    page: 'cambridge/issue',
  },
  {
    sign: 'several works marked up, none of which is cited',
    shown: page => marksUpSeveralWorks(page) && !describesItsWork(page) && !isWholePaper(page),
    says: 'several-papers',
    page: 'lists/microdata-list',
  },
  {
    sign: 'declared to be a thing or a page',
    shown: isDeclaredThing,
    says: 'not-an-article',
    page: 'none/code-repository',
  },

  // A site that shows one paper after another: the one shown has its own heading and DOI.
  {
    sign: 'a head that is still that of the paper before',
    shown: ({ signs }) => signs.staleHead === true,
    says: 'paper',
    page: 'examples/stale-head',
  },

  // Told by metadata that only a work's own page has.
  {
    sign: 'metadata for citing the work that is shown',
    shown: describesItsWork,
    says: 'paper',
    page: 'examples/chapter-of-book',
  },
  {
    sign: 'authors, and a magazine’s issue at the title',
    shown: isMagazineArticle,
    says: 'paper',
    page: 'examples/magazine-article',
  },
  {
    sign: 'declared to be a report',
    shown: isDeclaredReport,
    says: 'paper',
    page: 'examples/report-declared',
  },
  {
    sign: 'declared to be news',
    shown: isDeclaredNews,
    says: 'not-an-article',
    page: 'none/news-with-dataset',
  },
  {
    sign: 'declared to be scholarly',
    shown: isDeclaredScholarly,
    says: 'paper',
    page: 'lists/cited-json-ld',
  },
  {
    sign: 'the title block or a numbered chapter of a book that bookdown made',
    shown: isBookOfPandoc,
    says: 'paper',
    page: 'examples/bookdown-thesis',
  },

  {
    sign: 'shared as an article, with an ISSN and a day',
    shown: isInNumberedSerial,
    says: 'paper',
    page: 'examples/post-with-issn',
  },

  // Told by what is printed: old pages, catalogues and archives have no metadata.
  {
    sign: 'the heading or address of a page about a journal or conference',
    shown: isOfVenue,
    says: 'not-an-article',
    page: 'examples/about-journal',
  },
  {
    sign: 'the headings of a program’s manual',
    shown: isManual,
    says: 'not-an-article',
    page: 'examples/manual-of-data',
  },
  {
    sign: 'a timetable',
    shown: isTimetable,
    says: 'several-papers',
    page: 'examples/timetable',
  },
  {
    sign: 'an essay of an old web journal',
    shown: isPrintedEssay,
    says: 'paper',
    page: 'examples/essay-1999',
  },
  {
    sign: 'an entry of a dictionary or encyclopedia, signed or to be cited',
    shown: isReferenceEntry,
    says: 'paper',
    page: 'examples/entry-of-dictionary',
  },
  {
    sign: 'several citations, each with its DOI',
    shown: listsCitations,
    says: 'several-papers',
    page: 'none/author-profile',
  },
  {
    sign: 'authors, and a whole source line under the title',
    shown: hasPaperHead,
    says: 'paper',
    page: 'examples/paper-head-1998',
  },
  {
    sign: 'a DOI in the head, and an abstract or source line',
    shown: hasDoiInHead,
    says: 'paper',
    page: 'general/colophon',
  },
  {
    sign: 'a paper in full, from abstract to references',
    shown: isWholePaper,
    says: 'paper',
    page: 'examples/title-in-head',
  },
  {
    sign: 'authors, abstract and source line',
    shown: hasAbstractOfJournal,
    says: 'paper',
    page: 'examples/journal-with-abstract',
  },
  {
    sign: 'authors, keywords and where it was published',
    shown: hasKeywordsOfJournal,
    says: 'paper',
    page: 'examples/archive-with-keywords',
  },
  {
    sign: 'its own citation, with names, year and title',
    shown: citesItself,
    says: 'paper',
    page: 'examples/cites-itself',
  },
  {
    sign: 'labels of a thesis and its author',
    shown: isThesisRecord,
    says: 'paper',
    page: 'examples/thesis-rows',
  },
  {
    sign: 'labels for title, people and two fields more',
    shown: isCatalogueRecord,
    says: 'paper',
    page: 'examples/catalogue-series',
  },
  {
    sign: 'rows for people, journal and its numbers',
    shown: isIndexRecord,
    says: 'paper',
    page: 'examples/index-rows',
  },
  {
    sign: 'a catalogue’s imprint, an ISBN and people',
    shown: isBookRecord,
    says: 'paper',
    page: 'examples/catalogue-imprint',
  },
  {
    sign: 'a library’s place for a book, its title and ISBN',
    shown: isHeldBook,
    says: 'paper',
    page: 'examples/catalogue-of-shelves',
  },
  {
    sign: 'people, publisher and date of a report in a series',
    shown: isReportRecord,
    says: 'paper',
    page: 'examples/report-in-series',
  },

  {
    sign: 'more than two works marked up',
    shown: ({ signs }) => (signs.works ?? 0) > 2,
    says: 'several-papers',
    page: 'lists/coins',
  },
  {
    sign: 'another site’s page in a frame, and little else',
    shown: isAroundFrame,
    says: 'in-frame',
    page: 'examples/frame-of-another-site',
  },
];

/** The sign that decides a page; undefined where it shows none of them. */
export const decidingSign = (page: PageReading): Sign | undefined => SIGNS.find(({ shown }) => shown(page));

/** Why the page shows no single scholarly work; undefined when it shows one. A page without any sign shows none. */
export function judge(page: PageReading): NoPaper | undefined {
  const says = decidingSign(page)?.says ?? 'not-an-article';
  return says === 'paper' ? undefined : says;
}
