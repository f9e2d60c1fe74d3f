import { useRef } from 'preact/hooks';
import { CLOSE_CARDS, PaperList, type ListLook } from '../../list/paper-list.tsx';
import type { RowActions } from '../../list/row-props.ts';
import { ColumnHead } from '../../list/column-head.tsx';
import { IN_COLUMNS } from '../../list/column-row.tsx';
import { columnTemplate, kindOf } from '../../list/columns.ts';
import { EmptyList } from '../../list/empty-list.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { isUnreadable } from '../../../lib/library/read-entries.ts';
import { useWords } from '../../ui/words.tsx';
import { useLibrary, type LibraryPage } from '../store/use-library.ts';
import { DRAG_TYPE } from '../sidebar/sidebar-drops.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CountBar } from './count-bar.tsx';
import { copyText, removePapers, restorePapers, selectAmongAll, setStatusOf } from './paper-changes.ts';
import { SearchHead } from './search-head.tsx';
import { usePaneRoom } from './use-pane-room.ts';
import { inAddress } from '../../../lib/text/in-address.ts';

/** Search, order, and the papers of a view. */
export function ListPane() {
  const { list, selection } = useLibrary();
  const pane = useRef<HTMLDivElement>(null);
  usePaneRoom(pane, list);
  const selecting = selection.selecting.value;
  const shape = list.columns.value ? 'list-columns' : `list-${list.density.value}`;
  return (
    <div
      ref={pane}
      class={`list-pane ${shape} ${selecting ? 'list-selecting' : ''}`}
      style={{ '--column-template': columnTemplate(list.laid.value) }}
    >
      <SearchHead />
      {selecting ? <BulkBar /> : <CountBar />}
      {list.shown.value.length === 0 ? list.place.value.complete && <Nothing /> : <Rows />}
    </div>
  );
}

/** The papers, as cards or in the columns that have room. */
function Rows() {
  const page = useLibrary();
  const { list, selection, data, places } = page;
  const rows = list.shown.value;
  return (
    <PaperList
      rows={rows}
      count={rows.length}
      look={{
        ...shapeOf(page),
        boxed: true,
        trashed: list.view.value.kind === 'trash',
        tagColours: data.organisers.value.tagColours,
      }}
      keyboard={{
        active: selection.active.value,
        onActive: index => (selection.active.value = index),
        onExtend: selection.extendTo,
      }}
      selected={selection.selecting.value ? selection.selected.value : undefined}
      current={selection.current.value}
      actions={rowActions(page)}
      handle={places.list}
    />
  );
}

/** How the rows look as they are chosen to: in columns, or as cards that stand closer or less close. */
function shapeOf({ list, log, words: { t } }: LibraryPage): ListLook {
  if (!list.columns.value) return list.density.value === 'compact' ? { shape: CLOSE_CARDS } : {};
  const order = list.order.value;
  const all = list.table.value;
  const shown = list.laid.value;
  const head = (
    <ColumnHead
      all={all}
      shown={shown}
      order={order}
      onSort={by => list.setOrder({ by, backwards: order.by === by && !order.backwards })}
      onChange={list.setTable}
      onMoved={(name, n) =>
        log.announce(t('column_place', { name: t(kindOf(name).words), n, of: all.length }))
      }
    />
  );
  return { shape: IN_COLUMNS, columns: shown.map(({ name }) => name), head };
}

function rowActions(page: LibraryPage): RowActions {
  const { list, selection } = page;
  return {
    select: selection.toggle,
    show: selection.open,
    setStatus: (row, status) => setStatusOf(page, [row.id], status),
    copyDoi: ({ DOI }) => {
      if (DOI !== undefined) copyText(page, DOI);
    },
    remove: ({ id }) =>
      list.view.value.kind === 'trash' ? restorePapers(page, [id]) : removePapers(page, [id]),
    drag: (row, data) => {
      data.setData(DRAG_TYPE, row.id);
      if (!isUnreadable(row)) data.setData('text/plain', row.title);
      data.effectAllowed = 'copy';
      selection.drag(row);
    },
  };
}

const NONE_WORDS: { [kind: string]: MessageKey } = {
  all: 'list_empty',
  trash: 'trash_empty',
  incomplete: 'incomplete_none',
  collection: 'collection_empty',
  imported: 'imported_none',
  starred: 'starred_empty',
};

/** Why there is nothing, and what to do about it. */
function Nothing() {
  const { t } = useWords();
  const page = useLibrary();
  const { list } = page;
  const { kind } = list.view.value;
  const query = list.query.value;
  if (query === '') {
    return (
      <EmptyList words={t(NONE_WORDS[kind] ?? 'view_empty')}>
        {kind === 'imported' && (
          <p class="empty-ways">
            <a href="#/all">{t('view_all')}</a>
          </p>
        )}
        {kind === 'collection' && (
          <button type="button" class="button" onClick={() => selectAmongAll(page)}>
            {t('select_papers')}
          </button>
        )}
        {kind === 'all' && (
          <p class="empty-ways">
            <a href="#/welcome">{t('view_welcome')}</a>
            <a href="#/import">{t('view_import')}</a>
          </p>
        )}
      </EmptyList>
    );
  }
  return (
    <EmptyList words={t('list_none_found')}>
      {kind !== 'all' && kind !== 'search' && (
        <p class="empty-ways">
          <a href={`#/all?${inAddress(query)}`}>{t('search_everywhere')}</a>
        </p>
      )}
    </EmptyList>
  );
}
