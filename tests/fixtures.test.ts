/**
 * Every fixture page, served under its address in real Chromium, read by the built reader, judged, and compared with
 * what a reader typed.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine } from '../lib/page/faults.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import { relatedRecords } from '../lib/recognise/related-records.ts';
import { sites } from '../lib/sites/index.ts';
import { builtReader } from '../scripts/recognise/built-reader.ts';
import { SavedPageReader } from '../scripts/recognise/saved-pages.ts';
import { expectRecord } from './support/compare-record.ts';
import { allFixtures } from './support/fixtures.ts';

const fixtures = allFixtures();
const siteIds = new Set(sites.map(site => site.id));

let browser: SavedPageReader;
let script: string;
beforeAll(async () => {
  script = builtReader();
  browser = await SavedPageReader.launch();
});
afterAll(() => browser.close());

describe.each([...new Set(fixtures.map(f => f.site))])('%s', folder => {
  it.each(fixtures.filter(f => f.site === folder))('$slug', async ({ site, url, html, record, related }) => {
    const read = await browser.read({ url, body: html }, { script });
    if (typeof read === 'string') throw new Error(`the page gave no reading: ${read}`);
    if (read.reading.faults) throw new Error(read.reading.faults.map(faultLine).join('\n'));
    if (siteIds.has(site)) expect(read.reading.signs.site).toBe(site);
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
