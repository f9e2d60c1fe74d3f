/**
 * Values that readers stumble over, in every field and as a whole file: reading ends, without a throw. How time grows
 * with their length is measured by `npm run bench -- growth`; what would take exponential time never ends here.
 */
import { describe, expect, it } from 'vitest';
import { BEGINNINGS, GROWING_FILES, grown, PIECES } from '../support/growing-files.ts';
import { STEPS } from '../support/growing-pages.ts';

const LENGTH = 600;

describe.each(Object.entries(GROWING_FILES))('%s', (_name, { file, read }) => {
  it.each(PIECES)('a value of %j in every field', piece => {
    expect(() => read(file(grown(piece, LENGTH)))).not.toThrow();
  });

  it.each([...PIECES, ...BEGINNINGS])('a file of %j', piece => {
    expect(() => read(grown(piece, LENGTH))).not.toThrow();
  });
});

it.each(Object.entries(STEPS))('%s ends on each of them', (_name, step) => {
  for (const piece of [...PIECES, ...BEGINNINGS]) expect(() => step(grown(piece, LENGTH))).not.toThrow();
});
