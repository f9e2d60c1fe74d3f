/**
 * The popup's card: nothing moves and nothing is cut when the page's reading comes, and what is half typed outlives the
 * popup.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { EIGHT_ARTICLES } from '../support/eight-articles.ts';
import { PLAIN, PLAIN_URL, useExtension } from '../support/extension.ts';

/** Long enough to be waited for, and read in far less than its three seconds. */
const LONG = `<section>${'<p>And the water rose again that <b>night</b>.</p>'.repeat(12_000)}</section>`;
const slow = (page: string): string => page.replace('</body>', `${LONG}</body>`);

/** What moved since the popup opened, and what is cut in it now. */
const looked = (popup: Page) =>
  popup.evaluate(async () => {
    const shifts: string[] = [];
    const movedIn = (entry: PerformanceEntry): string[] =>
      (entry as unknown as { sources: { node?: Node }[] }).sources.map(({ node }) =>
        node instanceof HTMLElement ? `${node.tagName} ${node.className}` : String(node?.textContent),
      );
    const observer = new PerformanceObserver(list => shifts.push(...list.getEntries().flatMap(movedIn)));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const whole = [document.documentElement, ...document.querySelectorAll('.popup-page, .card')];
    return {
      moved: shifts,
      cut: whole.filter(part => part.scrollHeight > part.clientHeight).map(part => part.className),
      width: innerWidth,
      foot: document.querySelector('.foot')!.getBoundingClientRect().bottom <= innerHeight,
    };
  });

const WHOLE = { moved: [], cut: [], width: 380, foot: true };

/** A low screen, as headless Chromium has one, and a high one. */
const SCREENS = [
  ['a screen of 600 px', []],
  ['a screen of 900 px', ['--screen-info={1600x900}']],
] as const;

describe.each(SCREENS)('on %s', (_screen, args) => {
  const driven = useExtension({ shared: true, args: [...args] });

  it.each(Object.keys(EIGHT_ARTICLES))('moves and cuts nothing: %s', async name => {
    const page = EIGHT_ARTICLES[name]!;
    for (const [speed, body] of Object.entries({ fast: page, slow: slow(page) })) {
      const { popup } = await driven.clickOn(`https://journal.example.org/${speed}`, body);
      await popup.page.waitForSelector('.card .paper-row', SOON);
      const before = await looked(popup.page);
      expect(before).toMatchObject(WHOLE);
      await popup.page.click('.card .state-words');
      expect(await looked(popup.page)).toEqual(before);
      await driven.chromium.closePopup(popup.page);
    }
  });

  it('leaves the list where it was drawn when a page has no paper', async () => {
    const { popup } = await driven.clickOn(PLAIN_URL, PLAIN.replace('</html>', `${LONG}</html>`));
    expect(await popup.state()).toBe('No paper found on this page');
    // its room was kept: the answer came after the first drawing
    expect(await popup.page.$('.card-whole')).not.toBeNull();
    expect(await looked(popup.page)).toMatchObject(WHOLE);
  });
});

describe('the card', () => {
  const driven = useExtension({ shared: true });

  it('is small where a page without a paper answers in time', async () => {
    // on a machine that is busy with other things no page answers in time: asked again until one does
    const isSmall = await until('a page that answers in time', async () => {
      const popup = await driven.look();
      expect(await popup.state()).toBe('No paper found on this page');
      const top = await popup.page.$eval('.popup-list', list => list.getBoundingClientRect().top);
      await driven.chromium.closePopup(popup.page);
      return top < 120;
    });
    expect(isSmall).toBe(true);
  });

  it('leaves typing to the search: in a fresh popup the focus is nowhere', async () => {
    const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
    await popup.rowsOnce(1);
    await popup.page.keyboard.type('no such');
    expect(await popup.page.$eval('.search input', box => box.value)).toBe('no such');
    await popup.page.waitForFunction(() => !document.querySelector('.virtual-row'), SOON);
    await driven.chromium.closePopup(popup.page);
  });

  it('gives back what was half typed after the popup closed', async () => {
    const { page, popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc());
    expect(await popup.state()).toBe('Saved just now');
    await popup.page.click('.card .paper-title .editable');
    await popup.page.waitForSelector('.card .field-input:focus', SOON);
    await popup.page.keyboard.type('Half a new tit');
    await driven.chromium.closePopup(popup.page);

    const again = await driven.chromium.click(page);
    await again.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.card .field-input')?.value === 'Half a new tit',
      SOON,
    );
    await again.click('.card .field-input');
    await again.keyboard.press('End');
    await again.keyboard.type('le');
    await again.keyboard.press('Enter');
    await again.waitForFunction(
      () => document.querySelector('.card .paper-title')?.textContent === 'Half a new title',
      SOON,
    );
    await driven.chromium.closePopup(again);
    expect(await (await driven.look()).rowsOnce(1)).toMatchObject([{ title: 'Half a new title' }]);
  });
});
