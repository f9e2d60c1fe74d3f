/**
 * The person who picks where a file is saved. No test can press a button of the browser's own dialog, so the dialog
 * alone is answered here, with the handle of a real file of the origin's private file system: that it is written, read
 * again and compared is the extension's own doing.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { says } from './page-steps.ts';

/** From now on, the dialog is answered with the name that it proposes. `locked`: another program holds the file. */
export async function answerPicker(page: Page, { locked = false } = {}): Promise<void> {
  await page.evaluate(async (isLocked: boolean) => {
    const disk = await navigator.storage.getDirectory();
    const pick = async ({ suggestedName }: { suggestedName: string }) => {
      const handle = await disk.getFileHandle(suggestedName, { create: true });
      const exclusive: object = { mode: 'exclusive' };
      if (isLocked) await handle.createWritable(exclusive);
      return handle;
    };
    Object.assign(window, { showSaveFilePicker: pick });
  }, locked);
}

/** The names of the files that were picked and are there. */
export const pickedNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    const disk = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of disk.keys()) names.push(name);
    return names;
  });

/** Saves a file by an act of the page, waits until it is said to be saved, and gives its path: a copy of its bytes. */
export async function savedFile(page: Page, act: () => Promise<unknown>): Promise<string> {
  await answerPicker(page);
  await act();
  await says(page, '.toast', 'aved as offprint-');
  const { name, letters } = await page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const [, file = ''] = /aved as (\S+)/.exec(document.querySelector('.toast')?.textContent ?? '') ?? [];
    const bytes = new Uint8Array(await (await (await disk.getFileHandle(file)).getFile()).arrayBuffer());
    return { name: file, letters: Array.from(bytes, byte => String.fromCharCode(byte)).join('') };
  });
  const path = join(mkdtempSync(join(tmpdir(), 'offprint-picked-')), name);
  writeFileSync(path, Buffer.from(letters, 'latin1'));
  return path;
}
