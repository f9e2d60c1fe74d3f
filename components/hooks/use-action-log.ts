import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import type { ToastMessage } from '../ui/toast.tsx';
import type { Outcome } from '../../lib/library/change-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { NOT_SAVED } from '../../lib/i18n/state-words.ts';
import { whyNotSaved } from '../../lib/library/not-saved.ts';
import { createUndoHistory, undoStepOf, type UndoStep } from '../../lib/actions/undo-history.ts';

/** How a change of entries is announced. */
export interface Announcement {
  /** What is said of a change of n entries; "n papers changed" unless given. */
  label?: (n: number) => string;
  /** Nothing is said, for the change is seen where it was made. It can be undone all the same. */
  quiet?: boolean;
}

/** What this window did: the last message about it, and the way back. */
export interface ActionLog {
  /** The message in the toast. */
  message: ToastMessage | undefined;
  /** Shows a message for some seconds, with a button that undoes when `undo` is given. */
  announce(text: string, undo?: () => void): void;
  /** Announces a change of entries once it is made, and remembers it for Undo. A failure is announced too. */
  recordChanges(outcome: Promise<Outcome>, announcement?: Announcement): void;
  /** Announces anything else that can be undone, and remembers it. */
  recordStep(step: UndoStep): void;
  undo(): void;
  redo(): void;
}

/** How long a message stays, in ms. */
const MESSAGE_STAYS = 8000;

/** The toast's message: replaced by the next, gone after some seconds. */
function useMessage(): Pick<ActionLog, 'message' | 'announce'> {
  const [message, setMessage] = useState<ToastMessage>();
  const timer = useRef<number>();
  const count = useRef(0);
  const announce = useCallback((text: string, undo?: () => void) => {
    clearTimeout(timer.current);
    setMessage({ id: ++count.current, text, ...(undo && { undo }) });
    timer.current = window.setTimeout(() => setMessage(undefined), MESSAGE_STAYS);
  }, []);
  return { message, announce };
}

/** Keeps the undo history of the window, and says what was done. */
export function useActionLog(library: Library, { t }: Words): ActionLog {
  const { message, announce } = useMessage();
  const history = useMemo(createUndoHistory, []);
  const undo = useCallback(
    () =>
      void history
        .undo()
        .then(step => announce(step ? t('undone', { what: step.label }) : t('nothing_to_undo'))),
    [history, t, announce],
  );
  const redo = useCallback(
    () =>
      void history
        .redo()
        .then(step => announce(step ? t('redone', { what: step.label }) : t('nothing_to_redo'))),
    [history, t, announce],
  );
  const recordStep = useCallback(
    (step: UndoStep) => {
      history.add(step);
      announce(step.label, undo);
    },
    [history, announce, undo],
  );
  const recordChanges = useCallback(
    (outcome: Promise<Outcome>, { label, quiet }: Announcement = {}) => {
      void outcome.then(
        ({ changed }) => {
          const n = changed.length;
          if (n === 0) return;
          const step = undoStepOf(library, label ? label(n) : t('changed', { n }), changed);
          if (quiet) history.add(step);
          else recordStep(step);
        },
        (cause: unknown) => announce(t(NOT_SAVED[whyNotSaved(cause) ?? 'unavailable'])),
      );
    },
    [library, history, t, announce, recordStep],
  );
  return { message, announce, recordChanges, recordStep, undo, redo };
}
