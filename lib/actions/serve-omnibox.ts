/** The address bar's keyword "op": finds saved papers, Enter opens one. */
import { browser } from 'wxt/browser';
import type { Library } from '../library/library.ts';
import { allRows, type Row } from '../library/read-entries.ts';
import { searchCorrected } from '../library/search/corrected-search.ts';
import { doiAddress } from '../record/doi-address.ts';
import type { Summary } from '../record/summary.ts';
import { isPageAddress } from '../record/web-address.ts';
import { readable } from '../library/search/search-rows.ts';
import { openLibraryTab } from './open-library-tab.ts';
import { loadChosenWords } from './load-chosen-words.ts';
import { inAddress } from '../text/in-address.ts';

const SHOWN = 6;

/** Chrome takes descriptions as XML, Firefox as they are. */
const asText = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

const inWords = ({ title, authors, authorCount, year }: Summary): string =>
  asText(
    [title, [authors[0], authorCount > 1 && '…'].filter(Boolean).join(' '), year]
      .filter(part => part !== undefined && part !== '')
      .join(' · '),
  );

/** Where a paper is read: its page on the web, its DOI, or its place in the library (`#/all?Its%20title`). */
function addressOf({ title, url, DOI }: Summary): string {
  if (url !== undefined && isPageAddress(url)) return url;
  return DOI !== undefined ? doiAddress(DOI) : viewOf(title);
}
const viewOf = (query: string): string => `#/all?${inAddress(query)}`;
const isView = (address: string): boolean => address.startsWith('#/all?');

/** Must be called while the background starts, synchronously. */
export function serveOmnibox(library: Library): void {
  let rows: Promise<Row[]> | undefined;
  const read = async () => {
    const all: Row[] = [];
    for await (const slice of allRows(library, 'list')) all.push(...slice);
    return all;
  };
  const find = async (query: string): Promise<readonly Summary[]> => {
    rows ??= read();
    return readable(searchCorrected(await rows, query).rows).slice(0, SHOWN);
  };
  const open = async (address: string, disposition: string) => {
    const url = isView(address) ? `${browser.runtime.getURL('/library.html')}${address}` : address;
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  };

  browser.omnibox.onInputStarted.addListener(() => void (rows = read()));
  browser.omnibox.onInputCancelled.addListener(() => void (rows = undefined));
  browser.omnibox.onInputChanged.addListener((query, suggest) => {
    void Promise.all([find(query), loadChosenWords()]).then(
      ([[best, ...others], { t }]) => {
        // The first line is what Enter does: it opens the best of what was found.
        void browser.omnibox.setDefaultSuggestion({
          description: best ? inWords(best) : asText(t('omnibox_none')),
        });
        suggest(others.map(row => ({ content: addressOf(row), description: inWords(row) })));
      },
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    void (async () => {
      // what a person types may be anything: a paper's address or its place in the library is opened, no other
      if (isPageAddress(entered) || isView(entered)) return open(entered, disposition);
      const [best] = await find(entered).catch(() => []);
      rows = undefined;
      if (best) return open(addressOf(best), disposition);
      return openLibraryTab(viewOf(entered));
    })();
  });
}
