/**
 * Papers in and out of the library in real Chromium: choices field by field, three thousand entries, backups, styles,
 * Zotero and JabRef.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { readBackup } from '../../lib/formats/backup/read-backup.ts';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import { inThemes } from '../support/axe.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { keepCopied } from '../support/keep-copied.ts';
import { jabref, zotero, type LocalProgram } from '../support/local-programs.ts';
import { typicalRecords } from '../support/typical-records.ts';
import { SOON } from '../../scripts/browser/soon.ts';
import { chooseFile, clickThe, goTo, press, says } from '../support/page-steps.ts';
import { papersIn } from '../support/backup-files.ts';
import { savedFile } from '../support/picked-files.ts';

const driven = useExtension({
  shared: true,
  manifest: {
    host_permissions: ['http://127.0.0.1/*'],
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'downloads'],
  },
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

let program: LocalProgram | undefined;
afterEach(async () => {
  await program?.close();
  program = undefined;
});

async function openLibrary(count: number, view = 'all'): Promise<Page> {
  const page = await driven.chromium.openOwnPage(`library.html#/${view}`);
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  await fillLibrary(page, manyEntries(count));
  await says(page, '.sidebar-count', new Intl.NumberFormat('en').format(count));
  return page;
}

it('shows what differs field by field and takes what is chosen', async () => {
  const page = await openLibrary(2, 'import');
  const [first, second] = manyEntries(2).map(({ record }) => record);
  await chooseFile(
    page,
    writeRis([
      { ...first!, volume: '99', page: '7-8' },
      { ...second!, volume: '98', issue: '4' },
    ]),
    'differ.ris',
  );
  await says(page, '.preview', '2 already in your list');
  await page.click('.differences summary');
  expect(await inThemes(page, 'import')).toEqual([]);
  expect(await page.$$eval('.difference tbody th', all => all.map(th => th.textContent))).toEqual([
    'volume',
    'pages',
    'volume',
  ]);
  await page.click('.difference:first-of-type tbody tr:first-child td:last-child input');
  await press(page, 'Add 0, change 2');
  await says(page, '.list-count', '2 papers');
  await page.click('.toast .text-button'); // and back
  await says(page, '.toast', 'Undone');
  await clickThe(page, '.row-main', -1);
  await says(page, '.detail .journal', '1');
  expect(await page.$eval('.detail .journal', line => line.textContent)).toContain(' 1: 1-9');
});

it('reads three thousand with a bar, stops when told, and takes them in', async () => {
  const page = await openLibrary(1, 'import');
  const ris = writeRis(typicalRecords(3_000));
  await chooseFile(page, ris, 'many.ris');
  await page.waitForSelector('.import-busy progress', SOON);
  await press(page, 'Stop');
  await page.waitForSelector('.drop', SOON);
  await chooseFile(page, ris, 'many.ris');
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.import-busy progress')?.value ?? 0) > 0.05,
    { ...SOON, polling: 5 },
  );
  await page.waitForFunction(
    () => document.querySelector('.preview')?.textContent?.includes('3,000 new papers') === true,
    SOON,
  );
  expect(await page.$eval('.sidebar-count', count => count.textContent)).toBe('1'); // nothing is written yet
  await press(page, 'Add 3,000 papers');
  await page.waitForFunction(
    () => document.querySelector('.list-count')?.textContent === '3,000 papers',
    SOON,
  );
});

it('restores a backup by replacing, and takes it back', async () => {
  const page = await openLibrary(3, 'settings');
  const file = await savedFile(page, () => press(page, 'Save a backup'));
  await fillLibrary(page, manyEntries(5).slice(3));
  await goTo(page, '#/import');
  const input = await page.waitForSelector('input[type="file"]', SOON);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await says(page, '.preview', '3 the same');
  await clickThe(page, '.restore-modes input', 1);
  await says(page, '.restore-modes', '2 papers that the backup lacks');
  expect(await inThemes(page, 'restore')).toEqual([]);
  await press(page, 'Restore the backup');
  await says(page, '.list-count', '3 papers');
  await page.click('.toast .text-button');
  await says(page, '.list-count', '5 papers');
});

it('merges a paper of a backup that was saved again since, with all that a person gave it', async () => {
  const page = await openLibrary(2, 'import');
  const [again, other] = manyEntries(2);
  const then = '2025-01-01T00:00:00.000Z';
  const note = 'My second chapter hangs on its table.';
  const twin = {
    ...again!,
    ...{ id: 'of-an-old-profile', added: then, changed: then, note, starred: true, tags: ['chapter 2'] },
    ...{
      status: 'read' as const,
      collections: ['c-kept'],
      edits: { note: then, starred: then, status: then },
    },
  };
  const kept = { id: 'c-kept', kind: 'collection', name: 'Kept', changed: then };
  await chooseFile(page, await writeBackup({ entries: [twin], collections: [kept] }, then), 'twin.zip');
  await says(page, '.preview', '1 is merged into a paper you have');
  await press(page, 'Restore the backup');
  await says(page, '.list-count', '2 papers');
  await goTo(page, '#/settings');
  const file = await savedFile(page, () => press(page, 'Save a backup'));
  const entries = await papersIn(file);
  expect(entries.map(({ entry }) => entry?.id).sort()).toEqual([again!.id, other!.id].sort());
  expect(entries.find(({ entry }) => entry?.id === again!.id)?.entry).toMatchObject({
    note,
    starred: true,
    status: 'read',
    tags: ['chapter 2', 'thesis'],
    collections: ['c-kept'],
  });
});

it('brings back a long note and a row that cannot be read, and refuses a backup that was cut off', async () => {
  const page = await openLibrary(1, 'import');
  const note = `${'long '.repeat(300_000)}to its end`;
  const made = '2026-01-01T00:00:00.000Z';
  const [first] = manyEntries(1);
  const odd = { id: 'odd', of: 'a later Offprint' };
  const unreadable = [
    { store: 'entries', row: odd },
    { store: 'summaries', row: { id: 'odd', place: 'list', rank: 0 } },
  ];
  const backup = await writeBackup(
    { entries: [{ ...first!, note, edits: { note: made } }], unreadable },
    made,
  );
  await chooseFile(page, backup.slice(0, -100), 'cut-off.zip');
  await says(page, '.import-said', 'damaged or not complete');
  await chooseFile(page, backup, 'whole.zip');
  await says(page, '.preview', '1 changed');
  await press(page, 'Restore the backup');
  await says(page, '.list-count', '2 papers');
  await goTo(page, '#/settings');
  const file = await savedFile(page, () => press(page, 'Save a backup'));
  const read = await readBackup(readFileSync(file));
  expect(read).toMatchObject({ value: { problems: [], unreadable } });
  expect(read.ok && read.value.entries.map(({ entry }) => entry?.note)).toEqual([note]);
});

it('reminds of a backup at a hundred papers until one is made, and makes one each week when asked', async () => {
  const page = await openLibrary(100);
  await says(page, '.list-note', '100 papers have no backup yet');
  await goTo(page, '#/settings');
  const file = await driven.chromium.download(() => clickThe(page, 'label.setting', 'each week'));
  expect(await papersIn(file)).toHaveLength(100);
  await says(page, '.settings', 'Last backup: ');
  await goTo(page, '#/all');
  await page.waitForFunction(() => document.querySelector('.list-note')?.textContent === '', SOON);
});

const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="da-DK">
  <info>
    <title>Little style</title><id>http://example.org/little</id><updated>2020-01-01T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout prefix="(" suffix=")"><names variable="author"><name form="short" and="text"/></names></layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <names variable="author" suffix=": "><name and="text" name-as-sort-order="all"/></names>
      <text variable="title" font-style="italic"/>
    </layout>
  </bibliography>
</style>`;

it('shows references as nodes in a style that the user adds, in its own language', async () => {
  const page = await openLibrary(5);
  const copied = await keepCopied(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await press(page, 'Bibliography');
  await says(page, '.reference-list', 'Kirkegaard, S.');
  await chooseFile(page, '<style xmlns="http://purl.org/net/xbiblio/csl"><info/></style>', 'broken.csl');
  await says(page, '.toast', 'not a CSL style');
  await chooseFile(page, STYLE, 'little.csl');
  await says(page, '.reference-list', ' og ');
  expect(await inThemes(page, 'references')).toEqual([]);
  expect(await page.$eval('.reference-list li i', title => title.textContent)).toContain('study');
  await press(page, 'Copy bibliography');
  const [text, html] = await copied();
  expect(text.split('\n')).toHaveLength(5);
  expect(html).toContain('<i>');
});

it('sends papers to Zotero', async () => {
  program = await zotero();
  const page = await openLibrary(3);
  await press(page, 'Export');
  await press(page, 'Send to Zotero');
  await says(page, '.toast', '3 papers sent to Zotero');
  const sent = program.received
    .filter(({ path }) => path === '/connector/saveItems')
    .map(({ body }) => JSON.parse(body) as { items: { itemType: string; title: string; DOI: string }[] });
  expect(sent.flatMap(({ items }) => items.map(({ itemType, DOI }) => `${itemType} ${DOI}`)).sort()).toEqual(
    [1, 2, 3].map(n => `journalArticle 10.5555/many.${n}`),
  );
});

it('says that Zotero is not there, and gives the RIS file instead', async () => {
  const page = await openLibrary(2);
  await press(page, 'Export');
  await press(page, 'Send to Zotero');
  await says(page, '.send-said', 'Zotero does not answer');
  expect(await inThemes(page, 'export')).toEqual([]);
  const file = await savedFile(page, () => press(page, 'Save a RIS file'));
  expect(readFileSync(file, 'utf8').match(/^TY {2}- JOUR/gm)).toHaveLength(2);
});

it('pairs with JabRef by its PIN and sends BibTeX', async () => {
  program = await jabref({ paired: false });
  const page = await openLibrary(2);
  await press(page, 'Export');
  await press(page, 'Send to JabRef');
  await says(page, '.send-said', 'Type the PIN');
  await page.type('.send-pin input', '482913');
  await press(page, 'Connect');
  await says(page, '.toast', '2 papers sent to JabRef');
  expect(program.received.at(-1)?.body.match(/^@article\{/gm)).toHaveLength(2);
});

it('writes the bibliography of a whole view from the export dialog: copied, saved for Word, printed', async () => {
  const page = await openLibrary(60);
  const copied = await keepCopied(page);
  await page.evaluate(
    `window.print = () => {
      window.printed = [...document.querySelectorAll('.print-sheet p')].map(p => p.textContent);
      window.dispatchEvent(new Event('afterprint'));
    };`,
  );
  await press(page, 'Export');
  await press(page, 'Bibliography …');
  await says(page, '.references-more', 'The first 20 of 60');
  await page.waitForFunction(() => document.querySelectorAll('.reference-list li').length === 20, SOON);
  await press(page, 'Copy bibliography');
  const [text, html] = await copied();
  const lines = text.split('\n');
  expect(lines).toHaveLength(60);
  expect(html).toContain('text-indent:-0.5in');
  await says(page, '.toast', 'Copied');
  const rtf = readFileSync(await savedFile(page, () => press(page, 'Save a file', '.references')), 'latin1');
  expect(rtf.match(/\\par\}/g)).toHaveLength(61);
  expect(rtf).toMatch(/\\u\d{5}\?/); // 王, 田中
  await press(page, 'Print …');
  await page.waitForFunction('window.printed !== undefined', SOON);
  expect(await page.evaluate('window.printed')).toEqual(lines);
  expect(await page.$('.print-sheet')).toBeNull();
});
