/**
 * npm run -s recognise: the record of a saved page, read by the extension's own reader in real Chromium. Records and
 * claims go to stdout, remarks to stderr. Exit code 0: read; 1: a part of the reading failed (a mistake in a site file,
 * say); 2: nothing could be read as asked.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { faultLine } from '../lib/page/faults.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import { isObject, own } from '../lib/record/guard.ts';
import type { PageReading, ReadingFault } from '../lib/record/page-reading.ts';
import { parsePageReading } from '../lib/record/parse-page-reading.ts';
import { looksLikeHtml, parseTask, readingFile, type ListedPage, type Task } from './recognise/arguments.ts';
import { builtReader } from './recognise/built-reader.ts';
import { printedClaims } from './recognise/printed-claims.ts';
import { printedRecord, type PrintedRecord } from './recognise/printed-record.ts';

/** What became of a page: its reading, where it gave one, and its record, or why there is none. */
interface Outcome {
  reading?: PageReading;
  /** Milliseconds of the reading; null where the page gave none. */
  ms: number | null;
  record: PrintedRecord | null;
  why?: string;
}

const say = (line: string): void => void process.stderr.write(`recognise: ${line}\n`);

const refuse = (line: string): never => {
  say(line);
  process.exit(2);
};

function judged(reading: PageReading): Pick<Outcome, 'reading' | 'record' | 'why'> {
  const result = recognise(reading);
  return result.ok
    ? { reading, record: printedRecord(result.value) }
    : { reading, record: null, why: result.why };
}

/** Reads the pages one after another in one browser. */
async function* outcomes(
  pages: readonly ListedPage[],
  readingsTo: string | undefined,
): AsyncGenerator<[ListedPage, Outcome]> {
  // every site file is read for it: too much for a reading that is there already
  const { SavedPageReader } = await import('./recognise/saved-pages.ts');
  const script = builtReader();
  const browser = await SavedPageReader.launch();
  if (readingsTo) mkdirSync(readingsTo, { recursive: true });
  try {
    for (const page of pages) {
      const body = readFileSync(page.path);
      const read = looksLikeHtml(body) ? await browser.read({ url: page.url, body }, { script }) : 'not-html';
      if (typeof read === 'string') {
        yield [page, { ms: null, record: null, why: read }];
        continue;
      }
      if (readingsTo)
        writeFileSync(readingFile(readingsTo, page.file), `${JSON.stringify(read.reading, null, 1)}\n`);
      yield [page, { ms: Math.round(read.ms * 100) / 100, ...judged(read.reading) }];
    }
  } finally {
    await browser.close();
  }
}

/** Says what failed in a reading. That something did, the exit code says too. */
function sayFaults(faults: readonly ReadingFault[] | undefined): void {
  for (const fault of faults ?? []) {
    say(faultLine(fault));
    process.exitCode = 1;
  }
}

function print({ reading, record, why }: Omit<Outcome, 'ms'>, claims: boolean): void {
  sayFaults(reading?.faults);
  if (claims && reading) process.stdout.write(printedClaims(reading));
  else process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  if (why) say(`no record: ${why}`);
}

/** The readings in a file: one alone, or those of a report ("Report a wrong record"), the newest last. */
function readReadings(path: string): PageReading[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return refuse(`not JSON: ${path}`);
  }
  const reported = isObject(value) ? own(value, 'readings') : undefined;
  return (Array.isArray(reported) ? reported : [value]).map(one => {
    const reading = parsePageReading(one);
    return reading.ok ? reading.value : refuse(`not a page reading (${reading.why}): ${path}`);
  });
}

/** One JSON object a line, for programs; faults on stderr and in the line. */
async function printAll(pages: readonly ListedPage[], readingsTo: string | undefined): Promise<void> {
  for await (const [{ file, url }, { reading, ms, record, why }] of outcomes(pages, readingsTo)) {
    const faults = reading?.faults;
    sayFaults(faults);
    process.stdout.write(`${JSON.stringify({ file, url, ms, record, why, faults })}\n`);
  }
}

async function run(task: Task): Promise<void> {
  if (task.kind === 'reading') {
    for (const reading of readReadings(task.path)) print(judged(reading), task.claims);
    return;
  }
  if (task.kind === 'pages') return printAll(task.pages, task.readingsTo);
  if (!looksLikeHtml(readFileSync(task.page.path))) refuse(`not an HTML page: ${task.page.file}`);
  for await (const [, outcome] of outcomes([task.page], task.readingsTo)) print(outcome, task.claims);
}

const task = parseTask(process.argv.slice(2));
if (task.ok) await run(task.value);
else refuse(task.why);
