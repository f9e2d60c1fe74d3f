/** Texts in addresses and back, whatever stands in them: the browser's own functions throw on half a character. */

const HALF_CHARACTER = /\p{Cs}/gu;
const whole = (text: string): string => text.replace(HALF_CHARACTER, '\ufffd');

/** A text as one part of an address: "a/b c" → "a%2Fb%20c". Half a character becomes U+FFFD. */
export const inAddress = (text: string): string => encodeURIComponent(whole(text));

/** A text as an address: what has a meaning there stays. Half a character becomes U+FFFD. */
export const asAddress = (text: string): string => encodeURI(whole(text));

/** The text that such a part stands for; what is no UTF-8, or half an escape, as it is. */
export function fromAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
