import { withPageClaims } from '../../lib/recognise/page-claims.ts';
import type { Claim, PageReading } from '../../lib/record/page-reading.ts';

const line = ({ field, source, value }: Claim): string =>
  `${field} ${source} ${typeof value === 'string' ? value.slice(0, 200) : (value.name ?? '')}`;

/**
 * The claims of a reading, one a line: "field source value". Those that the site drops are marked, so that a `drop`
 * that takes too much or nothing shows.
 */
export function printedClaims(reading: PageReading): string {
  const kept = new Set(withPageClaims(reading).claims.map(line));
  const all = withPageClaims({ ...reading, signs: { ...reading.signs, drop: [] } }).claims.map(line);
  return all.map(claim => `${kept.has(claim) ? '       ' : 'dropped'} ${claim}\n`).join('');
}
