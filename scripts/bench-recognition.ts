/**
 * npm run bench:recognition: the recogniser over the corpus of saved pages, scored, timed, once more without each
 * family's site files, and without all of them for what is to be checked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKED } from '../lib/recognise/doubtful-fields.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import type { PageCopy } from '../lib/page/page-copy.ts';
import type { PageReading } from '../lib/record/page-reading.ts';
import { allFixtures } from '../tests/support/fixtures.ts';
import { builtReader } from './recognise/built-reader.ts';
import { calibrationTable } from './recognise/calibration.ts';
import { plainRecord } from './recognise/plain-reading.ts';
import { printedRecord, type PrintedRecord } from './recognise/printed-record.ts';
import { readCopy, siteIds } from './recognise/readers.ts';
import { SavedPageReader } from './recognise/saved-pages.ts';
import { printTimes } from './recognise/times.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const shared = process.env.OFFPRINT_CORPUS ?? join(root, '../shared');
const goldFile = join(shared, 'corpus/gold.json');
const out = join(root, 'out/bench');
const script = builtReader();

interface Gold {
  file: string;
  url: string;
  family: string;
  record: object | null;
  /** The page, where it stands in no file of the corpus. */
  body?: Uint8Array;
}

interface Scored {
  file: string;
  record: Partial<PrintedRecord> | null;
  why?: string;
  copy?: PageCopy;
  reading?: PageReading;
  ms?: number;
  walkMs?: number;
  outsideMs?: number;
  treeMs?: number;
}

interface Score {
  core: number;
  perfect: number;
  families: { [family: string]: [number, number] };
}

async function readAll(gold: Gold[], offFor: (page: Gold) => string[], walk: boolean): Promise<Scored[]> {
  const browser = await SavedPageReader.launch();
  const scored: Scored[] = [];
  try {
    for (const page of gold) {
      const body = page.body ?? readFileSync(join(shared, 'corpus/pages', page.file));
      const url = page.url.split(/\s/, 1)[0] ?? page.url;
      const read = await browser.read({ url, body }, { script, off: offFor(page), walk });
      if (typeof read === 'string') {
        scored.push({ file: page.file, record: null, why: read });
        continue;
      }
      const result = recognise(read.reading);
      scored.push({ file: page.file, record: result.ok ? printedRecord(result.value) : null, ...read });
    }
  } finally {
    await browser.close();
  }
  return scored;
}

function score(name: string, gold: Gold[], scored: Scored[], flags: string[]): string {
  const [goldPath, path] = [join(out, `${name}.gold.json`), join(out, `${name}.jsonl`)];
  writeFileSync(
    goldPath,
    JSON.stringify(gold.map(({ file, url, family, record }) => ({ file, url, family, record }))),
  );
  writeFileSync(
    path,
    scored.map(({ file, record, why }) => JSON.stringify({ file, record, why })).join('\n'),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(shared, 'tools/score.mjs'), goldPath, path, ...flags],
    { encoding: 'utf8' },
  );
  if (stderr) process.stderr.write(stderr);
  return stdout;
}

const scoreOf = (name: string, gold: Gold[], scored: Scored[]): Score =>
  JSON.parse(score(name, gold, scored, ['--json'])) as Score;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Fields that a perfect page has right. */
const CORE = [...CHECKED, 'refusal'];

/** The pages that are not perfect, each with its faults. */
function faultsOf(name: string, gold: Gold[], scored: Scored[]): Map<string, string[]> {
  const faults = new Map<string, string[]>();
  for (const line of score(name, gold, scored, ['--list']).split('\n')) {
    const [file = '', field = '', ...what] = line.split('\t');
    if (what.length > 0 && CORE.includes(field))
      faults.set(file, [...(faults.get(file) ?? []), `${field}: ${what.join(', ')}`]);
  }
  return faults;
}

/** Prints the plain reading of the metas beside ours, and the pages that it gets and ours does not. */
function printPlain(name: string, gold: Gold[], scored: Scored[]): void {
  const articles = gold.filter(({ record }) => record !== null);
  const plain = scored.map(({ file, reading }) => ({ file, record: reading ? plainRecord(reading) : null }));
  const [its, ours] = [faultsOf(`${name}-plain`, articles, plain), faultsOf(name, articles, scored)];
  const lost = articles.filter(({ file }) => ours.has(file) && !its.has(file));
  console.log(
    `\n${name}, pages perfect of ${articles.length}: by plain metas ${articles.length - its.size}, ours`,
    articles.length - ours.size,
  );
  console.log(`perfect by plain metas and not ours: ${lost.length}`);
  for (const { file } of lost) console.log(`  ${file}\n    ${ours.get(file)?.join('\n    ')}`);
}

