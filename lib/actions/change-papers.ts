/** Changes of saved papers for the popup, which loads the code that makes them after its first drawing. */
import type * as ReadingList from '../library/reading-list.ts';

const readingList = (): Promise<typeof ReadingList> => import('../library/reading-list.ts');

/** Loads that code while the browser is idle, so that the first change is made at once. */
export const preloadChanges = (): void => void requestIdleCallback(() => void readingList());

export const remove: typeof ReadingList.remove = async (...args) => (await readingList()).remove(...args);
export const setStatus: typeof ReadingList.setStatus = async (...args) =>
  (await readingList()).setStatus(...args);
export const setOwn: typeof ReadingList.setOwn = async (...args) => (await readingList()).setOwn(...args);
export const editRecord: typeof ReadingList.editRecord = async (...args) =>
  (await readingList()).editRecord(...args);
