import type { ComponentChildren } from 'preact';
import { useWords } from './words.tsx';

interface DialogActsProps {
  /** The word on the button that does what the dialog is for. */
  act: string;
  disabled?: boolean;
  /** The way out has the focus first: what is done cannot be undone. */
  cautious?: boolean;
  /** Absent in a form, which hears of it by being sent. */
  onAct?(): void;
  onCancel(): void;
}

/** The foot of a dialog: the way out, and the one thing to do. */
export function DialogActs({ act, disabled = false, cautious = false, onAct, onCancel }: DialogActsProps) {
  const { t } = useWords();
  return (
    <p class="dialog-acts">
      <button type="button" class="button" autofocus={cautious} onClick={onCancel}>
        {t('cancel')}
      </button>
      <button
        type={onAct ? 'button' : 'submit'}
        class="button button-main"
        disabled={disabled}
        onClick={onAct}
      >
        {act}
      </button>
    </p>
  );
}

interface DialogFormProps extends Pick<DialogActsProps, 'act' | 'disabled' | 'cautious'> {
  close(): void;
  /** The dialog is closed by then. */
  onAct(): void;
  children: ComponentChildren;
}

/** What is filled in in a dialog: Enter does what its main button does. */
export const DialogForm = ({ close, onAct, children, ...acts }: DialogFormProps) => (
  <form
    class="dialog-body"
    method="dialog"
    onSubmit={event => {
      event.preventDefault();
      close();
      onAct();
    }}
  >
    {children}
    <DialogActs {...acts} onCancel={close} />
  </form>
);
