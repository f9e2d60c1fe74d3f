import { inSlices, type Watch } from './slices.ts';

/** The text of a file: UTF-8 and UTF-16 by their marks, UTF-8 when it is valid, else GB 18030 or Windows-1252 by what the bytes look like. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }
}

const CHUNK = 1_000_000;

/** The same for a long file, in slices that leave the page responsive. Rejected with the signal's reason when stopped. */
export async function decodeInSlices(bytes: Uint8Array, watch: Watch = {}): Promise<string> {
  if (bytes.length < CHUNK || bytes[0] === 0xff || bytes[0] === 0xfe) return decode(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  try {
    const starts = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) => index * CHUNK);
    await inSlices(
      starts,
      at => parts.push(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length })),
      () => 0,
      watch.signal ? { signal: watch.signal } : {},
    );
  } catch (cause) {
    if (cause instanceof TypeError) return decode(bytes); // not UTF-8
    throw cause;
  }
  return parts.join('');
}

/**
 * Not UTF-8: a stray byte in a file that else is UTF-8; Chinese, whose letters are pairs of high bytes; or a Western
 * code page, whose high bytes stand alone among letters.
 */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'gb18030' | 'windows-1252' {
  let sequences = 0;
  let strays = 0;
  let single = 0;
  let paired = 0;
  const end = Math.min(bytes.length, 2_000_000);
  for (let at = 0; at < end;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    let run = at;
    while (run < end && bytes[run]! >= 0x80) run++;
    if (run - at === 1) single++;
    else if ((run - at) % 2 === 0) paired++;
    const length = bytes[at]! >= 0xf0 ? 4 : bytes[at]! >= 0xe0 ? 3 : 2;
    if (
      bytes[at]! >= 0xc2 &&
      bytes.subarray(at + 1, at + length).every(byte => byte >= 0x80 && byte < 0xc0) &&
      run - at >= length
    )
      sequences++;
    else strays++;
    at = run;
  }
  if (sequences > strays * 4) return 'utf-8';
  return paired > single * 2 ? 'gb18030' : 'windows-1252';
}
