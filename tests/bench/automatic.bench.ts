/** What "Light up the button on papers" costs on fifty everyday pages: the gate on each, the reader only behind it. */
import { builtReader } from '../../scripts/recognise/built-reader.ts';
import { SavedPageReader } from '../../scripts/recognise/saved-pages.ts';
import { quantile, type Bench } from '../support/bench.ts';
import { builtText } from '../support/builds.ts';
import { allFixtures } from '../support/fixtures.ts';
import { ordinaryPages } from '../support/ordinary-pages.ts';

interface Page {
  url: string;
  body: Uint8Array;
}

export const bench: Bench = async () => {
  const script = builtReader();
  const gate = builtText('chrome', 'gate.js');
  // the gate as it is built, with an ear in the background's place; what it heard comes back as the copy of a page
  const listening = `globalThis.told = false;
    const sendMessage = async ({ paper }) => { globalThis.told = paper; };
    globalThis.browser = { runtime: { id: 'bench', sendMessage } };
    ${gate}\nconst reader = { url: location.href, html: globalThis.told ? '<title>told</title>' : '<title></title>' };`;
  const browser = await SavedPageReader.launch();
  const visit = async (page: Page): Promise<{ ms: number; bytes: number; told: boolean }> => {
    const read = await browser.read(page, { script: listening });
    if (typeof read === 'string') throw new Error(`${page.url}: ${read}`);
    const told = read.reading.title === 'told';
    const after = told ? await browser.read(page, { script }) : undefined;
    if (typeof after === 'string') throw new Error(`${page.url}: ${after}`);
    return { ms: read.ms + (after?.ms ?? 0), bytes: gate.length + (told ? script.length : 0), told };
  };
  const visitAll = async (pages: Page[]) => {
    const all = [];
    for (const page of pages) all.push(await visit(page));
    return all;
  };
  try {
    await visitAll(
      ordinaryPages()
        .slice(0, 5)
        .map(({ url, html }) => ({ url, body: Buffer.from(html) })),
    ); // a first run warms the browser
    const ordinary = await visitAll(
      ordinaryPages().map(({ url, html }) => ({ url, body: Buffer.from(html) })),
    );
    const papers = await visitAll(
      allFixtures()
        .filter(({ record }) => record)
        .map(({ url, html }) => ({ url, body: html })),
    );
    return [
      {
        name: `time in each of ${ordinary.length} ordinary pages, median`,
        figure: quantile(
          ordinary.map(({ ms }) => ms),
          0.5,
        ),
        unit: 'ms',
        limit: 2,
      },
      {
        name: 'the same, 95th percentile',
        figure: quantile(
          ordinary.map(({ ms }) => ms),
          0.95,
        ),
        unit: 'ms',
      },
      {
        name: 'bytes injected, median',
        figure:
          quantile(
            ordinary.map(({ bytes }) => bytes),
            0.5,
          ) / 1000,
        unit: 'kB',
        limit: 45,
      },
      {
        name: 'bytes injected, most',
        figure: Math.max(...ordinary.map(({ bytes }) => bytes)) / 1000,
        unit: 'kB',
        limit: 45,
      },
      {
        name: 'ordinary pages that get the reader',
        figure: ordinary.filter(({ told }) => told).length,
        unit: `of ${ordinary.length}`,
      },
      {
        name: 'article fixtures that the gate keeps out',
        figure: papers.filter(({ told }) => !told).length,
        unit: `of ${papers.length}`,
      },
    ];
  } finally {
    await browser.close();
  }
};
