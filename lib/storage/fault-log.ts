/** The last errors that nobody caught, kept on this machine for a person who wants to report one. */
import { browser } from 'wxt/browser';
import type { Timestamp } from '../record/entry.ts';
import { count, isObject, own, text, texts, timestamp } from '../record/guard.ts';
import { kept } from './kept.ts';

/** The key in storage.local, and the name of the lock under which it is changed. */
const KEY = 'faults';
/** The oldest go first. */
const KEPT = 20;

export interface Fault {
  /** When it happened last. */
  at: Timestamp;
  /** Offprint's. */
  version: string;
  /** The page of the extension: `/popup.html`. */
  page: string;
  /** What failed, without anything that a page said. */
  words: string;
  /** Where in the code, the nearest first. */
  places: string[];
  /** How often, one time after the other; absent: once. */
  times?: number;
}

function parseFault(value: unknown): Fault | undefined {
  if (!isObject(value)) return undefined;
  const [at, words] = [timestamp(own(value, 'at')), text(own(value, 'words'), 1000)];
  const times = count(own(value, 'times'));
  if (!at || !words) return undefined;
  return {
    at,
    words,
    version: text(own(value, 'version'), 50) ?? '',
    page: text(own(value, 'page'), 200) ?? '',
    places: texts(own(value, 'places')) ?? [],
    ...(times !== undefined && { times }),
  };
}

/** The faults noted, the newest first. */
export async function readFaults(): Promise<Fault[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.flatMap(one => parseFault(one) ?? []).slice(0, KEPT) : [];
}

/** Notes a fault. One that is as the last one was counts with it. */
export async function noteFault(fault: Fault): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const [last, ...older] = await readFaults();
    const isSame = last?.words === fault.words && last.places.join() === fault.places.join();
    const next = isSame
      ? [{ ...fault, times: (last.times ?? 1) + 1 }, ...older]
      : [fault, ...(last ? [last] : []), ...older];
    await kept(browser.storage.local.set({ [KEY]: next.slice(0, KEPT) }));
  });
}

/** Forgets them all. */
export const forgetFaults = (): Promise<void> => kept(browser.storage.local.remove(KEY));
