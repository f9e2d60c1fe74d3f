import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Ask, type Question } from '../ui/ask.tsx';
import { KeyList } from './key-list.tsx';
import { Toast } from '../ui/toast.tsx';
import { useWords } from '../ui/words.tsx';
import { isUnreadable, type Row } from '../../lib/library/read-entries.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { collectionNames } from '../../lib/library/organisers/collections.ts';
import { sortRows } from '../../lib/library/sort-rows.ts';
import { purgeOld } from '../../lib/library/trash.ts';
import { createListModel } from '../list/list-model.ts';
import type { Started } from '../list/start-list.ts';
import { useActionLog } from '../hooks/use-action-log.ts';
import { useDrafts } from '../hooks/use-drafts.ts';
import { useRows } from '../hooks/use-rows.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWeeklyBackup } from './exchange/use-weekly-backup.ts';
import { Detail } from './paper/detail.tsx';
import { ExportDialog } from './exchange/export-dialog.tsx';
import { ListPane } from './list/list-pane.tsx';
import { Pages } from './pages.tsx';
import { collectionActions } from './sidebar/sidebar-actions.ts';
import { ReferencesDialog } from './exchange/references-dialog.tsx';
import { Side } from './sidebar/side.tsx';
import { useBulk } from './list/use-bulk.ts';
import { useLayout } from './list/use-layout.ts';
import { useKeys } from './use-keys.ts';
import { useOrganisers } from './sidebar/use-organisers.ts';
import { useSearch } from './list/use-search.ts';
import { useTexts } from './list/use-texts.ts';
import { useView } from './use-view.ts';
import { hashQuery, isList, rowsOf, viewHash } from './views.ts';

