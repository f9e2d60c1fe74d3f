import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface PickButtonProps {
  icon: IconName;
  words: string;
  /** The words stand on it; else only its icon. */
  worded?: boolean;
  onPick(value: string): void;
  /** The options. */
  children: ComponentChildren;
}

/** Opens the browser's own list, which lies unseen over it; it shows its name, whatever was picked last. */
export const PickButton = ({ icon, words, worded = false, onPick, children }: PickButtonProps) => (
  <span class={`pick-button ${worded ? 'foot-button' : 'icon-button'}`} title={words}>
    <Icon name={icon} />
    {worded && (
      <>
        <span class="button-words" aria-hidden="true">
          {words}
        </span>
        <Icon name="unfold" />
      </>
    )}
    <select
      aria-label={words}
      value=""
      onKeyDown={openFirst}
      onChange={event => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        onPick(value);
      }}
    >
      <option value="" disabled hidden>
        {words}
      </option>
      {children}
    </select>
  </span>
);

const MOVING = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp']);

/** A key that would choose in a list that is closed opens it: what is done at once is to be seen before. */
function openFirst(event: KeyboardEvent & { currentTarget: HTMLSelectElement }): void {
  const { key, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isLetter = key.length === 1 && key !== ' ';
  if (!isLetter && !MOVING.has(key)) return;
  event.preventDefault();
  currentTarget.showPicker();
}
