/** The marks on fields whose value may be wrong, and what a person does about one. Loaded where there are any. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fieldText } from '../../lib/fields/field-text.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { RECORD_TYPES, type FieldName, type Record, type RecordType } from '../../lib/record/record.ts';
import { useOtherValues } from '../hooks/use-other-values.ts';
import { InlineButton } from '../ui/inline-button.tsx';
import { useWords } from '../ui/words.tsx';
import { fieldWord } from './field-words.ts';
import type { PaperActions } from './paper-actions.ts';
import { sourceWord } from './source-words.ts';
import { typeWord } from './type-words.ts';

/** A paper as its card shows it. */
export interface MarkedPaper {
  record: Record;
  /** Absent while the paper is not saved. */
  entry?: Entry;
  actions?: PaperActions;
}

/** What a card shows of doubtful fields. */
export interface Doubts {
  /** A field's mark, where the field is doubtful. */
  mark(field: FieldName): ComponentChildren;
  /** The type of work, which a card shows only where it is doubtful. */
  type: ComponentChildren;
  /** What else the page gives for the field whose mark was clicked. */
  panel: ComponentChildren;
}

/** The marks of a paper's doubtful fields. What a person has set is sure. */
export function doubtsOn(
  check: readonly FieldName[],
  { record, entry, actions }: MarkedPaper,
  open: FieldName | undefined,
  onOpen: (field: FieldName | undefined) => void,
): Doubts {
  const isDoubtful = (field: FieldName): boolean =>
    check.includes(field) && entry?.edits[field] === undefined;
  const mark = (field: FieldName) =>
    isDoubtful(field) && (
      <DoubtMark
        field={field}
        open={field === open}
        onClick={actions && (() => onOpen(field === open ? undefined : field))}
      />
    );
  return {
    mark,
    type: isDoubtful('type') && <TypeLine type={record.type}>{mark('type')}</TypeLine>,
    panel: actions && open && isDoubtful(open) && (
      <DoubtPanel key={open} field={open} record={record} actions={actions} />
    ),
  };
}

function TypeLine({ type, children }: { type: RecordType; children: ComponentChildren }) {
  const words = useWords();
  return (
    <p class="journal">
      {typeWord(type, words)}
      {children}
    </p>
  );
}

interface DoubtMarkProps {
  field: FieldName;
  /** Its panel is shown. */
  open: boolean;
  /** Absent: nothing can be done about it yet. */
  onClick?: (() => void) | undefined;
}

/** "check", beside the value: a button that shows what else the page gives. */
function DoubtMark({ field, open, onClick }: DoubtMarkProps) {
  const words = useWords();
  const { t } = words;
  const label = t('check_field', { field: fieldWord(field, words) });
  if (!onClick)
    return (
      <span class="kept-beside">
        <span class="check" title={label}>
          {t('check')}
        </span>
      </span>
    );
  return (
    <InlineButton look="check" expanded={open} name={label} onPress={onClick}>
      {t('check')}
    </InlineButton>
  );
}

interface DoubtPanelProps {
  field: FieldName;
  record: Record;
  actions: PaperActions;
}

/** One doubtful field: the other values, each a click away, or the word that it is right. */
function DoubtPanel({ field, record, actions }: DoubtPanelProps) {
  const words = useWords();
  const { t } = words;
  const place = useRef<HTMLElement>(null);
  useFocusKept(place);
  const text = fieldText(record, field);
  const source = record.sources?.[field] ?? 'page';
  const heading = t('doubt_field', { field: fieldWord(field, words) });
  return (
    <section class="doubt" aria-label={heading} ref={place}>
      <p class="doubt-head">
        <span>{heading}</span>
        {record[field] !== undefined && (
          <button
            type="button"
            class="text-button"
            onClick={() => actions.take({ field, source, text, value: record[field] })}
          >
            {t('doubt_right')}
          </button>
        )}
      </p>
      {field === 'type' ? (
        <TypeChoice type={record.type} label={heading} actions={actions} />
      ) : (
        <OtherValues field={field} record={record} actions={actions} />
      )}
    </section>
  );
}

/** What the pages give for a field beside its value. */
function OtherValues({ field, record, actions }: DoubtPanelProps) {
  const words = useWords();
  const { t } = words;
  const own = fieldText(record, field);
  const others = useOtherValues(record, actions)?.filter(
    other => other.field === field && other.text !== own,
  );
  if (!others) return null;
  return (
    <>
      <p class="doubt-words">{t(others.length > 0 ? 'doubt_others' : 'doubt_no_others')}</p>
      {others.map(other => (
        <div key={other.source + other.text} class="doubt-line">
          <span class="doubt-value" dir="auto">
            {other.text}
          </span>
          <small>{sourceWord(other.source, words)}</small>
          <button type="button" class="text-button" onClick={() => actions.take(other)}>
            {t('take_this')}
          </button>
        </div>
      ))}
    </>
  );
}

interface TypeChoiceProps {
  type: RecordType;
  label: string;
  actions: PaperActions;
}

/** All types of works, to choose another from. */
function TypeChoice({ type, label, actions }: TypeChoiceProps) {
  const words = useWords();
  return (
    <select
      aria-label={label}
      value={type}
      onChange={({ currentTarget: { value } }) =>
        actions.setType(RECORD_TYPES.find(known => known === value) ?? type)
      }
    >
      {RECORD_TYPES.map(known => (
        <option key={known} value={known}>
          {typeWord(known, words)}
        </option>
      ))}
    </select>
  );
}

/** When the panel goes with the button that the keyboard is on, the paper's title has the focus. */
function useFocusKept(place: { current: HTMLElement | null }): void {
  useEffect(() => {
    const panel = place.current;
    const paper = panel?.parentElement;
    let inside = false;
    const note = () => (inside = panel?.contains(document.activeElement) === true);
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      if (inside) paper?.querySelector<HTMLElement>('.editable')?.focus();
    };
  }, []);
}
