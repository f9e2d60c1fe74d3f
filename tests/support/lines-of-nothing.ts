/** Lines that begin like an entry of some format; a file of them alone holds none. */
export const LINES_OF_NOTHING: readonly (readonly [name: string, line: string])[] = [
  ['letters', 'x'.repeat(79)],
  ['@', '@'.repeat(79)],
  ['<', '<'.repeat(79)],
  ['open JSON objects', '{"a":'.repeat(16)],
  ['RIS without titles', `TY  - JOUR\nAB  - ${'x'.repeat(2000)}`],
];
