import type { HTTPRequest, Page } from 'puppeteer-core';

/** A page, or any other file, as the server at its address would answer. */
export interface ServedPage {
  body: string | Uint8Array;
  contentType?: string;
  headers?: { [name: string]: string };
}

/** Address → page. The fragment does not count. */
export type ServedPages = Map<string, ServedPage>;

const PASSED_ON = /^(chrome|chrome-extension|moz-extension|data|blob|about):/;

/** What becomes of requests for other addresses: with 'abort', nothing leaves the machine. */
export type Elsewhere = 'abort' | 'continue';

/** Answers a tab's requests from the given pages, under their true addresses. */
export async function servePages(
  page: Page,
  pages: ServedPages,
  elsewhere: Elsewhere = 'abort',
): Promise<void> {
  await page.setRequestInterception(true);
  // the tab may be gone before the answer
  page.on('request', request => void answer(request, pages, elsewhere).catch(() => undefined));
}

async function answer(request: HTTPRequest, pages: ServedPages, elsewhere: Elsewhere): Promise<void> {
  const url = request.url();
  if (PASSED_ON.test(url)) return request.continue();
  const served = pages.get(url.replace(/#.*$/, ''));
  if (!served) return elsewhere === 'abort' ? request.abort('aborted') : request.continue();
  await request.respond({
    status: 200,
    contentType: served.contentType ?? 'text/html; charset=utf-8',
    headers: served.headers ?? {},
    body: typeof served.body === 'string' ? served.body : Buffer.from(served.body),
  });
}
