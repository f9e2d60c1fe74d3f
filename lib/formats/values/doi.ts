/**
 * DOIs in fields of a file. Only the shape is asked for: the stricter checks of lib/record are for what web
 * pages say.
 */

const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/i;

/** The bare DOI in a text: out of a resolver's address, after "doi:", without the sentence's punctuation. */
export function doiIn(text: string | undefined): string | undefined {
  const found = text === undefined ? undefined : DOI.exec(text)?.[0];
  return found?.replace(/[.,;:]+$/, '');
}

/** A field's value without what may stand in front of a DOI: "https://doi.org/", "doi: ". */
export const withoutResolver = (text: string): string =>
  text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');

/** The DOI that a field kept for it holds: whole when it is one, else the one inside. */
export function doiOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bare = withoutResolver(text.trim());
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : doiIn(bare);
}

/** The DOI of the first address that is one at a DOI resolver. */
export const resolvedDoi = (addresses: readonly string[]): string | undefined =>
  addresses
    .filter(address => /\/\/(dx\.)?doi\.org\//i.test(address))
    .map(doiIn)
    .find(Boolean);
