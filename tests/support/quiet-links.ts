/** Links whose pages count who comes, and what a person does with them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { SOON, until } from '../../scripts/browser/soon.ts';
import { fillLibrary, manyEntries } from './fill-library.ts';

const servers: Server[] = [];
/** Ends the servers after each test of the file that calls this. */
export const endCounting = (): void => afterEach(() => servers.splice(0).forEach(server => server.close()));

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

/** Points at a paper's row, and gives where the middle of the link to its page is. */
async function linkTo(page: Page, title: string, url: string): Promise<{ x: number; y: number }> {
  await (await page.waitForSelector(`.row-main::-p-text(${title})`, SOON))!.hover();
  const link = await page.waitForSelector(`.row-actions a[href="${url}"]`, SOON);
  return link!.evaluate(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/**
 * On a library page: a press on a link that is released elsewhere connects to nobody, and a click opens the page.
 * `addresses` gives those of the browser's tabs.
 */
export async function pressAndClick(page: Page, addresses: () => Promise<string[]>): Promise<void> {
  const [pressed, clicked] = [await countingServer(), await countingServer()];
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.sidebar', SOON);
  const entries = manyEntries(2).map((entry, index) => ({
    ...entry,
    record: { ...entry.record, title: index ? 'Clicked' : 'Pressed', URL: [pressed, clicked][index]!.url },
  }));
  await fillLibrary(page, entries);

  const { x, y } = await linkTo(page, 'Pressed', pressed.url);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 400);
  await page.mouse.up();
  const other = await linkTo(page, 'Clicked', clicked.url);
  await page.mouse.click(other.x, other.y);
  await until('the page to be asked for', async () => clicked.connections() > 0);
  await until('its tab', async () => (await addresses()).includes(clicked.url));
  expect(pressed.connections()).toBe(0);
}
