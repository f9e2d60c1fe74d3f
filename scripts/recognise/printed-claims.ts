import { claimLine, withPageClaims } from '../../lib/recognise/page-claims.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';

/**
 * The claims of a reading, one a line: "field source value", as a site's `drop` sees them. Those that the site drops
 * are marked, so that a pattern that drops too much or nothing shows.
 */
export function printedClaims(reading: PageReading): string {
  const kept = new Set(withPageClaims(reading).claims.map(claimLine));
  const all = withPageClaims({ ...reading, signs: { ...reading.signs, drop: '' } }).claims.map(claimLine);
  return all.map(line => `${kept.has(line) ? '       ' : 'dropped'} ${line}\n`).join('');
}
