import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { systems } from '../lib/lists/index.ts';
import { readLists } from '../lib/lists/read-lists.ts';

/** Injected after the reader: gives the papers that the page lists. */
export default defineUnlistedScript(() => readLists({ document, url: new URL(location.href) }, systems));
