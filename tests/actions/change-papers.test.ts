import { expect, it, vi } from 'vitest';
import * as changePapers from '../../lib/actions/change-papers.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { save } from '../../lib/library/save-finding.ts';
import { finding, freshLibrary } from '../library/support.ts';

const EDIT_ENTRIES = '../../lib/library/edit-entries.ts';
const library = freshLibrary();

it('loads the library’s code while the browser is idle', async () => {
  let loaded = 0;
  vi.doMock(EDIT_ENTRIES, async original => {
    loaded++;
    return await original();
  });
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  changePapers.preloadChanges();
  expect(idle).toHaveLength(1);
  expect(loaded).toBe(0);
  idle[0]!();
  await vi.waitUntil(() => loaded === 1);
  vi.doUnmock(EDIT_ENTRIES);
});

it('is done by the library’s own code, once it is loaded', async () => {
  const { id } = (await save(library, finding())).entry;
  const now = async () => (await readPapers(library, [id]))[0]!;
  await changePapers.setStatus(library, [id], 'read');
  expect((await now()).status).toBe('read');
  await changePapers.setOwn(library, [id], { starred: true });
  expect((await now()).starred).toBe(true);
  await changePapers.editRecord(library, [id], { volume: '2' });
  expect((await now()).record.volume).toBe('2');
  const { changed } = await changePapers.moveToTrash(library, [id]);
  expect(changed).toHaveLength(1);
  expect((await now()).deleted).toBeDefined();
});
