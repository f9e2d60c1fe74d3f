import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useWords } from '../ui/words.tsx';
import { useNote, type NoteProps, type TypedNote } from './use-note.ts';

/** A note: shown as Markdown, and when it is clicked a field that keeps what is typed. */
export function NoteField(props: NoteProps) {
  const { draft, takeFocus = false } = props;
  const note = useNote(props);
  const [editing, setEditing] = useState(takeFocus || draft !== undefined);
  const [asked, setAsked] = useState(takeFocus);
  const area = useRef<HTMLTextAreaElement>(null);
  const open = editing || note.typed === '';
  useEffect(() => {
    if (open && asked) area.current?.focus();
  }, [open, asked]);
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [note.typed, open]);
  if (!open) {
    const edit = () => {
      setAsked(true);
      setEditing(true);
    };
    return <ShownNote text={note.typed} onEdit={edit} />;
  }
  const leave = () => {
    note.keep();
    // Another window in front: the field stays open for when this one is back.
    if (!document.hasFocus()) return;
    note.forgetOther();
    setEditing(false);
  };
  return <OpenNote note={note} area={area} onLeave={leave} />;
}

/** The note as Markdown, once that is loaded; as plain text until then. */
function ShownNote({ text, onEdit }: { text: string; onEdit(): void }) {
  const { t } = useWords();
  const view = useLoaded(true, () => import('./markdown.tsx'));
  const clicked = (event: MouseEvent) => {
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (!onLink && getSelection()?.isCollapsed !== false) onEdit();
  };
  return (
    <div class="note-shown">
      <div class="note-text" onClick={clicked}>
        {view ? (
          <view.Markdown text={text} />
        ) : (
          <p class="note-plain" dir="auto">
            {text}
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon-button note-edit"
        aria-label={t('edit_note')}
        title={t('edit_note')}
        onClick={onEdit}
      >
        <Icon name="edit" />
      </button>
    </div>
  );
}

interface OpenNoteProps {
  note: TypedNote;
  area: RefObject<HTMLTextAreaElement>;
  onLeave(): void;
}

/** The note's field, and under it what another window wrote meanwhile. */
function OpenNote({ note: { typed, type, other, keepBoth }, area, onLeave }: OpenNoteProps) {
  const { t } = useWords();
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
        onBlur={onLeave}
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
