import { WINDOWS_1252 } from './windows-1252.ts';

const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
// Scripts and signs that a repaired text may hold; others mean that it was no mojibake ("CAFÉ®").
const LIKELY =
  /^[\u0000-\u024f\u0300-\u052f\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u10a0-\u10ff\u1e00-\u22ff\u2500-\u26ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\ud800-\udfff\uf900-\ufaff\ufb00-\ufb06\uff00-\uffef]*$/;

/** Bytes of the text in Windows-1252, undefined where a character has none. */
function bytes(text: string): Uint8Array | undefined {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code <= 0xff ? code : WINDOWS_1252.indexOf(text.charAt(i)) + 0x80;
    if (byte < 0x80 && code > 0xff) return undefined;
    out[i] = byte;
  }
  return out;
}

/** "MÃ¼ller" → "Müller": UTF-8 that was read as Windows-1252, repaired only when the whole text decodes. */
export function repairMojibake(text: string): string {
  let now = text;
  for (let times = 0; times < 2 && SUSPECT.test(now); times += 1) {
    const raw = bytes(now);
    if (!raw) break;
    try {
      const decoded = new TextDecoder('utf-8', { fatal: true }).decode(raw);
      if (!LIKELY.test(decoded)) break;
      now = decoded;
    } catch {
      break;
    }
  }
  return now;
}
