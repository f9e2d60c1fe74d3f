/** The ways out of an interrupted act, on a few papers; every place where one can be cut off: interrupted-acts. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  FileReadsOtherwise,
  finishAct,
  leaveAct,
  takeBackAct,
  type ActLabels,
} from '../../lib/actions/finish-act.ts';
import { addPapers, readFile } from '../../lib/actions/import-file.ts';
import { makeBackup } from '../../lib/actions/make-backup.ts';
import { restoreBackup } from '../../lib/actions/restore-backup.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import { readActs, type Act } from '../../lib/library/journal/journal.ts';
import type { Library } from '../../lib/library/library.ts';
import { allRows, isUnreadable, type Row } from '../../lib/library/read-entries.ts';
import type { RestoreMode } from '../../lib/library/restore-entries.ts';
import { entryOf, freshLibrary, paper as record, store } from '../library/support.ts';
import { isCutOff } from '../support/cut-off.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

const labels: ActLabels = {
  imported: changed => `imported ${changed.length}`,
  restored: n => `restored ${n}`,
  takenBack: n => `taken back ${n}`,
};
beforeEach(() => void startFakeExtension());

const paper = (n: number) =>
  entryOf({
    id: `entry-${n}`,
    record: { ...record, title: `Reeds along the river, part ${n}`, DOI: `10.5555/reeds.${n}` },
  });
/** More than one slice of them. */
const NEW = Array.from({ length: 202 }, (_, n) => paper(n));

async function addNew(library: Library): Promise<unknown> {
  const file = await readFile(library, writeRis(NEW.map(one => one.record)), { fileName: 'reeds.ris' });
  if (!file.ok || file.value.kind !== 'papers') throw new Error('another kind of file');
  const choice = { fill: true, taken: new Map(), separate: new Set<never>() };
  return addPapers(library, file.value, choice, {});
}

async function restore(library: Library, mode: RestoreMode): Promise<unknown> {
  const other = freshLibrary();
  await store(other, ...NEW);
  const { file: backup } = await makeBackup(other);
  const file = await readFile(library, new Uint8Array(await backup.arrayBuffer()), { fileName: 'kept.zip' });
  if (!file.ok || file.value.kind !== 'backup') throw new Error('another kind of file');
  return restoreBackup(library, file.value, mode, n => `restored ${n}`, {});
}

const ACTS = {
  import: addNew,
  merge: (library: Library) => restore(library, 'merge'),
  replace: (library: Library) => restore(library, 'replace'),
};

/** A library with one paper of its own, in which an act was cut off after its first slice. */
async function cutOff(kind: keyof typeof ACTS): Promise<{ library: Library; act: Act }> {
  const library = freshLibrary();
  await store(library, paper(9000));
  expect(await isCutOff(library, 2, ACTS[kind])).toBe(true);
  const [act] = await readActs(library);
  expect(act).toMatchObject({ kind, done: 200 });
  return { library, act: act! };
}

const titles = (...entries: { record: { title: string } }[]): string[] =>
  entries.map(one => one.record.title).sort();

/** Of a row that can be read. */
const titleOf = (row: Row): string => (isUnreadable(row) ? 'unreadable' : row.title);

async function listTitles(library: Library): Promise<string[]> {
  const found: string[] = [];
  for await (const rows of allRows(library, 'list')) found.push(...rows.map(titleOf));
  return found.sort();
}

describe.each(['import', 'merge', 'replace'] as const)('%s', kind => {
  const kept = kind === 'replace' ? [] : [paper(9000)];

  it('finished, is all there, and tells what it did', async () => {
    const { library, act } = await cutOff(kind);
    const step = await finishAct(library, act, labels, {});
    expect(step?.label).toMatch(kind === 'import' ? /^imported \d+$/ : /^restored \d+$/);
    expect(await listTitles(library)).toEqual(titles(...NEW, ...kept));
    expect(await readActs(library)).toEqual([]);
    await step?.undo();
    expect(await listTitles(library)).not.toEqual(titles(...NEW, ...kept));
  });

  it('taken back, leaves the list as it was, and can be undone', async () => {
    const { library, act } = await cutOff(kind);
    const half = await listTitles(library);
    const step = await takeBackAct(library, act, labels, {});
    expect(step?.label).toMatch(/^taken back 20\d$/);
    expect(await listTitles(library)).toEqual(titles(paper(9000)));
    expect(await readActs(library)).toEqual([]);
    await step?.undo();
    expect(await listTitles(library)).toEqual(half);
  });

  it('stopped at once, stays interrupted', async () => {
    const { library, act } = await cutOff(kind);
    const stopped = { signal: AbortSignal.abort() };
    await finishAct(library, act, labels, stopped).catch(() => undefined);
    expect(await readActs(library)).toHaveLength(1);
    await takeBackAct(library, act, labels, stopped).catch(() => undefined);
    expect(await readActs(library)).toHaveLength(1);
  });

  it('whose file reads otherwise now is not finished, and stays interrupted', async () => {
    const { library, act } = await cutOff(kind);
    const half = await listTitles(library);
    const db = await library.db();
    await db.put('journal', { act: act.id, part: 'source', content: 'TY  - JOUR\nER  - \n', plan: {} });
    await expect(finishAct(library, act, labels, {})).rejects.toThrow(FileReadsOtherwise);
    expect(await listTitles(library)).toEqual(half);
    expect(await readActs(library)).toHaveLength(1);
  });
});

it('an act that is left is not there any more; what it wrote is', async () => {
  const { library, act } = await cutOff('import');
  const half = await listTitles(library);
  expect(await leaveAct(library, act)).toBe(true);
  expect(await readActs(library)).toEqual([]);
  expect(await listTitles(library)).toEqual(half);
  expect(await leaveAct(library, act)).toBeUndefined();
});
