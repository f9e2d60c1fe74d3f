import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

interface DialogProps {
  title: string;
  /** It holds a table. */
  wide?: boolean;
  onClose(): void;
  /** `close` ends the dialog; the focus goes back to where it was. */
  children(close: () => void): ComponentChildren;
}

/** The browser's own dialog, open as long as it stands: Escape, the cross and a click beside it close it. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={`dialog ${wide ? 'dialog-wide' : ''}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={event => event.target === dialog.current && close()}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {children(close)}
    </dialog>
  );
}
