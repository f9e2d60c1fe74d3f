/** How the time of every reader of files grows with its text: hostile values in each field, and hostile files. */
import type { Bench } from '../support/bench.ts';
import { BEGINNINGS, GROWING_FILES, grown, PIECES } from '../support/growing-files.ts';
import { growth } from '../support/growth.ts';

export const bench: Bench = function* () {
  for (const [name, { file, read }] of Object.entries(GROWING_FILES)) {
    yield growth(`${name}, values`, read, PIECES, (piece, length) => file(grown(piece, length / 10)));
    yield growth(`${name}, files`, read, [...PIECES, ...BEGINNINGS], grown);
  }
};
