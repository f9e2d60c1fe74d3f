import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/model/page-state.ts';
import { parseListed, parsePageReading } from '../../lib/model/parse-page-reading.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';
import { listedPage, type ListedPage } from '../../lib/recognise/listed.ts';
import { isClosed, whyClosed } from './closed-page.ts';

const run = async (tabId: number, file: '/reader.js' | '/lists.js'): Promise<unknown> =>
  (await browser.scripting.executeScript({ target: { tabId }, files: [file] }))[0]?.result;

/** Reads the page in a tab and the papers that it lists; or what the card says when it cannot be read. */
export async function readTab(tabId: number): Promise<Result<ListedPage, PageState>> {
  const tab = await browser.tabs.get(tabId);
  if (isClosed(tab.url)) return fail({ kind: 'unreadable-page', why: whyClosed(tab.url) });
  let read: unknown;
  let listed: unknown;
  try {
    [read, listed] = await Promise.all([run(tabId, '/reader.js'), run(tabId, '/lists.js')]);
  } catch (cause) {
    const refusal = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: 'unreadable-page', why: whyClosed(tab.url, refusal) });
  }
  const reading = parsePageReading(read);
  return reading.ok ? ok(listedPage(reading.value, parseListed(listed))) : fail({ kind: 'failed', why: reading.why });
}
