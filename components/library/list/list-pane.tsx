import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { ColumnHead, ColumnRow } from '../../list/column-row.tsx';
import { EmptyList } from '../../list/empty-list.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { PaperRow, type RowActions } from '../../list/paper-row.tsx';
import { DRAG_TYPE } from '../sidebar/sidebar-item.tsx';
import { UnreadableRow } from '../../list/unreadable-row.tsx';
import { VirtualList } from '../../list/virtual-list.tsx';
import { useWords } from '../../ui/words.tsx';
import { isUnreadable, type Row } from '../../../lib/library/read-entries.ts';
import type { Collection } from '../../../lib/library/organisers/collections.ts';
import type { Colour } from '../../../lib/library/organisers/tag-colours.ts';
import { useRowHeight } from '../../hooks/use-row-height.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CountBar, SearchHead } from './list-head.tsx';
import type { Bulk } from './use-bulk.ts';
import type { Order } from './use-layout.ts';
import type { View } from '../views.ts';

interface ListPaneProps {
  view: View;
  rows: readonly Row[];
  total: number;
  complete: boolean;
  meant: string[] | undefined;
  query: string;
  onQuery(query: string): void;
  searchBox: RefObject<HTMLInputElement>;
  order: Order;
  onOrder(order: Order): void;
  columns: boolean;
  onColumns(columns: boolean): void;
  active: number;
  onActive(index: number): void;
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
  current?: string;
  onShow(id: string): void;
  /** These papers are being dragged. */
  onDrag(ids: string[]): void;
  bulk: Bulk;
  collections: Collection[];
  tags: string[];
  tones: ReadonlyMap<string, Colour>;
  unsaved: number;
  onSide(): void;
  onHelp(): void;
  onExport(): void;
  onSaveSearch(): void;
  onEmptyTrash(): void;
}

const NONE_WORDS: { [kind: string]: MessageKey } = {
  all: 'list_empty',
  trash: 'trash_empty',
  incomplete: 'incomplete_none',
  collection: 'collection_empty',
  starred: 'starred_empty',
};

/** Search, order, and the papers of a view. */
export function ListPane(props: ListPaneProps) {
  const {
    view,
    rows,
    complete,
    query,
    columns,
    active,
    onActive,
    selected,
    onSelect,
    current,
    onShow,
    bulk,
    order,
    onOrder,
  } = props;
  const { t } = useWords();
  const last = useRef<string>();
  const rowHeight = useRowHeight(columns ? '--column-height' : '--row-height');
  const indexOf = (id: string | undefined) => rows.findIndex(row => row.id === id);
  const withRange = (from: number, to: number) =>
    new Set([...selected, ...rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)]);
  const select: RowActions['select'] = (row, range) => {
    const from = indexOf(last.current ?? current);
    const chosen = range && from >= 0 ? withRange(from, indexOf(row.id)) : new Set(selected);
    if (!(range && from >= 0) && !chosen.delete(row.id)) chosen.add(row.id);
    last.current = row.id;
    onSelect(chosen);
  };
  const actions: RowActions = {
    select,
    show: row => {
      last.current = row.id;
      onActive(indexOf(row.id));
      onShow(row.id);
    },
    setStatus: (row, status) => bulk.setStatus([row.id], status),
    copyDoi: bulk.copyDoi,
    remove: row => (view.kind === 'trash' ? bulk.restore([row.id]) : bulk.remove([row.id])),
  };
  const drag = (index: number, { dataTransfer }: DragEvent) => {
    const row = rows[index];
    if (!row || !dataTransfer) return;
    dataTransfer.setData(DRAG_TYPE, row.id);
    if (!isUnreadable(row)) dataTransfer.setData('text/plain', row.title);
    dataTransfer.effectAllowed = 'copy';
    props.onDrag(selected.has(row.id) ? [...selected] : [row.id]);
  };
  return (
    <div class={`list-pane ${columns ? 'list-columns' : ''}`}>
      <SearchHead {...props} empty={props.total === 0} />
      {selected.size > 0 ? (
        <BulkBar {...props} ids={[...selected]} onClear={() => onSelect(new Set())} />
      ) : (
        <CountBar {...props} />
      )}
      {columns && rows.length > 0 && (
        <ColumnHead
          by={order.by}
          backwards={order.backwards}
          onSort={by => onOrder({ by, backwards: order.by === by && !order.backwards })}
        />
      )}
      {rows.length === 0 ? (
        complete && <Nothing view={view} query={query} />
      ) : (
        <VirtualList
          count={rows.length}
          rowHeight={rowHeight}
          label={t('list_label')}
          active={active}
          onActive={onActive}
          rowKey={index => rows[index]?.id ?? String(index)}
          onDrag={drag}
          onExtend={to => onSelect(withRange(active, to))}
          render={(index, isActive) => {
            const row = rows[index];
            if (!row) return null;
            if (isUnreadable(row)) return <UnreadableRow id={row.id} raw={row.raw} active={isActive} />;
            const shown = {
              row,
              active: isActive,
              selected: selected.size > 0 ? selected.has(row.id) : undefined,
              current: row.id === current,
              actions,
              tones: props.tones,
            };
            return columns ? (
              <ColumnRow {...shown} />
            ) : (
              <PaperRow {...shown} trashed={view.kind === 'trash'} />
            );
          }}
        />
      )}
    </div>
  );
}

/** Why there is nothing, and what to do about it. */
function Nothing({ view, query }: { view: View; query: string }) {
  const { t } = useWords();
  if (query === '') {
    return (
      <EmptyList words={t(NONE_WORDS[view.kind] ?? 'view_empty')}>
        {view.kind === 'all' && (
          <p class="empty-ways">
            <a href="#/welcome">{t('view_welcome')}</a>
            <a href="#/import">{t('view_import')}</a>
          </p>
        )}
      </EmptyList>
    );
  }
  return (
    <div class="empty">
      <p>{t('list_none_found')}</p>
      {view.kind !== 'all' && view.kind !== 'search' && (
        <p class="empty-ways">
          <a href={`#/all?${encodeURIComponent(query)}`}>{t('search_everywhere')}</a>
        </p>
      )}
    </div>
  );
}
