import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/record/result.ts';
import { useLoaded } from '../hooks/use-loaded.ts';
import { pressKeys } from '../ui/inline-button.tsx';
import { useWords } from '../ui/words.tsx';
import type { FieldLook } from './editable-field.tsx';
import { editableName, emptyName } from './field-words.ts';

let part: typeof import('./editable-field.tsx') | undefined;

/** Loads the field that a text becomes: with the card of a stored paper, before any text of it can be clicked. */
export const loadField = async (): Promise<typeof import('./editable-field.tsx')> =>
  (part ??= await import('./editable-field.tsx'));

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
  useLoaded(typed !== undefined, loadField);
  if (typed === undefined || !part) return <EditableText {...props} button={button} onOpen={open} />;
  const elsewhere = props.text !== began.current && props.text !== typed ? props.text : undefined;
  return (
    <part.Field
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
