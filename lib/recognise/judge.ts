/** Decides whether a page shows one scholarly work: of the RULES, tried from top to bottom, the first that fits. */
import type { NoPaper } from '../record/no-paper.ts';
import type { PageReading } from '../record/page-reading.ts';
import { anyOf } from '../text/any-of.ts';
import { isClaimed } from './claim-texts.ts';
import {
  describesItsWork,
  isDeclaredNews,
  isDeclaredScholarly,
  isDeclaredThing,
  marksUpSeveralWorks,
} from './metadata-signs.ts';
import {
  hasAbstractOfJournal,
  hasDoiInHead,
  hasKeywordsOfJournal,
  hasPaperHead,
  citesItself,
  isCatalogueRecord,
  isIndexRecord,
  isPrintedEssay,
  isThesisRecord,
  listsCitations,
} from './printed-signs.ts';

/** A verdict, and the pages that it is passed on. */
interface Rule {
  verdict: 'paper' | NoPaper;
  when: (page: PageReading) => boolean;
}

const RULES: readonly Rule[] = [
  // Told by the site file, or by the document's title.
  { verdict: 'challenge', when: isChallenge },
  { verdict: 'error-page', when: isErrorPage },
  { verdict: 'several-papers', when: ({ signs }) => signs.kind === 'list' },
  { verdict: 'not-an-article', when: ({ signs }) => signs.kind === 'other' },
  { verdict: 'paper', when: ({ signs }) => signs.kind === 'article' },
  { verdict: 'pdf', when: ({ signs }) => signs.contentType === 'application/pdf' },

  // Pages whose metadata is another's: a list may carry that of its first work, a code repository that of a paper.
  { verdict: 'several-papers', when: looksLikeList },
  { verdict: 'several-papers', when: page => marksUpSeveralWorks(page) && !describesItsWork(page) },
  { verdict: 'not-an-article', when: isDeclaredThing },

  // A site that shows one paper after another: the one shown has its own heading and DOI.
  { verdict: 'paper', when: ({ signs }) => signs.staleHead === true },

  // Told by metadata that only a work's own page has.
  { verdict: 'paper', when: describesItsWork },
  { verdict: 'not-an-article', when: isDeclaredNews },
  { verdict: 'paper', when: isDeclaredScholarly },

  // Told by what is printed: old pages, catalogues and archives have no metadata.
  { verdict: 'paper', when: isPrintedEssay },
  { verdict: 'several-papers', when: listsCitations },
  { verdict: 'paper', when: hasPaperHead },
  { verdict: 'paper', when: hasDoiInHead },
  { verdict: 'paper', when: hasAbstractOfJournal },
  { verdict: 'paper', when: hasKeywordsOfJournal },
  { verdict: 'paper', when: citesItself },
  { verdict: 'paper', when: isThesisRecord },
  { verdict: 'paper', when: isCatalogueRecord },
  { verdict: 'paper', when: isIndexRecord },

  { verdict: 'several-papers', when: ({ signs }) => (signs.works ?? 0) > 2 },
  { verdict: 'in-frame', when: isAroundFrame },
];

/** Why the page shows no single scholarly work; undefined when it shows one. A page that no rule fits shows none. */
export function judge(page: PageReading): NoPaper | undefined {
  const verdict = RULES.find(({ when }) => when(page))?.verdict ?? 'not-an-article';
  return verdict === 'paper' ? undefined : verdict;
}

/** Characters of text on a page around another: its bars and menus, not an article of its own. */
const LITTLE_TEXT = 3000;

/** Whether another site's page, in a frame, is most of what the page shows. */
function isAroundFrame({ signs }: PageReading): boolean {
  return signs.frame !== undefined && (signs.textLength ?? 0) < LITTLE_TEXT;
}

/** How the document's title begins on pages that check for robots before they show anything. */
const CHALLENGE = new RegExp(
  `^${anyOf([
    'access denied',
    'are you a robot',
    'attention required',
    'checking your browser',
    'ddos-guard',
    'human verification',
    'just a moment',
    'one moment, please',
    'please wait',
    'security check',
    'verifying',
    '安全验证',
    '验证',
  ])}`,
  'i',
);

/** Whether a check for robots stands in the page's place. */
function isChallenge({ signs, title }: PageReading): boolean {
  return signs.kind === 'challenge' || CHALLENGE.test(title);
}

/** How the document's title begins on error and login pages. */
const ERROR = new RegExp(
  `^${anyOf([
    '403 forbidden',
    '404',
    '500',
    'error( \\d+)?',
    'forbidden',
    'gateway timeout',
    'log ?in',
    'not found',
    'page not found',
    'service unavailable',
    'sign in',
  ])}\\b`,
  'i',
);

/** Whether an error or a login stands in the page's place. */
function isErrorPage({ signs, title }: PageReading): boolean {
  return signs.kind === 'error' || ERROR.test(title);
}

/** Words in the document's title of search results and tables of contents. */
const LIST_TITLE = new RegExp(
  `\\b${anyOf([
    'advanced search',
    'all issues',
    'browse',
    'contents of',
    'results for',
    'search results?',
    'table of contents',
  ])}\\b|搜索结果|检索结果`,
  'i',
);
/** Folders in the address of search results and tables of contents. */
const LIST_PATH =
  /\/(?:search|results|toc|browse|issues?(?!\/\d+\/\d+)|archive|listing|advanced-search)(?:\/|\?|$)/i;
/** Parameters in the address of a search. */
const LIST_QUERY = /[?&](?:q|query|term|lookfor|search|sp-q)=/i;

/** Whether title or address are a list's, and neither citation metas nor a DOI in the address say otherwise. */
function looksLikeList({ title, url, claims }: PageReading): boolean {
  const named = LIST_TITLE.test(title) || LIST_PATH.test(url) || LIST_QUERY.test(url);
  return named && !isClaimed(claims, 'title', /^highwire/) && !isClaimed(claims, 'DOI', /^(highwire|url)/);
}
