/** A bibliography of ten thousand references, as the worker writes it, beside one of a thousand. */
import { runInThisContext } from 'node:vm';
import { bundleForPage } from '../../scripts/browser/bundle.ts';
import type { writeBibliography } from '../../lib/actions/citing/serve-bibliographies.ts';
import type { Record } from '../../lib/record/record.ts';
import type { Bench } from '../support/bench.ts';
import { typicalRecords } from '../support/typical-records.ts';
import { WITHOUT_FETCH } from '../support/without-fetch.ts';

const MANY = 10_000;
const FEW = 1000;
const STYLE = 'apa';

type Write = typeof writeBibliography;

/** Milliseconds until all references are written, in the style's order. */
function timed(write: Write, records: readonly Record[]): number {
  const began = performance.now();
  let count = 0;
  for (const { references } of write({ records: [...records], style: STYLE })) count += references.length;
  if (count !== records.length) throw new Error(`${count} references of ${records.length} works`);
  return performance.now() - began;
}

/** The worker's own code, bundled as it is shipped. */
async function shipped(): Promise<Write> {
  const source = "export { writeBibliography } from '/lib/actions/citing/serve-bibliographies.ts';";
  const code = await bundleForPage(source, 'offprintCiting', [WITHOUT_FETCH]);
  return (runInThisContext(`${code};offprintCiting`) as { writeBibliography: Write }).writeBibliography;
}

export const bench: Bench = async () => {
  const write = await shipped();
  const records = typicalRecords(MANY);
  timed(write, records.slice(0, FEW / 10)); // what warms up the code
  const few = timed(write, records.slice(0, FEW));
  const many = timed(write, records);
  return [
    {
      name: `bibliography of ${MANY} references`,
      figure: many / 1000,
      unit: 's',
      // 1 if only references counted; they are put in order, too
      ratio: { times: many / MANY / (few / FEW), of: `with ${FEW}, each`, limit: 2 },
    },
  ];
};
