/** How long hostile pages take to read, their scripts off: each stops within a second, having read all or the start. */
import { builtReader } from '../../scripts/recognise/built-reader.ts';
import { SavedPageReader } from '../../scripts/recognise/saved-pages.ts';
import type { Bench, Figure } from '../support/bench.ts';
import { hostilePages } from '../support/hostile-pages.ts';

export const bench: Bench = async () => {
  const browser = await SavedPageReader.launch();
  try {
    const figures: Figure[] = [];
    for (const { name, html } of hostilePages) {
      const page = { url: 'https://hostile.example.org/page', body: Buffer.from(html()) };
      const read = await browser.read(page, { script: builtReader(), limit: 60_000 });
      if (typeof read === 'string') throw new Error(`${name}: ${read}`);
      figures.push({ name, figure: read.ms + read.outsideMs, unit: 'ms', limit: 1000 });
    }
    return figures;
  } finally {
    await browser.close();
  }
};
