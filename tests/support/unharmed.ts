import { expect } from 'vitest';
import type { HostilePage } from './hostile-pages.ts';
import { TOO_LONG } from './stuck-page.ts';

/** What the popup over a hostile page shows, and what came with it. */
export interface ShownOverHostile {
  /** Titles of the list. */
  titles: string[];
  /** The title of the popup's document. */
  documentTitle: string;
  /** How many elements stand in it that could run or load something of the page's. */
  foreign: number;
  /** Addresses that it asked for, its own left out. */
  asked: string[];
}

/** What could run or load something, as a selector: the popup has none of its own. */
export const FOREIGN = 'img, iframe, script:not([src])';

/** The title that is to be in the list by what the card says; null: none. */
export const titleSaved = ({ saved, large }: HostilePage, card: string): HostilePage['saved'] =>
  large && card === TOO_LONG ? null : saved;

/** The list holds what it should, and nothing of the page runs in Offprint. */
export function expectUnharmed(saved: HostilePage['saved'], shown: ShownOverHostile): void {
  if (saved === null) expect(shown.titles).toEqual([]);
  else expect(shown.titles).toEqual([expect.stringMatching(saved instanceof RegExp ? saved : `^${saved}$`)]);
  expect(shown.documentTitle).not.toBe('owned');
  expect(shown.foreign).toBe(0);
  expect(shown.asked).toEqual([]);
}
