import { browser } from 'wxt/browser';
import { systems } from '../lists/index.ts';
import { readLists } from '../lists/read-lists.ts';
import { parsePageCopy } from '../page/page-copy.ts';
import type { PageState } from '../messages/page-state.ts';
import { parseListed, parsePageReading } from '../record/parse-page-reading.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { readPage } from '../page/from-document.ts';
import { withFaults } from '../page/faults.ts';
import { openPage } from '../page/open-page.ts';
import { listedPage, type ListedPage } from '../recognise/listed-papers.ts';
import { sites } from '../sites/index.ts';
import { isClosed, whyClosed } from './explain-closed-page.ts';

/**
 * Reads the page in a tab and the papers that it lists; or what the card says when it cannot be read. The
 * page itself is only copied.
 */
export async function readTab(tabId: number): Promise<Result<ListedPage, PageState>> {
  const tab = await browser.tabs.get(tabId);
  if (isClosed(tab.url)) return fail({ kind: 'unreadable-page', why: whyClosed(tab.url) });
  let copied: unknown;
  try {
    copied = (
      await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] })
    )[0]?.result;
  } catch (cause) {
    const refusal = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: 'unreadable-page', why: whyClosed(tab.url, refusal) });
  }
  const copy = parsePageCopy(copied);
  if (!copy) return fail({ kind: 'failed', why: 'the page gave no copy' });
  const page = openPage(copy);
  const { papers, faults } = readLists(page, systems);
  const reading = parsePageReading(withFaults(readPage(page, sites), faults));
  return reading.ok
    ? ok(listedPage(reading.value, parseListed(papers)))
    : fail({ kind: 'failed', why: reading.why });
}
