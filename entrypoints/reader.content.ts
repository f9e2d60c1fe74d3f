import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyPage } from '../lib/page/copy-page.ts';
import { MAX_HTML } from '../lib/page/page-copy.ts';

/**
 * Injected into the page when asked for: `scripting.executeScript` gets what main() returns, and runs it in the
 * extension's isolated world. The background reads the copy.
 *
 * `world` chooses only WXT's wrapper here, for nothing registers this script by itself: the other wrapper brings
 * ContentScriptContext, and with it the polyfill of `wxt/browser` (10 kB), and sends events that the page can hear.
 */
export default defineContentScript({
  registration: 'runtime', // no `matches`: WXT would ask for them as host permissions
  world: 'MAIN',
  main: () => copyPage(document, MAX_HTML),
});
