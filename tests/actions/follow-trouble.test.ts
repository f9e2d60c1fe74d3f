import { afterEach, beforeEach, expect, it } from 'vitest';
import { followTrouble, type Trouble } from '../../lib/actions/follow-trouble.ts';
import { beginAct, endAct, type ActKind } from '../../lib/library/journal/journal.ts';
import type { Library } from '../../lib/library/library.ts';
import { writeBackupState } from '../../lib/storage/backup-state.ts';
import { freshLibrary } from '../library/support.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

const WHEN = '2026-11-20T08:00:00.000Z';
const FAILED = { name: 'backup.zip', why: 'no-room', when: WHEN } as const;
let library: Library;
let said: (Trouble | undefined)[];
let stop: () => void;

beforeEach(() => {
  startFakeExtension();
  library = freshLibrary();
  said = [];
});
afterEach(() => stop());

const follow = () => (stop = followTrouble(library, trouble => said.push(trouble)));
/** An act whose page is gone: nobody holds its lock. */
const leaveHalf = (kind: ActKind) => beginAct(library, { id: 'act', kind, of: 9 }, { content: '', plan: {} });
const lastSaid = () => expect.poll(() => said.at(-1));

it('says nothing where nothing went wrong', async () => {
  follow();
  await expect.poll(() => said.length).toBeGreaterThan(1); // acts and backups were looked at
  expect(said).not.toContainEqual(expect.anything());
});

it('says that an act was interrupted, before a backup that failed, until there is neither', async () => {
  await writeBackupState({ failed: FAILED });
  const act = await leaveHalf('replace');
  follow();
  await lastSaid().toEqual({ kind: 'interrupted', act: 'replace' });
  await endAct(library, act);
  await lastSaid().toEqual({ kind: 'backup-failed', when: WHEN });
  await writeBackupState({ failed: undefined });
  await lastSaid().toBeUndefined();
});

it('hears of what goes wrong later, and of nothing once it is stopped', async () => {
  follow();
  await writeBackupState({ failed: FAILED });
  await lastSaid().toEqual({ kind: 'backup-failed', when: WHEN });
  await leaveHalf('import');
  await lastSaid().toEqual({ kind: 'interrupted', act: 'import' });
  stop();
  const { length } = said;
  await writeBackupState({ failed: undefined });
  expect(said).toHaveLength(length);
});
