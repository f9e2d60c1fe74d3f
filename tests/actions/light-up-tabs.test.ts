import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerGate, runGateInOpenTabs, switchLightUp } from '../../lib/actions/light-up-tabs.ts';
import { originsFor } from '../../lib/actions/wanted-access.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { SCHOLARLY_HOSTS } from '../../lib/word-lists/scholarly-hosts.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { startFakePermissions, type FakePermissions } from '../support/fake-permissions.ts';
import { startFakeScripting, type FakeScripting } from '../support/fake-scripting.ts';

let user: FakePermissions;
let scripting: FakeScripting;
/** What tabs were asked for, and the answer. */
let asked: { url?: string[] }[];
beforeEach(() => {
  startFakeExtension();
  user = startFakePermissions();
  scripting = startFakeScripting(({ target }) => {
    if (target.tabId === 2) throw new Error('The tab was closed');
  });
  asked = [];
  fakeBrowser.tabs.query = ((which: { url?: string[] }) => {
    asked.push(which);
    return Promise.resolve([{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
  }) as unknown as typeof fakeBrowser.tabs.query;
});
const lightUp = async () => (await readSettings()).lightUp;
const tabsRun = () => scripting.run.map(({ target }) => target.tabId);

it('needs access to all pages, to the scholarly hosts, or none', () => {
  expect(originsFor('all')).toEqual(['*://*/*']);
  expect(originsFor('sites')).toHaveLength(SCHOLARLY_HOSTS.length);
  expect(originsFor('sites')[0]).toMatch(/^\*:\/\/.+\/\*$/);
  expect(originsFor('off')).toEqual([]);
});

it('switched on, asks for access, registers the gate and runs it in open pages', async () => {
  expect(await switchLightUp('all')).toBe(true);
  expect(user.asked).toEqual([{ origins: ['*://*/*'] }]);
  expect(await lightUp()).toBe('all');
  expect(scripting.registered).toEqual([
    {
      ...scripting.registered[0],
      matches: ['*://*/*'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  expect(asked).toEqual([{ url: ['*://*/*'] }]);
  expect(tabsRun()).toEqual([1, 2, 3]);
});

it.each(['no', 'error'] as const)('stays off when the browser answers %s', async answer => {
  user.answer = answer;
  expect(await switchLightUp('sites')).toBe(false);
  expect(await lightUp()).toBe('off');
  expect(scripting.registered).toEqual([]);
  expect(tabsRun()).toEqual([]);
});

it('switched off, gives the access back and takes the gate away', async () => {
  await switchLightUp('all');
  scripting.run.length = 0;
  expect(await switchLightUp('off')).toBe(true);
  expect(await lightUp()).toBe('off');
  expect([...user.granted]).toEqual([]);
  expect(user.asked).toHaveLength(1);
  expect(scripting.registered).toEqual([]);
  expect(tabsRun()).toEqual([]);
});

it('from all pages to the scholarly sites, gives the rest back', async () => {
  await switchLightUp('all');
  expect(await switchLightUp('sites')).toBe(true);
  expect(user.granted.has('*://*/*')).toBe(false);
  expect([...user.granted]).toEqual(originsFor('sites'));
  expect(scripting.registered).toMatchObject([{ matches: originsFor('sites') }]);
});

it('from the scholarly sites to all, keeps what it has', async () => {
  await switchLightUp('sites');
  await switchLightUp('all');
  expect(user.granted.has('*://*/*')).toBe(true);
  expect(user.granted.has(originsFor('sites')[0]!)).toBe(true);
});

it('switches itself off when the browser took the access away', async () => {
  await switchLightUp('all');
  user.granted.clear();
  await registerGate();
  expect(await lightUp()).toBe('off');
  expect(scripting.registered).toEqual([]);
});

it('off, runs nothing in open pages', async () => {
  await writeSettings({ lightUp: 'off' });
  await runGateInOpenTabs();
  expect(asked).toEqual([]);
});
