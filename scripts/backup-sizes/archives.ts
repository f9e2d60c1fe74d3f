/** Archives beyond what a zip of old can list: more than 65,535 parts, and more than 4 GB. */
import { closeSync, createWriteStream, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { openZip } from '../../lib/formats/zip/open-zip.ts';
import { zipInto } from '../../lib/formats/zip/write-zip.ts';

/** What became of an archive. */
export interface Archive {
  parts: number;
  /** Bytes of the file. */
  size: number;
  /** Parts that were read again and were what was written. */
  same: number;
  looked: number;
  ms: number;
  /** The process's memory at its peak, in bytes. */
  memory: number;
}

/** Parts that are read again, spread over the archive. */
const LOOKS = 200;

/** Writes `count` parts into a file on the disk, opens it, and reads some of them again. */
export async function archive(count: number, part: (n: number) => Uint8Array): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-sizes-'));
  const path = join(folder, 'archive.zip');
  const start = performance.now();
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 100);
  try {
    const zip = zipInto(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>);
    for (let n = 0; n < count; n++) await zip.add(`part/${n}`, part(n));
    const size = await zip.end();
    const file = openSync(path, 'r');
    const opened = await openZip(fileOnDisk(file));
    if (!opened.ok) throw new Error(`the archive is ${opened.why}`);
    let [same, looked] = [0, 0];
    for (let n = count - 1; n >= 0; n -= Math.ceil(count / LOOKS), looked++) {
      const read = await opened.value.unpack(`part/${n}`);
      if (read?.whole === true && Buffer.compare(read.bytes, part(n)) === 0) same++;
    }
    closeSync(file);
    return { parts: opened.value.parts.size, size, same, looked, ms: performance.now() - start, memory };
  } finally {
    clearInterval(look);
    rmSync(folder, { recursive: true });
  }
}

/** A file as browsers give it, as far as a zip is read from it: Node's own blobs end at 4 GB. */
function fileOnDisk(file: number): Blob {
  const slice = (from: number, to: number): Blob => {
    const bytes = new Uint8Array(to - from);
    readSync(file, bytes, 0, bytes.length, from);
    return new Blob([bytes]);
  };
  return { size: fstatSync(file).size, slice } as Blob;
}

const noise = randomFillSync(new Uint8Array(4_000_000));

/** More parts than two bytes can count. */
export const manyParts = () => archive(70_000, n => new TextEncoder().encode(`part ${n}`));

/** More bytes than four bytes can count: parts that no packing makes smaller, each another. */
export const manyBytes = () =>
  archive(1100, n => {
    new DataView(noise.buffer).setUint32(0, n);
    return noise;
  });
