import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PaperList } from '../list/paper-list.tsx';
import type { RowActions } from '../list/row-props.ts';
import { focusFirstRow, SearchBox } from '../list/search-box.tsx';
import { useWords } from '../ui/words.tsx';
import type { ListSearch } from './use-list-search.ts';

/** Ids of the selected papers; undefined while none can be selected. */
export type Selected = ReadonlySet<string> | undefined;

interface PopupListProps {
  search: ListSearch;
  searchBox: RefObject<HTMLInputElement>;
  /** The paper whose card is shown. */
  current: string | undefined;
  selected: Selected;
  onSelect(selected: Selected): void;
  actions: Omit<RowActions, 'select'>;
}

/** Search and rows. */
export function PopupList({ search, searchBox, current, selected, onSelect, actions }: PopupListProps) {
  const { t } = useWords();
  const { query, found, complete } = search;
  const total = query === '' ? (search.total ?? found.length) : found.length;
  const [active, setActive] = useState(0);
  const last = useRef<string>();
  useEffect(() => setActive(0), [query]);
  const indexOf = (id: string | undefined) => found.findIndex(row => row.id === id);
  const selectRange = (from: number, to: number) => {
    const range = found.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = found[to]?.id;
    onSelect(new Set([...(selected ?? []), ...range.map(({ id }) => id)]));
  };
  const select: RowActions['select'] = (row, range) => {
    const from = range ? indexOf(last.current) : -1;
    if (from >= 0) return selectRange(from, indexOf(row.id));
    const chosen = new Set(selected);
    if (!chosen.delete(row.id)) chosen.add(row.id);
    last.current = row.id;
    onSelect(chosen);
  };
  return (
    <>
      <PopupListHead
        search={search}
        total={total}
        searchBox={searchBox}
        selected={selected}
        onSelect={onSelect}
      />
      {total === 0 ? (
        complete && <p class="empty">{t(query === '' ? 'list_empty' : 'list_none_found')}</p>
      ) : (
        <PaperList
          rows={found}
          count={complete || query !== '' ? found.length : total}
          keyboard={{ active, onActive: setActive, onExtend: to => selectRange(active, to) }}
          selected={selected}
          current={current}
          actions={{ ...actions, select }}
        />
      )}
    </>
  );
}

interface PopupListHeadProps extends Pick<PopupListProps, 'search' | 'searchBox' | 'selected' | 'onSelect'> {
  /** How many papers are listed, or found. */
  total: number;
}

/** The search, how much it found, and the buttons that select. */
function PopupListHead({ search, total, searchBox, selected, onSelect }: PopupListHeadProps) {
  const { t } = useWords();
  const { query, setQuery } = search;
  const searchKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      event.stopPropagation();
      setQuery('');
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusFirstRow();
    }
  };
  const selectAll = useSelectAll(search, selected, onSelect);
  return (
    <div class="list-head">
      <SearchBox
        query={query}
        placeholder={t('search')}
        box={searchBox}
        onQuery={setQuery}
        onKeyDown={searchKeys}
      />
      <span class="visually-hidden" role="status">
        {query === '' ? '' : t('found', { n: total })}
      </span>
      {query !== '' && (
        <span class="list-found" aria-hidden="true">
          {t('found', { n: total })}
        </span>
      )}
      {selected && (
        <button type="button" class="text-button" onClick={selectAll}>
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
  );
}

/** Selects all that is found, once all rows are read; or none of them, when all are selected. */
function useSelectAll(
  search: ListSearch,
  selected: Selected,
  onSelect: PopupListProps['onSelect'],
): () => void {
  const { query, found, complete, readAll } = search;
  /** The query whose papers are to be selected. */
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined || !complete) return;
    setWanted(undefined);
    if (selected && wanted === query) onSelect(new Set(found.map(({ id }) => id)));
  }, [wanted, complete]);
  return () => {
    if (complete && selected?.size === found.length) return onSelect(new Set());
    readAll();
    setWanted(query);
  };
}
