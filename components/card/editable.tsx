import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/record/result.ts';
import { pressKeys } from '../ui/inline-button.tsx';
import { useWords } from '../ui/words.tsx';
import { editableName, emptyName } from './field-words.ts';

/** How an editable text looks. */
export interface FieldLook {
  /** What it is called where less is shown than is edited: the year of a date. */
  named?: string;
  /** What is shown for it when it is not being edited; the text itself unless given. */
  shown?: string;
  /** What stands there when there is no text. */
  placeholder?: string;
  multiline?: boolean;
  class?: string;
  lang?: string | undefined;
}

interface EditableProps {
  /** What is edited, as people say it: the text's name is made with it, "Year, 2022, edit". */
  label: string;
  /** The sentence that the mouse is shown over the text. */
  editLabel: string;
  text: string;
  look: FieldLook;
  /** What was typed earlier and not kept. */
  draft?: string | undefined;
  onDraft(text: string | undefined): void;
  /** Keeps what was typed, or says in words why not. */
  onCommit(text: string): Promise<Result<void, string>>;
}

/**
 * Text that becomes a field when it is clicked: Enter keeps, Escape puts back, leaving keeps what can be kept.
 * Looking at another window is no leaving.
 */
export function Editable(props: EditableProps) {
  const [typed, setTyped] = useState<string | undefined>(props.draft);
  const [wrong, setWrong] = useState('');
  /** The text when the edit began: if it is another now, another window changed it meanwhile. */
  const began = useRef(props.text);
  const button = useRef<HTMLSpanElement>(null);
  const [clicked, setClicked] = useState(false);
  const returnFocus = useReturnFocus(button);

  const end = (focus: boolean) => {
    setTyped(undefined);
    setWrong('');
    props.onDraft(undefined);
    returnFocus(focus);
  };
  const commit = async (focus: boolean) => {
    if (typed === undefined) return;
    // Nothing was typed: what another window made of it meanwhile stays.
    if (typed === props.text || typed === began.current) return end(focus);
    const kept = await props.onCommit(typed);
    if (kept.ok) end(focus);
    else setWrong(kept.why);
  };
  const open = () => {
    setClicked(true);
    began.current = props.text;
    setTyped(props.text);
  };
  if (typed === undefined) return <EditableText {...props} button={button} onOpen={open} />;
  const elsewhere = props.text !== began.current && props.text !== typed ? props.text : undefined;
  return (
    <Field
      label={props.label}
      look={props.look}
      typed={typed}
      remarks={{ wrong, elsewhere }}
      takeFocus={clicked}
      onType={text => {
        setTyped(text);
        setWrong('');
        props.onDraft(text);
      }}
      onEnd={end}
      onKeep={focus => void commit(focus)}
    />
  );
}

/**
 * Gives the focus back to the text after an edit. At once: a key pressed next may open something else that
 * takes it.
 */
function useReturnFocus(button: RefObject<HTMLElement>): (wanted: boolean) => void {
  const [wanted, setWanted] = useState(false);
  useLayoutEffect(() => {
    if (!wanted) return;
    button.current?.focus();
    setWanted(false);
  }, [wanted]);
  return setWanted;
}

interface EditableTextProps extends Pick<EditableProps, 'label' | 'editLabel' | 'text' | 'look'> {
  button: RefObject<HTMLSpanElement>;
  onOpen(): void;
}

/** The text while it is not edited. A span, because a button's text does not wrap with the line around it. */
function EditableText(props: EditableTextProps) {
  const { text, label, editLabel, look, onOpen } = props;
  const words = useWords();
  const shown = text ? (look.shown ?? text) : (look.placeholder ?? '');
  const named = look.named ?? label;
  return (
    <span
      ref={props.button}
      role="button"
      tabIndex={0}
      class={`editable ${text ? '' : 'editable-empty'} ${look.class ?? ''}`}
      lang={look.lang}
      dir="auto"
      title={editLabel}
      aria-label={text ? editableName(named, shown, words) : emptyName(named, shown, words)}
      onClick={onOpen}
      onKeyDown={pressKeys(onOpen)}
    >
      {shown}
    </span>
  );
}

/** What is said of a text while it is edited. */
interface Remarks {
  /** What is wrong with what was typed; empty when nothing is. */
  wrong: string;
  /** What another window has made of the text since the edit began. */
  elsewhere: string | undefined;
}

interface FieldProps {
  label: string;
  look: FieldLook;
  typed: string;
  remarks: Remarks;
  /** Opened by a click, and not by a draft from before. */
  takeFocus: boolean;
  onType(text: string): void;
  onEnd(focus: boolean): void;
  onKeep(focus: boolean): void;
}

function Field(props: FieldProps) {
  const { look, typed, remarks, takeFocus, onType, onEnd, onKeep } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  // A field that is taken out of the page while it has the focus is left by that:
  // it must not keep what Escape put back.
  const ended = useRef(false);
  useLayoutEffect(() => {
    if (!takeFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [takeFocus]);
  useFittingHeight(field, typed);
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const keep = event.key === 'Enter' && (!look.multiline || event.ctrlKey || event.metaKey);
    if (!keep && event.key !== 'Escape') return;
    event.preventDefault();
    ended.current = true;
    if (keep) return onKeep(true);
    event.stopPropagation();
    onEnd(true);
  };
  return (
    <span class="field">
      <textarea
        ref={field}
        rows={1}
        class={`field-input ${look.class ?? ''}`}
        lang={look.lang}
        dir="auto"
        aria-label={props.label}
        aria-invalid={remarks.wrong !== ''}
        spellcheck={false}
        value={typed}
        onInput={event => {
          ended.current = false;
          onType(event.currentTarget.value);
        }}
        onKeyDown={keys}
        onBlur={() => ended.current || !document.hasFocus() || onKeep(false)}
      />
      <FieldRemarks {...remarks} />
    </span>
  );
}

/** A field as high as its text. */
function useFittingHeight(field: RefObject<HTMLTextAreaElement>, text: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [text]);
}

/** What another window wrote meanwhile, and what is wrong with what was typed. */
function FieldRemarks({ elsewhere, wrong }: Remarks) {
  const { t } = useWords();
  return (
    <>
      {elsewhere !== undefined && (
        <span class="field-wrong" role="status">
          {t('changed_elsewhere')}: <span dir="auto">{elsewhere}</span>
        </span>
      )}
      {wrong && (
        <span class="field-wrong" role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}
