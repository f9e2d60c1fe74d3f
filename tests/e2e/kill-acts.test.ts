/**
 * The browser is killed (SIGKILL) in the middle of each long act: afterwards the act is whole, or it is not there, or
 * the library page says how far it was and it is finished or taken back. Compared is what the papers hold.
 * One round here for each act; npm run kill does twenty. Every place of a cut: tests/actions/interrupted-acts.test.ts.
 * Prints confirmed, found, lost and half without a word.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { buildFolder } from '../support/builds.ts';
import { fillLibrary } from '../support/fill-library.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { ACTS, type KilledAct } from '../support/killed-acts.ts';
import { press } from '../support/page-steps.ts';

const ROUNDS = Number(process.env.OFFPRINT_ROUNDS ?? 1);
/** What is half there is finished and taken back by turns. */
const isFinished = (act: KilledAct, round: number): boolean => (ACTS.indexOf(act) + round) % 2 === 0;

/** Empties the library's stores. */
const EMPTY = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'offprint')) return;
  const answer = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const db = await answer(indexedDB.open('offprint'));
  const tx = db.transaction(db.objectStoreNames, 'readwrite');
  for (const store of db.objectStoreNames) tx.objectStore(store).clear();
  await new Promise(done => (tx.oncomplete = done));
  db.close();
})()`;

/** What the papers of the list hold, and how many entries are not whole. */
const LOOK = `(async () => {
  const answer = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const db = await answer(indexedDB.open('offprint'));
  const all = store => answer(db.transaction(store).objectStore(store).getAll());
  const [entries, rows, texts] = [await all('entries'), await all('summaries'), await all('texts')];
  db.close();
  const ids = [rows, texts].map(list => new Set(list.map(({ id }) => id)));
  const sorted = value => Array.isArray(value) ? value.map(sorted)
    : typeof value !== 'object' || value === null ? value
    : Object.fromEntries(Object.entries(value).sort().map(([key, member]) => [key, sorted(member)]));
  const said = ({ record, status, tags, note, starred, deleted }) =>
    JSON.stringify(sorted({ record, status, tags, note, starred, deleted: Boolean(deleted) }));
  return {
    papers: entries.map(entry => [entry.id, said(entry)]),
    list: entries.filter(({ deleted }) => !deleted).map(said).sort(),
    torn: entries.filter(({ id }) => !ids.every(held => held.has(id))).length + Math.abs(rows.length - entries.length),
  };
})()`;
interface Found {
  /** Id and content of each paper, those in the trash too. */
  papers: [string, string][];
  /** What the papers of the list hold, in an order of its own. */
  list: string[];
  torn: number;
}
const look = async (page: Page): Promise<Found> => (await page.evaluate(LOOK)) as Found;

/** Tells, once, when so many rows have been written or deleted since, and what the interface said at that moment. */
const watchWrites = (page: Page, at: number): Promise<unknown> =>
  page.evaluate((limit: number) => {
    const counted = globalThis as unknown as { writes: number };
    counted.writes = 0;
    const tell = () => {
      counted.writes += 1;
      if (counted.writes === limit)
        console.debug(`reached: ${document.querySelector('.toast')?.textContent ?? ''}`);
    };
    for (const name of ['put', 'delete'] as const) {
      const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
        tell();
        return write.apply(this, args);
      } as never;
    }
  }, at);

/** The library page over a library that holds what an act begins with. */
async function open(chromium: ExtensionBrowser, { before, view }: KilledAct): Promise<Page> {
  const first = await chromium.openOwnPage('icon/16.png');
  await first.evaluate(EMPTY);
  const page = await chromium.openOwnPage(`library.html${view}`);
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  await fillLibrary(page, before);
  await first.close();
  return page;
}

const toast = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.toast')?.textContent ?? '');

/** An act done without a kill: what was there before, what is there afterwards, and how many rows it wrote. */
async function uncut(chromium: ExtensionBrowser, act: KilledAct) {
  const page = await open(chromium, act);
  const before = await look(page);
  const begin = await act.prepare(page);
  await watchWrites(page, -1);
  await begin();
  await until(`${act.name} to be done`, async () => act.done.test(await toast(page)));
  const writes = Number(await page.evaluate('globalThis.writes'));
  const after = await look(page);
  await page.close();
  return { before, after, writes };
}

interface Round {
  act: string;
  /** Papers that the interface had shown or confirmed before the act. */
  confirmed: number;
  found: number;
  lost: number;
  'half, said so': number;
  'half without a word': number;
}

it(
  `is whole, not there or explained after kills of each long act: ${ROUNDS}`,
  { timeout: 300_000 + ROUNDS * 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-kill-'));
    const launch = () =>
      ExtensionBrowser.launch({
        build: buildFolder('chrome'),
        downloads: join(folder, 'downloads'),
        userDataDir: join(folder, 'profile'),
      });
    const table: Round[] = [];
    let chromium = await launch();
    try {
      for (const act of ACTS) {
        const whole = await uncut(chromium, act);
        for (let round = 0; round < ROUNDS; round++) {
          const page = await open(chromium, act);
          const begin = await act.prepare(page);
          const reached = new Promise<string>(resolve =>
            page.on('console', message => {
              if (message.text().startsWith('reached: ')) resolve(message.text().slice('reached: '.length));
            }),
          );
          await watchWrites(page, Math.ceil((whole.writes * 0.9 * (round + 0.5)) / ROUNDS));
          const begun = begin().catch(() => undefined);
          const said = await reached;
          await killBrowser(chromium);
          await begun;
          expect(said, 'killed before it was said to be done').not.toMatch(act.done);
          chromium = await launch();
          const row = await judge(chromium, act, whole, round);
          table.push(row);
          expect(row).toMatchObject({ lost: 0, 'half without a word': 0 });
        }
      }
    } finally {
      console.table(table);
      await chromium.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  },
);

/** After the kill: nothing is torn or lost, a half is spoken of, and is finished or taken back. */
async function judge(
  chromium: ExtensionBrowser,
  act: KilledAct,
  { before, after }: { before: Found; after: Found },
  round: number,
): Promise<Round> {
  const page = await chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  const found = await look(page);
  expect(found.torn, 'no paper is half there').toBe(0);
  const same = (a: Found, b: Found) => JSON.stringify(a.list) === JSON.stringify(b.list);
  // on a busy machine an act may have ended before the kill reached it: of that nothing is said
  const isDone = same(found, after);
  const isHalf = !isDone && !same(found, before);
  const bar = act.inSlices && !isDone && (await page.waitForSelector('.interrupted-act', SOON));
  const words = bar ? await bar.evaluate(element => element.textContent) : '';
  const row: Round = {
    act: act.name,
    ...confirmedIn(found, before, after),
    'half, said so': Number(isHalf && /stopped after [\d,]+ of [\d,]+ papers/.test(words)),
    'half without a word': Number(isHalf && words === ''),
  };
  if (bar) {
    const finish = isFinished(act, round);
    await press(page, finish ? 'Finish' : 'Undo', '.interrupted-act');
    await page.waitForFunction(() => document.querySelector('.interrupted') === null, SOON);
    const { list } = await look(page);
    expect(list, finish ? 'as if never killed' : 'as before').toEqual((finish ? after : before).list);
  }
  await page.close();
  return row;
}

/** Of the papers that were there before: those that hold what they held, or what the act makes of them. */
function confirmedIn(found: Found, before: Found, after: Found) {
  const [now, done] = [new Map(found.papers), new Map(after.papers)];
  const isDone =
    JSON.stringify(found.list) === JSON.stringify(after.list) && found.papers.length === after.papers.length;
  const kept = before.papers.filter(([id, held]) => {
    const holds = now.get(id);
    return isDone
      ? holds === done.get(id)
      : holds === held || (holds !== undefined && holds === done.get(id));
  });
  const confirmed = before.papers.length;
  return { confirmed, found: kept.length, lost: confirmed - kept.length };
}
