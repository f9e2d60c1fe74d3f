import type { LitPage } from '../messages/lit-page.ts';
import type { Closed, NotSavedWhy, PageState } from '../messages/page-state.ts';
import type { NoPaper } from '../record/no-paper.ts';
import type { MessageKey, Words } from './words.ts';

/** One sentence for each reason why a page gives no paper. */
const NO_PAPER_WORDS: { [W in NoPaper]: MessageKey } = {
  'not-an-article': 'none_not_an_article',
  'several-papers': 'none_several_papers',
  challenge: 'none_challenge',
  'error-page': 'none_error_page',
  pdf: 'none_pdf',
  'still-loading': 'none_still_loading',
  'no-title': 'none_no_title',
  'too-long': 'none_too_long',
};

/** One sentence for each reason why a browser lets nobody read a page. */
const CLOSED: { [W in Closed]: MessageKey } = {
  'browser-page': 'closed_browser_page',
  store: 'closed_store',
  'pdf-viewer': 'closed_pdf_viewer',
  file: 'closed_file',
  'source-view': 'closed_source_view',
  other: 'closed_other',
};

/** One sentence for each reason why nothing could be written, with what to do. */
export const NOT_SAVED: { [W in NotSavedWhy]: MessageKey } = {
  full: 'not_saved_full',
  blocked: 'library_blocked',
  newer: 'library_newer',
  unavailable: 'not_saved_unavailable',
  interrupted: 'not_saved_interrupted',
};

/** The first line of the card, and the button's title: the state in one sentence. */
export function stateInWords(state: PageState, { t, date }: Words): string {
  switch (state.kind) {
    case 'saved':
      return t(state.restored ? 'state_restored' : 'state_saved');
    case 'already':
      return t('state_already', { date: date(state.entry.added) });
    case 'ready':
      return t('state_ready');
    case 'not-an-article':
      return t(NO_PAPER_WORDS[state.why]);
    case 'unreadable-page':
      return t(CLOSED[state.why]);
    case 'not-saved':
      return t(NOT_SAVED[state.why]);
    case 'failed':
      return t('state_failed');
  }
}

/** The button's title over a page that it lights up on. */
export function litPageInWords(page: LitPage, { t, date }: Words): string {
  switch (page.kind) {
    case 'paper':
      return t('state_ready');
    case 'saved':
      return t('state_already', { date: date(page.added) });
    case 'several':
      return t('met_several', { n: page.count });
  }
}
