/** How the time of every step from a page to a record grows with the texts of the page. */
import type { Bench } from '../support/bench.ts';
import { BEGINNINGS, grown, PIECES } from '../support/growing-files.ts';
import { STEPS } from '../support/growing-pages.ts';
import { growth } from '../support/growth.ts';

export const bench: Bench = function* () {
  for (const [name, step] of Object.entries(STEPS))
    yield growth(name, step, [...PIECES, ...BEGINNINGS], grown);
};
