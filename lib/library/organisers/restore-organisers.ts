import type { Library } from '../library.ts';
import type { RestoreMode } from '../restore-entries.ts';
import { sameValue } from '../same-content.ts';
import { mergeOrganisers } from './merge-organisers.ts';
import {
  allOrganisers,
  changeOf,
  parseOrganiser,
  removeOrganiser,
  type ChangedOrganiser,
  type Organiser,
} from './organisers.ts';
import { stampRow, writeRows } from './store.ts';

/**
 * Brings back the organisers of a backup, those too that had been taken away in it; rows that cannot be read are passed
 * over. Merging, of each property what was set last stays; replacing, the backup's stands and what it lacks is taken
 * away. Gives all changes, for Undo.
 */
export async function restoreOrganisers(
  library: Library,
  backup: unknown,
  mode: RestoreMode,
): Promise<ChangedOrganiser[]> {
  const theirs = new Map<string, Organiser>();
  for (const row of Array.isArray(backup) ? backup : []) {
    const organiser = parseOrganiser(row);
    if (organiser.ok) theirs.set(organiser.value.id, organiser.value);
  }
  const now = library.now();
  const restored = (stored: unknown, id: string): Organiser | undefined => {
    const other = theirs.get(id)!;
    const mine = parseOrganiser(stored);
    if (!mine.ok) return other;
    const one =
      mode === 'merge' ? mergeOrganisers(mine.value, other) : stampRow<Organiser>(mine.value, other, now);
    return sameValue(one, mine.value) ? undefined : one;
  };
  const beyond = mode === 'replace' ? (await allOrganisers(library)).filter(({ id }) => !theirs.has(id)) : [];
  const changes = (await writeRows(library, [...theirs.keys()], restored)).map(row => changeOf(library, row));
  for (const mine of beyond) changes.push(await removeOrganiser(library, mine));
  return changes;
}