/** The library in a tab: views, list, paper. */
export function Library(started: Started) {
  const { library, list, closed, lost, drafts: stored } = started;
  const words = useWords();
  const { t } = words;
  const view = useView();
  const log = useActionLog(library, words);
  const settings = useSettings(started.settings);
  const [drafts, draft] = useDrafts(stored);
  const trash = useMemo(() => createListModel(library, 'trash'), [library]);
  const place = view.kind === 'trash' ? trash : list;
  const { rows, complete } = useRows(place);
  const all = useRows(list);
  const thrown = useRows(trash);
  const organisers = useOrganisers(library);
  const { tagColours: tones } = organisers;
  const savedQuery =
    view.kind === 'search' ? organisers.savedSearches.find(({ id }) => id === view.id)?.query : undefined;
  const texts = useTexts(library, all.complete);
  const [query, setQuery] = useState('');
  const { order: chosen, columns, setOrder, setColumns } = useLayout(started.settings);
  const [active, setActive] = useState(0);
  const [current, setCurrent] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [keysShown, setKeysShown] = useState(false);
  const [asked, setAsked] = useState<Question>();
  const [exporting, setExporting] = useState(false);
  const [references, setReferences] = useState<string[]>();
  const [sideShown, setSideShown] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);

  useEffect(() => {
    void list.readAll();
    void trash.start().then(() => trash.readAll());
    void purgeOld(library);
    // The first time, with nothing in it, the library shows how it works.
    if (!started.settings.welcomed) {
      void writeSettings({ welcomed: true });
      if (list.total() === 0 && location.hash === '') location.hash = '#/welcome';
    }
  }, [library, list, trash]);
  useEffect(() => {
    if (isList(view) && view.kind !== 'trash') void writeSettings({ listView: viewHash(view) });
  }, [view]);
  useEffect(() => {
    document.title = t('library_title');
    setSelected(new Set());
    setActive(0);
    setSideShown(false);
    setQuery(savedQuery ?? hashQuery(location.hash));
  }, [view, savedQuery === undefined]);
  useEffect(() => setActive(0), [query]);

  const collections = useMemo(() => collectionNames(organisers.collections), [organisers]);
  const viewed = useMemo(() => rowsOf(view, rows), [view, rows]);
  const found = useSearch(viewed, query, texts, collections);
  const by = chosen.by === 'added' && query !== '' && !chosen.backwards ? 'best' : chosen.by;
  const shown = useMemo(
    () => sortRows(found.rows, by, chosen.backwards, words.language),
    [found, by, chosen.backwards, words.language],
  );
  const tags = useMemo(
    () =>
      [...new Set(all.rows.flatMap(row => (isUnreadable(row) ? [] : row.tags)))].sort((a, b) =>
        a.localeCompare(b),
      ),
    [all.rows],
  );
  const unsaved = useMemo(() => countUnsaved(all.rows, settings.lastBackup), [all.rows, settings.lastBackup]);
  useWeeklyBackup(library, settings, all.total ?? 0, file => log.announce(t('backup_made', { file })));
  const copy = useCallback(
    (text: string, said = t('copied')) =>
      void navigator.clipboard.writeText(text).then(() => log.announce(said)),
    [t, log.announce],
  );

  const bulk = useBulk({
    library,
    log,
    words,
    list: place,
    inTrash: view.kind === 'trash',
    clear: () => setSelected(new Set()),
    copy,
    references: setReferences,
  });
  const activeRow = shown[Math.min(active, shown.length - 1)];
  const targets =
    selected.size > 0 ? [...selected] : current !== undefined ? [current] : activeRow ? [activeRow.id] : [];
  const dragged = useRef<string[]>([]);
  const select = (ids: readonly string[]) => setSelected(new Set(ids));
  useKeys({
    enabled: isList(view),
    searchBox,
    detail,
    count: shown.length,
    active,
    log,
    move: to => {
      setActive(to);
      document.dispatchEvent(new CustomEvent('offprint:reveal', { detail: to }));
      const row = shown[to];
      if (row && current !== undefined) setCurrent(row.id);
    },
    open: () => activeRow && setCurrent(activeRow.id),
    page: () =>
      activeRow &&
      !isUnreadable(activeRow) &&
      activeRow.url !== undefined &&
      window.open(activeRow.url, '_blank', 'noreferrer'),
    star: () => bulk.toggleStar(targets),
    status: () => bulk.nextStatus(targets),
    remove: () => bulk.remove(targets),
    toggle: () =>
      activeRow &&
      select(
        selected.has(activeRow.id)
          ? [...selected].filter(id => id !== activeRow.id)
          : [...selected, activeRow.id],
      ),
    selectAll: () => select(shown.map(({ id }) => id)),
    escape: () =>
      keysShown
        ? setKeysShown(false)
        : selected.size > 0
          ? select([])
          : current !== undefined
            ? setCurrent(undefined)
            : setQuery(''),
    show: id => setCurrent(id),
    help: () => setKeysShown(true),
    ensureOpen: () => activeRow && current === undefined && setCurrent(activeRow.id),
  });

  const showPaper = (id: string) => {
    setCurrent(id);
    location.hash = '#/all';
  };
  const sureToEmpty = (ids: string[]): Question => ({
    kind: 'sure',
    title: t('empty_trash'),
    words: t('empty_trash_sure', { n: ids.length }),
    act: t('empty_trash'),
    onAnswer: () => bulk.deleteForGood(ids),
  });

  if (closed)
    return <p class="empty">{t(closed.kind === 'newer' ? 'library_newer' : 'library_unavailable')}</p>;
  return (
    <div class={`library-page ${current !== undefined ? 'has-paper' : ''} ${sideShown ? 'has-side' : ''}`}>
      <Side
        view={view}
        rows={all.rows}
        total={all.total ?? all.rows.length}
        thrown={thrown.total ?? 0}
        organisers={organisers}
        library={library}
        log={log}
        dragged={() => dragged.current}
        ask={setAsked}
      />
      {lost && all.rows.length === 0 && (
        <p class="lost" role="alert">
          {t('library_lost')}
        </p>
      )}
      {isList(view) ? (
        <main class="list-and-paper">
          <h1 class="visually-hidden">{t('library_title')}</h1>
          <ListPane
            view={view}
            rows={shown}
            total={query === '' && view.kind === 'all' ? (all.total ?? all.rows.length) : shown.length}
            complete={complete}
            meant={found.meant}
            query={query}
            onQuery={setQuery}
            searchBox={searchBox}
            order={{ ...chosen, by }}
            onOrder={setOrder}
            columns={columns}
            onColumns={setColumns}
            active={active}
            onActive={setActive}
            selected={selected}
            onSelect={setSelected}
            {...(current !== undefined && { current })}
            onShow={setCurrent}
            bulk={bulk}
            collections={organisers.collections}
            tags={tags}
            onSide={() => setSideShown(!sideShown)}
            onHelp={() => setKeysShown(true)}
            onExport={() => setExporting(true)}
            unsaved={unsaved}
            tones={tones}
            onDrag={ids => {
              dragged.current = ids;
            }}
            onSaveSearch={() => collectionActions({ library, log, words, ask: setAsked }).saveSearch(query)}
            onEmptyTrash={() => setAsked(sureToEmpty(shown.map(({ id }) => id)))}
          />
          <section ref={detail} class="detail-pane" aria-label={t('paper_here')}>
            <Detail
              id={current}
              library={library}
              words={words}
              drafts={drafts}
              draft={draft}
              log={log}
              knownTags={tags}
              tones={tones}
              collections={collections}
              copy={copy}
              onShow={setCurrent}
              onClose={() => setCurrent(undefined)}
              bulk={bulk}
            />
          </section>
        </main>
      ) : (
        <Pages
          view={view}
          started={{ ...started, settings }}
          rows={all.rows}
          complete={all.complete}
          keptApart={organisers.keptApart}
          log={log}
          onShow={showPaper}
          onSide={() => setSideShown(!sideShown)}
        />
      )}
      {asked && <Ask question={asked} onClose={() => setAsked(undefined)} />}
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
      {exporting && (
        <ExportDialog
          library={library}
          log={log}
          all={all.rows.map(({ id }) => id)}
          shown={shown.map(({ id }) => id)}
          selected={[...selected]}
          one={current === undefined ? [] : [current]}
          settings={settings}
          onClose={() => setExporting(false)}
        />
      )}
      {references && (
        <ReferencesDialog
          library={library}
          settings={settings}
          log={log}
          ids={references}
          onClose={() => setReferences(undefined)}
        />
      )}
      <Toast message={log.message} />
    </div>
  );
}

const REMIND = 100;

/** The papers added since the last backup, once they are a hundred. */
function countUnsaved(rows: readonly Row[], lastBackup = ''): number {
  const count = rows.filter(row => !isUnreadable(row) && row.added > lastBackup).length;
  return count >= REMIND ? count : 0;
}
