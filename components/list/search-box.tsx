import type { RefObject } from 'preact';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';

interface SearchBoxProps {
  query: string;
  placeholder: string;
  box: RefObject<HTMLInputElement>;
  onQuery(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The field that a list is searched with. */
export function SearchBox({ query, placeholder, box, onQuery, onKeyDown }: SearchBoxProps) {
  const { t } = useWords();
  return (
    <label class="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={query}
        placeholder={placeholder}
        aria-label={t('search')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

/** From the field into the list. */
export const focusFirstRow = (): void =>
  document.querySelector<HTMLElement>('.virtual-row [data-row-focus]')?.focus();
