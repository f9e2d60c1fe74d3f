import { useWords } from './words.tsx';

export interface Told {
  /** Changes with each telling, so that the same words are announced again. */
  id: number;
  words: string;
  undo?: () => void;
}

/** What just happened, and the way back. Announced; it stays until the next thing is told or it is closed. */
export function Toast({ told }: { told: Told | undefined }) {
  const { t } = useWords();
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {told && (
        <div class="toast" key={told.id}>
          <span>{told.words}</span>
          {told.undo && (
            <button type="button" class="text-button" onClick={told.undo}>
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
