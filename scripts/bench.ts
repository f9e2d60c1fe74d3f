/**
 * npm run bench: what Offprint costs, as a table; exit 1 when a figure is above its limit.
 *
 *   npm run bench -- [NAME …] [--json FILE]      NAME: a file of tests/bench, without ".bench.ts"
 *
 * Node has room for what is made and thrown away (--max-semi-space-size): the work of the code is measured, and not how
 * often memory is swept, which grows in steps.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench, Figure } from '../tests/support/bench.ts';

const folder = fileURLToPath(new URL('../tests/bench', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });

const isAbove = ({ figure, limit, ratio }: Figure): boolean =>
  (limit !== undefined && figure > limit) || (ratio?.limit !== undefined && ratio.times > ratio.limit);

const short = (n: number): string => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toPrecision(3));

function print({ name, figure, unit, limit, ratio }: Figure, above: boolean): void {
  const most = limit === undefined ? '' : ` (≤ ${limit})`;
  const beside = ratio
    ? `  ${ratio.times.toFixed(2)} × ${ratio.of}${ratio.limit === undefined ? '' : ` (≤ ${ratio.limit})`}`
    : '';
  console.log(
    `${above ? '!' : ' '} ${name.padEnd(58)} ${short(figure).padStart(9)} ${(unit + most).padEnd(16)}${beside}`,
  );
}

const names = readdirSync(folder)
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => file.replace('.bench.ts', ''))
  .sort();
const unknown = positionals.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`bench: knows ${names.join(', ')}, not ${unknown.join(', ')}`);
  process.exit(2);
}

const all: (Figure & { bench: string; above: boolean })[] = [];
for (const bench of names.filter(name => positionals.length === 0 || positionals.includes(name))) {
  console.log(`\n${bench}`);
  const module = (await import(pathToFileURL(`${folder}/${bench}.bench.ts`).href)) as { bench: Bench };
  for await (const figure of await module.bench()) {
    const above = isAbove(figure);
    print(figure, above);
    all.push({ bench, ...figure, above });
  }
}
if (values.json)
  writeFileSync(resolve(process.env.INIT_CWD ?? '.', values.json), `${JSON.stringify(all, null, 2)}\n`);
const above = all.filter(figure => figure.above).length;
console.log(`\n${all.length} figures, ${above} above their limit`);
process.exit(above === 0 ? 0 : 1);
