/** "Light up the button on papers": access asked for, the gate put into pages, and both taken back. */
import { browser } from 'wxt/browser';
import { readSettings, writeSettings, type LightUp } from '../storage/settings.ts';
import { askPermission } from './ask-permission.ts';
import { giveBackAccess, whileAsking } from './give-back-access.ts';
import { darkenButton } from './show-on-button.ts';
import { originsFor } from './wanted-access.ts';

const GATE = { id: 'gate', js: ['content-scripts/gate.js'] };

/**
 * Asks for access and switches on; off takes the access back. False: the browser or its user said no.
 * Must be called straight from the user's click or key: browsers ask for nothing otherwise.
 */
export async function switchLightUp(where: LightUp): Promise<boolean> {
  const asked = where === 'off' ? Promise.resolve(true) : askPermission({ origins: originsFor(where) });
  const granted = await whileAsking(async () => {
    const allowed = await asked;
    await writeSettings({ lightUp: allowed ? where : 'off' });
    return allowed;
  });
  await giveBackAccess();
  await registerGate();
  if (granted) await runGateInOpenTabs();
  return granted;
}

/** Brings the registered script in line with the setting and with what the browser allows. */
export async function registerGate(): Promise<void> {
  const { lightUp } = await readSettings();
  const matches = originsFor(lightUp);
  const allowed = matches.length > 0 && (await browser.permissions.contains({ origins: matches }));
  const standing = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (standing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  if (allowed)
    await browser.scripting.registerContentScripts([
      { ...GATE, matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  else if (lightUp !== 'off') await writeSettings({ lightUp: 'off' });
}

/** The pages that are open already. */
export async function runGateInOpenTabs(): Promise<void> {
  const { lightUp } = await readSettings();
  if (lightUp === 'off') return;
  const tabs = await browser.tabs.query({ url: originsFor(lightUp) });
  const put = (tabId: number) =>
    browser.scripting
      .executeScript({ target: { tabId }, files: ['/content-scripts/gate.js'] })
      .catch(() => undefined);
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [put(id)])));
}

/**
 * Darkens the button over every tab. The background does this when it hears that lighting up was switched
 * off: the readings of pages that are still under way are its own, so none of them ends after this unseen.
 */
export async function darkenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [darkenButton(id)])));
}
