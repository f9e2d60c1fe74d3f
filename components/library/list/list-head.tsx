import type { RefObject } from 'preact';
import { Icon } from '../../ui/icons.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { useWords } from '../../ui/words.tsx';
import { SORTS, type Sort } from '../../../lib/library/sort-rows.ts';
import type { Order } from './use-layout.ts';
import type { View } from '../views.ts';

interface SearchHeadProps {
  query: string;
  searchBox: RefObject<HTMLInputElement>;
  /** There is nothing to export. */
  empty: boolean;
  onQuery(query: string): void;
  onSide(): void;
  onHelp(): void;
  onExport(): void;
}

/** The line with the search. */
export function SearchHead({ query, searchBox, empty, onQuery, onSide, onHelp, onExport }: SearchHeadProps) {
  const { t } = useWords();
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') searchBox.current?.blur();
      else onQuery('');
    } else if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.isComposing)) {
      event.preventDefault();
      document.querySelector<HTMLElement>('.virtual-row [data-row-focus]')?.focus();
    }
  };
  return (
    <div class="list-head">
      <button
        type="button"
        class="icon-button side-button"
        aria-label={t('menu')}
        title={t('menu')}
        onClick={onSide}
      >
        <Icon name="library" />
      </button>
      <label class="search">
        <Icon name="search" />
        <input
          ref={searchBox}
          type="search"
          value={query}
          placeholder={t('search_all')}
          aria-label={t('search')}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onInput={event => onQuery(event.currentTarget.value)}
          onKeyDown={keys}
        />
      </label>
      <button
        type="button"
        class="foot-button"
        disabled={empty}
        aria-label={t('export')}
        title={t('export')}
        onClick={onExport}
      >
        <Icon name="export" />
        <span class="wide-words">{t('export')}</span>
      </button>
      <button type="button" class="icon-button" aria-label={t('help')} title={t('help')} onClick={onHelp}>
        <span aria-hidden="true" class="help-mark">
          {'?'}
        </span>
      </button>
    </div>
  );
}

export const SORT_WORDS: { [S in Sort]: MessageKey } = {
  best: 'sort_best',
  added: 'sort_added',
  year: 'sort_year',
  title: 'sort_title',
  author: 'sort_author',
  journal: 'sort_journal',
};

interface CountBarProps {
  view: View;
  query: string;
  total: number;
  meant: string[] | undefined;
  /** So many papers have no backup yet; 0 when there is nothing to remind of. */
  unsaved: number;
  order: Order;
  columns: boolean;
  onOrder(order: Order): void;
  onColumns(columns: boolean): void;
  onSaveSearch(): void;
  onEmptyTrash(): void;
}

/** How many papers there are, what there is to say of them, and their order. */
export function CountBar({
  view,
  query,
  total,
  meant,
  unsaved,
  order,
  columns,
  onOrder,
  onColumns,
  onSaveSearch,
  onEmptyTrash,
}: CountBarProps) {
  const { t } = useWords();
  return (
    <div class="list-bar">
      <span role="status" class="list-count">
        {query === '' ? t('papers', { n: total }) : t('found', { n: total })}
      </span>
      <span class="list-note">
        {meant
          ? t('meant', { n: meant.length, words: meant.join(' ') })
          : view.kind === 'trash'
            ? t('trash_note')
            : ''}
        {unsaved > 0 && query === '' && view.kind === 'all' && (
          <a href="#/settings">{t('backup_remind', { n: unsaved })}</a>
        )}
        {query !== '' && (
          <button type="button" class="text-button" onClick={onSaveSearch}>
            {t('save_search')}
          </button>
        )}
      </span>
      {view.kind === 'trash' && total > 0 && (
        <button type="button" class="text-button" onClick={onEmptyTrash}>
          {t('empty_trash')}
        </button>
      )}
      {(total > 0 || query !== '') && (
        <span class="sort">
          <label>
            <span class="wide-words">{t('sort')} </span>
            <select
              value={order.by}
              aria-label={t('sort')}
              onChange={event =>
                onOrder({
                  by: SORTS.find(by => by === event.currentTarget.value) ?? 'added',
                  backwards: false,
                })
              }
            >
              {SORTS.filter(by => by !== 'best' || order.by === 'best').map(by => (
                <option key={by} value={by}>
                  {t(SORT_WORDS[by])}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="icon-button"
            aria-label={t('sort_turn')}
            title={t('sort_turn')}
            aria-pressed={order.backwards}
            onClick={() => onOrder({ ...order, backwards: !order.backwards })}
          >
            <Icon name={order.backwards ? 'up' : 'down'} />
          </button>
          <button
            type="button"
            class="text-button layout-button"
            aria-pressed={columns}
            onClick={() => onColumns(!columns)}
          >
            {t(columns ? 'show_cards' : 'show_columns')}
          </button>
        </span>
      )}
    </div>
  );
}
