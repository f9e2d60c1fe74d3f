/** Papers in open shadow roots and in frames of the page's own site; and what is said of another site's frame. */
import type { Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { articlePage, RIVER, riverOnPmc } from '../support/article-page.ts';
import { useExtension } from '../support/extension.ts';
import { SOON } from '../../scripts/browser/soon.ts';

const driven = useExtension({ shared: true });
const WIDE = 'style="width: 100%; height: 600px; border: 0"';

it('saves a paper whose head a script builds of shadow roots', async () => {
  const { popup } = await driven.clickOn(
    'https://portal.example.org/record/9',
    `<!doctype html><html lang="en"><title>Plant Portal</title>
    <x-portal><h2>Abstract</h2><p>${RIVER.abstract}</p></x-portal>
    <script>
      const open = (host, inside) => {
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = inside;
        return root;
      };
      const page = open(document.querySelector('x-portal'), '<main><x-head></x-head><slot></slot></main>');
      const head = open(
        page.querySelector('x-head'),
        '<h1>Ferns on northern walls</h1><x-people></x-people>' +
          '<p>Journal of Plain Botany, 12(3), 45–67 (2019)</p><p>https://doi.org/10.5555/fern.12.3</p>',
      );
      const people = '<a rel="author">Tone Berg</a>, <a rel="author">Arne Holm</a>';
      open(head.querySelector('x-people'), '<p class="authors">' + people + '</p>');
    </script></html>`,
  );
  expect(await popup.state()).toBe('Saved just now');
  expect(await popup.rowsOnce(1)).toEqual([
    { title: 'Ferns on northern walls', line: 'Berg, Holm · Journal of Plain Botany · 2019' },
  ]);
});

it('saves the paper in a frame of an old journal, in a frame of its own', async () => {
  const { pages } = driven.chromium;
  pages.set('https://old.example.org/issue', {
    body: `<!doctype html><title>Issue</title><body><iframe src="/article" ${WIDE}></iframe>`,
  });
  pages.set('https://old.example.org/article', {
    body: articlePage(
      [
        ['citation_title', 'Gravel in slow rivers'],
        ['citation_author', 'Lund, Maja'],
        ['citation_journal_title', 'Annals of Slow Rivers'],
        ['citation_publication_date', '1998'],
      ],
      RIVER.abstract,
    ),
  });
  pages.set('https://old.example.org/menu', { body: '<!doctype html><title>Menu</title><p>Volume 9' });
  const { popup } = await driven.clickOn(
    'https://old.example.org/',
    `<!doctype html><title>Annals</title><frameset cols="200,*"><frame src="/menu"><frame src="/issue"></frameset>`,
  );
  expect(await popup.state()).toBe('Saved just now');
  expect(await popup.title()).toBe('Gravel in slow rivers');
});

it('saves the page’s own paper, whatever its frames show', async () => {
  const other = articlePage([['citation_title', 'Another paper']], RIVER.abstract);
  const frame = `<iframe srcdoc="${other.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" ${WIDE}></iframe>`;
  const { popup } = await driven.clickOn(RIVER.pmcUrl, riverOnPmc().replace('<body>', `<body>${frame}`));
  expect(await popup.title()).toBe(RIVER.title);
});

it('says that the page is another site’s in a frame, and opens that one', async () => {
  const address = 'https://viewer.example.net/read?id=7';
  driven.chromium.pages.set(address, { body: riverOnPmc() });
  const { popup } = await driven.clickOn(
    'https://library.example.org/show/7',
    `<!doctype html><title>Library</title><header>Catalogue</header><iframe src="${address}" ${WIDE}></iframe>`,
  );
  expect(await popup.state()).toBe('What this page shows is another site’s page, in a frame');
  const link = await popup.page.waitForSelector('.offer-frame a', SOON);
  expect(await link?.evaluate(({ textContent }) => textContent)).toBe('viewer.example.net/read');
  const isTab = (target: Target): boolean => target.type() === 'page' && target.url() === address;
  const opened = driven.chromium.browser.waitForTarget(isTab, SOON);
  await link?.click().catch(() => undefined); // the popup closes as the tab opens
  expect((await opened).url()).toBe(address);
});
