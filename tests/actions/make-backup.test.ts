/** A backup is handed over only when its bytes, read again, hold what was written. */
import { beforeEach, expect, it, vi } from 'vitest';
import {
  BackupNotWhole,
  isWholeBackup,
  makeBackup,
  readingWork,
  writeBackup,
  writingWork,
} from '../../lib/actions/make-backup.ts';
import * as writeZip from '../../lib/formats/zip/write-zip.ts';
import type { Library } from '../../lib/library/library.ts';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import { saveMany } from '../../lib/library/save-findings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const MADE = '2026-11-04T09:00:00.000Z';
let library: Library;

beforeEach(async () => {
  startFakeExtension();
  library = freshLibrary(MADE);
  const titles = ['Rivers', 'Lakes', 'Ponds'];
  const { changed } = await saveMany(
    library,
    titles.map((title, n) => finding({ ...paper, title, DOI: `10.5555/water.${n}` })),
  );
  await moveToTrash(library, [changed[2]!.after.id]);
});

it('is called by the day, and says when it was made', async () => {
  const { file, fileName, made } = await makeBackup(library);
  expect(made.slice(0, 10)).toBe('2026-11-04');
  expect(fileName).toBe('offprint-backup-2026-11-04.zip');
  expect(file.type).toBe('application/zip');
});

it('tells how far it is: writing first, then reading again, to the end', async () => {
  const parts: number[] = [];
  await makeBackup(library, { progress: part => parts.push(part) });
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts).toContain(0.6);
  expect(parts.at(-1)).toBe(1);
});

it('divides the work: six tenths for writing, the rest for reading', () => {
  const parts: number[] = [];
  const { signal } = new AbortController();
  const work = { signal, progress: (part: number) => void parts.push(part) };
  for (const step of [writingWork(work), readingWork(work)]) {
    expect(step.signal).toBe(signal);
    step.progress?.(0);
    step.progress?.(0.5);
    step.progress?.(1);
  }
  expect(parts.map(part => part.toFixed(2))).toEqual(['0.00', '0.30', '0.60', '0.60', '0.80', '1.00']);
  expect(() => writingWork({}).progress?.(1)).not.toThrow();
  expect(() => readingWork({}).progress?.(1)).not.toThrow();
});

it('stopped, is rejected with the reason, while it is written and before it is read', async () => {
  for (const late of [0.1, 0.6]) {
    const stop = new AbortController();
    const progress = (part: number) => part >= late && stop.abort(new Error('enough'));
    await expect(makeBackup(library, { signal: stop.signal, progress })).rejects.toThrow('enough');
  }
});

it('is not handed over when a paper is missing in the bytes', async () => {
  const other = freshLibrary(MADE);
  const { blobOf } = writeZip;
  const { file } = await makeBackup(other);
  vi.spyOn(writeZip, 'blobOf').mockImplementation(async (write, type) => ({
    ...(await blobOf(write, type)),
    file,
  }));
  const failure: unknown = await makeBackup(library).catch((cause: unknown) => cause);
  expect(failure).toBeInstanceOf(BackupNotWhole);
  expect((failure as Error).message).toMatch(/^offprint-.*\.zip$/);
});

it('tells a whole file from a part of it', async () => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array>({ write: chunk => void chunks.push(new Uint8Array(chunk)) });
  const written = await writeBackup(library, sink);
  const file = new Blob(chunks);
  expect(await isWholeBackup(file, written)).toBe(true);
  expect(await isWholeBackup(file.slice(0, file.size - 200), written)).toBe(false);
});
