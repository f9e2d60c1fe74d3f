/**
 * RIS and BibTeX of 10,000 records, out and in, beside @citation-js' plugins on the same records in the same run; what
 * the code of each weighs; how long a page of real Chromium stands still meanwhile; and how long nothing at all takes:
 * 50 MB without an entry. Both sides run bundled, as shipped.
 */
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from '../../scripts/browser/bundle.ts';
import { findBrowser } from '../../scripts/browser/find-browser.mjs';
import { readAny } from '../../lib/formats/index.ts';
import type { Record } from '../../lib/record/record.ts';
import type { Bench, Figure } from '../support/bench.ts';
import { quantile } from '../support/bench.ts';
import { LINES_OF_NOTHING } from '../support/lines-of-nothing.ts';
import { typicalRecords } from '../support/typical-records.ts';
import { WITHOUT_FETCH } from '../support/without-fetch.ts';

const COUNT = 10_000;
/** The others take so long that a part of the records must do; their figure is scaled up. */
const PART = 1000;
const RUNS = 9;

interface Ours {
  writeRis(records: readonly Record[]): string;
  readRis(text: string): unknown;
  writeBibtex(records: readonly Record[]): string;
  readBibtex(text: string): unknown;
  toCsl(record: Record, id: string): unknown;
}
interface Theirs {
  write(name: string, items: unknown): unknown;
  read(text: string): unknown;
}

const OURS = {
  ris: `
    export { writeRis } from '/lib/formats/ris/write.ts';
    export { readRis } from '/lib/formats/ris/read.ts';`,
  bibtex: `
    export { writeBibtex } from '/lib/formats/bibtex/write.ts';
    export { readBibtex } from '/lib/formats/bibtex/read.ts';`,
};
const theirs = (name: string): string => `
  import { plugins } from '@citation-js/core'; import '@citation-js/plugin-${name}';
  export const write = (format, items) => plugins.output.format(format, items, {});
  export const read = text => plugins.input.chain(text, { generateGraph: false });`;

const run = <T>(code: string, name: string): T => runInThisContext(`${code};${name}`) as T;

export const bench: Bench = async () => {
  const records = typicalRecords(COUNT);
  const part = records.slice(0, PART);
  const own = run<Ours>(
    await bundleForPage(
      `${OURS.ris}\n${OURS.bibtex}\nexport { toCsl } from '/lib/formats/csl/to-csl.ts';`,
      'offprintFormats',
    ),
    'offprintFormats',
  );
  const items = part.map((record, index) => own.toCsl(record, `id${index}`));
  const figures: Figure[] = [];
  for (const [id, name] of [
    ['ris', 'RIS'],
    ['bibtex', 'BibTeX'],
  ] as const) {
    const code = await bundleForPage(theirs(id), `citationJs_${id}`, [WITHOUT_FETCH]);
    const other = run<Theirs>(code, `citationJs_${id}`);
    const [write, read] = id === 'ris' ? [own.writeRis, own.readRis] : [own.writeBibtex, own.readBibtex];
    const [text, partText] = [write(records), write(part)];
    figures.push(
      figure(
        `${name} out`,
        () => write(records),
        () => other.write(id, items),
      ),
      figure(
        `${name} in`,
        () => read(text),
        () => other.read(partText),
      ),
      weight(name, await bundleForPage(OURS[id], 'weighed'), code),
    );
  }
  return [...figures, ...(await emptyFiles()), ...(await standstills())];
};

/** 50 MB that look like an entry's beginning, over and over, and hold none: each kind in milliseconds. */
async function emptyFiles(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, line] of LINES_OF_NOTHING) {
    const text = `${line}\n`.repeat(Math.ceil(50_000_000 / (line.length + 1)));
    const started = performance.now();
    await readAny(text);
    const figure = performance.now() - started;
    figures.push({ name: `50 MB of ${name}, read as nothing`, figure, unit: 'ms', limit: 30_000 });
  }
  return figures;
}

/** Ours may take as long as theirs: milliseconds say more of the machine. */
const LIMIT = 1;

/** Interleaved, so that both meet the same machine. */
function figure(name: string, ours: () => unknown, others: () => unknown): Figure {
  const [mine, their]: [number[], number[]] = [[], []];
  for (let time = 0; time <= RUNS; time++) {
    mine.push(timed(ours));
    their.push(timed(others) * (COUNT / PART));
  }
  const [a, b] = [quantile(mine, 0), quantile(their, 0)]; // the quickest of each: the machine's other work falls away
  return {
    name: `${name}, ${COUNT.toLocaleString('en')} records`,
    figure: a,
    unit: 'ms',
    ratio: { times: a / b, of: '@citation-js', limit: LIMIT },
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function weight(name: string, ours: string, others: string): Figure {
  const kilobytes = (code: string): number => gzipSync(code).length / 1000;
  return {
    name: `${name} code, both ways, gzipped`,
    figure: kilobytes(ours),
    unit: 'kB',
    ratio: { times: kilobytes(ours) / kilobytes(others), of: '@citation-js' },
  };
}

/**
 * The longest time in which a page's thread gives no other task a turn, while 10,000 records are written and
 * read as the library does it.
 */
async function standstills(): Promise<Figure[]> {
  const code = await bundleForPage(
    `
    import { exportRecords } from '/lib/formats/export-records.ts';
    import { readAny } from '/lib/formats/read-any.ts';
    import { typicalRecords } from '/tests/support/typical-records.ts';
    async function longest(work) {
      let [last, most, on] = [performance.now(), 0, true];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        most = Math.max(most, now - last);
        last = now;
        if (on) setTimeout(() => port2.postMessage(0));
      };
      port2.postMessage(0);
      const result = await work();
      await new Promise(resolve => setTimeout(resolve, 20));
      on = false;
      return [most, result];
    }
    export async function measure() {
      const entries = typicalRecords(${COUNT}).map(record => ({ record }));
      const found = {};
      for (const id of ['ris', 'bibtex', 'endnote', 'csv']) {
        const [out, { content }] = await longest(() => exportRecords(id, entries));
        const bytes = new TextEncoder().encode(content);
        await new Promise(resolve => setTimeout(resolve, 200));
        const [into] = await longest(() => readAny(bytes));
        found[id] = [out, into];
      }
      return found;
    }`,
    'offprintStandstill',
    [WITHOUT_FETCH],
  );
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const found = (await page.evaluate('offprintStandstill.measure()')) as { [id: string]: [number, number] };
    return Object.entries(found).flatMap(([id, [out, into]]) => [
      { name: `${id} out: the page stands still at most`, figure: out, unit: 'ms', limit: 200 },
      { name: `${id} in: the page stands still at most`, figure: into, unit: 'ms', limit: 200 },
    ]);
  } finally {
    await browser.close();
  }
}
