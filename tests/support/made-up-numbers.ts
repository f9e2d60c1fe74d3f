/** ISBNs and ISSNs that nobody has, with the right check digits. */

const digitsOf = (text: string): number[] => [...text].map(Number);

/** An ISBN-13 of nine made-up digits, with its check digit. */
export function isbn(nine: string): string {
  const sum = digitsOf(`978${nine}`).reduce((total, digit, at) => total + digit * (at % 2 ? 3 : 1), 0);
  return `978${nine}${(10 - (sum % 10)) % 10}`;
}

/** The ISBN-10 of the same book. */
export function isbn10(nine: string): string {
  const check = (11 - (digitsOf(nine).reduce((total, digit, at) => total + digit * (10 - at), 0) % 11)) % 11;
  return `${nine}${check === 10 ? 'X' : check}`;
}

/** An ISSN of seven made-up digits, with its check digit. */
export function issn(seven: string): string {
  const check = (11 - (digitsOf(seven).reduce((total, digit, at) => total + digit * (8 - at), 0) % 11)) % 11;
  return `${seven.slice(0, 4)}-${seven.slice(4)}${check === 10 ? 'X' : check}`;
}
