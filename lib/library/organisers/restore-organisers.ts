import type { Library } from '../library.ts';
import type { RestoreMode } from '../restore-entries.ts';
import {
  allOrganisers,
  parseOrganiser,
  putOrganiser,
  removeOrganiser,
  type ChangedOrganiser,
} from './organisers.ts';

/**
 * Brings back the organisers of a backup; rows that cannot be read are passed over. Merging, the one changed last
 * stays; replacing, the backup's stands and what it lacks is taken away. Gives all changes, for Undo.
 */
export async function restoreOrganisers(
  library: Library,
  backup: unknown,
  mode: RestoreMode,
): Promise<ChangedOrganiser[]> {
  const unseen = new Map((await allOrganisers(library)).map(organiser => [organiser.id, organiser]));
  const changes: ChangedOrganiser[] = [];
  for (const row of Array.isArray(backup) ? backup : []) {
    const theirs = parseOrganiser(row);
    if (!theirs.ok) continue;
    const mine = unseen.get(theirs.value.id);
    unseen.delete(theirs.value.id);
    if (!mine || mode === 'replace' || theirs.value.changed > mine.changed)
      changes.push(await putOrganiser(library, theirs.value));
  }
  if (mode === 'replace')
    for (const mine of unseen.values()) changes.push(await removeOrganiser(library, mine));
  return changes;
}
