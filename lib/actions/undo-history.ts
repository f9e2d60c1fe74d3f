/** What was done in this window, kept so that it can be taken back and done again. */
import type { Changed, Outcome } from '../library/change-entries.ts';
import type { Library } from '../library/library.ts';

/** How to take back something that was done, and how to do it again. */
export interface WayBack {
  undo(): Promise<unknown>;
  redo(): Promise<unknown>;
}

/** Something that was done: how it reads ("Removed 3 papers"), and the way back. */
export interface UndoStep extends WayBack {
  label: string;
}

export interface UndoHistory {
  /** Adds what was just done. What had been taken back before can no longer be done again. */
  add(step: UndoStep): void;
  /** Takes back the last step and gives it; undefined when there is none. */
  undo(): Promise<UndoStep | undefined>;
  /** Does again the step that was taken back last and gives it; undefined when there is none. */
  redo(): Promise<UndoStep | undefined>;
}

/** How many steps are kept; the oldest go first. */
const KEPT_STEPS = 200;

/** The history of one window. It ends with the window. */
export function createUndoHistory(): UndoHistory {
  let done: UndoStep[] = [];
  let undone: UndoStep[] = [];
  return {
    add: step => {
      done = [...done, step].slice(-KEPT_STEPS);
      undone = [];
    },
    undo: async () => {
      const step = done.pop();
      if (!step) return undefined;
      undone.push(step);
      await step.undo();
      return step;
    },
    redo: async () => {
      const step = undone.pop();
      if (!step) return undefined;
      done.push(step);
      await step.redo();
      return step;
    },
  };
}

/**
 * The step for a change of entries. Undo and redo are the same act: each sets back what the one before it
 * changed.
 */
export function undoStepOf(library: Library, label: string, changed: readonly Changed[]): UndoStep {
  let last = changed;
  const setBack = async (): Promise<Outcome> => {
    const { undo } = await import('../library/undo.ts');
    const outcome = await undo(library, last);
    last = outcome.changed;
    return outcome;
  };
  return { label, undo: setBack, redo: setBack };
}
