import type { Page } from 'puppeteer-core';
import { SOON } from './soon.ts';

export interface ShownRow {
  title: string;
  /** Authors · journal · year */
  line: string;
}

/** The popup as a person reads and uses it. */
export class Popup {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The card's first line, once it stands there: "Saved just now". */
  async state(): Promise<string> {
    const words = await this.page.waitForSelector('.card .state-words', SOON);
    return (await words?.evaluate(element => element.textContent)) ?? '';
  }

  /** The title on the card. */
  title(): Promise<string> {
    return this.#text('.card .paper-title');
  }

  async #text(selector: string): Promise<string> {
    const found = await this.page.waitForSelector(selector, SOON);
    return (await found?.evaluate(element => element.textContent)) ?? '';
  }

  /** Presses the button (or menu item) that has these words. */
  async press(words: string | RegExp): Promise<void> {
    const [source, flags] =
      typeof words === 'string'
        ? [`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, '']
        : [words.source, words.flags];
    await this.page.waitForFunction(
      (pattern: string, how: string) => {
        // no named function in here: tsx marks those by a helper that the page does not have
        const button = [...document.querySelectorAll<HTMLButtonElement>('button, [role="button"]')].find(
          element =>
            !element.disabled &&
            new RegExp(pattern, how).test((element.getAttribute('aria-label') ?? element.textContent).trim()),
        );
        button?.click();
        return button !== undefined;
      },
      SOON,
      source,
      flags,
    );
  }

  /** The rows of the list that are drawn. */
  rows(): Promise<ShownRow[]> {
    return this.page.$$eval('.row', rows =>
      rows.map(row => ({
        title: row.querySelector('.row-title')?.textContent ?? '',
        line: row.querySelector('.row-line')?.textContent ?? '',
      })),
    );
  }

  /** Waits until the list shows so many rows, and gives them. */
  async rowsOnce(count: number): Promise<ShownRow[]> {
    await this.page.waitForFunction(
      (n: number) => document.querySelectorAll('.row .row-title').length === n,
      SOON,
      count,
    );
    return this.rows();
  }

  /** A picture of the popup at its whole size, whatever the window leaves of it. */
  async picture(path: `${string}.png`): Promise<void> {
    const { width, height } = await this.page.evaluate(() => ({
      width: document.body.offsetWidth,
      height: document.body.offsetHeight,
    }));
    await this.page.screenshot({ path, clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true });
  }

  /** Types into the search, as a person does: letter by letter, over what stood there. */
  async search(text: string): Promise<void> {
    const field = await this.page.waitForSelector('input[type=search]', SOON);
    await field?.evaluate(input => input.select());
    await this.page.keyboard.press('Backspace');
    await field?.type(text);
  }
}
