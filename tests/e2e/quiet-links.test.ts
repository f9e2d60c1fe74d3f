/** A press on a link that is released elsewhere opens no connection; a click opens the page. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { useExtension } from '../support/extension.ts';
import { fillLibrary, manyEntries } from '../support/fill-library.ts';

const driven = useExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach(server => server.close()));

/** A server that counts who connects to it. */
async function countingServer(): Promise<{ url: string; connections(): number }> {
  let count = 0;
  const server = createServer((_, answer) => answer.end('a page'));
  server.on('connection', () => count++);
  servers.push(server);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/paper`, connections: () => count };
}

/** Where the middle of the link to a paper's page is. */
async function linkTo(page: Page, url: string): Promise<{ x: number; y: number }> {
  const link = await page.waitForSelector(`.row-actions a[href="${url}"]`, SOON);
  return link!.evaluate(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

it('a press that is released elsewhere connects to nobody; a click opens the page', async () => {
  const [pressed, clicked] = [await countingServer(), await countingServer()];
  const page = await driven.chromium.openOwnPage('library.html#/all');
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  const entries = manyEntries(2).map((entry, index) => ({
    ...entry,
    record: { ...entry.record, title: index ? 'Clicked' : 'Pressed', URL: [pressed, clicked][index]!.url },
  }));
  await fillLibrary(page, entries);

  const { x, y } = await linkTo(page, pressed.url);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 400);
  await page.mouse.up();
  const other = await linkTo(page, clicked.url);
  await page.mouse.click(other.x, other.y);
  await until('the page to be asked for', async () => clicked.connections() > 0);
  const tabs = () => driven.chromium.browser.targets().map(target => target.url());
  await until('its tab', async () => tabs().includes(clicked.url));
  expect(pressed.connections()).toBe(0);
  expect(
    await page.$$eval('.row-actions a', links => links.map(link => link.getAttribute('href')).sort()),
  ).toEqual([pressed.url, clicked.url].sort());
});
