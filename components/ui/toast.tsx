import { useWords } from './words.tsx';

export interface ToastMessage {
  /** Changes with each message, so that the same text is announced again. */
  id: number;
  text: string;
  undo?: () => void;
}

/**
 * What just happened, and the button that takes it back. Read out by screen readers; stays until the next
 * message or until it is closed.
 */
export function Toast({ message }: { message: ToastMessage | undefined }) {
  const { t } = useWords();
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && (
        <div class="toast" key={message.id}>
          <span>{message.text}</span>
          {message.undo && (
            <button type="button" class="text-button" onClick={message.undo}>
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
