/** What became of a paper, on the card and in the list. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { riverAtPublisher, RIVER } from '../support/article-page.ts';
import { useExtension } from '../support/extension.ts';

const driven = useExtension();
const pictures = fileURLToPath(new URL('../../out/pictures', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** What a person sees of colours: the ratio of WCAG 2, of the text to what lies behind it. */
const contrast = (selector: string): number => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminance = (layers: string[]) => {
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data]
      .slice(0, 3)
      .map(one => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const element = document.querySelector(selector)!;
  const behind: string[] = [];
  for (let up: Element | null = element; up; up = up.parentElement)
    behind.unshift(getComputedStyle(up).backgroundColor);
  const [one, other] = [
    luminance(['white', ...behind]),
    luminance(['white', ...behind, getComputedStyle(element).color]),
  ];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

it('says in colour and words that a paper was retracted, with the way to the notice', async () => {
  const notice = '10.5555/river.2023.002';
  const page = riverAtPublisher().replace(
    '<p>',
    `<p>This article has been retracted: see https://doi.org/${notice}</p><p>This article has been corrected.</p><p>`,
  );
  const { popup } = await driven.clickOn(RIVER.publisherUrl, page);
  expect(await popup.state()).toBe('Saved just now');
  expect(await popup.page.$$eval('.card .notice', all => all.map(one => one.textContent))).toEqual([
    'This paper has been retracted. Read the notice',
    'This paper has been corrected.',
  ]);
  expect(await popup.page.$eval('.card .notice a', link => link.href)).toBe(`https://doi.org/${notice}`);
  expect(await popup.rowsOnce(1)).toMatchObject([
    { title: RIVER.title, line: expect.stringMatching(/^Retracted/) as string },
  ]);
  for (const theme of ['light', 'dark'] as const) {
    await popup.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const selector of ['.notice-grave', '.notice-look', '.notice-mark'])
      expect(await popup.page.evaluate(contrast, selector), `${selector}, ${theme}`).toBeGreaterThan(4.5);
    await popup.picture(`${pictures}/notice-${theme}.png`);
  }
  const ris = readFileSync(await driven.chromium.download(() => popup.press('Export RIS')), 'utf8');
  expect(ris).toContain('\r\nN1  - Notice: Retracted; Corrected\r\n');
});
