/** ISSNs and ISBNs out of fields that mix them and have labels such as "(Print)" or "ISSN", each once. */
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
