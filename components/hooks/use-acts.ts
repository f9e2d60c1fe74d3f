import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import type { Told } from '../ui/toast.tsx';
import type { Outcome } from '../../lib/library/changes.ts';
import type { Library } from '../../lib/library/library.ts';
import { NOT_SAVED } from '../../lib/i18n/state-words.ts';
import { whyNotSaved } from '../../lib/library/not-saved.ts';
import { createHistory, entriesAct, type Act, type History } from '../../lib/actions/history.ts';

export interface Telling {
  /** What to say of an act that changed n entries; "changed" unless given. */
  words?: (n: number) => string;
  /** Nothing is said: the change is seen where it was made. It can be taken back all the same. */
  quiet?: boolean;
}

export interface Acts {
  told: Told | undefined;
  history: History;
  tell(words: string, undo?: () => void): void;
  /** Remembers what was done to entries, and says it with its Undo. */
  done(outcome: Promise<Outcome>, telling?: Telling): void;
  /** The same for anything else. */
  did(act: Act): void;
  undo(): void;
  redo(): void;
}

const STAYS = 8000;

/** Says in words what an act did, with its Undo; and keeps the history of the window. */
export function useActs(library: Library, { t }: Words): Acts {
  const [told, setTold] = useState<Told>();
  const timer = useRef<number>();
  const count = useRef(0);
  const history = useMemo(createHistory, []);
  const tell = useCallback((words: string, back?: () => void) => {
    clearTimeout(timer.current);
    setTold({ id: ++count.current, words, ...(back && { undo: back }) });
    timer.current = window.setTimeout(() => setTold(undefined), STAYS);
  }, []);
  const undo = useCallback(
    () =>
      void history.undo().then(act => tell(act ? t('undone', { what: act.words }) : t('nothing_to_undo'))),
    [history, t, tell],
  );
  const redo = useCallback(
    () =>
      void history.redo().then(act => tell(act ? t('redone', { what: act.words }) : t('nothing_to_redo'))),
    [history, t, tell],
  );
  const did = useCallback(
    (act: Act) => {
      history.add(act);
      tell(act.words, undo);
    },
    [history, tell, undo],
  );
  const done = useCallback(
    (outcome: Promise<Outcome>, { words, quiet }: Telling = {}) => {
      void outcome.then(
        ({ changed }) => {
          if (changed.length === 0) return;
          const said = words ? words(changed.length) : t('changed', { n: changed.length });
          history.add(entriesAct(library, said, changed));
          if (!quiet) tell(said, undo);
        },
        (cause: unknown) => tell(t(NOT_SAVED[whyNotSaved(cause) ?? 'unavailable'])),
      );
    },
    [library, history, t, tell, undo],
  );
  return { told, history, tell, done, did, undo, redo };
}
