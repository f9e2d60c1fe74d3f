import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '../lib/page/copy-page.ts';

/** Injected into the page when asked for; `scripting.executeScript` gets what main() returns. The background reads the copy. */
export default defineUnlistedScript(() => copyPage(document, location.href));
