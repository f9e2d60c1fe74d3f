/**
 * Every fixture page, served under its address in real Chromium, read by the built reader, judged, and compared with
 * what a reader typed.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine } from '../lib/page/faults.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import { relatedRecords } from '../lib/recognise/related-records.ts';
import { sites } from '../lib/sites/index.ts';
import type { PageCopy } from '../lib/page/page-copy.ts';
import type { PageReading } from '../lib/record/page-reading.ts';
import { builtReader } from '../scripts/recognise/built-reader.ts';
import { readCopy } from '../scripts/recognise/readers.ts';
import { SavedPageReader } from '../scripts/recognise/saved-pages.ts';
import { expectRecord } from './support/compare-record.ts';
import { expectItsSignsDecide } from './support/decides.ts';
import { allFixtures } from './support/fixtures.ts';
import { ARCHIVE, BY_PORT, GATEWAYS, readThrough } from './support/gateways.ts';

const fixtures = allFixtures();
const siteIds = new Set(sites.map(site => site.id));

let browser: SavedPageReader;
let script: string;
beforeAll(async () => {
  script = builtReader();
  browser = await SavedPageReader.launch();
});
afterAll(() => browser.close());

/** What a page shows, or why it shows nothing: of each field the value. */
function shown(reading: PageReading): object {
  const result = recognise(reading);
  if (!result.ok) return { why: result.why, related: relatedRecords(reading) };
  return { ...result.value.record, sources: undefined, related: result.value.related };
}

/** What is shown, without the addresses of the page, its links and the papers it lists. */
const withoutAddresses = (value: object): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, member: unknown) => (key === 'URL' || key === 'links' ? 0 : member)),
  );

/**
 * Through a proxy, a VPN or an archive a page shows what it shows at its own address. Pages take turns at the proxies:
 * each is tried with dozens of pages.
 */
function expectSameThroughGateways(copy: PageCopy, direct: PageReading, turn: number): void {
  const known = shown(direct);
  const gateway = GATEWAYS[turn % GATEWAYS.length]!;
  expect(shown(readCopy(readThrough(copy, gateway))), gateway.name).toEqual(known);
  const archived = readCopy(readThrough(copy, ARCHIVE));
  expect(archived.archived).toBe(readThrough(copy, ARCHIVE).url);
  expect(shown({ ...archived, archived: undefined }), ARCHIVE.name).toEqual(known);
  // where the host cannot be known, the document's own signs tell the platform
  const elsewhere = readCopy(readThrough(copy, BY_PORT, true));
  expect(elsewhere.signs.site, BY_PORT.name).toBe(direct.signs.site);
  expect(withoutAddresses(shown(elsewhere)), BY_PORT.name).toEqual(withoutAddresses(known));
}

describe.each([...new Set(fixtures.map(f => f.site))])('%s', folder => {
  it.each(fixtures.filter(f => f.site === folder))('$slug', async one => {
    const { site, url, html, record, related } = one;
    const read = await browser.read({ url, body: html }, { script });
    if (typeof read === 'string') throw new Error(`the page gave no reading: ${read}`);
    if (read.reading.faults) throw new Error(read.reading.faults.map(faultLine).join('\n'));
    expectSameThroughGateways(read.copy, read.reading, fixtures.indexOf(one));
    if (siteIds.has(site)) expect(read.reading.signs.site).toBe(site);
    expectItsSignsDecide(`${site}/${one.slug}`, read.reading);
    const result = recognise(read.reading);
    if (record === null) {
      expect(result.ok ? result.value.record.title : 'refused').toBe('refused');
    } else if (!result.ok) {
      throw new Error(`refused: ${result.why}`);
    } else if (record) {
      expectRecord(result.value.record, record);
    }
    if (related) {
      const papers = result.ok ? result.value.related : relatedRecords(read.reading);
      expect(papers.map(paper => paper.title)).toEqual(related.map(paper => paper.title));
      for (const [i, expected] of related.entries()) expectRecord(papers[i]!, expected);
    }
  });
});

it('has fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(0);
});
