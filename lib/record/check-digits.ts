const value = (digit: string): number => (/x/i.test(digit) ? 10 : Number(digit));

/** ISSN and ISBN-10: weights fall to 1, the sum is a multiple of 11 (ISO 3297, ISO 2108). */
export const mod11 = (digits: string): boolean =>
  [...digits].reduce((sum, d, i) => sum + value(d) * (digits.length - i), 0) % 11 === 0;

/** ISBN-13: weights 1 and 3, the sum is a multiple of 10. */
export const ean13 = (digits: string): boolean =>
  [...digits].reduce((sum, d, i) => sum + Number(d) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;

/** ORCID: ISO 7064 MOD 11-2. */
export const mod11of2 = (digits: string): boolean =>
  ([...digits].slice(0, -1).reduce((sum, d) => (sum + Number(d)) * 2, 0) + value(digits.slice(-1))) % 11 ===
  1;
