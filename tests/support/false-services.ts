/** Programs and services that answer as no honest one does, and how papers come to them; in either browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SOON } from '../../scripts/browser/soon.ts';
import { fillLibrary, manyEntries } from './fill-library.ts';
import { respond, type Hostility } from './hostile-server.ts';
import { clickByHand, press, says } from './page-steps.ts';

/** What it does, how the server does that, and what the person reads then. */
type Row = [what: string, how: Hostility, words: string];

/** What every answer of a false Zotero begins with. */
export const PRETENDS = '<html>Zotero is running';

export const FALSE_ZOTEROS: Row[] = [
  ['answers without end', 'endless', 'Zotero does not answer'],
  ['begins to answer and stops', 'dripping', 'Zotero does not answer'],
  ['sends on to another address', 'elsewhere', 'Zotero does not answer'],
  ['says yes to everything', { status: 200, body: PRETENDS }, 'Zotero could not save the papers'],
  [
    'takes the papers and says nothing more',
    { status: 200, body: PRETENDS, silentAt: 'saveItems' },
    'Zotero did not say whether it saved the papers',
  ],
];

export const ODD_ANSWERS: Row[] = [
  ['has 50 MB', '50 MB', 'Crossref sent something that is not a record'],
  ['does not end', 'endless', 'Crossref sent something that is not a record'],
  ['begins and stops', 'dripping', 'Crossref took too long to answer'],
];

/** Fills a library page with a few papers and shows the first. */
export async function showFirstOf(page: Page, papers: number): Promise<void> {
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  await fillLibrary(page, manyEntries(papers));
  await page.waitForSelector('.virtual-row [data-row-focus]', SOON);
  await page.click('.virtual-row [data-row-focus]');
}

/** Sends the papers of a library page to Zotero; waits for what is said then. */
export async function sendToZotero(page: Page, words: string): Promise<void> {
  await press(page, 'Export');
  await clickByHand(page, '.send button', 'Send to Zotero');
  await says(page, '.send-said', words);
}

/** Asks Crossref about the paper that a library page shows; waits for what is said then. */
export async function askCrossref(page: Page, words: string): Promise<void> {
  await press(page, 'Complete from Crossref, PubMed …');
  await clickByHand(page, 'dialog button', 'Ask Crossref');
  await says(page, '.send-said', words);
}

/** A service behind TLS, with a certificate that nobody vouches for. */
export interface FalseService {
  port: number;
  hostility: Hostility;
  close(): void;
}

/** Starts a service for this host at a port of this machine; its answers begin as Crossref's do. */
export async function falseService(host: string): Promise<FalseService> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-subj', `/CN=${host}`, '-days', '2', '-nodes'],
      ...['-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  const service: FalseService = { port: 0, hostility: 'silent', close: () => undefined };
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    request.resume();
    respond(response, service.hostility, '{"message":{"title":["');
  });
  rmSync(folder, { recursive: true, force: true });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  service.port = (server.address() as AddressInfo).port;
  service.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return service;
}