/** The project's own pages as the corpus has them; fields that a reader did not type are not scored. */
const fixtures = (): Gold[] =>
  allFixtures().flatMap(({ site, slug, url, html, record }) =>
    record ? [{ file: `${site}/${slug}`, url, family: site, record, body: html }] : [],
  );

function byFamily(gold: Gold[]): Map<string, Gold[]> {
  const families = new Map<string, Gold[]>();
  for (const page of gold.filter(p => p.record !== null))
    families.set(page.family, [...(families.get(page.family) ?? []), page]);
  return families;
}

/** Each family read again without the site files that read its pages. */
async function leaveOneOut(gold: Gold[], scored: Scored[]): Promise<void> {
  const families = byFamily(gold);
  const sitesOf = (pages: Gold[]): string[] => [
    ...new Set(
      scored.filter(s => pages.some(page => page.file === s.file)).flatMap(s => s.reading?.signs.site ?? []),
    ),
  ];
  const affected = [...families]
    .map(([family, pages]) => ({ family, pages, off: sitesOf(pages) }))
    .filter(({ off }) => off.length > 0);
  if (affected.length === 0) {
    console.log('\nwithout its site file: no family is read by one');
    return;
  }
  const offFor = new Map(affected.flatMap(({ pages, off }) => pages.map(page => [page.file, off] as const)));
  const pages = affected.flatMap(a => a.pages);
  const again = await readAll(pages, page => offFor.get(page.file) ?? [], false);
  console.log('\nwithout its site file   core with → without');
  const drops = affected.map(({ family, pages: own, off }) => {
    const of = (all: Scored[]) =>
      scoreOf(
        'family',
        own,
        all.filter(s => own.some(page => page.file === s.file)),
      ).core;
    const [before, after] = [of(scored), of(again)];
    console.log(`${family.padEnd(23)} ${percent(before)} → ${percent(after)}  (off: ${off.join(', ')})`);
    return before - after;
  });
  const average = (100 * drops.reduce((a, b) => a + b, 0)) / drops.length;
  console.log(`average drop: ${average.toFixed(1)} points over ${drops.length} families`);
}

/** All pages read again from their copies without any site file. */
const withoutSites = (scored: Scored[]): Scored[] =>
  scored.map(({ file, copy, why }) => {
    const result = copy && recognise(readCopy(copy, siteIds));
    return { file, record: result?.ok ? printedRecord(result.value) : null, ...(why && { why }) };
  });

/** The score without any site file. */
function printGeneral(gold: Gold[], general: Scored[]): void {
  const { core, perfect } = scoreOf('general', gold, general);
  console.log(`\nwithout all site files: perfect ${percent(perfect)}, core ${percent(core)}`);
}

/** Which fields are to be checked when no site file helps: the wrong ones should be, and few others. */
function printCalibration(gold: Gold[], general: Scored[]): void {
  const articles = gold.filter(({ record }) => record !== null);
  const pages = articles.flatMap(({ file, record }) => {
    const found = general.find(one => one.file === file)?.record;
    return found ? [{ file, expected: record!, found: found as PrintedRecord }] : [];
  });
  const own = articles.filter(({ file }) => pages.some(page => page.file === file));
  const found = pages.map(page => ({ file: page.file, record: page.found }));
  const wrong = new Set(
    score('calibration', own, found, ['--list'])
      .split('\n')
      .map(line => line.split('\t', 2).join('\t')),
  );
  console.log(`\n${calibrationTable(pages, (file, field) => wrong.has(`${file}\t${field}`))}`);
}

if (!existsSync(goldFile)) {
  console.error(
    `bench:recognition: no corpus at ${goldFile}; OFFPRINT_CORPUS names the folder that holds corpus/ and tools/`,
  );
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold[];
const scored = await readAll(gold, () => [], true);
console.log(score('corpus', gold, scored, ['--list']));
printPlain('corpus', gold, scored);
const own = fixtures();
printPlain('fixtures', own, await readAll(own, () => [], false));
console.log('\nfamily                  core    perfect');
for (const [family, pages] of byFamily(gold)) {
  const { core, perfect } = scoreOf('family', pages, scored);
  console.log(
    `${family.padEnd(23)} ${percent(core).padStart(7)} ${percent(perfect).padStart(7)}  of ${pages.length}`,
  );
}
printTimes(scored, script);
await leaveOneOut(gold, scored);
const general = withoutSites(scored);
printGeneral(gold, general);
printCalibration(gold, general);
