/** Changes of saved papers for the popup, which loads the code that makes them after its first drawing. */
import type * as EditEntries from '../library/edit-entries.ts';

const editEntries = (): Promise<typeof EditEntries> => import('../library/edit-entries.ts');

/** Loads that code while the browser is idle, so that the first change is made at once. */
export const preloadChanges = (): void => void requestIdleCallback(() => void editEntries());

export const moveToTrash: typeof EditEntries.moveToTrash = async (...args) =>
  (await editEntries()).moveToTrash(...args);
export const setStatus: typeof EditEntries.setStatus = async (...args) =>
  (await editEntries()).setStatus(...args);
export const setOwn: typeof EditEntries.setOwn = async (...args) => (await editEntries()).setOwn(...args);
export const editRecord: typeof EditEntries.editRecord = async (...args) =>
  (await editEntries()).editRecord(...args);
