/** Citation styles that the user brought, beside those that Offprint has. */
import type { Timestamp } from '../record/entry.ts';
import { isObject, text, timestamp } from '../record/guard.ts';
import type { Library } from './library.ts';
import { inTransaction } from './transaction.ts';

export interface OwnStyle {
  /** Made of the style's text: the same style has the same id everywhere. */
  id: string;
  name: string;
  /** The .csl file. */
  xml: string;
  added: Timestamp;
}

/** Narrows a stored style; undefined when it is none. */
export function parseStyle(row: unknown): OwnStyle | undefined {
  if (!isObject(row)) return undefined;
  const [id, name, xml, added] = [text(row.id), text(row.name), text(row.xml), timestamp(row.added)];
  return id && name && xml && added ? { id, name, xml, added } : undefined;
}

/** All, by name. */
export async function allStyles(library: Library): Promise<OwnStyle[]> {
  const rows = await (await library.db()).getAll('styles');
  return rows
    .map(parseStyle)
    .filter(style => style !== undefined)
    .sort((a, b) => a.name.localeCompare(b.name));
}

export async function putStyle(library: Library, style: Omit<OwnStyle, 'added'>): Promise<void> {
  const row = { ...style, added: library.now() };
  await inTransaction(library, ['styles'], tx => tx.objectStore('styles').put(row));
  library.announce({ ids: [], styles: true });
}

/** Brings back the styles of a backup, with the times of their adding; those that the library has stay. */
export async function restoreStyles(library: Library, styles: readonly unknown[]): Promise<void> {
  await inTransaction(library, ['styles'], async tx => {
    const store = tx.objectStore('styles');
    for (const row of styles) {
      const style = parseStyle(row);
      if (style && (await store.getKey(style.id)) === undefined) await store.put(style);
    }
  });
  if (styles.length > 0) library.announce({ ids: [], styles: true });
}

export async function removeStyle(library: Library, id: string): Promise<void> {
  await inTransaction(library, ['styles'], tx => tx.objectStore('styles').delete(id));
  library.announce({ ids: [], styles: true });
}
