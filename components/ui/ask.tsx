import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { useWords } from './words.tsx';

/** What a person is asked before something is done. `act` is the word on the button that does it. */
export type Question = { title: string; act: string } &
  /** A name; `warning` says what a name that is typed would do beside naming, and then another word may stand on the button. */
  (
    | {
        kind: 'name';
        value: string;
        warning(name: string): { words: string; act: string } | undefined;
        onAnswer(name: string): void;
      }
    | { kind: 'choice'; words: string; choices: string[]; onAnswer(choice: string): void }
    | { kind: 'sure'; words: string; onAnswer(): void }
  );

/** A question in a dialog. Enter answers, Escape leaves all as it is. */
export function Ask({ question, onClose }: { question: Question; onClose(): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(
    question.kind === 'name' ? question.value : question.kind === 'choice' ? (question.choices[0] ?? '') : '',
  );
  const name = typed.trim();
  const warning = question.kind === 'name' && name !== question.value ? question.warning(name) : undefined;
  const answer = () => {
    if (question.kind === 'sure') question.onAnswer();
    else if (name !== '' && (question.kind === 'choice' || name !== question.value)) question.onAnswer(name);
  };
  return (
    <Dialog title={question.title} onClose={onClose}>
      {close => (
        <form
          class="dialog-body"
          method="dialog"
          onSubmit={event => {
            event.preventDefault();
            close();
            answer();
          }}
        >
          {question.kind !== 'name' && <p>{question.words}</p>}
          {question.kind === 'name' && (
            <input
              class="text-field"
              ref={takeFocus}
              value={typed}
              dir="auto"
              autocomplete="off"
              aria-label={question.title}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          )}
          {question.kind === 'choice' && (
            <select
              ref={takeFocus}
              value={typed}
              aria-label={question.title}
              onChange={event => setTyped(event.currentTarget.value)}
            >
              {question.choices.map(choice => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </select>
          )}
          <p class="dialog-note" role="status">
            {warning?.words}
          </p>
          <p class="dialog-acts">
            <button type="button" class="button" onClick={close}>
              {t('cancel')}
            </button>
            <button
              type="submit"
              class="button button-main"
              disabled={question.kind !== 'sure' && name === ''}
            >
              {warning?.act ?? question.act}
            </button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

const seen = new WeakSet<HTMLElement>();
/** Puts the focus into the field once the dialog is open: by itself it goes to the cross. */
const takeFocus = (field: HTMLInputElement | HTMLSelectElement | null) => {
  if (!field || seen.has(field)) return;
  seen.add(field);
  requestAnimationFrame(() => {
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
};
