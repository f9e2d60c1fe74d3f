/** Zips that attack, and zips that are no longer whole: refused before they cost anything, or told. */
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../lib/formats/zip/open-zip.ts';
import { blobOf, zipFiles, zipInto } from '../../../lib/formats/zip/write-zip.ts';
import { readAny } from '../../../lib/formats/index.ts';
import { archiveOf, deflated, type HostilePart } from './hostile-archive.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

describe('what was written', () => {
  const files = Array.from({ length: 50 }, (_, n) => ({
    name: `ø/${n}.txt`,
    text: `${n} 王\ud83d`.repeat(n * 50),
  }));

  it('is read, part by part, in its order', async () => {
    const zip = await openZip(await zipFiles(files, files.length));
    if (!zip.ok) throw new Error(zip.why);
    expect([...zip.value.parts.keys()]).toEqual(files.map(({ name }) => name));
    for (const file of files) {
      const part = await zip.value.unpack(file.name);
      expect([text(part?.bytes), part?.whole]).toEqual([file.text.replaceAll('\ud83d', '\ufffd'), true]);
    }
    expect(await zip.value.unpack('no such part')).toBeUndefined();
  });

  it('tells how far it is, and stops', async () => {
    const told: number[] = [];
    await zipFiles(files, files.length, { progress: part => told.push(part) });
    expect([told.length, told.at(-1)]).toEqual([50, 1]);
    const stop = new AbortController();
    const work = { signal: stop.signal, progress: () => stop.abort(new Error('enough')) };
    await expect(zipFiles(files, files.length, work)).rejects.toThrow('enough');
  });

  it('cut anywhere is damaged', async () => {
    const whole = await bytesOf(await zipFiles(files.slice(0, 3), 3));
    for (let cut = 1; cut < whole.length; cut += 29)
      expect(await openZip(new Blob([whole.slice(0, cut)])), `cut at ${cut}`).toEqual({
        ok: false,
        why: 'damaged',
      });
  });

  it('is rejected with the error of a stream that takes no more, and the stream is told', async () => {
    const full = new Error('no room left');
    let reason: unknown;
    const sink = new WritableStream<Uint8Array>({
      write: () => Promise.reject(full),
      abort: why => void (reason = why),
    });
    const zip = zipInto(sink);
    const writing = zip.add('a', new Uint8Array(10)).then(() => zip.end());
    await expect(writing).rejects.toThrow('no room left');
    await zip.abort(full);
    const stopped = new WritableStream<Uint8Array>({ abort: why => void (reason = why) });
    await zipInto(stopped).abort(full);
    expect(reason).toBe(full);
  });
});

describe('an archive that attacks', () => {
  const data = deflated('x'.repeat(500_000));
  const honest: HostilePart = { name: 'a', data, size: 500_000 };

  it('is refused when its parts lie over each other', async () => {
    const overlapping = Array.from({ length: 3000 }, (_, n) => ({ ...honest, name: `${n}`, at: 0 }));
    const file = archiveOf([honest, ...overlapping]);
    expect(await openZip(file)).toEqual({ ok: false, why: 'damaged' });
    expect(await readAny(await bytesOf(file))).toEqual({ ok: false, why: 'damaged' });
    const half = { ...honest, name: 'b', at: 40 };
    expect(await openZip(archiveOf([honest, half]))).toEqual({ ok: false, why: 'damaged' });
  });

  it('is refused when two parts have one name', async () =>
    expect(await openZip(archiveOf([honest, honest]))).toEqual({ ok: false, why: 'damaged' }));

  it.each([
    ['more than it says', { ...honest, size: 1000 }],
    ['less than it says', { ...honest, size: 1_000_000 }],
    ['something else, by its checksum', { ...honest, crc: 7 }],
    ['more than a text can be', { ...honest, size: 2 ** 31 }],
  ])('is told when a part unpacks to %s, which costs no more than it says', async (_what, part) => {
    const zip = await openZip(archiveOf([part]));
    const unpacked = zip.ok ? await zip.value.unpack('a') : undefined;
    expect(unpacked?.whole).toBe(false);
    expect(unpacked?.bytes.length).toBeLessThanOrEqual(part.size);
  });

  it('is refused when it ends behind the file, and when it is no zip', async () => {
    const far = { ...honest, at: 0, packed: 4_000_000 };
    expect(await openZip(archiveOf([far]))).toEqual({ ok: false, why: 'damaged' });
    expect(await openZip(new Blob(['PK\u0003\u0004 and so on']))).toEqual({ ok: false, why: 'damaged' });
  });

  it('that is a zip of something else is said to be no backup', async () => {
    const zip = await zipFiles([{ name: 'a.ris', text: 'TY  - JOUR' }], 1);
    expect(await readAny(await bytesOf(zip))).toEqual({ ok: false, why: 'not-a-backup' });
  });
});

it('is written into any stream', async () => {
  const { file } = await blobOf(async sink => {
    const zip = zipInto(sink, new Date('2026-11-03T00:00:00Z'));
    await zip.add('a', new TextEncoder().encode('A'));
    return zip.end();
  }, 'application/zip');
  expect(file.type).toBe('application/zip');
  expect((await openZip(file)).ok).toBe(true);
});
