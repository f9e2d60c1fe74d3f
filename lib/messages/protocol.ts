/**
 * Every message that Offprint's parts send each other, by direction. An answer is plain data.
 * What arrives is unknown until the guards of this file have seen it.
 */
import type { PageState } from './page-state.ts';

/** From a page of the extension (popup, library) to the background. */
export type Request =
  /** The popup opened over this tab: read the page and, with one-click saving, save its paper. */
  | { name: 'open-page'; tabId: number }
  /** Save was pressed (one-click saving is off). */
  | { name: 'save-page'; tabId: number }
  /** "Save this page anyway": keep it as a web page. */
  | { name: 'keep-web-page'; tabId: number };

export interface Answers {
  'open-page': PageState;
  'save-page': PageState;
  'keep-web-page': PageState;
}

const NAMES: readonly Request['name'][] = ['open-page', 'save-page', 'keep-web-page'];

/** Narrows a message; undefined when it is none of ours. */
export function parseRequest(message: unknown): Request | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('tabId' in message))
    return undefined;
  const name = NAMES.find(known => known === message.name);
  return name && typeof message.tabId === 'number' ? { name, tabId: message.tabId } : undefined;
}

/** From the gate in a page to the background, when lighting up is switched on: the page could show papers, or no longer does. No answer. */
export interface PageMet {
  name: 'page-met';
  paper: boolean;
}

/** Narrows the gate's message; undefined when it is none. */
export function parsePageMet(message: unknown): PageMet | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'page-met')
    return undefined;
  return 'paper' in message && typeof message.paper === 'boolean'
    ? { name: 'page-met', paper: message.paper }
    : undefined;
}
