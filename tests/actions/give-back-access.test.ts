import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBackAccess, watchAccess, whileAsking, withAccess } from '../../lib/actions/give-back-access.ts';
import { originsFor, THIS_MACHINE } from '../../lib/actions/wanted-access.ts';
import { writeSettings, type Settings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { startFakePermissions, type FakePermissions } from '../support/fake-permissions.ts';

const ALL = '*://*/*';
let user: FakePermissions;
/** What the background hears of an act's page. */
let opened: { name: string; close(): void }[];

beforeEach(() => {
  startFakeExtension();
  user = startFakePermissions();
  opened = [];
  const listeners: ((port: object) => void)[] = [];
  fakeBrowser.runtime.onConnect = {
    addListener: (one: (port: object) => void) => listeners.push(one),
  } as never;
  fakeBrowser.runtime.connect = (({ name }: { name: string }) => {
    const gone: (() => void)[] = [];
    const close = () => gone.splice(0).forEach(tell => tell());
    listeners.forEach(tell =>
      tell({ name, onDisconnect: { addListener: (one: () => void) => gone.push(one) } }),
    );
    opened.push({ name, close });
    return { disconnect: close };
  }) as never;
});

const granted = () => [...user.granted].sort();
/** A promise that is kept when it is told to be. */
function gate(): { passed: Promise<void>; open(): void } {
  let open = () => undefined as void;
  return { passed: new Promise<void>(done => (open = done)), open: () => open() };
}

describe('what nobody wants', () => {
  it('goes back: pages, downloads, marks', async () => {
    [ALL, '*://zenodo.org/*', 'downloads', 'declarativeContent'].forEach(name => user.granted.add(name));
    await writeSettings({ markKnown: false });
    await giveBackAccess();
    expect(granted()).toEqual([]);
  });

  it.each<[Partial<Settings>, string[]]>([
    [{ lightUp: 'all' }, [ALL]],
    [{ lightUp: 'sites' }, originsFor('sites')],
    [{ autoBackup: true }, ['downloads']],
    [{ markKnown: true }, ['declarativeContent']],
    [{}, [THIS_MACHINE, 'https://api.crossref.org/*', 'sidePanel']],
  ])('stays with %o', async (settings, names) => {
    await writeSettings(settings);
    [...names, 'https://left.example/*'].forEach(name => user.granted.add(name));
    await giveBackAccess();
    expect(granted()).toEqual([...names].sort());
  });

  it('of all pages, when the known sites are wanted only', async () => {
    await writeSettings({ lightUp: 'sites' });
    [ALL, ...originsFor('sites')].forEach(name => user.granted.add(name));
    await giveBackAccess();
    expect(granted()).toEqual([...originsFor('sites')].sort());
  });

  it('stays when the manifest has it: it cannot be given back', async () => {
    fakeBrowser.runtime.getManifest = () =>
      ({ permissions: ['storage'], host_permissions: [ALL] }) as unknown as ReturnType<
        typeof fakeBrowser.runtime.getManifest
      >;
    [ALL, 'storage', 'downloads'].forEach(name => user.granted.add(name));
    await giveBackAccess();
    expect(granted()).toEqual([ALL, 'storage']);
  });

  it('goes back one by one: the browser’s refusal of one stops no other', async () => {
    const remove = fakeBrowser.permissions.remove;
    fakeBrowser.permissions.remove = (what: { origins?: string[] }) =>
      what.origins ? Promise.reject(new Error('no')) : remove(what);
    [ALL, 'downloads'].forEach(name => user.granted.add(name));
    await giveBackAccess();
    expect(granted()).toEqual([ALL]);
  });
});

describe('an act', () => {
  it('has its access until it ends, whoever gives back meanwhile', async () => {
    const end = gate();
    const act = withAccess({ origins: [ALL] }, async () => {
      await giveBackAccess();
      expect(granted()).toEqual([ALL]);
      await end.passed;
      return 'read';
    });
    await giveBackAccess();
    end.open();
    expect(await act).toEqual({ ok: true, value: 'read' });
    expect(granted()).toEqual([]);
  });

  it('gives back when it fails', async () => {
    await expect(withAccess({ origins: [ALL] }, () => Promise.reject(new Error('odd')))).rejects.toThrow(
      'odd',
    );
    expect(granted()).toEqual([]);
  });

  it('does not begin when refused', async () => {
    user.answer = 'no';
    const began = withAccess({ origins: [ALL] }, () => Promise.reject(new Error('began')));
    expect(await began).toEqual({ ok: false, why: 'not-allowed' });
  });

  it('keeps its access when another window’s act ends first', async () => {
    const [first, second] = [gate(), gate()];
    const one = withAccess({ origins: [ALL] }, () => first.passed);
    const other = withAccess({ origins: [ALL] }, () => second.passed);
    first.open();
    await one;
    expect(granted()).toEqual([ALL]);
    second.open();
    await other;
    expect(granted()).toEqual([]);
  });

  it('leaves nothing when its page goes away: the background gives back', async () => {
    watchAccess();
    const lock = gate();
    user.granted.add(ALL);
    const held = whileAsking(() => lock.passed); // as the browser holds it for a page, and frees it when it is gone
    fakeBrowser.runtime.connect({ name: 'offprint-access' });
    opened[0]!.close();
    expect(granted()).toEqual([ALL]);
    lock.open();
    await held;
    await whileAsking(() => Promise.resolve());
    expect(granted()).toEqual([]);
  });

  it('leaves nothing when the background went too: its next start gives back', async () => {
    user.granted.add(ALL);
    watchAccess();
    await whileAsking(() => Promise.resolve());
    expect(granted()).toEqual([]);
  });
});
