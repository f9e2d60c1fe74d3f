/** What "Light up the button on papers" costs on fifty everyday pages: the gate on each, the reader only behind it. */
import { builtReader } from '../../scripts/recognise/built-reader.ts';
import { SavedPageReader } from '../../scripts/recognise/saved-pages.ts';
import { quantile, type Bench, type Figure } from '../support/bench.ts';
import { builtText } from '../support/builds.ts';
import { allFixtures } from '../support/fixtures.ts';
import { ordinaryPages } from '../support/ordinary-pages.ts';

interface Page {
  url: string;
  body: Uint8Array;
}

/** What a visit to a page costs while lighting up is on. */
interface Visit {
  ms: number;
  bytes: number;
  /** The gate took the page for a possible paper, and the reader came. */
  told: boolean;
}

export const bench: Bench = async () => {
  const browser = await SavedPageReader.launch();
  try {
    const everyday = ordinaryPages().map(({ url, html }) => ({ url, body: Buffer.from(html) }));
    await visitAll(browser, everyday.slice(0, 5)); // a first run warms the browser
    const ordinary = await visitAll(browser, everyday);
    const withPaper = allFixtures().filter(({ record }) => record);
    const papers = await visitAll(
      browser,
      withPaper.map(({ url, html }) => ({ url, body: html })),
    );
    return figures(ordinary, papers);
  } finally {
    await browser.close();
  }
};

async function visitAll(browser: SavedPageReader, pages: Page[]): Promise<Visit[]> {
  const script = builtReader();
  const gate = builtText('chrome', 'content-scripts/gate.js');
  // The gate as it is built, with an ear in the background's place; what that heard comes back as the copy of a page.
  const listening = `globalThis.told = false;
    const sendMessage = async ({ couldBePaper }) => { globalThis.told = couldBePaper; };
    globalThis.browser = { runtime: { id: 'bench', sendMessage } };
    ${gate}
    const reader = { url: location.href, html: globalThis.told ? '<title>told</title>' : '<title></title>' };`;
  const visits: Visit[] = [];
  for (const page of pages) {
    const read = await browser.read(page, { script: listening });
    if (typeof read === 'string') throw new Error(`${page.url}: ${read}`);
    const told = read.reading.title === 'told';
    const after = told ? await browser.read(page, { script }) : undefined;
    if (typeof after === 'string') throw new Error(`${page.url}: ${after}`);
    visits.push({ ms: read.ms + (after?.ms ?? 0), bytes: gate.length + (told ? script.length : 0), told });
  }
  return visits;
}

function figures(ordinary: Visit[], papers: Visit[]): Figure[] {
  const times = ordinary.map(({ ms }) => ms);
  const kilobytes = ordinary.map(({ bytes }) => bytes / 1000);
  const count = (name: string, of: Visit[], which: (visit: Visit) => boolean): Figure => ({
    name,
    figure: of.filter(which).length,
    unit: `of ${of.length}`,
  });
  const everyPage = `time in each of ${ordinary.length} ordinary pages, median`;
  return [
    { name: everyPage, figure: quantile(times, 0.5), unit: 'ms', limit: 2 },
    { name: 'the same, 95th percentile', figure: quantile(times, 0.95), unit: 'ms' },
    { name: 'bytes injected, median', figure: quantile(kilobytes, 0.5), unit: 'kB', limit: 45 },
    { name: 'bytes injected, most', figure: Math.max(...kilobytes), unit: 'kB', limit: 45 },
    count('ordinary pages that get the reader', ordinary, ({ told }) => told),
    count('article fixtures that the gate keeps out', papers, ({ told }) => !told),
  ];
}
