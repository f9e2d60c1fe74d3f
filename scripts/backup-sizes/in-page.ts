/** What npm run backup-sizes does in one of the extension's own pages, by the library's own code. */
import { readFile } from '../../lib/actions/import-file.ts';
import { isWholeBackup, writeBackup } from '../../lib/actions/make-backup.ts';
import { restoreBackup } from '../../lib/actions/restore-backup.ts';
import { blobOf } from '../../lib/formats/zip/write-zip.ts';
import { putEntry, transact } from '../../lib/library/change-entries.ts';
import { createLibrary } from '../../lib/library/library.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';

/** Words of four to eight letters. */
const WORDS = Array.from({ length: 9973 }, (_, n) => ((n + 40_000) * (n + 77)).toString(36));
const STORES = ['entries', 'summaries', 'texts', 'purged', 'shelves', 'styles'] as const;
const library = createLibrary();
let backup: Blob | undefined;

/** Peak of the page's own memory, in bytes, since it was last asked. */
let peak = 0;
const heap = (): number =>
  (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
setInterval(() => (peak = Math.max(peak, heap())), 50);

/** Runs an act; gives how long it took, in ms, and the peak of the page's memory meanwhile. */
async function timed<T extends object>(act: () => Promise<T>): Promise<T & { ms: number; heap: number }> {
  peak = heap();
  const start = performance.now();
  const result = await act();
  return { ...result, ms: performance.now() - start, heap: Math.max(peak, heap()) };
}

/** Made-up words, the same for the same seed, which no packing makes much smaller than real ones. */
function words(seed: number, count: number): string {
  let state = Math.imul(seed + 1, 2654435761);
  return Array.from({ length: count }, () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 374761393;
    return WORDS[(state >>> 8) % WORDS.length];
  }).join(' ');
}

/** A reading as a page gives it: some 19 kB of claims, metas and lines. */
const reading = (n: number): PageReading => ({
  version: 1,
  url: `https://journal.example/${n}`,
  title: `Study ${n}`,
  read: '2026-11-01T10:00:00.000Z',
  metas: Array.from({ length: 40 }, (_, i) => ({
    name: `citation_reference_${i}`,
    value: words(n * 100 + i, 25),
  })),
  claims: Array.from({ length: 20 }, (_, i) => ({
    field: 'author',
    value: words(n * 100 - i, 5),
    source: 'label:Author',
  })),
  lines: Array.from({ length: 30 }, (_, i) => ({ text: words(n * 100 + 50 + i, 15), place: 'text' })),
  blocks: [],
  related: [],
  signs: { kind: 'article' },
});

const entry = (n: number): Entry => ({
  id: `${String(n * 7919).padStart(10, '0')}-4000-8000-0000`,
  record: {
    type: 'article-journal',
    title: `Study ${n} of ${words(n, 6)}`,
    author: [{ family: `Family${n % 977}`, given: 'A.' }],
    DOI: `10.5555/size.${n}`,
    abstract: words(n, 120),
    sources: { title: 'highwire:citation_title' },
  },
  added: new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString(),
  changed: '2026-11-01T10:00:00.000Z',
  pages: [{ url: `https://journal.example/${n}`, title: '', seen: '2026-11-01T10:00:00.000Z' }],
  status: 'to-read',
  starred: n % 9 === 0,
  tags: ['size'],
  collections: [],
  note: n % 10 === 0 ? words(n, 60) : '',
  readings: n % 2 === 0 ? [reading(n)] : [],
  edits: {},
  set: {},
  tagged: { size: '2026-11-01T10:00:00.000Z' },
  collected: {},
  ...(n % 50 === 0 && { deleted: '2026-11-02T10:00:00.000Z' }),
});

/** Adds the papers of these numbers. */
export async function fill(from: number, to: number): Promise<void> {
  const entries = Array.from({ length: to - from }, (_, n) => entry(from + n));
  await transact(
    library,
    tx => Promise.all(entries.map(one => putEntry(tx, one))),
    () => [],
  );
}

/** A digest of all rows of each store, in the order of their keys. */
export async function digests(): Promise<{ [store: string]: string }> {
  const found: { [store: string]: string } = {};
  for (const store of STORES) {
    let [digest, range]: [string, IDBKeyRange | undefined] = ['', undefined];
    for (;;) {
      const rows = (await (await library.db()).getAll(store, range, 200)) as { id: string }[];
      if (rows.length === 0) break;
      digest = await sha256(digest + JSON.stringify(rows, sortedKeys));
      range = IDBKeyRange.lowerBound(rows.at(-1)!.id, true);
    }
    found[store] = digest;
  }
  return found;
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes a backup, then reads it again and compares. */
export async function backUp() {
  const writing = await timed(() => blobOf(sink => writeBackup(library, sink), 'application/zip'));
  backup = writing.file;
  const { written } = writing;
  const reopening = await timed(async () => ({ isWhole: await isWholeBackup(writing.file, written) }));
  return {
    size: written.size,
    papers: written.papers,
    parts: written.parts.size,
    writing: { ms: writing.ms, heap: writing.heap },
    reopening,
  };
}

/** Empties every store. */
export async function wipe(): Promise<void> {
  const db = await library.db();
  for (const store of STORES) await db.clear(store);
}

/** Looks at the backup as the import page does, and restores it. */
export async function restore() {
  const judging = await timed(() => readFile(library, backup!));
  if (!judging.ok || judging.value.kind !== 'backup') throw new Error('the backup is not read');
  const { judged, problems } = judging.value;
  const found = judging.value;
  const restoring = await timed(() => restoreBackup(library, found, 'replace', n => String(n), {}));
  return {
    added: judged.added.length,
    problems: problems.length,
    judging: { ms: judging.ms, heap: judging.heap },
    restoring: { ms: restoring.ms, heap: restoring.heap },
  };
}
