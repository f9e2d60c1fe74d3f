/** Reading takes no lock: a transaction that could write would hold up every save of every window. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { papersInSlices, readPapers } from '../../lib/actions/read-papers.ts';
import { preprintsOrArticles } from '../../lib/library/find-preprints.ts';
import { findSameWork, findSameWorks, findInList } from '../../lib/library/find-same-work.ts';
import { judgeImport } from '../../lib/library/judge-import.ts';
import type { Library } from '../../lib/library/library.ts';
import { allOrganisers, readOrganisers } from '../../lib/library/organisers/organisers.ts';
import { allStyles } from '../../lib/library/own-styles.ts';
import {
  allRows,
  getEntries,
  getEntry,
  newestRows,
  rowsById,
  countRows,
} from '../../lib/library/read-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { knownAmong } from '../../lib/library/save-findings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { finding, freshLibrary, paper } from './support.ts';

let library: Library;
let id: string;
let modes: string[];

beforeEach(async () => {
  startFakeExtension();
  library = freshLibrary();
  id = (await save(library, finding())).entry.id;
  const { transaction } = IDBDatabase.prototype;
  modes = [];
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode = 'readonly',
    options,
  ) {
    modes.push(mode);
    return transaction.call(this, stores, mode, options);
  });
});
afterEach(() => vi.restoreAllMocks());

/** Everything that an asynchronous list gives. */
async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

it.each<[string, () => Promise<unknown>]>([
  ['which entry is the same work', () => findSameWork(library, paper)],
  ['the same for many', () => findSameWorks(library, [paper, { ...paper, title: 'Another' }])],
  ['the same in the list', () => findInList(library, [paper])],
  ['what is known already', () => knownAmong(library, [paper])],
  ['preprints of a paper', () => preprintsOrArticles(library, paper)],
  ['what would become of a file', () => judgeImport(library, [{ record: paper }])],
  ['one entry', () => getEntry(library, id)],
  ['entries', () => getEntries(library, [id])],
  ['rows', () => all(allRows(library, 'list'))],
  ['the newest rows', () => newestRows(library, 'list', 10)],
  ['papers', () => readPapers(library, [id])],
  ['papers in slices', () => all(papersInSlices(library, [id]))],
  ['organisers', () => readOrganisers(library)],
  ['organisers one by one', () => allOrganisers(library)],
  ['styles', () => allStyles(library)],
  ['rows by their ids', () => rowsById(library, [id])],
  ['how many there are', () => countRows(library, 'list')],
])('%s', async (_what, read) => {
  await read();
  expect(new Set(modes)).toEqual(new Set(['readonly']));
});

it('is noticed when it does: saving takes one', async () => {
  await save(library, finding({ ...paper, title: 'Another', DOI: '10.5555/another' }));
  expect(modes).toContain('readwrite');
});
