import type { ComponentChildren } from 'preact';

/** What a list says when there is nothing in it: what to do, with a sheet that waits for its stamp. */
export function EmptyList({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <svg class="empty-sheet" viewBox="0 0 48 56" width="48" height="56" aria-hidden="true">
        <path d="M4 2h28l12 12v40H4zM32 2v12h12M13 24h22M13 32h22M13 40h12" />
      </svg>
      <p>{words}</p>
      {children}
    </div>
  );
}
