import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useWords } from '../ui/words.tsx';
import type { Row } from '../../lib/library/read-entries.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { Started } from '../list/start-list.ts';
import { moveToTrash, setStatus } from '../../lib/actions/change-papers.ts';
import { useActionLog } from '../hooks/use-action-log.ts';
import { useDrafts } from '../hooks/use-drafts.ts';
import { useGuess } from '../hooks/use-guess.ts';
import { useRows } from '../hooks/use-rows.ts';
import { CardPlace } from './card-place.tsx';
import { Foot } from './foot.tsx';
import { List } from './list.tsx';
import { PageCard } from './page-card.tsx';
import { ShownCard } from './shown-card.tsx';

interface PopupProps extends Started {
  tabId?: number;
  /** What becomes of the page under the popup; beside a page nothing is asked. */
  asked?: Promise<PageState>;
  /** What was answered before the first drawing. */
  first?: PageState;
  /** Opens the list beside the page. */
  beside?: () => void;
}

/** The popup: this page's card, the list, the foot. */
export function Popup({
  library,
  list,
  closed,
  lost,
  drafts: stored,
  settings,
  tabId,
  asked,
  first,
  beside,
}: PopupProps) {
  const words = useWords();
  const { t } = words;
  const { message, announce, recordChanges } = useActionLog(library, words);
  const [drafts, draft] = useDrafts(stored);
  const { rows, total, complete } = useRows(list);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<string>();
  const [picking, setPicking] = useState(false);
  const Picker = useLoaded(picking, async () => (await import('./picker.tsx')).Picker);
  const [selected, setSelected] = useState<ReadonlySet<string>>();
  const search = useRef<HTMLInputElement>(null);

  // The first rows are drawn; the rest is read while nothing else is to be done, or as soon as a search needs
  // it.
  useEffect(() => {
    const idle = requestIdleCallback(() => void list.readAll(), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [list]);
  // Its code comes right after the first drawing, before anything can be typed.
  const searching = useLoaded(true, () => import('../../lib/library/search/search-rows.ts'));
  const asTyped = useMemo(
    () => (searching ? searching.searchRows(rows, query).rows : rows),
    [searching, rows, query],
  );
  const guessed = useGuess(asTyped.length === 0 && complete, rows, query);
  const found = guessed ?? asTyped;
  const knownTags = useMemo(
    () => [...new Set(rows.flatMap((row: Row) => ('tags' in row ? row.tags : [])))].sort(),
    [rows],
  );
  const copy = useCallback(
    (text: string, said = t('copied')) => void navigator.clipboard.writeText(text).then(() => announce(said)),
    [t, announce],
  );
  const exportIds = async (ids: readonly string[]) => {
    const { exportRis } = await import('../../lib/actions/export-ris.ts');
    announce(t('exported', { file: await exportRis(library, ids) }));
  };

  const typeToSearch = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing ||
      key.length !== 1 ||
      key === ' '
    )
      return;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    search.current?.focus();
  };
  const cardWiring = {
    library,
    words,
    drafts,
    draft,
    recordChanges,
    copied: (text: string) => copy(text, t('report_copied')),
    knownTags,
  };
  if (picking && tabId !== undefined) {
    return (
      <div class="popup-page">
        {Picker && (
          <Picker
            library={library}
            tabId={tabId}
            recordChanges={recordChanges}
            onClose={() => setPicking(false)}
          />
        )}
        <Toast message={message} />
      </div>
    );
  }
  return (
    <div class="popup-page" onKeyDown={typeToSearch}>
      {shown === undefined ? (
        asked && (
          <CardPlace late={first === undefined} searching={query !== ''}>
            <PageCard
              {...cardWiring}
              onPick={() => setPicking(true)}
              settings={settings}
              {...(tabId !== undefined && { tabId })}
              asked={asked}
              {...(first && { first })}
            />
          </CardPlace>
        )
      ) : (
        <ShownCard {...cardWiring} id={shown} onClose={() => setShown(undefined)} />
      )}
      <main class="popup-list">
        <h1 class="visually-hidden">{t('name')}</h1>
        {lost && (
          <p class="empty" role="alert">
            {t('library_lost')}
          </p>
        )}
        {closed ? (
          <p class="empty">{t(closed.kind === 'newer' ? 'library_newer' : 'library_unavailable')}</p>
        ) : (
          <List
            rows={found}
            total={query === '' ? (total ?? rows.length) : found.length}
            complete={complete}
            query={query}
            searchRef={search}
            {...(shown !== undefined && { current: shown })}
            selected={selected}
            onSelect={setSelected}
            onQuery={text => {
              setQuery(text);
              void list.readAll();
            }}
            actions={{
              show: row => setShown(row.id),
              setStatus: (row, status) =>
                recordChanges(setStatus(library, [row.id], status), { quiet: true }),
              copyDoi: row => row.DOI !== undefined && copy(row.DOI),
              remove: row => {
                if (row.id === shown) setShown(undefined);
                recordChanges(moveToTrash(library, [row.id]), { label: n => t('removed', { n }) });
              },
            }}
          />
        )}
      </main>
      <Foot
        total={total}
        {...(beside && { beside })}
        query={query}
        found={found.map(({ id }) => id)}
        {...(selected && { selected: [...selected] })}
        onExport={ids => void exportIds(ids)}
        allIds={async () => {
          await list.readAll();
          return list.rows().map(({ id }) => id);
        }}
        onRemove={ids => {
          setSelected(undefined);
          recordChanges(moveToTrash(library, ids), { label: n => t('removed', { n }) });
        }}
      />
      <Toast message={message} />
    </div>
  );
}
