import type { ShownRow } from './popup.ts';
import { until } from './soon.ts';

/** Runs code in a window of the browser itself; gives what it returns. */
export type InWindow = (code: string) => Promise<unknown>;

/** Presses a button of these words, or this name; an expression that is true when there was one. */
const pressing = (words: string) => `(button => button && (button.click(), true))(
  [...document.querySelectorAll('button')]
    .filter(button => !button.disabled)
    .find(button => (button.ariaLabel ?? button.textContent).trim() === ${JSON.stringify(words)}))`;

/** The open popup. Scripts for it are text: they run in its process, with `document` and `window` of the popup. */
export class FirefoxPopup {
  readonly #inWindow: InWindow;

  /** `inWindow` runs code in the browser's window over which the popup is open. */
  constructor(inWindow: InWindow) {
    this.#inWindow = inWindow;
  }

  /** The value of an expression in the popup, by way of JSON; undefined while the popup isn't there. */
  async read(expression: string): Promise<unknown> {
    const frameScript = `
      const read = (document, window) => (${expression});
      sendAsyncMessage('offprint-test', JSON.stringify(read(content.document, content)) ?? 'null');`;
    const address = `data:application/javascript,${encodeURIComponent(frameScript)}`;
    const json = await this.#inWindow(`
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

  /** The first value of an expression that is not null, false or empty. */
  async soon(expression: string): Promise<unknown> {
    return until(`the popup: ${expression}`, async () => {
      const value = await this.read(expression);
      return value !== '' && value;
    });
  }

  /** The card's first line. */
  async state(): Promise<string> {
    return String(await this.soon("document.querySelector('.card .state-words')?.textContent"));
  }

  /** Titles and lines of the list, once it shows so many. */
  async rowsOnce(count: number): Promise<ShownRow[]> {
    return (await this.soon(
      `(rows => rows.length === ${count} && rows.map(row => ({
        title: row.querySelector('.row-title').textContent,
        line: row.querySelector('.row-line').textContent,
      })))([...document.querySelectorAll('.row')].filter(row => row.querySelector('.row-title')))`,
    )) as ShownRow[];
  }

  /** Presses the button that bears these words or this name, once there is one. */
  async press(words: string): Promise<void> {
    await this.soon(pressing(words));
  }

  /** The same, but only if there is one now. */
  async pressIfThere(words: string): Promise<void> {
    await this.read(pressing(words));
  }

  async search(text: string): Promise<void> {
    await this.soon(
      `(input => {
        if (!input) return false;
        input.value = ${JSON.stringify(text)};
        input.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
        return true;
      })(document.querySelector('input[type=search]'))`,
    );
  }

  /** Fulfilled when it is gone; at once where none is open. */
  async close(): Promise<void> {
    await until('the popup to close', () =>
      this.#inWindow(`
        const popup = document.querySelector('.webextension-popup-browser');
        popup?.closest('panel')?.hidePopup();
        return popup === null;`),
    );
  }
}
