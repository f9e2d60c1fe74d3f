import { focusFirstRow, SearchBox } from '../../list/search-box.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import { SidebarButton } from '../sidebar/sidebar-button.tsx';
import { useLibrary } from '../store/use-library.ts';

/** The line with the search. */
export function SearchHead() {
  const { t } = useWords();
  const { list, places, dialog } = useLibrary();
  const { query, total } = list;
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (query.value === '') places.searchBox.current?.blur();
      else query.value = '';
    } else if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.isComposing)) {
      event.preventDefault();
      focusFirstRow();
    }
  };
  return (
    <div class="list-head">
      <SidebarButton />
      <SearchBox
        query={query.value}
        placeholder={t('search_all')}
        box={places.searchBox}
        onQuery={typed => (query.value = typed)}
        onKeyDown={keys}
      />
      <button
        type="button"
        class="foot-button"
        disabled={total.value === 0}
        aria-label={t('export')}
        title={t('export')}
        onClick={() => list.withAll(() => (dialog.value = { kind: 'export' }))}
      >
        <Icon name="export" />
        <span class="wide-words">{t('export')}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('help')}
        title={t('help')}
        onClick={() => (dialog.value = { kind: 'keys' })}
      >
        <span aria-hidden="true" class="help-mark">
          {'?'}
        </span>
      </button>
    </div>
  );
}
