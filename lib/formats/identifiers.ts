/** What a field that may hold any identifier holds. Shapes only: the model's own checks are for what pages say. */

const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/i;

/** The bare DOI in a text: out of a resolver's address, after "doi:", without the sentence's punctuation. */
export function doiIn(text: string | undefined): string | undefined {
  const found = text === undefined ? undefined : DOI.exec(text)?.[0];
  return found?.replace(/[.,;:]+$/, '');
}

/** The DOI that a field kept for it holds: whole when it is one, else the one inside. */
export const doiOf = (text: string | undefined): string | undefined => {
  const bare = text?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return bare === undefined ? undefined : /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : doiIn(bare);
};

/** ISSNs and ISBNs in fields that mix them, with labels like "(Print)" or "ISSN". */
export function serialNumbers(fields: readonly string[]): { ISSN: string[]; ISBN: string[] } {
  const ISSN = new Set<string>();
  const ISBN = new Set<string>();
  const take = (token: string): boolean => {
    if (!/^[\d -]+[\dx]$/i.test(token)) return false;
    const digits = token.replace(/[ -]/g, '').toUpperCase();
    if (digits.length === 8) ISSN.add(`${digits.slice(0, 4)}-${digits.slice(4)}`);
    else if (digits.length === 10 || digits.length === 13) ISBN.add(token);
    else return false;
    return true;
  };
  for (const field of fields)
    if (!take(field.trim())) for (const token of field.slice(0, 2000).split(/[\s,;()]+/)) take(token);
  return { ISSN: [...ISSN], ISBN: [...ISBN] };
}
