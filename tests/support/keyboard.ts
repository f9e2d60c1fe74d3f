import type { KeyInput, Page } from 'puppeteer-core';
import { SOON, until } from '../../scripts/browser/soon.ts';

/** So many presses of one key lead to everything, or to nothing. */
const MOST = 60;
const QUICK_LOOKS = 20;

/** A person at the keyboard whose key presses are counted: a chord is one, and so is a name that is typed. */
export class Keyboard {
  presses = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses a key, so many times; `Shift+Tab` and the like are chords. */
  async press(chord: string, times = 1): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop()!;
    for (let time = 0; time < times; time++) {
      for (const key of keys) await this.page.keyboard.down(key);
      await this.page.keyboard.press(last);
      for (const key of keys.toReversed()) await this.page.keyboard.up(key);
    }
    this.presses += times;
  }

  /** Types letter by letter, as one act. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.presses += 1;
  }

  /** Presses a key until the focus is on what the selector describes and these words name. */
  async to(selector: string, words = '', chord = 'Tab'): Promise<void> {
    for (let time = 0; !(await this.isOn(selector, words)); time++) {
      if (time === MOST) throw new Error(`${chord} does not lead to ${selector} ${words}`);
      await this.press(chord);
    }
  }

  /** Opens a list of choices, and picks the one that begins so. */
  async choose(beginning: string): Promise<void> {
    await this.press('ArrowDown');
    await this.type(beginning);
    await this.press('Enter');
  }

  /** Waits until the focus is there, where a key puts it that was pressed. */
  async on(selector: string, words = ''): Promise<void> {
    // mostly it is there a frame later: no need to sleep until the next look
    for (let look = 0; look < QUICK_LOOKS; look++) if (await this.isOn(selector, words)) return;
    await until(`the focus on ${selector} ${words}`, () => this.isOn(selector, words));
  }

  /** Presses a key and waits for what it brings. */
  async pressFor(chord: string, selector: string): Promise<void> {
    await this.press(chord);
    await this.page.waitForSelector(selector, SOON);
  }

  async isOn(selector: string, words = ''): Promise<boolean> {
    return this.page.evaluate(
      (where: string, wanted: string) => {
        const at = document.activeElement;
        return !!at?.matches(where) && `${at.getAttribute('aria-label')} ${at.textContent}`.includes(wanted);
      },
      selector,
      words,
    );
  }
}
