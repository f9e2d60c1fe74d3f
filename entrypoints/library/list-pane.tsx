import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { ColumnHead, ColumnRow } from '../../components/column-row.tsx';
import { Icon } from '../../components/icons.tsx';
import type { MessageKey } from '../../components/i18n.ts';
import { PaperRow, type RowActions } from '../../components/paper-row.tsx';
import { UnreadableRow } from '../../components/unreadable-row.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { useWords } from '../../components/words.tsx';
import type { Library } from '../../lib/library/library.ts';
import { isUnreadable, type Row } from '../../lib/library/read.ts';
import { SORTS, type Sort } from '../../lib/library/sort.ts';
import type { Shelf } from '../../lib/model/shelf.ts';
import type { Acts } from '../shared/use-acts.ts';
import { useRowHeight } from '../shared/use-row-height.ts';
import { BulkBar } from './bulk-bar.tsx';
import { shelfActs } from './shelf-acts.ts';
import type { Bulk } from './use-bulk.ts';
import type { View } from './views.ts';

interface ListPaneProps {
  view: View;
  rows: readonly Row[];
  total: number;
  complete: boolean;
  meant?: string[] | undefined;
  query: string;
  onQuery(query: string): void;
  searchBox: RefObject<HTMLInputElement>;
  sort: { by: Sort; backwards: boolean };
  onSort(sort: { by: Sort; backwards: boolean }): void;
  columns: boolean;
  onColumns(columns: boolean): void;
  active: number;
  onActive(index: number): void;
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
  current?: string;
  onShow(id: string): void;
  bulk: Bulk;
  collections: Shelf[];
  tags: string[];
  onSide(): void;
  onHelp(): void;
  onExport(): void;
  /** So many papers have no backup yet; 0 when there is nothing to remind of. */
  unsaved: number;
  saved: { library: Library; acts: Acts };
}

const SORT_WORDS: { [S in Sort]: MessageKey } = { best: 'sort_best', added: 'sort_added', year: 'sort_year', title: 'sort_title', author: 'sort_author', journal: 'sort_journal' };
const NONE_WORDS: { [kind: string]: MessageKey } = { all: 'list_empty', trash: 'trash_empty', duplicates: 'duplicates_none', incomplete: 'incomplete_none' };

