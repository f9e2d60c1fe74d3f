/** Writes of storage.local that are on the disk when they say so. */
import { itemsCut } from './cut-marks.ts';

/**
 * Fulfilled when a write is on the disk for good; rejected with the browser's reason when it is not. It is begun before
 * anything is asked: a popup that closes in this moment has written it.
 */
export async function kept(write: Promise<void>): Promise<void> {
  const failure = await write.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  if (failure || (await itemsCut.isSet())) await (await import('./mend-items.ts')).mendItems(failure);
}
