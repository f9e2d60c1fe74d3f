import { browser } from 'wxt/browser';
import type { PageMet } from '../messages/protocol.ts';

/** Tells the background what the gate makes of the page it runs in. False when Offprint was updated or removed since: nobody hears. */
export function tellMet(paper: boolean): boolean {
  try {
    void browser.runtime.sendMessage({ name: 'page-met', paper } satisfies PageMet).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}
