import { writtenSmall } from './particles.ts';

const MAC =
  /^MAC(?:ARTHUR|AULAY|BRIDE|CALLUM|DONALD|DONELL|DOUGALL|DOWELL|FADDEN|FARLANE|GREGOR|INNES|INTOSH|INTYRE|KENZIE|KINNON|LACHLAN|LEAN|LEISH|LENNAN|LEOD|MAHON|MILLAN|NAB|NAMARA|NEIL|NEILL|PHAIL|PHERSON|QUEEN|RAE|TAVISH|VICAR)$/;
// Short given names that could be mistaken for initials.
const SHORT = new Set(
  'ADA AIDA AMY ANA ANN ANE ANJ ART AVA AXEL BEN BOB DAN DON EVA EVE GUY HUI IAN IDA INA INGE IRA ITO IVO JAN JIM JIN JOE JON JUN KAI KAY KEN KIM LEA LEE LEO LIN LIV LUC LUZ MAE MAX MAY MEI MIA MIN NED NIR NOA OLE ORI PAM PAT PER PIA RAY RON ROB ROY RUI SAM SOO SUE TAL TED TIM TOM UDO UTE UWE VAN VIC WEI XIN YAN YING YUE YUN ZOE BO JO LI YU AL ED'.split(
    ' ',
  ),
);

/** Upper case throughout, or with the accented letters alone small ("GUTIéRREZ": a program without Unicode). */
export const isCapitals = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) &&
  !/[a-z]/.test(word.replace(/^Mc(?=\p{Lu}{2})/u, 'MC')) &&
  !/^\P{L}*\p{Ll}/u.test(word) &&
  !/\p{Ll}{3}/u.test(word);

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

function part(text: string): string {
  if (/^MC\p{Lu}{2,}/u.test(text)) return `Mc${capital(text.slice(2))}`;
  if (MAC.test(text)) return `Mac${capital(text.slice(3))}`;
  if (/^IJ\p{Lu}/u.test(text)) return `IJ${text.slice(2).toLowerCase()}`;
  return capital(text);
}

/** One word out of capitals: "O'BRIEN" → "O'Brien", "MCDONALD" → "McDonald", "GARCÍA-LÓPEZ" → "García-López". */
function repaired(word: string): string {
  return word
    .split(/([-‐–'’ʼ])/)
    .map((piece, i, all) => {
      if (i % 2 === 1) return piece;
      // "BA'ATH", "TA'IB": short after the apostrophe stays one word; "D'ANGELO" are two.
      const inner = i > 0 && /['’ʼ]/.test(all[i - 1] ?? '') && (all[i - 2] ?? '').length > 4;
      return inner ? piece.toLowerCase() : part(piece.toUpperCase());
    })
    .join('');
}

// "GutiéRrez": a program that took the accented letter for the end of a word.
const unbroken = (word: string): string =>
  /^\p{Lu}[a-z]*[\u00df-\u024f]\p{Lu}\p{Ll}+$/u.test(word) && /\p{Ll}\p{Lu}/u.test(word)
    ? capital(word)
    : word;

/** A family name in capitals in its usual letters; others as they are. Particles small: "VAN DER BERG" → "van der Berg". */
export function repairFamily(family: string): string {
  const words = family.split(' ');
  if (!words.every(w => isCapitals(w) || /^\p{Lu}\.?$|^\P{L}+$/u.test(w) || writtenSmall(w)))
    return words.map(unbroken).join(' ');
  if (!words.some(w => isCapitals(w))) return family;
  return words
    .map((w, i) => (i < words.length - 1 && writtenSmall(w, words[i - 1]) ? w.toLowerCase() : repaired(w)))
    .join(' ');
}

/** Given names in capitals in their usual letters; initials ("JA", "J.-P.") stay. */
export function repairGiven(given: string): string {
  return given
    .split(' ')
    .map(word => {
      if (!isCapitals(word) || /\./.test(word)) return unbroken(word);
      const pieces = word.split('-');
      return pieces.every(p => p.length <= 3 && !SHORT.has(p)) ? word : repaired(word);
    })
    .join(' ');
}
