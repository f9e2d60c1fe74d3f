import { useLoaded } from '../hooks/use-loaded.ts';
import type { NoteProps } from './use-note.ts';

let part: typeof import('./note.tsx') | undefined;

/** Loads what shows a note: before a card is drawn that has one, so that nothing on it moves. */
export const loadNote = async (): Promise<typeof import('./note.tsx')> =>
  (part ??= await import('./note.tsx'));

/** A paper's note; most papers have none. */
export function NotePlace(props: NoteProps) {
  useLoaded(true, loadNote);
  return part ? <part.NoteField {...props} /> : null;
}
