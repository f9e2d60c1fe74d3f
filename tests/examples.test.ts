/** Every example is read as a reader of the page reads it. */
import { expect, it } from 'vitest';
import { faultLine } from '../lib/page/faults.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import { relatedRecords } from '../lib/recognise/related-records.ts';
import { readCopy } from '../scripts/recognise/readers.ts';
import { SIGNS } from '../lib/recognise/judge.ts';
import { expectRecord } from './support/compare-record.ts';
import { expectItsSignsDecide } from './support/decides.ts';
import { allFixtures } from './support/fixtures.ts';
import { allExamples } from './support/examples.ts';

const examples = allExamples();

it.each(examples)('$slug', ({ slug, copy, record, related = [] }) => {
  const reading = readCopy(copy);
  expect(reading.faults?.map(faultLine)).toBeUndefined();
  expectItsSignsDecide(`examples/${slug}`, reading);
  const result = recognise(reading);
  if (record === null) expect(result.ok ? result.value.record.title : 'refused').toBe('refused');
  else if (!result.ok) throw new Error(`refused: ${result.why}`);
  else if (record) expectRecord(result.value.record, record);
  const papers = result.ok ? result.value.related : relatedRecords(reading);
  expect(papers.map(({ title }) => title)).toEqual(related.map(({ title }) => title));
  for (const [index, expected] of related.entries()) expectRecord(papers[index]!, expected);
});

it('has a page for every sign by which pages are judged', () => {
  const pages = new Set([
    ...examples.map(({ slug }) => `examples/${slug}`),
    ...allFixtures().map(({ site, slug }) => `${site}/${slug}`),
  ]);
  expect(SIGNS.filter(({ page }) => !pages.has(page))).toEqual([]);
  expect(new Set(SIGNS.map(({ page }) => page)).size).toBe(SIGNS.length);
});
