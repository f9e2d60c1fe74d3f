/** What goes on around Offprint while it works, in real Chromium. `npm run faults` prints what became of each. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import { LOOK_UP } from '../../lib/look-up/services.ts';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { Popup } from '../../scripts/browser/popup.ts';
import { RIVER, riverOnPmc } from '../support/article-page.ts';
import { papersIn } from '../support/backup-files.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';
import { launchGranted } from '../support/granted-extension.ts';
import { hostileServer, respond, type HostileServer, type Hostility } from '../support/hostile-server.ts';
import { chooseFile, clickThe, goTo, press, says } from '../support/page-steps.ts';
import { savedFile } from '../support/picked-files.ts';
import { endWorker, workerOf } from '../support/worker.ts';
import { SOON } from '../../scripts/browser/soon.ts';

/** A library with a few papers, the first one shown. */
async function openLibrary(chromium: ExtensionBrowser, papers: number): Promise<Page> {
  const page = await chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  await fillLibrary(page, manyEntries(papers));
  await page.waitForSelector('.virtual-row [data-row-focus]', SOON);
  await page.click('.virtual-row [data-row-focus]');
  return page;
}

describe('the worker sleeps', () => {
  const driven = useExtension();
  const count = 2000;
  const ris = Array.from(
    { length: count },
    (_, n) =>
      `TY  - JOUR\nTI  - Bridge number ${n}\nAU  - Holm, Ida\nPY  - 2019\nDO  - 10.5555/b.${n}\nER  - \n`,
  ).join('\n');

  it('in the middle of an import: all of it arrives', async () => {
    const page = await driven.chromium.openOwnPage('library.html#/import');
    await page.setViewport({ width: 1200, height: 900 });
    await workerOf(driven.chromium);
    await chooseFile(page, ris, 'bridges.ris');
    await press(page, 'Add 2,000 papers');
    await page.waitForSelector('progress', SOON);
    await endWorker(driven.chromium);
    await says(page, '.toast', '2,000 papers added');
    await says(page, '.list-count', '2,000 papers');
  });

  it.each<[string, number]>([
    ['that is merged', 0],
    ['in the place of the library', 1],
  ])('in the middle of restoring a backup %s: all of it is there', async (_how, mode) => {
    const entries = manyEntries(count);
    const backup = await writeBackup({ entries }, '2026-11-20T00:00:00.000Z');
    const page = await openLibrary(driven.chromium, 20);
    await workerOf(driven.chromium);
    await goTo(page, '#/import');
    await chooseFile(page, backup, 'kept.zip');
    await clickThe(page, '.restore-modes input', mode);
    await press(page, 'Restore the backup');
    await page.waitForSelector('progress', SOON);
    await endWorker(driven.chromium);
    await says(page, '.toast', 'papers restored');
    await says(page, '.list-count', '2,000 papers');
    expect(await page.$('.interrupted')).toBeNull();
  });

  it('in the middle of a backup: the file is whole', async () => {
    const page = await openLibrary(driven.chromium, count);
    await goTo(page, '#/settings');
    const file = await savedFile(page, async () => {
      await workerOf(driven.chromium);
      await press(page, 'Save a backup');
      await page.waitForSelector('progress', SOON);
      await endWorker(driven.chromium);
    });
    expect(await papersIn(file)).toHaveLength(count);
  });

  it('while papers are exported: the file holds all of them', async () => {
    await fillLibrary(await driven.chromium.openOwnPage('icon/16.png'), manyEntries(count));
    const popup = await driven.look();
    await popup.state();
    const file = await driven.chromium.download(() =>
      Promise.all([popup.press('Export RIS'), endWorker(driven.chromium)]),
    );
    expect(readFileSync(file, 'utf8').match(/^TY {2}- /gm)).toHaveLength(count);
  });
});

it('an update arrives while the popup is open: what it said was saved is there, once', async () => {
  const { chromium, update, close } = await launchGranted();
  try {
    chromium.pages.set(RIVER.pmcUrl, { body: riverOnPmc() });
    const page = await chromium.open(RIVER.pmcUrl);
    const popup = new Popup(await chromium.click(page));
    expect(await popup.state()).toBe('Saved just now');
    await update();
    const again = new Popup(await chromium.click(page));
    expect(await again.state()).toMatch(/^In your list since/);
    await again.rowsOnce(1);
  } finally {
    await close();
  }
});

describe('a program that pretends to be Zotero', () => {
  const driven = useExtension({ manifest: { host_permissions: ['http://127.0.0.1/*'] } });
  let program: HostileServer;
  beforeEach(async () => {
    program = await hostileServer('<html>Zotero is running', 23119);
  });
  afterEach(() => program.close());

  it.each<[string, Hostility, string]>([
    ['answers without end', 'endless', 'Zotero does not answer'],
    ['begins to answer and stops', 'dripping', 'Zotero does not answer'],
    ['sends on to another address', 'elsewhere', 'Zotero does not answer'],
  ])('and %s', async (_what, hostility, words) => {
    program.hostility = hostility;
    const page = await openLibrary(driven.chromium, 2);
    await press(page, 'Export');
    await press(page, 'Send to Zotero');
    await says(page, '.send-said', words);
  });
});

describe('a service whose answer', () => {
  let server: Server;
  let hostility: Hostility;
  let folder: string;
  let chromium: ExtensionBrowser;
  const begins = '{"message":{"title":["';

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'offprint-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', `/CN=${LOOK_UP.crossref.host}`, '-days', '2', '-nodes'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', ...subject, '-keyout', key, '-out', cert],
      {
        stdio: 'ignore',
      },
    );
    server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
      request.resume();
      respond(response, hostility, begins);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const driven = useExtension({
    manifest: { host_permissions: [`https://${LOOK_UP.crossref.host}/*`] },
    args: () => [
      `--host-resolver-rules=MAP ${LOOK_UP.crossref.host}:443 127.0.0.1:${(server.address() as AddressInfo).port}, ` +
        'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--ignore-certificate-errors',
    ],
  });

  it.each<[string, Hostility, string]>([
    ['has 50 MB', '50 MB', 'Crossref sent something that is not a record'],
    ['does not end', 'endless', 'Crossref sent something that is not a record'],
    ['begins and stops', 'dripping', 'Crossref took too long to answer'],
  ])('%s', async (_what, how, words) => {
    hostility = how;
    ({ chromium } = driven);
    const page = await openLibrary(chromium, 1);
    await press(page, 'Complete from Crossref, PubMed …');
    await press(page, 'Ask Crossref');
    await says(page, '.send-said', words);
  });
});
