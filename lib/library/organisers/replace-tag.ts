/** A tag in the place of another one, with the colour of that: both in one transaction. */
import { roomFor } from '../../disk/room.ts';
import {
  changedIds,
  changeWithin,
  STORES,
  type Outcome,
  type Stores,
  type WriteTransaction,
} from '../change-entries.ts';
import { retagging } from '../edit-entries.ts';
import type { Library } from '../library.ts';
import { inTransaction, type Writing } from '../transaction.ts';
import { stampOver } from './organisers.ts';
import { tagColour, type Colour } from './tag-colours.ts';

/** Gives entries the tag `to` in the place of `from`, and that tag a colour: all of it is written, or nothing. */
export async function replaceTag(
  library: Library,
  ids: readonly string[],
  { from, to, colour }: { from: string; to: string; colour: Colour },
): Promise<Outcome> {
  const coloured = tagColour(to, colour);
  const act = async (tx: Writing<[...Stores, 'shelves']>): Promise<Outcome> => {
    const store = tx.objectStore('shelves');
    await store.put(stampOver(await store.get(coloured.id), coloured, library.now()));
    // who may write into more stores may write into these
    const entriesToo = tx as unknown as WriteTransaction;
    return changeWithin(library, entriesToo, ids, retagging(library, { remove: [from], add: [to] }));
  };
  const outcome = await inTransaction(library, [...STORES, 'shelves'], act, roomFor(ids.length));
  library.announce({ ids: changedIds(outcome), organisers: true });
  return outcome;
}
