import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../../lib/text/fold.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Group, SidebarItem } from './sidebar-content.ts';
import { ViewLink } from './sidebar-item.tsx';
import { stopProps, useStops } from './sidebar-stops.ts';

/** So many names are drawn at once: nobody reads more of them, and thousands take their time. */
const DRAWN = 100;

/** One group under its name, with a way to add to it. */
export function SidebarGroup({ label, items, add, filter }: Group) {
  const { t } = useWords();
  const stops = useStops();
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const folded = fold(wanted);
  const found = filter === undefined || folded === '' ? items : items.filter(isCalled(folded));
  const shown = filter === undefined || all ? found : found.filter((item, n) => n < DRAWN || item.current);
  const adding = useAdding(add);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => stops.settle(), [shown.length, wanted]);
  // the button that was pressed is gone: on to what it brought
  useLayoutEffect(() => {
    if (all) list.current?.children[DRAWN]?.querySelector('a')?.focus();
  }, [all]);
  return (
    <section class="sidebar-group">
      {label !== undefined && (
        <div class="sidebar-label">
          <h2>{label}</h2>
          {add && <AddButton label={add.label} onClick={adding.start} />}
        </div>
      )}
      {filter !== undefined && <Filter label={filter} wanted={wanted} onWanted={setWanted} />}
      <ul ref={list}>
        {shown.map(item => (
          <ViewLink key={item.hash} item={item} />
        ))}
      </ul>
      {shown.length < found.length && (
        <span class="sidebar-line">
          <button
            type="button"
            class="text-button sidebar-all"
            onClick={() => setAll(true)}
            {...stopProps(stops, 'all')}
          >
            {t('filter_show_all', { n: found.length })}
          </button>
        </span>
      )}
      {filter !== undefined && (
        <p class="sidebar-none" role="status">
          {shown.length === 0 ? t('filter_none') : ''}
        </p>
      )}
      {add && adding.field}
    </section>
  );
}

interface FilterProps {
  label: string;
  wanted: string;
  onWanted(wanted: string): void;
}

/** Where a part of the names is typed. Arrow keys lead to it and on, as to a link. */
function Filter({ label, wanted, onWanted }: FilterProps) {
  const stops = useStops();
  return (
    <input
      type="search"
      class="sidebar-input sidebar-filter"
      aria-label={label}
      placeholder={label}
      value={wanted}
      dir="auto"
      autocomplete="off"
      onInput={event => onWanted(event.currentTarget.value)}
      onKeyDown={event => filterKeys(event, () => onWanted(''))}
      {...stopProps(stops, label)}
    />
  );
}

const isCalled =
  (folded: string) =>
  ({ label, current }: SidebarItem): boolean =>
    current || fold(label).includes(folded);

/** From the field into what it shows; Escape empties it. */
function filterKeys(event: KeyboardEvent, clear: () => void): void {
  if (event.isComposing) return;
  const field = event.currentTarget;
  if (event.key === 'Escape' && field instanceof HTMLInputElement && field.value !== '') {
    event.preventDefault();
    event.stopPropagation();
    clear();
  } else if (event.key === 'Enter' && field instanceof HTMLElement) {
    event.preventDefault();
    field.parentElement?.querySelector<HTMLElement>('ul [data-stop]')?.focus();
  }
}

function AddButton({ label, onClick }: { label: string; onClick(): void }) {
  const stops = useStops();
  return (
    <span class="sidebar-line">
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        onClick={onClick}
        {...stopProps(stops, label)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}

/** Where the name of a new one is typed. Leaving the field keeps what is in it, as Enter does; Escape does not. */
function useAdding(add: Group['add']) {
  const [typed, setTyped] = useState<string>();
  // Enter takes the field away, by which it is left as well.
  const ended = useRef(false);
  const end = (keep: boolean) => {
    if (!ended.current && keep && typed?.trim()) add?.onAdd(typed.trim());
    ended.current = true;
    setTyped(undefined);
  };
  const start = () => {
    ended.current = false;
    setTyped('');
  };
  const field = typed !== undefined && (
    <input
      class="sidebar-input"
      ref={focusOnce}
      aria-label={add?.label}
      placeholder={add?.label}
      value={typed}
      dir="auto"
      onInput={event => setTyped(event.currentTarget.value)}
      onBlur={() => end(true)}
      onKeyDown={event => {
        if (event.isComposing) return;
        if (event.key === 'Enter') end(true);
        if (event.key === 'Escape') end(false);
        event.stopPropagation();
      }}
    />
  );
  return { start, field };
}

const focusOnce = (field: HTMLInputElement | null) => {
  if (field && document.activeElement !== field) field.focus();
};
