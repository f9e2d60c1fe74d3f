/** A library whose process ends between two transactions, as far as a test in one process can have it. */
import type { Library } from '../../lib/library/library.ts';
import type { Database } from '../../lib/library/schema.ts';
import { CutShort } from '../../lib/library/write-in-slices.ts';

/** The process has ended: nothing more is written. */
export class CutOff extends Error {}

/** Ways in which the library's code writes, each a transaction. */
const WRITES = new Set<string | symbol>(['put', 'add', 'delete', 'clear']);

/**
 * The same library, ended after so many of its transactions that write; `count` tells how many there were.
 */
export function cutOffAfter(library: Library, transactions: number): { library: Library; count(): number } {
  let count = 0;
  const next = () => {
    if (count === transactions) throw new CutOff();
    count++;
  };
  const watch = (db: Database): Database =>
    new Proxy(db, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          if (WRITES.has(name) || (name === 'transaction' && args[1] === 'readwrite')) next();
          return value.apply(target, args) as unknown;
        };
      },
    });
  return { library: { ...library, db: async () => watch(await library.db()) }, count: () => count };
}

/** Runs an act that is cut off after so many transactions; false when it was done before that. */
export async function isCutOff(
  library: Library,
  transactions: number,
  act: (library: Library) => Promise<unknown>,
): Promise<boolean> {
  try {
    await act(cutOffAfter(library, transactions).library);
    return false;
  } catch (cause) {
    if (cause instanceof CutOff || (cause instanceof CutShort && cause.cause instanceof CutOff)) return true;
    throw cause;
  }
}
