/** npm run -s recognise: the record of a saved page, read by the extension's own reader in real Chromium. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { recognise } from '../lib/recognise/recognise.ts';
import { isObject, own } from '../lib/record/guard.ts';
import type { PageReading } from '../lib/record/page-reading.ts';
import { parsePageReading } from '../lib/record/parse-page-reading.ts';
import { looksLikeHtml, parseTask, readingFile, type ListedPage, type Task } from './recognise/arguments.ts';
import { builtReader } from './recognise/built-reader.ts';
import { printedRecord, type PrintedRecord } from './recognise/printed-record.ts';
import { SavedPageReader } from './recognise/saved-pages.ts';

interface Outcome {
  file: string;
  url: string;
  ms: number | null;
  record: PrintedRecord | null;
  /** Why there is no record. */
  why?: string;
}

const refuse = (line: string): never => {
  process.stderr.write(`recognise: ${line}\n`);
  process.exit(2);
};

function judge(reading: PageReading): Pick<Outcome, 'record' | 'why'> {
  const result = recognise(reading);
  return result.ok ? { record: printedRecord(result.value) } : { record: null, why: result.why };
}

async function* outcomes(pages: ListedPage[], readingsTo: string | undefined): AsyncGenerator<Outcome> {
  const script = builtReader();
  const browser = await SavedPageReader.launch();
  if (readingsTo) mkdirSync(readingsTo, { recursive: true });
  try {
    for (const { file, path, url } of pages) {
      const body = readFileSync(path);
      const read = looksLikeHtml(body) ? await browser.read({ url, body }, { script }) : 'not-html';
      if (typeof read === 'string') {
        yield { file, url, ms: null, record: null, why: read };
        continue;
      }
      if (readingsTo)
        writeFileSync(readingFile(readingsTo, file), `${JSON.stringify(read.reading, null, 1)}\n`);
      yield { file, url, ms: Math.round(read.ms * 100) / 100, ...judge(read.reading) };
    }
  } finally {
    await browser.close();
  }
}

function print({ record, why }: Pick<Outcome, 'record' | 'why'>): void {
  process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  if (why) process.stderr.write(`recognise: no record: ${why}\n`);
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

async function run(task: Task): Promise<void> {
  if (task.kind === 'reading') {
    for (const reading of readReadings(task.path)) print(judge(reading));
    return;
  }
  if (task.kind === 'page' && !looksLikeHtml(readFileSync(task.page.path)))
    refuse(`not an HTML page: ${task.page.file}`);
  for await (const outcome of outcomes(task.kind === 'page' ? [task.page] : task.pages, task.readingsTo)) {
    if (task.kind === 'page') print(outcome);
    else process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
}

const task = parseTask(process.argv.slice(2));
if (task.ok) await run(task.value);
else refuse(task.why);
