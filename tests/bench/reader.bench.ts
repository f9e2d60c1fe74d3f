/** What reading costs inside a page: on fifty everyday pages, and on the fixtures' article pages. */
import { builtReader } from '../../scripts/recognise/built-reader.ts';
import { SavedPageReader, type TimedReading } from '../../scripts/recognise/saved-pages.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { quantile, type Bench, type Figure } from '../support/bench.ts';
import { allFixtures } from '../support/fixtures.ts';
import { ordinaryPages } from '../support/ordinary-pages.ts';

const times = (name: string, read: TimedReading[], median?: number): Figure[] => {
  const ms = read.map(r => r.ms);
  const ratio = quantile(
    read.map(r => r.ms / Math.max(r.walkMs ?? 0, 0.1)),
    0.5,
  );
  return [
    {
      name: `reading ${name}, median`,
      figure: quantile(ms, 0.5),
      unit: 'ms',
      ...(median !== undefined && { limit: median }),
      ratio: { times: ratio, of: 'a plain walk over the page' },
    },
    { name: `reading ${name}, 95th percentile`, figure: quantile(ms, 0.95), unit: 'ms' },
  ];
};

export const bench: Bench = async () => {
  const script = builtReader();
  const browser = await SavedPageReader.launch();
  const readAll = async (pages: { url: string; body: Uint8Array }[]): Promise<TimedReading[]> => {
    const all: TimedReading[] = [];
    for (const page of pages) {
      const read = await browser.read(page, { script, walk: true });
      if (typeof read !== 'string') all.push(read);
    }
    return all;
  };
  try {
    const ordinary = await readAll(
      ordinaryPages().map(({ url, html }) => ({ url, body: Buffer.from(html) })),
    );
    const articles = await readAll(
      allFixtures()
        .filter(f => f.record)
        .map(({ url, html }) => ({ url, body: html })),
    );
    return [
      { name: 'bytes injected into a page', figure: Buffer.byteLength(script) / 1000, unit: 'kB', limit: 2 },
      {
        name: 'ordinary pages taken for a paper',
        figure: ordinary.filter(({ reading }) => recognise(reading).ok).length,
        unit: `of ${ordinary.length}`,
        limit: 0,
      },
      ...times(`${ordinary.length} ordinary pages`, ordinary, 2),
      ...times(`${articles.length} article fixtures`, articles, 8),
    ];
  } finally {
    await browser.close();
  }
};
