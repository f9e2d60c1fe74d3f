import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icons.tsx';

export type Tone = 'saved' | 'look' | 'quiet';

/** The card's first line: the state in words, with a mark and, at its end, the one thing to do about it. */
export function StateLine({
  tone,
  words,
  children,
}: {
  tone: Tone;
  words: string;
  children?: ComponentChildren;
}) {
  return (
    <header class={`state state-${tone}`}>
      {tone !== 'quiet' && (
        <span class="state-mark">
          <Icon name={tone === 'saved' ? 'check' : 'look'} />
        </span>
      )}
      <p class="state-words" role="status">
        {words}
      </p>
      <span class="state-act">{children}</span>
    </header>
  );
}
