import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useWords } from '../ui/words.tsx';

interface NoteProps {
  note: string;
  draft?: string | undefined;
  /** The user asked for the field just now. */
  takeFocus?: boolean;
  onDraft(text: string | undefined): void;
  onChange(note: string): void;
}

const PAUSE = 400;

/** A note: shown as Markdown, and when it is clicked a field that keeps what is typed: at once as a draft, in the entry at every pause. */
export function NoteField({ note, draft, takeFocus = false, onDraft, onChange }: NoteProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(draft ?? note);
  const [editing, setEditing] = useState(takeFocus || draft !== undefined);
  const [asked, setAsked] = useState(takeFocus);
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<number>();
  /** The note that `typed` came from, and whether anything was typed since. */
  const from = useRef(note);
  const touched = useRef(draft !== undefined);
  /** What another window wrote while this one held something else. */
  const [other, setOther] = useState(
    draft === undefined || draft.includes(note) || note.includes(draft) ? undefined : note,
  );
  const open = editing || typed === '';
  const view = useLoaded(!open, () => import('./markdown.tsx'));

  useEffect(() => {
    if (open && asked) area.current?.focus();
  }, [open, asked]);
  // What another window wrote comes in, but never over what was typed here.
  useEffect(() => {
    if (touched.current) {
      if (note !== from.current && note !== typed) setOther(note);
      return;
    }
    from.current = note;
    setTyped(note);
  }, [note]);
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [typed, open]);

  const keep = (text: string) => {
    clearTimeout(timer.current);
    if (!touched.current) return;
    touched.current = false;
    from.current = text;
    if (text !== note) onChange(text);
    onDraft(undefined);
  };
  const type = (text: string) => {
    touched.current = true;
    setTyped(text);
    onDraft(text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => keep(text), PAUSE);
  };
  const edit = () => {
    setAsked(true);
    setEditing(true);
  };

  if (!open) {
    const clicked = (event: MouseEvent) => {
      const onLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (!onLink && getSelection()?.isCollapsed !== false) edit();
    };
    return (
      <div class="note-shown">
        <div class="note-text" onClick={clicked}>
          {view ? (
            <view.Markdown text={typed} />
          ) : (
            <p class="note-plain" dir="auto">
              {typed}
            </p>
          )}
        </div>
        <button
          type="button"
          class="icon-button note-edit"
          aria-label={t('edit_note')}
          title={t('edit_note')}
          onClick={edit}
        >
          <Icon name="edit" />
        </button>
      </div>
    );
  }
  const leave = () => {
    keep(typed);
    // Another window in front: the field stays open for when this one is back.
    if (!document.hasFocus()) return;
    setOther(undefined);
    setEditing(false);
  };
  const keepBoth = () => {
    setOther(undefined);
    type(`${other}\n\n${typed}`);
  };
  return (
    <>
      <textarea
        ref={area}
        class="note"
        rows={2}
        dir="auto"
        aria-label={t('note')}
        placeholder={t('note_help')}
        value={typed}
        onInput={event => type(event.currentTarget.value)}
        onBlur={leave}
      />
      {other !== undefined && (
        <p class="field-wrong" role="status">
          {t('changed_elsewhere')}: <span dir="auto">{other}</span>{' '}
          <button
            type="button"
            class="text-button"
            onMouseDown={event => event.preventDefault()}
            onClick={keepBoth}
          >
            {t('keep_both_notes')}
          </button>
        </p>
      )}
    </>
  );
}
