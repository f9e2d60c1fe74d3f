import { useId, useState } from 'preact/hooks';
import { DialogForm } from './dialog-acts.tsx';
import { Dialog } from './dialog.tsx';

/** A question that is answered by typing a name. */
interface NameQuestion {
  kind: 'name';
  /** The name as it is now; an answer equal to it changes nothing. */
  value: string;
  /** What a name would do besides naming, and the word that then stands on the button; undefined when nothing. */
  warning(name: string): { words: string; act: string } | undefined;
  onAnswer(name: string): void;
}

/** A question that is answered by choosing one of several. */
interface ChoiceQuestion {
  kind: 'choice';
  words: string;
  choices: string[];
  onAnswer(choice: string): void;
}

/** A question whether something is really to be done. */
interface SureQuestion {
  kind: 'sure';
  words: string;
  onAnswer(): void;
}

/** What a person is asked before something is done. `act` is the word on the button that does it. */
export type Question = { title: string; act: string } & (NameQuestion | ChoiceQuestion | SureQuestion);

/** What stands in the field when the dialog opens. */
const firstAnswer = (question: Question): string =>
  question.kind === 'name' ? question.value : question.kind === 'choice' ? (question.choices[0] ?? '') : '';

/**
 * A question in a dialog. Enter answers, Escape leaves all as it is. Where nothing is typed or chosen, Enter does too:
 * what cannot be undone takes a second key.
 */
export function Ask({ question, onClose }: { question: Question; onClose(): void }) {
  const [typed, setTyped] = useState(firstAnswer(question));
  const id = useId();
  const name = typed.trim();
  const warning = question.kind === 'name' && name !== question.value ? question.warning(name) : undefined;
  const answer = () => {
    if (question.kind === 'sure') question.onAnswer();
    else if (name !== '' && (question.kind === 'choice' || name !== question.value)) question.onAnswer(name);
  };
  return (
    <Dialog title={question.title} describedBy={question.kind === 'name' ? undefined : id} onClose={onClose}>
      {close => (
        <DialogForm
          act={warning?.act ?? question.act}
          disabled={question.kind !== 'sure' && name === ''}
          close={close}
          onAct={answer}
          cautious={question.kind === 'sure'}
        >
          {question.kind !== 'name' && <p id={id}>{question.words}</p>}
          <AnswerField question={question} typed={typed} onType={setTyped} />
          <p class="dialog-note" role="status">
            {warning?.words}
          </p>
        </DialogForm>
      )}
    </Dialog>
  );
}

interface AnswerFieldProps {
  question: Question;
  typed: string;
  onType(text: string): void;
}

/** Where a name is typed or a choice made; nothing for a question that the button alone answers. */
function AnswerField({ question, typed, onType }: AnswerFieldProps) {
  if (question.kind === 'sure') return null;
  if (question.kind === 'name')
    return (
      <input
        class="text-field"
        ref={takeFocus}
        value={typed}
        dir="auto"
        autocomplete="off"
        aria-label={question.title}
        onInput={event => onType(event.currentTarget.value)}
      />
    );
  return (
    <select
      ref={takeFocus}
      value={typed}
      aria-label={question.title}
      onChange={event => onType(event.currentTarget.value)}
    >
      {question.choices.map(choice => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** Fields that had the focus already: a field is drawn again with every letter. */
const focused = new WeakSet<HTMLElement>();

/** Puts the focus into the field once the dialog is open: by itself it goes to the button that closes it. */
const takeFocus = (field: HTMLInputElement | HTMLSelectElement | null) => {
  if (!field || focused.has(field)) return;
  focused.add(field);
  requestAnimationFrame(() => {
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
};
