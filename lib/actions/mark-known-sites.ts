/** Without any access to pages, Chrome itself can mark the button on sites that are known to show papers. */
import { browser } from 'wxt/browser';
import { readSettings, writeSettings } from '../storage/settings.ts';
import { SCHOLARLY_HOSTS } from '../word-lists/scholarly-hosts.ts';
import { askPermission } from './ask-permission.ts';
import { giveBackAccess, whileAsking } from './give-back-access.ts';

const MARKS = { permissions: ['declarativeContent' as const] };

/** False in Firefox, which has no such thing. */
export const canMark = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('declarativeContent') === true;

/** Chrome grants this without a question, but only in a click: the first click in a page of Offprint asks. */
export function askForMarks(): void {
  if (canMark())
    addEventListener('click', () => void browser.permissions.request(MARKS).catch(() => undefined), {
      once: true,
      capture: true,
    });
}

/** Switches the marks on or off; off gives the permission back. Must be called in the user's own act. */
export async function switchMarks(on: boolean): Promise<void> {
  const asked = on && askPermission(MARKS);
  await whileAsking(async () => {
    await asked;
    await writeSettings({ markKnown: on });
  });
  await giveBackAccess();
}

async function picture(size: number): Promise<ImageData> {
  // The extension's own file: nothing leaves the machine.
  // oxlint-disable-next-line no-restricted-globals
  const bitmap = await createImageBitmap(await (await fetch(`/icon/lit-${size}.png`)).blob());
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(bitmap, 0, 0, size, size);
  return canvas.getImageData(0, 0, size, size);
}

/**
 * Gives Chrome the rules, which it keeps; takes them away when they are not wanted or the pages themselves
 * are read.
 */
export async function markKnownSites(): Promise<void> {
  if (!canMark() || !(await browser.permissions.contains(MARKS))) return;
  const { markKnown, lightUp } = await readSettings();
  const { onPageChanged, PageStateMatcher, SetIcon } = browser.declarativeContent;
  await new Promise<void>(done => onPageChanged.removeRules(undefined, done));
  if (!markKnown || lightUp !== 'off') return;
  const imageData = { 16: await picture(16), 32: await picture(32) };
  const conditions = SCHOLARLY_HOSTS.map(
    host =>
      new PageStateMatcher({
        pageUrl: { [host.startsWith('.') ? 'hostSuffix' : 'hostEquals']: host, schemes: ['http', 'https'] },
      }),
  );
  await new Promise<void>(done =>
    onPageChanged.addRules([{ id: 'known-sites', conditions, actions: [new SetIcon({ imageData })] }], () =>
      done(),
    ),
  );
}
