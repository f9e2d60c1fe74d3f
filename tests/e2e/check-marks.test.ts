/** A field that the page leaves in doubt carries a mark on the card; a click shows what else the page gives. */
import { expect, it } from 'vitest';
import type { Popup } from '../../scripts/browser/popup.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';

const driven = useExtension({ shared: true });

const data = JSON.stringify({
  '@type': 'ScholarlyArticle',
  name: RIVER.title,
  author: [{ name: 'Åsa Lindqvist-Öhman' }, { name: 'Eva Mallory' }],
});
const DOUBTFUL = riverOnPmc().replace(
  '</head>',
  `<script type="application/ld+json">${data}</script></head>`,
);

const marksOn = ({ page }: Popup): Promise<(string | null)[]> =>
  page.$$eval('.card .check', marks => marks.map(mark => mark.getAttribute('aria-label')));
const unmarked = ({ page }: Popup) =>
  page.waitForFunction(() => document.querySelector('.card .check, .card .doubt') === null, SOON);
const authorsOn = ({ page }: Popup): Promise<string> =>
  page.$eval('.card .authors .editable', authors => authors.textContent);

it('offers the other value, which takes the mark away', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, DOUBTFUL);
  expect(await popup.state()).toBe('Saved just now');
  expect(await marksOn(popup)).toEqual(['check: authors']);
  expect(await popup.title()).toBe(RIVER.title);
  await popup.press('check: authors');
  await popup.page.waitForSelector('.doubt-value', SOON);
  const said = await popup.page.$$eval('.doubt :is(span, p.doubt-words, small)', all =>
    all.map(({ textContent }) => textContent),
  );
  expect(said.slice(0, 4)).toEqual([
    'In doubt: authors',
    'The page also gives:',
    'Lindqvist-Öhman, Åsa; Mallory, Eva',
    'the page’s structured data',
  ]);
  expect(await inThemes(popup.page, 'a doubtful field')).toEqual([]);
  await popup.press('Use this');
  await unmarked(popup);
  expect(await authorsOn(popup)).toBe('Åsa Lindqvist-Öhman, Eva Mallory');
});

it('asks no more once a person says that the value is right', async () => {
  const { page, popup } = await driven.clickOn(RIVER.pmcUrl, DOUBTFUL);
  await popup.press('check: authors');
  await popup.press('It is right');
  await unmarked(popup);
  expect(await authorsOn(popup)).toBe('Åsa Lindqvist-Öhman, José María Peña Ruiz');
  await driven.chromium.closePopup(popup.page);
  const again = await driven.chromium.click(page);
  await again.waitForSelector('.card .authors', SOON);
  expect(await again.$('.card .check')).toBeNull();
});

it('shows the type of work where it is doubtful, to be chosen', async () => {
  const { popup } = await driven.clickOn(
    RIVER.publisherUrl,
    riverOnPmc().replace('</head>', '<meta property="og:type" content="book"></head>'),
  );
  await popup.press('check: type');
  const choice = await popup.page.waitForSelector('.doubt select', SOON);
  expect(await choice?.evaluate(select => select.value)).toBe('article-journal');
  await choice?.select('chapter');
  await unmarked(popup);
});

it('marks the paper in the library too', async () => {
  const { popup } = await driven.clickOn(RIVER.pmcUrl, DOUBTFUL);
  expect(await popup.state()).toBe('Saved just now');
  const library = await driven.chromium.openOwnPage('library.html');
  await (await library.waitForSelector('.row .row-title', SOON))?.click();
  const mark = await library.waitForSelector('.detail .check', SOON);
  expect(await mark?.evaluate(({ textContent }) => textContent)).toBe('check');
});
