/** The trash is emptied by the days on which Offprint ran: no clock that jumps empties it. */
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { moveToTrash, takeOutOfTrash } from '../../lib/library/edit-entries.ts';
import { judgeBackup } from '../../lib/library/judge-backup.ts';
import { createLibrary, type Library } from '../../lib/library/library.ts';
import { getEntry } from '../../lib/library/read-entries.ts';
import { restoreEntries } from '../../lib/library/restore-entries.ts';
import { purgeOld } from '../../lib/library/trash.ts';
import { entryOf, papersOf, store } from './support.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-03T09:00:00Z');

let now: number;
let library: Library;
let made = 0;
const newLibrary = () => {
  now = START;
  library = createLibrary({ name: `trash ${++made}`, now: () => new Date(now) });
};
beforeEach(newLibrary);

/** Offprint is opened on so many days, one after the other; gives what went from the trash. */
async function runOn(days: number): Promise<string[]> {
  const gone: string[] = [];
  for (let day = 0; day < days; day++) {
    now += DAY;
    gone.push(...(await purgeOld(library)));
  }
  return gone;
}

/** A paper that was put into the trash just now, by this library's clock. */
async function deleteOne(id = 'entry'): Promise<void> {
  await store(library, entryOf({ id }));
  await moveToTrash(library, [id]);
}

it('forgets after thirty days of running, not before', async () => {
  await deleteOne();
  expect(await purgeOld(library)).toEqual([]);
  expect(await runOn(29)).toEqual([]);
  expect(await runOn(1)).toEqual(['entry']);
  expect(await getEntry(library, 'entry')).toBeUndefined();
});

it('counts no day on which Offprint did not run', async () => {
  await deleteOne();
  await purgeOld(library);
  now += 400 * DAY;
  expect(await purgeOld(library)).toEqual([]);
  expect(await runOn(28)).toEqual([]);
  expect(await runOn(1)).toEqual(['entry']);
});

it('counts a day once, however often Offprint is opened on it', async () => {
  await deleteOne();
  for (let opened = 0; opened < 100; opened++) {
    now += 60_000;
    expect(await purgeOld(library)).toEqual([]);
  }
});

it('keeps what was deleted a minute ago when the clock jumps, ahead, back, and to and fro', async () => {
  await runOn(40);
  await deleteOne();
  for (const jump of [3650, -7300, 3650, 31, -62, 31]) {
    now += jump * DAY;
    expect(await purgeOld(library)).toEqual([]);
    now += 60_000;
  }
  expect(await getEntry(library, 'entry')).toBeDefined();
});

it('deletes nothing when the clock was put back, and begins to count anew', async () => {
  await deleteOne();
  await purgeOld(library);
  await runOn(29);
  now -= 10 * DAY;
  expect(await purgeOld(library)).toEqual([]);
  expect(await runOn(10)).toEqual([]);
  expect(await runOn(1)).toEqual(['entry']);
});

it('lets a clock that was ahead when the paper was deleted keep it no longer than thirty days', async () => {
  now += 3650 * DAY;
  await deleteOne();
  await purgeOld(library);
  now = START;
  await purgeOld(library);
  expect(await runOn(29)).toEqual([]);
  expect(await runOn(1)).toEqual(['entry']);
});

it('waits from the day on which a backup brought a paper into the trash', async () => {
  await runOn(50);
  const old = entryOf({ id: 'from-a-backup', deleted: '2020-01-01T00:00:00.000Z' });
  const backup = papersOf([old]);
  await restoreEntries(library, backup, await judgeBackup(library, backup), 'merge');
  expect(await runOn(30)).toEqual([]);
  expect(await runOn(1)).toEqual(['from-a-backup']);
});

it('waits anew for what was taken out of the trash and deleted again', async () => {
  await deleteOne();
  await purgeOld(library);
  await runOn(29);
  await takeOutOfTrash(library, ['entry']);
  await moveToTrash(library, ['entry']);
  expect(await runOn(30)).toEqual([]);
  expect(await runOn(1)).toEqual(['entry']);
});

it('never forgets what was not seen in the trash on thirty days, whatever the clock does', async () => {
  const jumps = fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 29 });
  await fc.assert(
    fc.asyncProperty(jumps, async days => {
      newLibrary();
      await runOn(31);
      await deleteOne();
      await purgeOld(library);
      for (const jump of days) {
        now += jump * DAY;
        expect(await purgeOld(library)).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});
