import { useState } from 'preact/hooks';
import type { Name } from '../../lib/record/record.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';

interface PeopleEditorProps {
  people: Name[];
  label: string;
  onChange(people: Name[]): void;
  onDone(): void;
}

type NamePart = 'family' | 'given' | 'literal';

/**
 * A name with one part set. A name has one of two shapes: family (and given), or one literal name, as
 * organisations have; setting a part of the other shape changes the shape.
 */
function withPart(name: Name, part: NamePart, text: string): Name {
  const { family: _family, given: _given, literal: _literal, ...ties } = name;
  void [_family, _given, _literal];
  if (part === 'literal') return { ...ties, literal: text };
  const [family, given] = part === 'family' ? [text, name.given] : [name.family ?? '', text];
  return { ...ties, family, ...(given && { given }) };
}

const swapped = (name: Name): Name => ({
  ...withPart(withPart(name, 'family', name.given ?? ''), 'given', name.family ?? ''),
});
const toOrganisation = (name: Name): Name =>
  withPart(name, 'literal', [name.given, name.family].filter(Boolean).join(' '));
const toPerson = (name: Name): Name => {
  const words = (name.literal ?? '').split(' ');
  return withPart(withPart(name, 'family', words.at(-1) ?? ''), 'given', words.slice(0, -1).join(' '));
};
const isFilled = (name: Name): boolean =>
  (name.literal ?? name.family ?? '').trim() !== '' || (name.given ?? '').trim() !== '';

/** The people with the one at `index` moved `by` places. */
function moved(people: readonly Name[], index: number, by: number): Name[] {
  const next = [...people];
  const [name] = next.splice(index, 1);
  if (name) next.splice(index + by, 0, name);
  return next;
}

/** People as rows with family and given names apart: swap, reorder, organisation or person, remove, add. */
export function PeopleEditor({ people, label, onChange, onDone }: PeopleEditorProps) {
  const { t } = useWords();
  const [rows, setRows] = useState(people.length > 0 ? people : [{ family: '' }]);
  const keep = (next: readonly Name[]) => onChange(next.filter(isFilled));
  const setAndKeep = (next: Name[]) => {
    setRows(next);
    keep(next);
  };
  const replaced = (index: number, name: Name) => rows.map((old, i) => (i === index ? name : old));
  return (
    <div class="people" role="group" aria-label={label}>
      <ol>
        {rows.map((name, i) => (
          <PersonRow
            key={i}
            name={name}
            index={i}
            count={rows.length}
            onType={typed => setRows(replaced(i, typed))}
            onLeave={() => keep(rows)}
            onReplace={next => setAndKeep(replaced(i, next))}
            onMove={by => setAndKeep(moved(rows, i, by))}
            onRemove={() => setAndKeep(rows.filter((_, other) => other !== i))}
          />
        ))}
      </ol>
      <p class="people-foot">
        <button type="button" class="prompt" onClick={() => setRows([...rows, { family: '' }])}>
          <Icon name="plus" />
          {t('add_person')}
        </button>
        <button type="button" class="text-button" onClick={onDone}>
          {t('done')}
        </button>
      </p>
    </div>
  );
}

interface PersonRowProps {
  name: Name;
  index: number;
  count: number;
  /** While a part is typed: shown, but kept only once the field is left. */
  onType(name: Name): void;
  onLeave(): void;
  onReplace(name: Name): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}

/** One person or organisation: its name's parts and what can be done with the row. */
function PersonRow({ name, index, count, onType, onLeave, onReplace, onMove, onRemove }: PersonRowProps) {
  const { t, number } = useWords();
  const isOrganisation = name.literal !== undefined;
  const input = (part: NamePart, words: string) => (
    <input
      class="people-input"
      dir="auto"
      aria-label={`${words} ${number(index + 1)}`}
      placeholder={words}
      value={name[part] ?? ''}
      onInput={event => onType(withPart(name, part, event.currentTarget.value))}
      onBlur={onLeave}
    />
  );
  return (
    <li class="people-row">
      {isOrganisation ? (
        input('literal', t('organisation'))
      ) : (
        <>
          {input('family', t('family_name'))}
          {input('given', t('given_name'))}
        </>
      )}
      {!isOrganisation && (
        <RowButton icon="swap" words={t('swap_names')} onPress={() => onReplace(swapped(name))} />
      )}
      <RowButton
        icon="folder"
        words={t('organisation')}
        pressed={isOrganisation}
        onPress={() => onReplace(isOrganisation ? toPerson(name) : toOrganisation(name))}
      />
      <RowButton icon="up" words={t('move_up')} disabled={index === 0} onPress={() => onMove(-1)} />
      <RowButton
        icon="down"
        words={t('move_down')}
        disabled={index === count - 1}
        onPress={() => onMove(1)}
      />
      <RowButton icon="remove" words={t('remove')} onPress={onRemove} />
    </li>
  );
}

interface RowButtonProps {
  icon: IconName;
  words: string;
  disabled?: boolean;
  /** For a button that switches something on and off. */
  pressed?: boolean;
  onPress(): void;
}

function RowButton({ icon, words, disabled, pressed, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={words}
      aria-label={words}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
