/** Zips byte by byte, as no honest program writes them. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive, and what the archive says of it. */
export interface HostilePart {
  name: string;
  /** As it is packed. */
  data: Uint8Array;
  /** What it says to unpack to, in bytes. */
  size: number;
  /** Where it says to begin; where its data do lie when absent. A part with a place of its own brings no data. */
  at?: number;
  /** How many bytes it says to be packed in. */
  packed?: number;
  /** Its checksum; of 500,000 x when absent. */
  crc?: number;
}

const OF_X = crc32('x'.repeat(500_000));

/** A text packed as zips pack it. */
export const deflated = (text: string): Uint8Array => deflateRawSync(text, { level: 9 });

/** The header that stands before a part's data (`local`), or in the list of the parts. */
function header(part: HostilePart, local: boolean, at: number): Uint8Array {
  const name = new TextEncoder().encode(part.name);
  const start = local ? 4 : 6;
  const bytes = new Uint8Array((local ? 30 : 46) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, local ? 0x04034b50 : 0x02014b50, true);
  if (!local) view.setUint16(4, 20, true);
  view.setUint16(start, 20, true);
  view.setUint16(start + 4, 8, true);
  view.setUint32(start + 10, part.crc ?? OF_X, true);
  view.setUint32(start + 14, part.packed ?? part.data.length, true);
  view.setUint32(start + 18, part.size, true);
  view.setUint16(start + 22, name.length, true);
  if (!local) view.setUint32(42, at, true);
  bytes.set(name, local ? 30 : 46);
  return bytes;
}

/** An archive of these parts. */
export function archiveOf(parts: readonly HostilePart[]): Blob {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    list.push(header(part, false, part.at ?? size));
    if (part.at !== undefined && size > 0) continue;
    const local = header(part, true, 0);
    pieces.push(local, part.data);
    size += local.length + part.data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(
    12,
    list.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, size, true);
  return new Blob([...pieces, ...list, end.buffer].map(piece => piece as Uint8Array<ArrayBuffer>));
}
