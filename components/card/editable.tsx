import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/record/result.ts';
import { useWords } from '../ui/words.tsx';

export interface EditableProps {
  /** What is edited, as people say it: the button's name is made with it. */
  label: string;
  /** The sentence for the button that opens the edit. */
  editLabel: string;
  text: string;
  /** What is shown for it when it is not being edited; the text itself unless given. */
  shown?: string;
  /** What stands there when there is no text. */
  placeholder?: string;
  multiline?: boolean;
  class?: string;
  lang?: string | undefined;
  /** What was typed earlier and not kept. */
  draft?: string | undefined;
  onDraft(text: string | undefined): void;
  /** Keeps what was typed, or says in words why not. */
  onCommit(text: string): Promise<Result<void, string>>;
}

/** Text that becomes a field when it is clicked: Enter keeps, Escape puts back, leaving keeps what can be kept; looking at another window leaves nothing. */
export function Editable(props: EditableProps) {
  const [typed, setTyped] = useState<string | undefined>(props.draft);
  const [wrong, setWrong] = useState('');
  /** The text when the edit began: if it is another now, another window changed it meanwhile. */
  const began = useRef(props.text);
  const button = useRef<HTMLSpanElement>(null);
  const [clicked, setClicked] = useState(false);
  const [returnFocus, setReturnFocus] = useState(false);
  // At once: a key pressed next may open something else that takes the focus.
  useLayoutEffect(() => {
    if (!returnFocus) return;
    button.current?.focus();
    setReturnFocus(false);
  }, [returnFocus]);

  const end = (focus: boolean) => {
    setTyped(undefined);
    setWrong('');
    props.onDraft(undefined);
    setReturnFocus(focus);
  };
  const commit = async (focus: boolean) => {
    if (typed === undefined) return;
    // Nothing was typed: what another window made of it meanwhile stays.
    if (typed === props.text || typed === began.current) return end(focus);
    const kept = await props.onCommit(typed);
    if (kept.ok) end(focus);
    else setWrong(kept.why);
  };

  if (typed === undefined) {
    const open = () => {
      setClicked(true);
      began.current = props.text;
      setTyped(props.text);
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    };
    // A span, because a button's text does not wrap with the line around it.
    return (
      <span
        ref={button}
        role="button"
        tabIndex={0}
        class={`editable ${props.text ? '' : 'editable-empty'} ${props.class ?? ''}`}
        lang={props.lang}
        dir="auto"
        title={props.editLabel}
        {...(!props.text && { 'aria-label': `${props.placeholder ?? ''} (${props.label})` })}
        onClick={open}
        onKeyDown={keys}
      >
        {props.text ? (props.shown ?? props.text) : props.placeholder}
      </span>
    );
  }
  const elsewhere = props.text !== began.current && props.text !== typed ? props.text : undefined;
  return (
    <Field
      {...props}
      typed={typed}
      wrong={wrong}
      elsewhere={elsewhere}
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

interface FieldProps extends EditableProps {
  typed: string;
  wrong: string;
  /** What another window has made of the text since the edit began. */
  elsewhere: string | undefined;
  /** Opened by a click, and not by a draft from before. */
  takeFocus: boolean;
  onType(text: string): void;
  onEnd(focus: boolean): void;
  onKeep(focus: boolean): void;
}

function Field({
  label,
  multiline,
  class: extra,
  lang,
  typed,
  wrong,
  elsewhere,
  takeFocus,
  onType,
  onEnd,
  onKeep,
}: FieldProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  // A field that is taken out of the page while it has the focus is left by that: it must not keep what Escape put back.
  const put = useRef(false);
  useLayoutEffect(() => {
    if (!takeFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [takeFocus]);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [typed]);
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      put.current = true;
      onEnd(true);
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      put.current = true;
      onKeep(true);
    }
  };
  return (
    <span class="field">
      <textarea
        ref={field}
        rows={1}
        class={`field-input ${extra ?? ''}`}
        lang={lang}
        dir="auto"
        aria-label={label}
        aria-invalid={wrong !== ''}
        spellcheck={false}
        value={typed}
        onInput={event => {
          put.current = false;
          onType(event.currentTarget.value);
        }}
        onKeyDown={keys}
        onBlur={() => put.current || !document.hasFocus() || onKeep(false)}
      />
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
    </span>
  );
}
