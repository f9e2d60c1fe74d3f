/** The part of the browser that fakeBrowser lacks: scripts run in tabs, which a test answers for. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReadingHere } from './reading-here.ts';

interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: unknown;
  args?: unknown[];
}

/** What a script gives in a tab; throwing is the browser's refusal. */
export type Answer = (injection: Injection) => unknown;

export interface FakeScripting {
  /** The scripts that were run, in order. */
  run: Injection[];
  /** The content scripts that the browser keeps. */
  registered: { id: string }[];
}

/** Puts new scripting into the fake browser, and lets pages be read. */
export function startFakeScripting(answer: Answer = () => undefined): FakeScripting {
  startReadingHere();
  const state: FakeScripting = { run: [], registered: [] };
  const scripting = {
    executeScript: async (injection: Injection) => {
      state.run.push(injection);
      return [{ result: await answer(injection) }];
    },
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(state.registered.filter(({ id }) => ids.includes(id))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      state.registered = state.registered.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
    registerContentScripts: (scripts: { id: string }[]) => {
      if (scripts.some(({ id }) => state.registered.some(known => known.id === id)))
        return Promise.reject(new Error('Duplicate script ID'));
      state.registered.push(...scripts);
      return Promise.resolve();
    },
  };
  fakeBrowser.scripting = scripting as unknown as typeof fakeBrowser.scripting;
  return state;
}

/** A page as the reader copies it. */
export const pageCopy = (url: string, html: string) => ({ url, html });

/** The copy of a journal's article page. */
export const articlePage = (url: string, title: string, doi?: string) =>
  pageCopy(
    url,
    `<head><title>${title}</title>
<meta name="citation_title" content="${title}">
<meta name="citation_author" content="Lund, Eva">
<meta name="citation_journal_title" content="Journal of Rooms">
<meta name="citation_publication_date" content="2021/04">
${doi === undefined ? '' : `<meta name="citation_doi" content="${doi}">`}</head><body></body>`,
  );
