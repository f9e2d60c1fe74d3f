import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { PaperRow, type RowActions } from '../list/paper-row.tsx';
import { UnreadableRow } from '../list/unreadable-row.tsx';
import { VirtualList } from '../list/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { isUnreadable, type Row } from '../../lib/library/read-entries.ts';
import { useRowHeight } from '../hooks/use-row-height.ts';

interface ListProps {
  rows: readonly Row[];
  total: number;
  complete: boolean;
  query: string;
  current?: string;
  searchRef: RefObject<HTMLInputElement>;
  selected: ReadonlySet<string> | undefined;
  onQuery(query: string): void;
  onSelect(selected: ReadonlySet<string> | undefined): void;
  actions: Omit<RowActions, 'select'>;
}

/** Search and rows. */
export function List({
  rows,
  total,
  complete,
  query,
  current,
  searchRef,
  selected,
  onQuery,
  onSelect,
  actions,
}: ListProps) {
  const { t } = useWords();
  const [active, setActive] = useState(0);
  const last = useRef<string>();
  const rowHeight = useRowHeight('--row-height');
  useEffect(() => setActive(0), [query]);

  const select: RowActions['select'] = (row, range) => {
    const chosen = new Set(selected);
    const [from, to] = [
      rows.findIndex(({ id }) => id === last.current),
      rows.findIndex(({ id }) => id === row.id),
    ];
    if (range && from >= 0)
      rows.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(({ id }) => chosen.add(id));
    else if (!chosen.delete(row.id)) chosen.add(row.id);
    last.current = row.id;
    onSelect(chosen);
  };
  const searchKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-row-focus]')?.focus();
    }
  };
  return (
    <>
      <div class="list-head">
        <label class="search">
          <Icon name="search" />
          <input
            ref={searchRef}
            type="search"
            value={query}
            placeholder={t('search')}
            aria-label={t('search')}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            onInput={event => onQuery(event.currentTarget.value)}
            onKeyDown={searchKeys}
          />
        </label>
        <span class="visually-hidden" role="status">
          {query === '' ? '' : t('found', { n: total })}
        </span>
        {query !== '' && (
          <span class="list-found" aria-hidden="true">
            {t('found', { n: total })}
          </span>
        )}
        {selected && (
          <button
            type="button"
            class="text-button"
            onClick={() => onSelect(new Set(selected.size === rows.length ? [] : rows.map(({ id }) => id)))}
          >
            {t('select_all')}
          </button>
        )}
        {total > 0 && (
          <button
            type="button"
            class="text-button"
            aria-pressed={selected !== undefined}
            onClick={() => onSelect(selected ? undefined : new Set())}
          >
            {t(selected ? 'done' : 'select')}
          </button>
        )}
      </div>
      {total === 0 ? (
        complete && <p class="empty">{t(query === '' ? 'list_empty' : 'list_none_found')}</p>
      ) : (
        <VirtualList
          count={complete || query !== '' ? rows.length : total}
          rowHeight={rowHeight}
          label={t('list_label')}
          active={active}
          onActive={setActive}
          rowKey={index => rows[index]?.id ?? `row ${index}`}
          render={(index, isActive) => {
            const row = rows[index];
            if (!row) return <div class="row row-waiting" />;
            if (isUnreadable(row)) return <UnreadableRow id={row.id} raw={row.raw} active={isActive} />;
            return (
              <PaperRow
                row={row}
                active={isActive}
                selected={selected?.has(row.id)}
                current={row.id === current}
                actions={{ ...actions, select }}
              />
            );
          }}
        />
      )}
    </>
  );
}
