import { useRef } from 'preact/hooks';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useLibrary } from './store/use-library.ts';

/** The dialog that is open over the library page. The code of all is loaded when the list is, and none waits for it. */
export function OpenDialog() {
  const { dialog, data } = useLibrary();
  const open = dialog.value;
  const turn = useTurn(open);
  const dialogs = useLoaded(data.listed.value.complete || open !== undefined, () => import('./dialogs.tsx'));
  // A dialog asked for before the browser has told of the last one's closing is drawn anew, and so opens.
  return open && dialogs ? <dialogs.LibraryDialog key={turn} open={open} /> : null;
}

/** A number that is another with each new value. */
function useTurn(value: unknown): number {
  const last = useRef({ value, turn: 0 });
  if (last.current.value !== value) last.current = { value, turn: last.current.turn + 1 };
  return last.current.turn;
}
