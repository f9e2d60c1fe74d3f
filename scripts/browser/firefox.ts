/**
 * Firefox with the built extension, driven as a person would: pages under their true addresses, the toolbar's real
 * action.
 * WebDriver BiDi reaches tabs only; the button and its popup are reached from the browser's own window (system access).
 */
import { mkdirSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { servePages, type ServedPages } from './served-pages.ts';
import { nextDownload } from './next-download.ts';
import { until } from './soon.ts';

const UUID = '6d2f1f0e-58f4-4a5e-9f0e-0123456789ab';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface ChromeTree {
  contexts: { context: string; url: string }[];
}
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export interface FirefoxOptions {
  build: string;
  /** The extension's id in its manifest. */
  id: string;
  downloads: string;
  /** The browser's preferences that stand otherwise. */
  preferences?: { [name: string]: string | number | boolean };
}

export class FirefoxBrowser {
  readonly pages: ServedPages = new Map();
  readonly browser: Browser;
  readonly #connection: BidiConnection;
  readonly #id: string;
  readonly #downloads: string;

  private constructor(browser: Browser, { id, downloads }: FirefoxOptions) {
    this.browser = browser;
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
    this.#id = id;
    this.#downloads = downloads;
  }

  static async launch(options: FirefoxOptions): Promise<FirefoxBrowser> {
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error('no Firefox on this machine: node scripts/setup.mjs firefox');
    mkdirSync(options.downloads, { recursive: true });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [options.id]: UUID }),
        // the browser's own question, which no test can answer, is answered yes
        'extensions.webextOptionalPermissionPrompts': false,
        'intl.locale.requested': 'en-US',
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
        'browser.download.always_ask_before_handling_new_types': false,
        'dom.security.https_first': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        ...options.preferences,
      },
    });
    await browser.installExtension(options.build);
    return new FirefoxBrowser(browser, options);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (/^https?:/.test(url)) await servePages(page, this.pages);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return page;
  }

  /** One of the extension's own pages in a tab. Firefox never says that it has loaded: it is asked until it has. */
  async openOwnPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await this.#connection.send('browsingContext.navigate', {
      context,
      url: `moz-extension://${UUID}/${path}`,
      wait: 'none',
    });
    await until(`${path} to open in Firefox`, () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false),
    );
    return page;
  }

  /** Clicks the toolbar button over a tab. */
  async click(page: Page): Promise<FirefoxPopup> {
    await page.bringToFront();
    await this.inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    return new FirefoxPopup(this);
  }

  /** What the toolbar button shows over the tab in front. */
  async button(): Promise<{ badge: string; title: string }> {
    return JSON.parse(
      String(
        await this.inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
      const { badgeText, title } = action.getContextData(gBrowser.selectedTab);
      return JSON.stringify({ badge: badgeText ?? '', title });`),
      ),
    ) as { badge: string; title: string };
  }

  /** The next file to arrive in the downloads folder. */
  download(act: () => Promise<unknown>): Promise<string> {
    return nextDownload(this.#downloads, act);
  }

  /** Runs code in the browser's own window; gives what it returns. */
  async inWindow(code: string): Promise<unknown> {
    const { contexts } = (await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
      .result as ChromeTree;
    const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    const evaluated = (
      await this.#connection.send('script.evaluate', {
        expression: `(async () => { ${code} })()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })
    ).result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result.value;
  }
}

/** The open popup. Scripts for it are text: they run in its process, with `document` and `window` of the popup. */
export class FirefoxPopup {
  readonly #firefox: FirefoxBrowser;

  constructor(firefox: FirefoxBrowser) {
    this.#firefox = firefox;
  }

  /** The value of an expression in the popup, by way of JSON; undefined while the popup isn't there. */
  async #read(expression: string): Promise<unknown> {
    const frameScript = `
      const read = (document, window) => (${expression});
      sendAsyncMessage('offprint-test', JSON.stringify(read(content.document, content)) ?? 'null');`;
    const address = `data:application/javascript,${encodeURIComponent(frameScript)}`;
    const json = await this.#firefox.inWindow(`
      const popup = document.querySelector('.webextension-popup-browser');
      if (!popup) return 'null';
      return await new Promise(resolve => {
        const take = ({ data }) => {
          popup.messageManager.removeMessageListener('offprint-test', take);
          resolve(data);
        };
        popup.messageManager.addMessageListener('offprint-test', take);
        setTimeout(() => resolve('null'), 2000);
        popup.messageManager.loadFrameScript(${JSON.stringify(address)}, false);
      });`);
    return JSON.parse(String(json)) ?? undefined;
  }

  /** The first value that is not null, false or empty. */
  async #soon(expression: string): Promise<unknown> {
    return until(`the popup: ${expression}`, async () => {
      const value = await this.#read(expression);
      return value !== '' && value;
    });
  }

  /** The card's first line. */
  async state(): Promise<string> {
    return String(await this.#soon("document.querySelector('.card .state-words')?.textContent"));
  }

  /** Titles and lines of the list, once it shows so many. */
  async rowsOnce(count: number): Promise<unknown> {
    return this.#soon(
      `(rows => rows.length === ${count} && rows.map(row => ({
        title: row.querySelector('.row-title').textContent,
        line: row.querySelector('.row-line').textContent,
      })))([...document.querySelectorAll('.row')].filter(row => row.querySelector('.row-title')))`,
    );
  }

  async press(words: string): Promise<void> {
    await this.#soon(`(button => button && (button.click(), true))(
      [...document.querySelectorAll('button')]
        .filter(button => !button.disabled)
        .find(button => (button.ariaLabel ?? button.textContent).trim() === ${JSON.stringify(words)}))`);
  }

  async search(text: string): Promise<void> {
    await this.#soon(
      `(input => {
        if (!input) return false;
        input.value = ${JSON.stringify(text)};
        input.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
        return true;
      })(document.querySelector('input[type=search]'))`,
    );
  }

  async close(): Promise<void> {
    await this.#firefox.inWindow(
      "document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();",
    );
  }
}
