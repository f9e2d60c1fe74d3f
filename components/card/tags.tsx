import { useId, useRef, useState } from 'preact/hooks';
import type { Colour } from '../../lib/library/organisers/tag-colours.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import { typedTags } from './typed-tags.ts';

interface TagsProps {
  tags: string[];
  /** Tags that the library knows, for completion. */
  known: string[];
  /** What was typed and not added yet when the card was last left. */
  draft?: string | undefined;
  /** Colours that tags were given. */
  tagColours?: ReadonlyMap<string, Colour> | undefined;
  onDraft(text: string | undefined): void;
  onChange(tags: string[]): void;
}

/** The tags of a paper: each with a way to take it off, and a field to add more. */
export function Tags({ tags, known, draft, tagColours, onDraft, onChange }: TagsProps) {
  const { t } = useWords();
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
      <TagAdder tags={tags} known={known} draft={draft} onDraft={onDraft} onChange={onChange} />
    </div>
  );
}

/**
 * A button that becomes a field. Enter adds what was typed and waits for more; a comma does too; leaving the field
 * adds it; Escape does not; Backspace in the empty field takes off the last tag.
 */
function TagAdder({ tags, known, draft, onDraft, onChange }: Omit<TagsProps, 'tagColours'>) {
  const { t } = useWords();
  /** Undefined while the button stands there. */
  const [typed, setTyped] = useState<string | undefined>(draft);
  const input = useRef<HTMLInputElement>(null);
  // Escape takes the field away, which leaves it: what was typed is not to be added by that.
  const escaped = useRef(false);
  const listId = useId();
  const open = () => {
    escaped.current = false;
    setTyped('');
    requestAnimationFrame(() => input.current?.focus());
  };
  const type = (text: string | undefined) => {
    setTyped(text);
    onDraft(text === '' ? undefined : text);
  };
  const add = (more: boolean) => {
    const fresh = typedTags(typed ?? '').filter(tag => !tags.includes(tag));
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
  if (typed === undefined) return <AddTagButton onPress={open} />;
  return (
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
      <TagCompletions id={listId} tags={known.filter(tag => !tags.includes(tag))} />
    </>
  );
}

function AddTagButton({ onPress }: { onPress(): void }) {
  const { t } = useWords();
  return (
    <button type="button" class="prompt" onClick={onPress}>
      <Icon name="plus" />
      {t('add_tag')}
    </button>
  );
}

function TagCompletions({ id, tags }: { id: string; tags: readonly string[] }) {
  return (
    <datalist id={id}>
      {tags.map(tag => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
