import { useId, useRef, useState } from 'preact/hooks';
import type { Colour } from '../../lib/library/organisers/tag-colours.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';

interface TagsProps {
  tags: string[];
  /** Tags that the library knows, for completion. */
  known: string[];
  draft?: string | undefined;
  /** Colours that tags were given. */
  tagColours?: ReadonlyMap<string, Colour> | undefined;
  onDraft(text: string | undefined): void;
  onChange(tags: string[]): void;
}

/** The tags of a paper: each with a way to take it off, and a field to add more. */
export function Tags({ tags, known, draft, tagColours, onDraft, onChange }: TagsProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | undefined>(draft);
  const input = useRef<HTMLInputElement>(null);
  // Escape takes the field away, which leaves it: what was typed is not to be added by that.
  const escaped = useRef(false);
  const listId = useId();
  const type = (text: string | undefined) => {
    setTyped(text);
    onDraft(text === '' ? undefined : text);
  };
  const add = (more: boolean) => {
    const fresh = (typed ?? '')
      .split(/[,;，；]/)
      .map(tag => tag.trim())
      .filter(tag => tag !== '' && !tags.includes(tag));
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)]);
    type(more ? '' : undefined);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed !== '');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      escaped.current = true;
      type(undefined);
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  };
  return (
    <div class="tags" role="group" aria-label={t('tags')}>
      {tags.map(tag => (
        <span key={tag} class="tag" dir="auto">
          {tagColours?.has(tag) && <span class={`tag-dot tone-${tagColours.get(tag)}`} />}
          {tag}
          <button
            type="button"
            class="tag-remove"
            aria-label={t('remove_tag', { tag })}
            title={t('remove_tag', { tag })}
            onClick={() => onChange(tags.filter(other => other !== tag))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {typed === undefined ? (
        <button
          type="button"
          class="prompt"
          onClick={() => {
            escaped.current = false;
            setTyped('');
            requestAnimationFrame(() => input.current?.focus());
          }}
        >
          <Icon name="plus" />
          {t('add_tag')}
        </button>
      ) : (
        <>
          <input
            ref={input}
            class="tag-input"
            list={listId}
            aria-label={t('add_tag')}
            value={typed}
            dir="auto"
            autocomplete="off"
            onInput={event => type(event.currentTarget.value)}
            onKeyDown={keys}
            onBlur={() => escaped.current || !document.hasFocus() || add(false)}
          />
          <datalist id={listId}>
            {known
              .filter(tag => !tags.includes(tag))
              .map(tag => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </>
      )}
    </div>
  );
}
