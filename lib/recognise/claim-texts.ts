/** Looking things up in a list of claims. */
import type { Claim, ClaimField } from '../record/page-reading.ts';

/**
 * The texts claimed for a field by sources that fit the pattern, in the page's order. People claimed in parts (family
 * and given name) are left out.
 */
export const claimTexts = (claims: readonly Claim[], field: ClaimField, source = /^/): string[] =>
  claims.flatMap(claim =>
    claim.field === field && typeof claim.value === 'string' && source.test(claim.source)
      ? [claim.value]
      : [],
  );

/** Whether a source that fits the pattern claims anything for the field. */
export const isClaimed = (claims: readonly Claim[], field: ClaimField, source: RegExp): boolean =>
  claims.some(claim => claim.field === field && source.test(claim.source));
