/** What was done in this window, to be taken back and done again. */
import type { Changed, Outcome } from '../library/changes.ts';
import type { Library } from '../library/library.ts';

/** Something done, in words, with the way back and the way forth. */
export interface Act {
  words: string;
  back(): Promise<unknown>;
  forth(): Promise<unknown>;
}

export interface History {
  add(act: Act): void;
  /** Takes back the last act, or does again the one taken back last; gives it, or undefined when there is none. */
  undo(): Promise<Act | undefined>;
  redo(): Promise<Act | undefined>;
  /** The words of what undo and redo would do. */
  next(): { undo?: string; redo?: string };
}

const KEPT = 200;

export function createHistory(): History {
  let done: Act[] = [];
  let undone: Act[] = [];
  return {
    add: act => {
      done = [...done, act].slice(-KEPT);
      undone = [];
    },
    undo: async () => {
      const act = done.pop();
      if (!act) return undefined;
      undone.push(act);
      await act.back();
      return act;
    },
    redo: async () => {
      const act = undone.pop();
      if (!act) return undefined;
      done.push(act);
      await act.forth();
      return act;
    },
    next: () => {
      const [back, forth] = [done.at(-1), undone.at(-1)];
      return { ...(back && { undo: back.words }), ...(forth && { redo: forth.words }) };
    },
  };
}

/** An act on entries. Back and forth are the same: what the last step changed is set back. */
export function entriesAct(library: Library, words: string, changed: readonly Changed[]): Act {
  let last = changed;
  const turn = async (): Promise<Outcome> => {
    const { undo } = await import('../library/undo.ts');
    const outcome = await undo(library, last);
    last = outcome.changed;
    return outcome;
  };
  return { words, back: turn, forth: turn };
}
