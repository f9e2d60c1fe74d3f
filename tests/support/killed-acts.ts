/** Long acts as the kill rounds do them: a library before, the act begun as a person begins it, and its words. */
import type { Page } from 'puppeteer-core';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { manyEntries } from './fill-library.ts';
import { chooseFile, clickThe, press, says } from './page-steps.ts';

export interface KilledAct {
  name: string;
  /** Papers that are there before. */
  before: Entry[];
  /** The view that it begins in: `#/import`. */
  view: string;
  /** What the interface says when it is done. */
  done: RegExp;
  /** In the journal: half of it can be there, with a word. */
  inSlices: boolean;
  /** Goes as far as the last press of a button, which the function does that it gives. */
  prepare(page: Page): Promise<() => Promise<void>>;
}

/** Few in the rounds of every test run. */
const [BEFORE, COUNT] = process.env.OFFPRINT_ROUNDS === undefined ? [100, 500] : [300, 1000];
const counted = `${COUNT.toLocaleString('en')} papers`;

const papers = manyEntries(COUNT);
const before = papers.slice(0, BEFORE);
const noted = papers.map((entry): Entry => ({
  ...entry,
  note: `Of the backup: ${entry.id}.`,
  tags: ['backup'],
}));
const backup = writeBackup({ entries: noted.slice(100), collections: [] }, '2026-11-20T00:00:00.000Z');

async function chooseBackup(page: Page, mode: number): Promise<() => Promise<void>> {
  await chooseFile(page, await backup, 'kept.zip');
  await clickThe(page, '.restore-modes input', mode);
  return () => press(page, 'Restore the backup');
}

export const ACTS: KilledAct[] = [
  {
    name: 'import',
    before,
    view: '#/import',
    done: /papers added|completed/,
    inSlices: true,
    prepare: async page => {
      await chooseFile(
        page,
        writeRis(papers.map(({ record }) => ({ ...record, publisher: 'Press' }))),
        'x.ris',
      );
      await says(page, '.preview', `${COUNT - BEFORE} new papers`);
      return () => clickThe(page, '.preview-acts .button-main');
    },
  },
  {
    name: 'restore',
    before,
    view: '#/import',
    done: /papers restored/,
    inSlices: true,
    prepare: page => chooseBackup(page, 0),
  },
  {
    name: 'replace',
    before,
    view: '#/import',
    done: /papers restored/,
    inSlices: true,
    prepare: page => chooseBackup(page, 1),
  },
  {
    name: 'merge of duplicates',
    before: [...before, ...before.map(entry => ({ ...entry, id: `twin-${entry.id}`, note: 'Twin.' }))],
    view: '#/duplicates',
    done: /duplicates merged/,
    inSlices: false,
    prepare: async page => {
      await says(page, '.differences-all', 'Merge all');
      return () => press(page, `Merge all ${BEFORE}`);
    },
  },
  {
    name: 'bulk edit',
    before: papers,
    view: '#/all',
    done: new RegExp(`${counted}: `),
    inSlices: false,
    prepare: async page => {
      await says(page, '.list-count', counted);
      await page.focus('.row-main');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.waitForSelector('.bulk-bar select', SOON);
      return async () => void (await page.select('.bulk-bar select', 'read'));
    },
  },
  {
    name: 'trash purge',
    before: papers.map(entry => ({ ...entry, deleted: '2026-11-01T00:00:00.000Z' })),
    view: '#/trash',
    done: new RegExp(`${counted} deleted`),
    inSlices: false,
    prepare: async page => {
      await says(page, '.list-count', counted);
      await press(page, 'Empty the trash');
      await page.waitForSelector('dialog[open] .button-main', SOON);
      return () => press(page, 'Empty the trash', 'dialog[open]');
    },
  },
];
