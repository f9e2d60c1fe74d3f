/** RIS and BibTeX of 10,000 records, out and in, beside @citation-js' plugins on the same records in the same run. */
import { readBibtex } from '../../lib/formats/bibtex/read.ts';
import { writeBibtex } from '../../lib/formats/bibtex/write.ts';
import { toCsl } from '../../lib/formats/csl/item.ts';
import { readRis } from '../../lib/formats/ris/read.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import type { Bench } from '../support/bench.ts';
import { typicalRecords } from '../support/typical-records.ts';

const COUNT = 10_000;
/** The others take so long that a part of the records must do; their figure is scaled up. */
const PART = 1000;

export const bench: Bench = async () => {
  const records = typicalRecords(COUNT);
  const part = records.slice(0, PART);
  const scale = COUNT / PART;
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-ris');
  await import('@citation-js/plugin-bibtex');
  const items = part.map((record, index) => toCsl(record, `id${index}`));
  const theirs = (name: string, data: unknown): unknown => plugins.output.format(name, data, {});

  const ris = writeRis(records);
  const bib = writeBibtex(records);
  const [partRis, partBib] = [writeRis(part), writeBibtex(part)];
  const rows: [string, number, () => unknown, () => unknown][] = [
    ['RIS out', 150, () => writeRis(records), () => theirs('ris', items)],
    ['RIS in', 250, () => readRis(ris), () => plugins.input.chain(partRis, { generateGraph: false })],
    ['BibTeX out', 300, () => writeBibtex(records), () => theirs('bibtex', items)],
    ['BibTeX in', 2000, () => readBibtex(bib), () => plugins.input.chain(partBib, { generateGraph: false })],
  ];
  return rows.map(([name, limit, ours, others]) => {
    const figure = best(ours, 5);
    const other = best(others, 2) * scale;
    return { name: `${name}, ${COUNT.toLocaleString('en')} records`, figure, unit: 'ms', limit, ratio: { times: figure / other, of: '@citation-js' } };
  });
};

/** The quickest of some runs after a first one: the machine's other work falls away. */
function best(work: () => unknown, times: number): number {
  work();
  let quickest = Infinity;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    work();
    quickest = Math.min(quickest, performance.now() - started);
  }
  return quickest;
}
