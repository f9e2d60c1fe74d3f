import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words.tsx';

interface NoteProps {
  note: string;
  draft?: string | undefined;
  /** The user asked for the field just now. */
  takeFocus?: boolean;
  onDraft(text: string | undefined): void;
  onChange(note: string): void;
}

const PAUSE = 400;

/** A note, kept as it is typed: at once as a draft, in the entry at every pause. */
export function NoteField({ note, draft, takeFocus, onDraft, onChange }: NoteProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(draft ?? note);
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<number>();
  const focused = useRef(false);
  useEffect(() => {
    if (takeFocus) area.current?.focus();
  }, [takeFocus]);
  // What another window wrote comes in, but never under the user's hands.
  useEffect(() => {
    if (!focused.current && draft === undefined) setTyped(note);
  }, [note, draft]);
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [typed]);
  const keep = (text: string) => {
    clearTimeout(timer.current);
    if (text !== note) onChange(text);
    onDraft(undefined);
  };
  const type = (text: string) => {
    setTyped(text);
    onDraft(text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => keep(text), PAUSE);
  };
  return (
    <textarea ref={area} class="note" rows={2} dir="auto" aria-label={t('note')} placeholder={t('note')} value={typed}
      onFocus={() => (focused.current = true)} onInput={event => type(event.currentTarget.value)}
      onBlur={event => { focused.current = false; keep(event.currentTarget.value); }} />
  );
}
