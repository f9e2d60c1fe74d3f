import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words.tsx';

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

/** The field that an editable text becomes. */
export function Field(props: FieldProps) {
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
