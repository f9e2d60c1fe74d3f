/** What becomes of an error that nobody caught: a sentence in the page, and a line in the list that Settings shows. */
import { browser } from 'wxt/browser';
import { LibraryClosed } from '../library/library.ts';
import { noteFault } from '../storage/fault-log.ts';
import { isFaultOfBrowser, faultPlaces, faultWords } from '../text/fault-words.ts';
import { failureWord } from './failure-word.ts';
import { loadChosenWords } from './load-chosen-words.ts';

/** How long the sentence stays, in ms. */
const STAYS = 12_000;

/**
 * Says that something failed, and notes what and where; nothing of a page's text goes into the note. What a person can
 * act upon (a full disk) is said as that, and not noted.
 */
export async function tellFault(cause: unknown): Promise<void> {
  if (isFaultOfBrowser(cause)) return;
  const word = isClosed(cause) ? 'library_unavailable' : failureWord(cause);
  if (!word)
    await noteFault({
      at: new Date().toISOString(),
      version: browser.runtime.getManifest().version,
      page: location.pathname,
      words: faultWords(cause),
      places: faultPlaces(cause),
    }).catch(() => undefined); // the disk may be full: it is said all the same
  // the background has no page to say it in
  if (typeof document === 'undefined') return;
  const { t } = await loadChosenWords();
  show(t(word ?? 'fault_said'));
}

/**
 * The browser gives no storage (in Firefox's private windows): acts say themselves that they failed, so what nobody
 * caught was a reading, and nothing was lost.
 */
const isClosed = (cause: unknown): boolean =>
  cause instanceof LibraryClosed && cause.reason.kind === 'unavailable';

/**
 * Shows a sentence over the page, whatever state its views are in. The next takes its place; one that stands in the
 * page already is not said again.
 */
function show(sentence: string): void {
  if (document.body.textContent.includes(sentence)) return;
  document.getElementById('fault')?.remove();
  const place = document.createElement('div');
  place.id = 'fault';
  place.className = 'toast-place fault';
  place.setAttribute('role', 'alert');
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.textContent = sentence;
  place.append(toast);
  document.body.append(place);
  setTimeout(() => place.remove(), STAYS);
}
