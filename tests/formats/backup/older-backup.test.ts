/** Backups as earlier versions wrote them, and what a backup of today holds beside its papers. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { holdsAll } from '../../../lib/formats/backup/compare-backup.ts';
import { sumOf } from '../../../lib/formats/backup/layout.ts';
import { fromJson, toJson } from '../../../lib/formats/backup/raw-value.ts';
import { readBackup } from '../../../lib/formats/backup/read-backup.ts';
import { writeBackupInto } from '../../../lib/formats/backup/write-backup.ts';
import { openZip } from '../../../lib/formats/zip/open-zip.ts';
import { blobOf } from '../../../lib/formats/zip/write-zip.ts';
import { entryOf } from '../../library/support.ts';

const made = '2026-01-02T03:04:05.678Z';
const json = (value: unknown) => JSON.stringify(value, null, 1);

/** A backup in the layout of the first version: manifest before the parts, unreadable entries in one list. */
async function olderBackup(version = 1): Promise<Uint8Array> {
  const parts: { [name: string]: string } = {
    'entries/0001.json': json([entryOf({ id: 'a' }), entryOf({ id: 'b' })]),
    'unreadable.json': json([{ id: 'odd', record: 7 }]),
    'collections.json': json([{ id: 'c1', kind: 'collection', name: 'Thesis', changed: made }]),
    'settings.json': json({ theme: 'dark' }),
  };
  const sha256: { [name: string]: string } = {};
  for (const [name, text] of Object.entries(parts)) sha256[name] = await sumOf(new Uint8Array(strToU8(text)));
  const manifest = json({ format: 'offprint-backup', version, made, entries: 2, sha256 });
  const all = { 'readme.txt': 'This is a backup.', 'manifest.json': manifest, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

describe('a backup of the first version', () => {
  it('is read, its unreadable entries too', async () => {
    const read = await readBackup(await olderBackup());
    if (!read.ok) throw new Error(read.why);
    const { entries, ...rest } = read.value;
    expect(entries.map(({ entry }) => entry?.id)).toEqual(['a', 'b']);
    expect(rest).toEqual({
      version: 1,
      made,
      problems: [],
      unreadable: [{ store: 'entries', row: { id: 'odd', record: 7 } }],
      collections: [{ id: 'c1', kind: 'collection', name: 'Thesis', changed: made }],
      settings: { theme: 'dark' },
    });
  });

  it('is refused when it is of a version to come', async () =>
    expect(await readBackup(await olderBackup(2))).toEqual({ ok: false, why: 'newer-backup' }));
});

describe('a backup that was written', () => {
  const note = 'n'.repeat(3_000_000);
  const backup = {
    entries: [entryOf({ id: 'a', note }), entryOf({ id: 'b', note }), entryOf({ id: 'c' })],
    unreadable: [{ store: 'entries', row: { id: 'odd', when: new Date(NaN) } }],
    purged: [{ id: 'gone', at: made }],
    settings: { theme: 'dark' },
  };
  const write = () => blobOf(sink => writeBackupInto(sink, backup, made), 'application/zip');

  it('has no part that is longer than need be', async () => {
    const { file, written } = await write();
    expect([...written.parts.keys()].filter(name => name.startsWith('entries/'))).toHaveLength(2);
    expect(await holdsAll(file, written)).toBe(true);
  });

  it('is not taken for whole when a byte of a paper is another, or one is missing', async () => {
    const { file, written } = await write();
    const zip = await openZip(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(zip.ok).toBe(true);
    for (const at of [60, 200, 4000]) {
      const changed = bytes.slice();
      changed[at]! ^= 1;
      expect(await holdsAll(new Blob([changed]), written), `byte ${at}`).toBe(false);
    }
    expect(await holdsAll(file.slice(0, -1), written)).toBe(false);
    expect(await holdsAll(new Blob([]), written)).toBe(false);
  });

  it('is not taken for whole when the guard would leave out what stands in it', async () => {
    const entries = [{ ...entryOf(), odd: 'of no version' }];
    const { file, written } = await blobOf(
      sink => writeBackupInto(sink, { entries }, made),
      'application/zip',
    );
    expect(await holdsAll(file, written)).toBe(false);
  });

  it('is not taken for whole when it is another backup', async () => {
    const { written } = await write();
    const other = { ...backup, purged: [{ id: 'kept', at: made }] };
    const { file } = await blobOf(sink => writeBackupInto(sink, other, made), 'application/zip');
    expect(await holdsAll(file, { ...written, size: file.size })).toBe(false);
  });

  it('stopped, gives the signal’s reason to who waits and to the stream', async () => {
    let aborted: unknown;
    const sink = new WritableStream<Uint8Array>({ abort: reason => void (aborted = reason) });
    const enough = new Error('enough');
    const writing = writeBackupInto(sink, backup, made, { signal: AbortSignal.abort(enough) });
    await expect(writing).rejects.toThrow('enough');
    expect(aborted).toBe(enough);
  });
});

describe('a row that cannot be read', () => {
  it.each<[string, unknown]>([
    ['what no JSON has', [undefined, NaN, -Infinity, -0, 12n ** 30n]],
    ['a date, a wrong one too', [new Date(0), new Date(NaN)]],
    ['maps and sets', new Map<unknown, unknown>([[{ a: 1 }, new Set([undefined, [1]])]])],
    ['bytes', [new Uint8Array([1, 255]), new Float64Array([0.5]), new Uint8Array([3]).buffer]],
    ['an object that looks like ours', { $: ['date', 5], b: { $: undefined } }],
    ['strings of all kinds', ['\ud800', '\u0000', '\u2028', '']],
  ])('keeps %s', (_what, value) =>
    expect(fromJson(JSON.parse(JSON.stringify(toJson(value))))).toEqual(value),
  );

  it('leaves out a part that holds itself', () => {
    const row: { id: string; self?: unknown } = { id: 'a' };
    row.self = row;
    expect(fromJson(toJson(row))).toEqual({ id: 'a' });
  });

  it.each([
    [{ $: ['bigint', 'x'] }],
    [{ $: ['number', 'constructor'] }],
    [{ $: ['Float64Array', '01'] }],
    [{ $: ['Function', 'alert(1)'] }],
    [{ $: [] }],
  ])('makes nothing of what we never wrote: %j', json => expect(fromJson(json)).toBeUndefined());
});
