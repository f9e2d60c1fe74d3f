import { browser } from 'wxt/browser';
import type { PageNoticed } from '../messages/protocol.ts';

/**
 * Tells the background whether the page that the gate runs in could be a paper's. False when Offprint was updated or
 * removed since the gate came into the page: nobody hears it any more.
 */
export function tellBackground(couldBePaper: boolean): boolean {
  try {
    const message: PageNoticed = { name: 'page-noticed', couldBePaper };
    void browser.runtime.sendMessage(message).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}
