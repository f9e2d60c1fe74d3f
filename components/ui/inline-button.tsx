import type { ComponentChildren } from 'preact';

/** Enter and the blank press what is no button of the browser's own. */
export const pressKeys = (onPress: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  onPress();
};

interface InlineButtonProps {
  look: string;
  expanded: boolean;
  /** Where it is called more than it says. */
  name?: string;
  onPress(): void;
  children: ComponentChildren;
}

/** A button within a line of text. A span: the browser's own goes to the next line without the word before it. */
export const InlineButton = ({ look, expanded, name, onPress, children }: InlineButtonProps) => (
  <span class="kept-beside">
    <span
      role="button"
      tabIndex={0}
      class={look}
      aria-expanded={expanded}
      aria-label={name}
      title={name}
      onClick={onPress}
      onKeyDown={pressKeys(onPress)}
    >
      {children}
    </span>
  </span>
);
