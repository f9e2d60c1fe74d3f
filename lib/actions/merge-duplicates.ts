/** The two ways out for papers that may be the same work: one paper of them, or kept apart. */
import type { Outcome } from '../library/change-entries.ts';
import type { Library } from '../library/library.ts';
import { mergeGroups, type Chosen } from '../library/merge-groups.ts';
import { keepApart } from '../library/organisers/kept-apart.ts';
import type { WayBack } from './undo-history.ts';

/** Papers that become one: their ids, and for a field the id of the paper whose value is wanted. */
export interface Duplicates {
  ids: readonly string[];
  chosen?: Chosen;
}

/** Makes one paper of each group; the others of it go to the trash. */
export const mergeDuplicates = (library: Library, groups: readonly Duplicates[]): Promise<Outcome> =>
  mergeGroups(library, groups);

/** Notes that papers are no duplicates of each other, so that they are not asked about again. */
export async function keepPapersApart(library: Library, ids: readonly string[]): Promise<WayBack> {
  const turn = (apart: boolean) => keepApart(library, ids, apart);
  await turn(true);
  return { undo: () => turn(false), redo: () => turn(true) };
}
