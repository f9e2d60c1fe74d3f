import { useState } from 'preact/hooks';
import type { Name } from '../../lib/record/record.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';

interface PeopleEditorProps {
  people: Name[];
  label: string;
  onChange(people: Name[]): void;
  onDone(): void;
}

/** A person's parts set, and the whole kept in one of its two shapes: family (and given), or one literal name. */
function withPart(name: Name, part: 'family' | 'given' | 'literal', text: string): Name {
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
const filled = (name: Name) =>
  (name.literal ?? name.family ?? '').trim() !== '' || (name.given ?? '').trim() !== '';

/** People as rows with family and given names apart: swap, reorder, organisation or person, remove, add. */
export function PeopleEditor({ people, label, onChange, onDone }: PeopleEditorProps) {
  const { t, number } = useWords();
  const [rows, setRows] = useState(people.length > 0 ? people : [{ family: '' }]);
  const set = (next: Name[], keep: boolean) => {
    setRows(next);
    if (keep) onChange(next.filter(filled));
  };
  const replace = (i: number, name: Name, keep = true) =>
    set(
      rows.map((old, at) => (at === i ? name : old)),
      keep,
    );
  const move = (i: number, by: number) => {
    const next = [...rows];
    const [name] = next.splice(i, 1);
    if (name) next.splice(i + by, 0, name);
    set(next, true);
  };
  const input = (name: Name, i: number, part: 'family' | 'given' | 'literal', words: string) => (
    <input
      class="people-input"
      dir="auto"
      aria-label={`${words} ${number(i + 1)}`}
      placeholder={words}
      value={name[part] ?? ''}
      onInput={event => replace(i, withPart(name, part, event.currentTarget.value), false)}
      onBlur={() => onChange(rows.filter(filled))}
    />
  );
  const button = (
    icon: 'swap' | 'up' | 'down' | 'remove',
    words: string,
    act: () => void,
    disabled = false,
  ) => (
    <button
      type="button"
      class="icon-button"
      title={words}
      aria-label={words}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="people" role="group" aria-label={label}>
      <ol>
        {rows.map((name, i) => (
          <li key={i} class="people-row">
            {name.literal !== undefined ? (
              input(name, i, 'literal', t('organisation'))
            ) : (
              <>
                {input(name, i, 'family', t('family_name'))}
                {input(name, i, 'given', t('given_name'))}
              </>
            )}
            {name.literal === undefined
              ? button('swap', t('swap_names'), () => replace(i, swapped(name)))
              : null}
            <button
              type="button"
              class="icon-button"
              aria-pressed={name.literal !== undefined}
              title={t('organisation')}
              aria-label={t('organisation')}
              onClick={() => replace(i, name.literal === undefined ? toOrganisation(name) : toPerson(name))}
            >
              <Icon name="folder" />
            </button>
            {button('up', t('move_up'), () => move(i, -1), i === 0)}
            {button('down', t('move_down'), () => move(i, 1), i === rows.length - 1)}
            {button('remove', t('remove'), () =>
              set(
                rows.filter((_, at) => at !== i),
                true,
              ),
            )}
          </li>
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