/** Search, order, and the papers of a view. */
export function ListPane(props: ListPaneProps) {
  const { view, rows, total, complete, meant, query, onQuery, searchBox, sort, onSort, columns, onColumns, active, onActive, selected, onSelect, current, onShow, bulk } = props;
  const words = useWords();
  const { t } = words;
  const last = useRef<string>();
  const rowHeight = useRowHeight(columns ? '--column-height' : '--row-height');
  const select: RowActions['select'] = (row, range) => {
    const chosen = new Set(selected);
    const [from, to] = [rows.findIndex(({ id }) => id === last.current), rows.findIndex(({ id }) => id === row.id)];
    if (range && from >= 0) rows.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(({ id }) => chosen.add(id));
    else if (!chosen.delete(row.id)) chosen.add(row.id);
    last.current = row.id;
    onSelect(chosen);
  };
  const actions: RowActions = {
    select,
    show: row => {
      last.current = row.id;
      onActive(rows.findIndex(({ id }) => id === row.id));
      onShow(row.id);
    },
    setStatus: (row, status) => bulk.setStatus([row.id], status),
    copyDoi: bulk.copyDoi,
    remove: row => (view.kind === 'trash' ? bulk.restore([row.id]) : bulk.remove([row.id])),
  };
  const searchKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') searchBox.current?.blur();
      else onQuery('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.virtual-row [data-row-focus]')?.focus();
    }
  };
  return (
    <main class={`list-pane ${columns ? 'list-columns' : ''}`}>
      <h1 class="visually-hidden">{t('library_title')}</h1>
      <div class="list-head">
        <button type="button" class="icon-button side-button" aria-label={t('menu')} title={t('menu')} onClick={props.onSide}><Icon name="library" /></button>
        <label class="search">
          <Icon name="search" />
          <input ref={searchBox} type="search" value={query} placeholder={t('search_all')} aria-label={t('search')} autocomplete="off" spellcheck={false} dir="auto"
            onInput={event => onQuery(event.currentTarget.value)} onKeyDown={searchKeys} />
        </label>
        {query !== '' && <button type="button" class="text-button" onClick={() => shelfActs({ ...props.saved, words }).saveSearch(query)}>{t('save_search')}</button>}
        <button type="button" class="foot-button" disabled={total === 0} onClick={props.onExport}><Icon name="export" />{t('export')}</button>
        <button type="button" class="icon-button" aria-label={t('help')} title={t('help')} onClick={props.onHelp}><span aria-hidden="true" class="help-mark">{'?'}</span></button>
      </div>
      {selected.size > 0 ? <BulkBar ids={[...selected]} view={view} bulk={bulk} collections={props.collections} tags={props.tags} onExport={props.onExport} onClear={() => onSelect(new Set())} /> : (
        <div class="list-bar">
          <span role="status" class="list-count">{query === '' ? t('papers', { n: total }) : t('found', { n: total })}</span>
          <span class="list-note">{meant ? t('meant', { n: meant.length, words: meant.join(' ') }) : view.kind === 'trash' ? t('trash_note') : ''}
            {props.unsaved > 0 && query === '' && view.kind === 'all' && <a href="#/settings">{t('backup_remind', { n: props.unsaved })}</a>}</span>
          {view.kind === 'trash' && rows.length > 0 && <EmptyTrash ids={rows.map(({ id }) => id)} onEmpty={bulk.deleteForGood} />}
          <label class="sort">{t('sort')}
            <select value={sort.by} onChange={event => onSort({ by: SORTS.find(by => by === event.currentTarget.value) ?? 'added', backwards: false })}>
              {SORTS.filter(by => by !== 'best' || sort.by === 'best').map(by => <option key={by} value={by}>{t(SORT_WORDS[by])}</option>)}
            </select>
          </label>
          <button type="button" class="icon-button" aria-label={t('sort_turn')} title={t('sort_turn')} aria-pressed={sort.backwards} onClick={() => onSort({ ...sort, backwards: !sort.backwards })}><Icon name={sort.backwards ? 'up' : 'down'} /></button>
          <button type="button" class="text-button layout-button" aria-pressed={columns} onClick={() => onColumns(!columns)}>{t(columns ? 'show_cards' : 'show_columns')}</button>
        </div>
      )}
      {columns && rows.length > 0 && <ColumnHead />}
      {rows.length === 0
        ? complete && <p class="empty">{t(query === '' ? (NONE_WORDS[view.kind] ?? 'view_empty') : 'list_none_found')}</p>
        : (
          <VirtualList count={rows.length} rowHeight={rowHeight} label={t('list_label')} active={active} onActive={onActive} rowKey={index => rows[index]?.id ?? String(index)}
            onDrag={index => { const row = rows[index]; if (row && !selected.has(row.id)) { onActive(index); onShow(row.id); } }}
            render={(index, isActive) => {
              const row = rows[index];
              if (!row) return null;
              if (isUnreadable(row)) return <UnreadableRow id={row.id} raw={row.raw} active={isActive} />;
              const shown = { row, active: isActive, selected: selected.size > 0 ? selected.has(row.id) : undefined, current: row.id === current, actions };
              return columns ? <ColumnRow {...shown} /> : <PaperRow {...shown} trashed={view.kind === 'trash'} />;
            }} />
        )}
    </main>
  );
}

function EmptyTrash({ ids, onEmpty }: { ids: string[]; onEmpty(ids: string[]): void }) {
  const { t } = useWords();
  const ask = () => {
    if (window.confirm(t('empty_trash_sure', { n: ids.length }))) onEmpty(ids);
  };
  return <button type="button" class="text-button" onClick={ask}>{t('empty_trash')}</button>;
}
