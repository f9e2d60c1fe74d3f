/**
 * Access is given back when no setting wants it and no act uses it. Who asks for access holds a lock until its setting
 * is written or its act is over; the browser frees the lock of a page that was closed or crashed.
 */
import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../record/result.ts';
import { readSettings } from '../storage/settings.ts';
import { askPermission, type Permissions } from './ask-permission.ts';
import { wantedAccess } from './wanted-access.ts';

/** Shared by those who ask for access, alone with the one who gives it back. Also the name of an act's port. */
const ACCESS = 'offprint-access';

/** Runs what follows a question for access: until it ends, nothing is given back. */
export const whileAsking = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request(ACCESS, { mode: 'shared' }, act) as Promise<T>;

/** Asks for access, acts with it, and gives it back. To be called in a click: the browser asks in one only. */
export async function withAccess<T>(
  wanted: Permissions,
  act: () => Promise<T>,
): Promise<Result<T, 'not-allowed'>> {
  const asked = askPermission(wanted);
  const alive = browser.runtime.connect({ name: ACCESS });
  try {
    return await whileAsking(async () =>
      // what was granted before may be on its way back just now
      (await asked) && (await browser.permissions.contains(wanted)) ? ok(await act()) : fail('not-allowed'),
    );
  } finally {
    alive.disconnect();
    await giveBackAccess();
  }
}

/** Gives back what is not wanted; nothing while an act is at work, which does it when it ends. */
export async function giveBackAccess(): Promise<void> {
  await navigator.locks.request(ACCESS, { ifAvailable: true }, async lock => {
    if (lock) await giveBack();
  });
}

/** In the background: gives back at its start what was left behind, and what an act leaves whose page goes away. */
export function watchAccess(): void {
  browser.runtime.onConnect.addListener(port => {
    if (port.name === ACCESS)
      port.onDisconnect.addListener(() => void navigator.locks.request(ACCESS, giveBack));
  });
  void giveBackAccess();
}

/** Of what was granted, all that can be given back and is not wanted, each by itself: one refusal stops no other. */
async function giveBack(): Promise<void> {
  const [granted, settings] = await Promise.all([browser.permissions.getAll(), readSettings()]);
  const { permissions: always = [], host_permissions: alwaysThere = [] } = browser.runtime.getManifest();
  const kept = new Set<string>([...wantedAccess(settings), ...always, ...alwaysThere]);
  const unwanted = [
    ...(granted.origins ?? []).filter(name => !kept.has(name)).map(name => ({ origins: [name] })),
    ...(granted.permissions ?? []).filter(name => !kept.has(name)).map(name => ({ permissions: [name] })),
  ];
  await Promise.all(
    unwanted.map(one => browser.permissions.remove(one as Permissions).catch(() => undefined)),
  );
}
