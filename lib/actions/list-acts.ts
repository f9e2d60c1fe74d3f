/** The acts of the reading list, for the popup: their code is loaded after the first drawing. */
import type * as Acts from '../library/reading-list.ts';

const acts = (): Promise<typeof Acts> => import('../library/reading-list.ts');

/** Loads the code while nothing else is to be done, so that an act is done at once. */
export const prepareActs = (): void => void requestIdleCallback(() => void acts());

export const remove: typeof Acts.remove = async (...args) => (await acts()).remove(...args);
export const setStatus: typeof Acts.setStatus = async (...args) => (await acts()).setStatus(...args);
export const setOwn: typeof Acts.setOwn = async (...args) => (await acts()).setOwn(...args);
export const editRecord: typeof Acts.editRecord = async (...args) => (await acts()).editRecord(...args);
