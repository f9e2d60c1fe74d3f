import { defineContentScript } from 'wxt/utils/define-content-script';
import { couldBePaper } from '../lib/gate/could-be-paper.ts';
import { tellBackground } from '../lib/gate/tell-background.ts';
import { watchAddress } from '../lib/gate/watch-address.ts';

/** When a page is looked at again, in ms after it was shown: some are built by their scripts. */
const LOOKS = [0, 700, 2500];

/**
 * Runs in pages when the button is to light up on papers. Tells the background that a page could be one, when it was
 * shown, when its address changes and when the user comes back to it; the reader is brought only then. Registered at
 * run time, for the hosts that were allowed, in the extension's isolated world; reader.content.ts says what `world`
 * does here.
 */
export default defineContentScript({ registration: 'runtime', world: 'MAIN', main });

function main(): void {
  // Brought into a page twice (at its loading, and when lighting up was switched on): the second takes over.
  const world = globalThis as typeof globalThis & { offprintGate?: () => void };
  world.offprintGate?.();
  let told = false;
  let timers: number[] = [];
  const stop = () => {
    timers.forEach(clearTimeout);
    unwatch();
    document.removeEventListener('visibilitychange', shown);
  };
  const tell = (paper: boolean) => {
    told = paper;
    // Updated or removed under this page, Offprint has nobody to tell any more.
    if (!tellBackground(paper)) stop();
  };
  const look = () => {
    if (!couldBePaper(document, location)) return;
    timers.forEach(clearTimeout);
    tell(true);
  };
  const lookAgain = () => {
    timers.forEach(clearTimeout);
    timers = LOOKS.slice(1).map(delay => window.setTimeout(look, delay));
    look();
  };
  const moved = () => {
    if (told) tell(false);
    // The new view stands in the page a moment after its address.
    timers.forEach(clearTimeout);
    timers = [300, 1500, 4000].map(delay => window.setTimeout(look, delay));
  };
  const shown = () => {
    if (told && document.visibilityState === 'visible') tell(true);
  };
  const unwatch = watchAddress(moved);
  world.offprintGate = stop;
  document.addEventListener('visibilitychange', shown);
  lookAgain();
}
