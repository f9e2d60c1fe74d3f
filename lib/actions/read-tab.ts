import { browser } from 'wxt/browser';
import type { PageState } from '../messages/page-state.ts';
import { plainAddress } from '../page/gateways/plain-page.ts';
import { parsePageCopy } from '../page/page-copy.ts';
import { askReader, warmReader } from '../reader/ask-reader.ts';
import type { PageRead } from '../reader/questions.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { isClosed, whyClosed } from './explain-closed-page.ts';

/** How long a page is waited for that does not let itself be copied, because its own scripts never rest; in ms. */
const PATIENCE = 10_000;

/**
 * Reads the page in a tab and the papers that it lists; or what the card says when it cannot be read. The page itself
 * is only copied; the copy is read where a page that takes too long can be ended.
 */
export async function readTab(tabId: number, patience = PATIENCE): Promise<Result<PageRead, PageState>> {
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  if (isClosed(url || undefined)) return fail({ kind: 'unreadable-page', why: whyClosed(url) });
  warmReader();
  const tooLong: PageState = {
    kind: 'not-an-article',
    why: 'too-long',
    page: { url: plainAddress(url), title },
  };
  let copied: unknown;
  try {
    copied = await Promise.race([copyOf(tabId), nothingAfter(patience)]);
  } catch (cause) {
    const refusal = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: 'unreadable-page', why: whyClosed(url, refusal) });
  }
  if (copied === LATE) return fail(tooLong);
  const copy = parsePageCopy(copied);
  if (!copy) return fail({ kind: 'failed', why: 'the page gave no copy' });
  const read = await askReader('read-page', copy);
  if (!read.ok) return fail({ ...tooLong, page: { url: plainAddress(copy.url), title } });
  return read.value.ok ? ok(read.value.value) : fail({ kind: 'failed', why: read.value.why });
}

/** What the script in the page gave, unchecked. */
async function copyOf(tabId: number): Promise<unknown> {
  const [copied] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/reader.js'],
  });
  return copied?.result;
}

const LATE = Symbol('late');
const nothingAfter = (ms: number) => new Promise<typeof LATE>(resolve => setTimeout(() => resolve(LATE), ms));
