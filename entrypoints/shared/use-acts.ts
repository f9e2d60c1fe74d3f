import { useCallback, useRef, useState } from 'preact/hooks';
import type { Words } from '../../components/i18n.ts';
import type { Told } from '../../components/toast.tsx';
import type { Outcome } from '../../lib/library/changes.ts';
import type { Library } from '../../lib/library/library.ts';
import { undo } from '../../lib/library/undo.ts';

export interface Telling {
  /** What to say of an act that changed n entries; "changed" unless given. */
  words?: (n: number) => string;
  /** Nothing is said: the change is seen where it was made. */
  quiet?: boolean;
  /** The way back, when it is not undoing field by field. */
  back?: (ids: string[]) => Promise<Outcome>;
}

export interface Acts {
  told: Told | undefined;
  tell(words: string, undo?: () => void): void;
  done(outcome: Promise<Outcome>, telling?: Telling): void;
}

const STAYS = 8000;

/** Says in words what an act did, with its Undo. */
export function useActs(library: Library, { t }: Words): Acts {
  const [told, setTold] = useState<Told>();
  const timer = useRef<number>();
  const count = useRef(0);
  const tell = useCallback((words: string, back?: () => void) => {
    clearTimeout(timer.current);
    const id = ++count.current;
    setTold({ id, words, ...(back && { undo: () => { setTold(undefined); back(); } }) });
    timer.current = window.setTimeout(() => setTold(undefined), STAYS);
  }, []);
  const done = useCallback((outcome: Promise<Outcome>, { words, quiet, back }: Telling = {}) => {
    void outcome.then(({ changed }) => {
      if (quiet || changed.length === 0) return;
      const takeBack = () => void (back ? back(changed.map(({ after }) => after.id)) : undo(library, changed));
      tell(words ? words(changed.length) : t('changed', { n: changed.length }), takeBack);
    }, (cause: unknown) => tell(cause instanceof Error ? cause.message : String(cause)));
  }, [library, t, tell]);
  return { told, tell, done };
}
