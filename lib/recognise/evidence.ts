import type { Claim, ClaimField, PageReading } from '../record/page-reading.ts';
import type { Source } from '../record/record.ts';
import { identify, findDoi } from '../record/identifiers.ts';
import { blockClaims } from './block-claims.ts';
import { expanded } from './expand.ts';
import { ownPaperClaims } from './related-claims.ts';

/** All that the page says, expanded: source lines, printed citations, citation blocks and addresses become plain claims too. */
export class Evidence {
  readonly claims: readonly Claim[];
  readonly reading: PageReading;

  constructor(reading: PageReading) {
    this.reading = reading;
    this.claims = [
      ...reading.claims,
      ...reading.blocks.flatMap(blockClaims),
      ...expanded(reading),
      ...ownPaperClaims(reading),
      ...fromAddress(reading),
    ];
  }

  /** Claims about any of the fields, in the page's order. */
  about(...fields: ClaimField[]): Claim[] {
    return this.claims.filter(claim => fields.includes(claim.field));
  }

  /** The texts claimed for the fields, best source first by the table given. */
  texts(
    order: readonly string[],
    ...fields: ClaimField[]
  ): { text: string; source: Source; lang?: string }[] {
    const found = this.about(...fields).flatMap(({ value, source, lang }) =>
      typeof value === 'string' ? [{ text: value, source, ...(lang && { lang }) }] : [],
    );
    return byRank(found, order);
  }
}

/** The place of a source in an order of belief; a source that is not in it is not believed (Infinity). */
export function rank(source: Source, order: readonly string[]): number {
  let best = Infinity;
  let length = 0;
  order.forEach((prefix, index) => {
    if (prefix.length >= length && (source === prefix || source.startsWith(`${prefix}:`))) {
      best = index;
      length = prefix.length;
    }
  });
  return best;
}

/** Sorted by belief, the page's order kept within one rank; what is not believed is left out. */
export const byRank = <T extends { source: Source }>(items: readonly T[], order: readonly string[]): T[] =>
  items
    .map(item => ({ item, at: rank(item.source, order) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Identifiers that stand in the page's own address. */
function fromAddress({ url }: PageReading): Claim[] {
  const doi = findDoi(safelyDecoded(url));
  const claims: Claim[] = doi ? [{ field: 'DOI', value: doi, source: 'url' }] : [];
  const found = identify(url);
  if (found && found.kind !== 'URL' && found.kind !== 'DOI')
    claims.push({ field: found.kind, value: found.value, source: 'url' });
  return claims;
}

function safelyDecoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
