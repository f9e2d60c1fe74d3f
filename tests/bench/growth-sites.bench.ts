/** How the time of every site's reader and every reader of lists grows with the texts of its page. */
import type { Bench } from '../support/bench.ts';
import { grown, PIECES } from '../support/growing-files.ts';
import { SITE_STEPS } from '../support/growing-sites.ts';
import { growth } from '../support/growth.ts';

export const bench: Bench = function* () {
  for (const [name, step] of Object.entries(SITE_STEPS)) yield growth(name, step, PIECES, grown);
};
