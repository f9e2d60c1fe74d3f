/** Whether a page shows one scholarly work. The rules stand in their order below; the first that fits decides. */
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
  isCatalogueRecord,
  isPrintedEssay,
  listsCitations,
} from './printed-signs.ts';

interface Rule {
  verdict: 'paper' | NoPaper;
  when: (page: PageReading) => boolean;
}

const RULES: readonly Rule[] = [
  // What the site file knows, and what the document's title plainly says.
  { verdict: 'challenge', when: isChallenge },
  { verdict: 'error-page', when: isErrorPage },
  { verdict: 'several-papers', when: ({ signs }) => signs.kind === 'list' },
  { verdict: 'not-an-article', when: ({ signs }) => signs.kind === 'other' },
  { verdict: 'paper', when: ({ signs }) => signs.kind === 'article' },
  { verdict: 'pdf', when: ({ signs }) => signs.contentType === 'application/pdf' },

  // What forbids to believe the metadata: lists carry their first work's, repositories of code a paper's.
  { verdict: 'several-papers', when: looksLikeList },
  { verdict: 'several-papers', when: page => marksUpSeveralWorks(page) && !describesItsWork(page) },
  { verdict: 'not-an-article', when: isDeclaredThing },

  // Metadata that only a work's own page has.
  { verdict: 'paper', when: describesItsWork },
  { verdict: 'not-an-article', when: isDeclaredNews },
  { verdict: 'paper', when: isDeclaredScholarly },

  // Old pages, catalogues and archives say it in print only.
  { verdict: 'paper', when: isPrintedEssay },
  { verdict: 'several-papers', when: listsCitations },
  { verdict: 'paper', when: hasPaperHead },
  { verdict: 'paper', when: hasDoiInHead },
  { verdict: 'paper', when: hasAbstractOfJournal },
  { verdict: 'paper', when: hasKeywordsOfJournal },
  { verdict: 'paper', when: isCatalogueRecord },

  { verdict: 'several-papers', when: ({ signs }) => (signs.works ?? 0) > 2 },
];

/** Why the page shows no single scholarly work; undefined when it shows one. Without any evidence it shows none. */
export function judge(page: PageReading): NoPaper | undefined {
  const verdict = RULES.find(({ when }) => when(page))?.verdict ?? 'not-an-article';
  return verdict === 'paper' ? undefined : verdict;
}

/** How the titles of pages begin that first want to see whether a person asks. */
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

function isChallenge({ signs, title }: PageReading): boolean {
  return signs.kind === 'challenge' || CHALLENGE.test(title);
}

/** How the titles of pages begin that stand in a work's place. */
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

function isErrorPage({ signs, title }: PageReading): boolean {
  return signs.kind === 'error' || ERROR.test(title);
}

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
const LIST_PATH = /\/(?:search|results|toc|browse|issues?|archive|listing|advanced-search)(?:\/|\?|$)/i;
const LIST_QUERY = /[?&](?:q|query|term|lookfor|search|sp-q)=/i;

/** A title or an address as lists have them, unless a work's own metas, or its DOI in the address, say otherwise. */
function looksLikeList({ title, url, claims }: PageReading): boolean {
  const named = LIST_TITLE.test(title) || LIST_PATH.test(url) || LIST_QUERY.test(url);
  return named && !isClaimed(claims, 'title', /^highwire/) && !isClaimed(claims, 'DOI', /^(highwire|url)/);
}
