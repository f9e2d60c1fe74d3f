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
