import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/page/from-document.ts';
import { sites } from '../lib/sites/index.ts';

/** Injected into the page when asked for; `scripting.executeScript` gets what main() returns. */
export default defineUnlistedScript(() => readPage({ document, url: new URL(location.href) }, sites));
