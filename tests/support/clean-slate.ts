/** What tests put into the places that all of them share, taken out again. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Members = Record<string, unknown>;

const isApi = (member: unknown): member is Members => typeof member === 'object' && member !== null;

/** An API and all that are inside it: `storage`, `storage.local`, … */
const withInner = (api: Members): Members[] => [api, ...Object.values(api).filter(isApi).flatMap(withInner)];

/** The fake browser and each of its APIs with the members that it has before any test. */
const browserAtFirst = withInner(fakeBrowser as unknown as Members).map((api): [Members, Members] => [
  api,
  { ...api },
]);

/** Puts back the members that tests replaced, and takes out those that they added. */
function restoreFakeBrowser(): void {
  for (const [api, members] of browserAtFirst) {
    for (const name of Object.keys(api)) if (!(name in members)) delete api[name];
    Object.assign(api, members);
  }
  fakeBrowser.reset();
}

/** Ends a test: the true clock and globals, no spies, and a fake browser in which nothing happened. */
export function cleanSlate(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  restoreFakeBrowser();
}
