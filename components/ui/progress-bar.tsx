import { useWords } from './words.tsx';

interface ProgressBarProps {
  /** What is being done. */
  words: string;
  /** From 0 to 1. */
  part: number;
  onStop(): void;
}

/** How far a long act is, and the way to stop it. */
export function ProgressBar({ words, part, onStop }: ProgressBarProps) {
  const { t, language } = useWords();
  return (
    <div class="import-busy">
      <progress value={part} max={1} aria-label={words} />
      <span class="busy-part">{new Intl.NumberFormat(language, { style: 'percent' }).format(part)}</span>
      <button type="button" class="button" onClick={onStop}>
        {t('stop')}
      </button>
    </div>
  );
}
