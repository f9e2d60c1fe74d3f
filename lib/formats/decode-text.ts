/** The text of a file whose encoding nobody has named. */
import { inSlices, type Watch } from './in-slices.ts';

/**
 * UTF-8 and UTF-16 by their byte order marks, UTF-8 when it is valid, else what the bytes look like: damaged
 * UTF-8, GB 18030 or Windows-1252.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(likelyEncoding(bytes)).decode(bytes);
  }
}

/** Bytes that are decoded at a time. */
const CHUNK = 1_000_000;

/**
 * The same for a long file, in slices between which the page can answer. Rejected with the signal's reason
 * when stopped.
 */
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

/** How many bytes are looked at for their encoding. */
const SAMPLE = 2_000_000;

/**
 * For bytes that are not UTF-8 throughout. Mostly UTF-8 sequences: UTF-8 with a stray byte. Mostly runs of an
 * even number of high bytes (0x80 and above): Chinese, whose characters are pairs of them. Else a Western
 * code page, where high bytes stand alone.
 */
function likelyEncoding(bytes: Uint8Array): 'utf-8' | 'gb18030' | 'windows-1252' {
  let sequences = 0;
  let strays = 0;
  let single = 0;
  let paired = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    let run = at;
    while (run < end && bytes[run]! >= 0x80) run++;
    if (run - at === 1) single++;
    else if ((run - at) % 2 === 0) paired++;
    if (beginsWithSequence(bytes, at, run - at)) sequences++;
    else strays++;
    at = run;
  }
  if (sequences > strays * 4) return 'utf-8';
  return paired > single * 2 ? 'gb18030' : 'windows-1252';
}

/** Whether the run of high bytes at a place begins with a character in UTF-8. */
function beginsWithSequence(bytes: Uint8Array, at: number, run: number): boolean {
  const lead = bytes[at]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return (
    lead >= 0xc2 &&
    run >= length &&
    bytes.subarray(at + 1, at + length).every(byte => byte >= 0x80 && byte < 0xc0)
  );
}
