/** A library page's store as its tests open it. */
import { onTestFinished, vi } from 'vitest';
import { finding, freshLibrary, paper } from '../../library/support.ts';
import { createListModel, type ListModel } from '../../../components/list/list-model.ts';
import { createLibraryStore } from '../../../components/library/store/library-store.ts';
import { isUnreadable } from '../../../lib/library/read-entries.ts';
import { save } from '../../../lib/library/save-finding.ts';
import { makeWords } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings.ts';

const TITLES = ['Loose enactment', 'Tight enactment', 'Mutuality at work'];

/** Saves a paper of each title. Gives their ids. */
export async function saveAll(library: Library, titles: readonly string[]): Promise<string[]> {
  const ids = [];
  for (const [i, title] of titles.entries()) {
    const found = finding({ ...paper, title, DOI: `10.1000/${i}` }, `https://journal.example/${i}`);
    ids.push((await save(library, found)).entry.id);
  }
  return ids;
}

/**
 * A store that follows `filled` until the test ends; else a library of three papers, the newest first: Mutuality,
 * Tight, Loose.
 */
export async function openStore(
  address = '',
  beforeFollowing: (library: Library, list: ListModel) => unknown = () => undefined,
  filled?: Library,
) {
  const library = filled ?? freshLibrary();
  if (!filled) await saveAll(library, TITLES);
  const list = createListModel(library, 'list');
  await list.start();
  const writeSettings = vi.fn(async () => undefined);
  const words = makeWords('en', {});
  const store = createLibraryStore(
    { library, list, words, settings: DEFAULT_SETTINGS, drafts: {} },
    {
      address,
      onSettings: () => () => undefined,
      writeSettings,
      writeDraft: async () => undefined,
      whenIdle: () => undefined,
    },
  );
  await beforeFollowing(library, list);
  onTestFinished(store.follow());
  const titles = () => store.list.shown.value.map(row => (isUnreadable(row) ? row.id : row.title));
  const rowAt = (index: number) => {
    const row = store.list.shown.value[index];
    if (!row || isUnreadable(row)) throw new Error(`no paper at ${index}`);
    return row;
  };
  return { store, library, writeSettings, titles, rowAt };
}
