/**
 * Every message that Offprint's parts send each other, by direction. What arrives is unknown until the guards
 * of this file have seen it.
 */

/** From a page of the extension (popup, library) to the background, which answers with a PageState. */
export type Request =
  /** The popup opened over this tab: read the page and, with one-click saving, save its paper. */
  | { name: 'open-page'; tabId: number }
  /** Save was pressed (one-click saving is off). */
  | { name: 'save-page'; tabId: number }
  /** "Save this page anyway": keep it as a web page. */
  | { name: 'keep-web-page'; tabId: number };

const REQUEST_NAMES: readonly Request['name'][] = ['open-page', 'save-page', 'keep-web-page'];

/** Narrows a message; undefined when it is no request. */
export function parseRequest(message: unknown): Request | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('tabId' in message))
    return undefined;
  const name = REQUEST_NAMES.find(known => known === message.name);
  return name && typeof message.tabId === 'number' ? { name, tabId: message.tabId } : undefined;
}

/**
 * From the gate (the script that looks at every page where lighting up is switched on) to the background: the
 * page that it runs in could be a paper's, or no longer is. There is no answer.
 */
export interface PageNoticed {
  name: 'page-noticed';
  couldBePaper: boolean;
}

/** Narrows the gate's message; undefined when it is none. */
export function parsePageNoticed(message: unknown): PageNoticed | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  if (message.name !== 'page-noticed' || !('couldBePaper' in message)) return undefined;
  const { couldBePaper } = message;
  return typeof couldBePaper === 'boolean' ? { name: 'page-noticed', couldBePaper } : undefined;
}
