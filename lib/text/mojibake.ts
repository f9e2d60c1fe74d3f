import { WINDOWS_1252 } from './windows-1252.ts';

/** The first two bytes of a character in UTF-8, read as Windows-1252: "Ã¼". */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Scripts and signs that a repaired text may hold; any other means that the text was right as it was ("CAFÉ®"). */
const LIKELY = new RegExp(
  `^[${[
    '\\u0000-\\u024f', // Latin
    '\\u0300-\\u052f', // combining marks, Greek, Cyrillic
    '\\u0590-\\u06ff', // Hebrew, Arabic
    '\\u0900-\\u097f\\u0e00-\\u0e7f\\u10a0-\\u10ff', // Devanagari, Thai, Georgian
    '\\u1e00-\\u22ff', // Latin and Greek with accents, punctuation, signs, arrows, mathematics
    '\\u2500-\\u26ff', // shapes and symbols
    '\\u3000-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3', // Chinese, Japanese, Korean
    '\\ud800-\\udfff', // halves of characters beyond the first plane
    '\\uf900-\\ufaff\\ufb00-\\ufb06\\uff00-\\uffef', // compatibility forms, ligatures, full width
  ].join('')}]*$`,
);
/** Some texts were misread twice. */
const ROUNDS = 2;

/** Bytes of the text in Windows-1252, undefined where a character has none. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code <= 0xff ? code : WINDOWS_1252.indexOf(text.charAt(i)) + 0x80;
    if (byte < 0x80 && code > 0xff) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** The bytes as UTF-8, undefined when they are none. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** "MÃ¼ller" → "Müller": UTF-8 that was read as Windows-1252, repaired only when the whole text decodes. */
export function repairMojibake(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS && SUSPECT.test(now); round += 1) {
    const bytes = bytesOf(now);
    const repaired = bytes && decoded(bytes);
    if (repaired === undefined || !LIKELY.test(repaired)) break;
    now = repaired;
  }
  return now;
}
