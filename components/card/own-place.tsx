import type { Library } from '../../lib/library/library.ts';
import { useLoaded } from '../hooks/use-loaded.ts';
import { loadField } from './editable.tsx';
import type { OwnFieldsProps } from './own-fields.tsx';

let part: typeof import('./own-fields.tsx') | undefined;

const load = async (): Promise<typeof import('./own-fields.tsx')> =>
  (part ??= await import('./own-fields.tsx'));

/**
 * Loads what a card of a stored paper shows, and the collections: before it is drawn, so that nothing on it moves.
 * Where the collections cannot be read the card is drawn all the same: it reads them again, and is heard.
 */
export async function loadOwnFields(library: Library): Promise<void> {
  const [{ readCollections }] = await Promise.all([load(), loadField()]);
  await readCollections(library).catch(() => undefined);
}

/** A place for status, star, tags, note and the like. */
export function OwnPlace(props: OwnFieldsProps) {
  useLoaded(true, load);
  return part ? <part.OwnFields {...props} /> : null;
}
