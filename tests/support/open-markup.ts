import { openPage, type OpenPage } from '../../lib/page/open-page.ts';

/** A page opened from markup as a browser writes it (balanced tags, quoted attributes), for tests without a browser. */
export const openMarkup = (html: string, url: string): OpenPage =>
  openPage({ url, html, root: [], contentType: 'text/html', loading: false, truncated: false, ms: 0 });
