import { fileName } from '../formats/export-records.ts';
import type { Library } from '../library/library.ts';
import { allRows, getEntries, isUnreadable } from '../library/read.ts';
import { allOrganisers } from '../library/organisers/organisers.ts';
import { allStyles } from '../library/styles.ts';
import { readSettings } from '../storage/local-storage.ts';
import type { Entry } from '../record/entry.ts';

export interface MadeBackup {
  bytes: Uint8Array<ArrayBuffer>;
  /** offprint-backup-2026-11-22.zip */
  name: string;
  made: string;
}

/**
 * Everything that the library holds, the trash and unreadable rows too, in one file; JabRef's key to this
 * browser stays out of it.
 */
export async function makeBackup(library: Library): Promise<MadeBackup> {
  const entries: Entry[] = [];
  const unreadable: unknown[] = [];
  for (const place of ['list', 'trash'] as const) {
    for await (const rows of allRows(library, place)) {
      for (const entry of await getEntries(
        library,
        rows.map(({ id }) => id),
      )) {
        if (isUnreadable(entry)) unreadable.push(entry.raw);
        else entries.push(entry);
      }
    }
  }
  const made = library.now();
  const { jabrefToken: _secret, ...settings } = await readSettings();
  void _secret;
  const { writeBackup } = await import('../formats/backup.ts');
  const bytes = await writeBackup(
    {
      entries,
      unreadable,
      collections: await allOrganisers(library),
      styles: await allStyles(library),
      settings: { ...settings },
    },
    made,
  );
  return { bytes, made, name: fileName('zip', new Date(made), 'offprint-backup') };
}
