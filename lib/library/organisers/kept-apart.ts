import type { Library } from '../library.ts';
import { parseRow, stampRow, writeRows, type OrganiserRow } from './store.ts';

/** Two papers of which the user said that they are no duplicates of each other. */
export interface KeptApart extends OrganiserRow {
  kind: 'apart';
  /** The pair's name; `name` says the same. */
  id: `apart:${string}`;
}

/** Names a pair of papers by their ids, the same in either order. */
export const pairName = (a: string, b: string): `apart:${string}` =>
  `apart:${a < b ? `${a} ${b}` : `${b} ${a}`}`;

/** Notes of each pair among these papers that the two are no duplicates (`apart`), or that they may be again. */
export async function keepApart(library: Library, ids: readonly string[], apart: boolean): Promise<void> {
  const now = library.now();
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map(b => pairName(a, b)));
  await writeRows(library, pairs, (stored, name) => {
    const id = name as KeptApart['id'];
    const before = parseRow(stored);
    return stampRow<KeptApart>(
      before && { ...before.common, kind: 'apart' },
      { id, kind: 'apart', name: id, ...(!apart && { deleted: now }) },
      now,
    );
  });
}
