import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

interface DialogProps {
  title: string;
  /** It holds a table. */
  wide?: boolean;
  /** What it shows is there, as it mostly is: so nothing moves under the pointer once the dialog is open. */
  ready?: boolean;
  /** The id of the words that are to be heard with the title. */
  describedBy?: string | undefined;
  onClose(): void;
  /** `close` ends the dialog; the focus goes back to where it was. */
  children(close: () => void): ComponentChildren;
}

/** The browser's own dialog, open as long as it stands: Escape, the cross and a click beside it close it. */
export function Dialog({ title, wide = false, ready = true, describedBy, onClose, children }: DialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useOpening(dialog, ready);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={`dialog ${wide ? 'dialog-wide' : ''}`}
      aria-labelledby={id}
      aria-describedby={describedBy}
      onClose={onClose}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {children(close)}
    </dialog>
  );
}

/** So long a dialog waits for what it shows, in ms: a person who pressed a button takes longer for a failure. */
const PATIENCE = 300;

/** Opens the dialog with what it shows, or after a while without. */
function useOpening(dialog: RefObject<HTMLDialogElement>, ready: boolean): void {
  useLayoutEffect(() => {
    if (dialog.current?.open) return;
    const open = () => dialog.current?.showModal();
    if (ready) return open();
    const waits = setTimeout(open, PATIENCE);
    return () => clearTimeout(waits);
  }, [ready]);
}
