/**
 * npm run backup-sizes: whether backups of all sizes come back, and what that costs. Exit 1 when something does not.
 *
 *   npm run backup-sizes -- [PAPERS] [--only library|parts|bytes]      PAPERS: 50,000 when absent
 *
 * A library in Chromium, half of its papers with readings of some 19 kB: backed up, read again and compared, wiped,
 * restored, and compared row by row in every store. Then archives beyond 65,535 parts and beyond 4 GB, on the disk.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { buildFolder } from '../tests/support/builds.ts';
import { manyBytes, manyParts, type Archive } from './backup-sizes/archives.ts';
import type * as InPage from './backup-sizes/in-page.ts';
import { bundleForPage } from './browser/bundle.ts';
import { ExtensionBrowser } from './browser/extension-browser.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const papers = Number(positionals[0] ?? 50_000);
const isWanted = (part: string): boolean => values.only === undefined || values.only === part;

const mb = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
let failed = false;
function say(what: string, is: string, isRight = true): void {
  if (!isRight) failed = true;
  console.log(`${isRight ? ' ' : '!'} ${what.padEnd(34)} ${is}`);
}

/** Citations, which no backup needs and which do not stand in one script, are left out. */
const withoutCitations: Plugin = {
  name: 'without-citations',
  enforce: 'pre',
  resolveId: id => (id.startsWith('@citation-js/') ? '\0no-citations' : undefined),
  load: id =>
    id === '\0no-citations' ? { code: 'export default {}', syntheticNamedExports: true } : undefined,
};

/**
 * Calls a function of in-page.ts in the page, and asks every second whether it is done: no answer of a browser may take
 * minutes.
 */
async function call<F extends keyof typeof InPage>(page: Page, name: F, ...args: number[]) {
  await page.evaluate(`{
    globalThis.answer = undefined;
    void sizes.${name}(${args.join(', ')}).then(
      value => (globalThis.answer = { value }),
      cause => (globalThis.answer = { cause: String(cause) }),
    );
  }`);
  for (;;) {
    const answer = await askedAgain(page);
    if (answer?.cause !== undefined) throw new Error(answer.cause);
    if (answer) return answer.value as Awaited<ReturnType<(typeof InPage)[F]>>;
    await new Promise(resolve => setTimeout(resolve, name === 'fill' ? 20 : 1000));
  }
}

/** The answer, once there is one: a browser that is busy may not even say that there is none. */
const askedAgain = (page: Page): Promise<{ value?: unknown; cause?: string } | undefined> =>
  page.evaluate('globalThis.answer').then(
    answer => answer as { value?: unknown } | undefined,
    (cause: unknown) => (String(cause).includes('timed out') ? undefined : { cause: String(cause) }),
  );

/** The memory of a process now, in bytes; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Watches the memory of the browser's processes; gives the peaks of the largest page and of the browser itself. */
async function watchMemory(chromium: ExtensionBrowser) {
  const session = await chromium.browser.target().createCDPSession();
  const peaks = { renderer: 0, browser: 0 };
  const look = setInterval(
    () =>
      void session.send('SystemInfo.getProcessInfo').then(
        ({ processInfo }) => {
          for (const { type, id } of processInfo)
            if (type === 'renderer' || type === 'browser') peaks[type] = Math.max(peaks[type], memoryOf(id));
        },
        () => undefined, // the browser is being closed
      ),
    250,
  );
  return () => {
    clearInterval(look);
    return peaks;
  };
}

async function library(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-sizes-'));
  const chromium = await ExtensionBrowser.launch({
    build: buildFolder('chrome'),
    downloads: join(folder, 'downloads'),
    userDataDir: join(folder, 'profile'),
    args: ['--enable-precise-memory-info'],
  });
  try {
    const page = await chromium.openOwnPage('icon/16.png');
    page.on('error', cause => say('the page', String(cause), false));
    const source = "export * from '/scripts/backup-sizes/in-page.ts'";
    await page.evaluate(await bundleForPage(source, 'sizes', [withoutCitations]));
    for (let at = 0; at < papers; at += 500) await call(page, 'fill', at, Math.min(at + 500, papers));
    const before = await call(page, 'digests');
    const peaks = await watchMemory(chromium);
    const made = await call(page, 'backUp');
    say('papers, parts, size', `${made.papers}, ${made.parts}, ${mb(made.size)}`, made.papers === papers);
    say('written', `${seconds(made.writing.ms)}, page's memory ${mb(made.writing.heap)}`);
    const { isWhole, ms, heap } = made.reopening;
    say(
      'read again and compared',
      `${isWhole ? 'the same' : 'not the same'}, ${seconds(ms)}, ${mb(heap)}`,
      isWhole,
    );
    await call(page, 'wipe');
    const { added, problems, judging, restoring } = await call(page, 'restore');
    say(
      'looked at before it is restored',
      `${added} new, ${seconds(judging.ms)}, ${mb(judging.heap)}`,
      problems === 0,
    );
    say('restored', `${seconds(restoring.ms)}, ${mb(restoring.heap)}`);
    const after = await call(page, 'digests');
    for (const [store, digest] of Object.entries(before))
      say(`store ${store}`, digest === after[store] ? 'the same' : 'NOT the same', digest === after[store]);
    const { renderer, browser } = peaks();
    say('peak of the page’s process', mb(renderer));
    say('peak of the browser’s process', mb(browser));
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const sayArchive = (
  what: string,
  { parts, size, same, looked, ms, memory }: Archive,
  wanted: boolean,
): void =>
  say(
    what,
    `${parts.toLocaleString('en')} parts, ${mb(size)}, ${same} of ${looked} read again, ${seconds(ms)}, ${mb(memory)}`,
    wanted && same === looked,
  );

if (isWanted('library')) await library();
if (isWanted('parts')) {
  const made = await manyParts();
  sayArchive('more than 65,535 parts', made, made.parts === 70_000);
}
if (isWanted('bytes')) {
  const made = await manyBytes();
  sayArchive('more than 4 GB', made, made.size > 2 ** 32);
}
process.exit(failed ? 1 : 0);
