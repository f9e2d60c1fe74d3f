/**
 * Hostile pages: the reader answers within a second (or stops and says so), nothing of the page runs in Offprint, and the
 * list holds what it should. Prints a table; npm run hostile runs this alone.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recognise } from '../../lib/recognise/recognise.ts';
import { builtReader } from '../../scripts/recognise/built-reader.ts';
import { SavedPageReader } from '../../scripts/recognise/saved-pages.ts';
import { hostilePages } from '../support/hostile-pages.ts';
import { useExtension } from '../support/extension.ts';

const driven = useExtension();
const SLOW_MACHINE = Number(process.env.OFFPRINT_SLOWNESS ?? 3); // a machine that runs other things too
const table: { page: string; card: string; 'reading (ms)': string; outcome: string }[] = [];

let plain: SavedPageReader;
beforeAll(async () => void (plain = await SavedPageReader.launch()));
afterAll(async () => {
  console.table(table);
  await plain.close();
});

/** How long the reader takes on the page when its scripts are off, and whether it stopped early. */
async function timed(url: string, html: string): Promise<{ ms: number; truncated: boolean }> {
  const read = await plain.read({ url, body: Buffer.from(html) }, { script: builtReader(), limit: 60_000 });
  if (typeof read === 'string') throw new Error(read);
  recognise(read.reading);
  return { ms: read.ms + read.outsideMs, truncated: read.reading.signs.truncated === true };
}

it.each(hostilePages.map((make, index) => [index, make().name] as const))(
  '%i %s',
  { timeout: 120_000 },
  async index => {
    const { name, html, saved } = hostilePages[index]!();
    const url = 'https://hostile.example.org/page';
    const { ms, truncated } = await timed(url, html);
    const { page, popup } = await driven.clickOn(url, html);
    const requests: string[] = [];
    popup.page.on('request', request => requests.push(request.url()));
    const card = await popup.state();
    const rows = await popup.rowsOnce(saved === null ? 0 : 1);
    table.push({
      page: name,
      card,
      'reading (ms)': `${ms.toFixed(0)}${truncated ? ', stopped early' : ''}`,
      outcome: rows[0]?.title.slice(0, 40) ?? 'nothing saved',
    });

    if (saved !== null)
      expect(rows[0]?.title).toMatch(saved instanceof RegExp ? saved : new RegExp(`^${saved}$`));
    expect(ms).toBeLessThan(1000 * SLOW_MACHINE);
    expect(await popup.page.title()).not.toBe('owned');
    expect(await popup.page.$$eval('img, iframe, script:not([src])', all => all.length)).toBe(0);
    expect(requests.filter(address => !address.startsWith('chrome-extension:'))).toEqual([]);
    await page.close();
  },
);
