import { useEffect, useRef, useState } from 'preact/hooks';

export interface NoteProps {
  note: string;
  draft?: string | undefined;
  /** The user asked for the field just now. */
  takeFocus?: boolean;
  onDraft(text: string | undefined): void;
  /** Keeps the note; true once it is kept. */
  onChange(note: string): Promise<boolean>;
}

/** A note as it is typed. */
export interface TypedNote {
  typed: string;
  type(text: string): void;
  /** Keeps what was typed in the entry. */
  keep(): void;
  /** What another window wrote while this one held something else. */
  other: string | undefined;
  forgetOther(): void;
  /** What the other window wrote stays, with what was typed here after it. */
  keepBoth(): void;
}

/** How long nothing is typed before the entry is changed, in ms. */
const PAUSE = 400;

/**
 * Keeps what is typed: at once as a draft, in the entry at every pause; the draft goes when the entry has it. What
 * another window writes is never lost.
 */
export function useNote({ note, draft, onDraft, onChange }: NoteProps): TypedNote {
  const [typed, setTyped] = useState(draft ?? note);
  const timer = useRef<number>();
  /** The note that `typed` came from, and whether anything was typed since. */
  const from = useRef(note);
  const touched = useRef(draft !== undefined);
  const differs = draft !== undefined && !draft.includes(note) && !note.includes(draft);
  const [other, setOther] = useState(differs ? note : undefined);
  // What another window wrote comes in, but never over what was typed here.
  useEffect(() => {
    if (touched.current) {
      if (note !== from.current && note !== typed) setOther(note);
      return;
    }
    from.current = note;
    setTyped(note);
  }, [note]);
  const keep = async (text: string) => {
    clearTimeout(timer.current);
    if (!touched.current) return;
    touched.current = false;
    from.current = text;
    if (text !== note && !(await onChange(text))) touched.current = true;
    else if (!touched.current) onDraft(undefined);
  };
  const type = (text: string) => {
    touched.current = true;
    setTyped(text);
    onDraft(text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(text), PAUSE);
  };
  return {
    typed,
    type,
    keep: () => void keep(typed),
    other,
    forgetOther: () => setOther(undefined),
    keepBoth: () => {
      setOther(undefined);
      type(`${other}\n\n${typed}`);
    },
  };
}
