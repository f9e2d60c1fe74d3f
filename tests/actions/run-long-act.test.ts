/** A long act and its journal: kept while it is at work or when it failed, gone when it is done. */
import { beforeEach, expect, it } from 'vitest';
import {
  asBlob,
  followInterrupted,
  runLongAct,
  takeUpAct,
  undoStepOfCut,
  type LongAct,
} from '../../lib/actions/run-long-act.ts';
import { readActs, readSource, type Act } from '../../lib/library/journal/journal.ts';
import { CutShort } from '../../lib/library/write-in-slices.ts';
import type { Library } from '../../lib/library/library.ts';
import { freshLibrary } from '../library/support.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

const LIST: LongAct = {
  kind: 'import',
  given: { content: 'TY  - JOUR', name: 'list.ris' },
  plan: { a: 1 },
  of: 7,
};
let library: Library;
beforeEach(() => {
  startFakeExtension();
  library = freshLibrary();
});

/** The act that failed in the middle of its work. */
async function failed(act = LIST): Promise<Act> {
  const fails = () => Promise.reject(new Error('cut off'));
  await expect(runLongAct(library, act, fails)).rejects.toThrow('cut off');
  return (await readActs(library))[0]!;
}

it('is in the journal while it is at work, and no longer when it is done', async () => {
  const result = await runLongAct(library, LIST, async ({ act, ids, endsWithSteps }) => {
    expect(await readActs(library)).toMatchObject([{ id: act.id, kind: 'import', of: 7, file: 'list.ris' }]);
    expect([ids, endsWithSteps]).toEqual([[], true]);
    return 'done';
  });
  expect(result).toBe('done');
  expect(await readActs(library)).toEqual([]);
});

it('goes on after its steps where it restores', async () => {
  const restoring: LongAct = { ...LIST, kind: 'merge', given: { content: new Uint8Array([80, 75]) } };
  await runLongAct(library, restoring, async ({ act, endsWithSteps }) => {
    expect(endsWithSteps).toBe(false);
    expect(act).not.toHaveProperty('file');
    const { content, plan } = await readSource(library, act);
    expect(content).toBeInstanceOf(Blob);
    expect(plan).toEqual({ a: 1 });
  });
});

it('stays in the journal with what it was given when it fails', async () => {
  const act = await failed();
  expect(await readSource(library, act)).toMatchObject({ content: 'TY  - JOUR', plan: { a: 1 } });
});

it('is spoken of when it failed, and no more when it was taken up and ended', async () => {
  const told: number[] = [];
  const stop = followInterrupted(library, acts => told.push(acts.length));
  const act = await failed();
  await expect.poll(() => told.at(-1)).toBe(1);
  const way = await takeUpAct(library, act, async underWay => {
    expect(underWay.act).toMatchObject({ id: act.id, of: 7 });
    const cut = new CutShort([], underWay.act, new Error('cut off'));
    const step = undoStepOfCut(library, 'Added 3 papers', cut);
    await step.undo();
    return step.label;
  });
  expect(way).toBe('Added 3 papers');
  await expect.poll(() => told.at(-1)).toBe(0);
  stop();
});

it('is not spoken of while a window is at work on it', async () => {
  const told: number[] = [];
  const stop = followInterrupted(library, acts => told.push(acts.length));
  await runLongAct(library, LIST, async () => {
    await expect.poll(() => told.length).toBeGreaterThan(1);
    expect(Math.max(...told)).toBe(0);
  });
  stop();
});

it('tells nobody who has stopped listening', async () => {
  let told = 0;
  const stop = followInterrupted(library, () => (told += 1));
  await expect.poll(() => told).toBe(1);
  stop();
  await failed();
  expect(told).toBe(1);
});

it('is not taken up twice at a time, nor when it is gone', async () => {
  const act = await failed();
  await takeUpAct(library, act, async () => {
    expect(await takeUpAct(library, act, () => Promise.resolve('twice'))).toBeUndefined();
  });
  expect(await takeUpAct(library, { ...act, id: 'another' }, () => Promise.resolve('gone'))).toBeUndefined();
});

it('is given a file as browsers keep it', async () => {
  const file = new Blob(['a']);
  expect(asBlob(file)).toBe(file);
  expect(await asBlob('text').text()).toBe('text');
  expect(await asBlob(new TextEncoder().encode('bytes')).text()).toBe('bytes');
});
