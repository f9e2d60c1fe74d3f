import { exportBackup, type Exported } from '../formats/index.ts';
import type { Library } from '../library/library.ts';
import { allRows, getEntries, isUnreadable } from '../library/read-entries.ts';
import { everyOrganiser } from '../library/organisers/organisers.ts';
import { allStyles } from '../library/own-styles.ts';
import type { Entry, Timestamp } from '../record/entry.ts';
import { readSettings, type Settings } from '../storage/settings.ts';

/** A backup file that is ready to be saved, and when it was made. */
export type MadeBackup = Exported & { made: Timestamp };

/**
 * Everything that the library holds, in one file: papers, the trash, unreadable rows, collections, styles,
 * settings.
 */
export async function makeBackup(library: Library): Promise<MadeBackup> {
  const made = library.now();
  const file = await exportBackup(
    {
      ...(await allEntries(library)),
      collections: await everyOrganiser(library),
      styles: await allStyles(library),
      settings: withoutSecrets(await readSettings()),
    },
    { now: new Date(made) },
  );
  return { ...file, made };
}

/** The entries of list and trash; rows that cannot be read are given as they are stored. */
async function allEntries(library: Library): Promise<{ entries: Entry[]; unreadable: unknown[] }> {
  const entries: Entry[] = [];
  const unreadable: unknown[] = [];
  for (const place of ['list', 'trash'] as const) {
    for await (const rows of allRows(library, place)) {
      const ids = rows.map(({ id }) => id);
      for (const entry of await getEntries(library, ids)) {
        if (isUnreadable(entry)) unreadable.push(entry.raw);
        else entries.push(entry);
      }
    }
  }
  return { entries, unreadable };
}

/** JabRef's token opens JabRef to this browser alone: it stays here. */
const withoutSecrets = ({ jabrefToken: _secret, ...settings }: Settings) => (void _secret, { ...settings });
