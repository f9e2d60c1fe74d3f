import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page, Target, WebWorker } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { until } from '../../scripts/browser/soon.ts';

const isWorkerOf = (id: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().includes(id);

/** The worker that is there now, when it answers: one that has just ended is still listed for a moment. */
async function answering({ browser, extension }: ExtensionBrowser): Promise<WebWorker | undefined> {
  const target = browser.targets().find(isWorkerOf(extension.id));
  const worker = await target?.worker().catch(() => null);
  const answers = await worker?.evaluate(() => true).catch(() => false);
  return answers && worker ? worker : undefined;
}

/** The extension's worker, once it is running and answers. */
export const workerOf = (chromium: ExtensionBrowser): Promise<WebWorker> =>
  until('the worker to answer', () => answering(chromium));

/** Where in a save something goes wrong, as code for the worker; `here()` is called there and may wait. */
export const STEPS = {
  'before the page is read': `const get = chrome.tabs.get;
    chrome.tabs.get = async (...args) => { await here(); return get.apply(chrome.tabs, args); };`,
  'while the page is read': `const run = chrome.scripting.executeScript;
    chrome.scripting.executeScript = async (...args) => {
      const read = await run.apply(chrome.scripting, args);
      await here();
      return read;
    };`,
  // settings are read for other reasons too: only what is read after the page counts
  'before it is written': `const run = chrome.scripting.executeScript;
    chrome.scripting.executeScript = async (...args) => {
      const read = await run.apply(chrome.scripting, args);
      const get = chrome.storage.local.get;
      chrome.storage.local.get = async (...keys) => {
        chrome.storage.local.get = get;
        await here();
        return get.apply(chrome.storage.local, keys);
      };
      return read;
    };`,
  'while it is written': `const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) { void here(); return put.apply(this, args); };`,
  'before it is answered': `const set = chrome.action.setBadgeText;
    chrome.action.setBadgeText = async (...args) => { await here(); return set.apply(chrome.action, args); };`,
} as const;

/** Makes the worker wait at a step, for ever or some ms; `reached` tells when it got there. */
export async function waitAt(
  worker: WebWorker,
  step: keyof typeof STEPS,
  ms?: number,
): Promise<{ reached(): Promise<void> }> {
  await worker.evaluate(`(() => {
    globalThis.reachedStep = false;
    const here = () => new Promise(go => {
      globalThis.reachedStep = true;
      ${ms === undefined ? '' : `setTimeout(go, ${ms});`}
    });
    ${STEPS[step]}
  })()`);
  return {
    reached: async () =>
      void (await until(`“${step}”`, async () => (await worker.evaluate('globalThis.reachedStep')) === true)),
  };
}

/** The id of the worker that is running, for a session with the browser. */
async function runningWorker(
  control: CDPSession,
  { extension }: ExtensionBrowser,
): Promise<string | undefined> {
  const { targetInfos } = await control.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id))
    ?.targetId;
}

/** Whether the worker is running now: it is started when it is wanted. */
export async function isWorkerRunning(chromium: ExtensionBrowser): Promise<boolean> {
  const control = await chromium.browser.target().createCDPSession();
  const id = await runningWorker(control, chromium);
  await control.detach();
  return id !== undefined;
}

/** How long a start may take, in ms. One that hangs is given up by the browser after a minute only. */
const START = 10_000;

/** Starts the worker, from one of the extension's pages, and waits until it answers. */
export async function startWorker(chromium: ExtensionBrowser, ownPage: Page): Promise<void> {
  const control = await ownPage.createCDPSession();
  await control.send('ServiceWorker.enable');
  const scopeURL = `chrome-extension://${chromium.extension.id}/`;
  const start = async () => {
    // while the one before is still ending, the browser starts none
    await control.send('ServiceWorker.startWorker', { scopeURL });
    return answering(chromium);
  };
  await until('the worker to start', async () => {
    const started = await Promise.race([
      start().catch(() => undefined),
      setTimeout(START, 'hangs' as const, { ref: false }),
    ]);
    if (started !== 'hangs') return started;
    await control.send('ServiceWorker.stopAllWorkers');
    return undefined;
  });
  await control.detach();
}

/** Ends the worker at once, as the browser does when it wants the memory. */
export async function endWorker(chromium: ExtensionBrowser): Promise<void> {
  const control = await chromium.browser.target().createCDPSession();
  const running = () => runningWorker(control, chromium);
  const first = await running();
  // a worker that is being looked at does not end: close() lets go of it too
  await (await workerOf(chromium)).close().catch(() => undefined);
  if (first === undefined) throw new Error('no worker to end');
  await until('the worker to end', async () => {
    if ((await running()) !== first) return true;
    await control.send('Target.closeTarget', { targetId: first }).catch(() => undefined);
    return false;
  });
  await control.detach();
}
