import { useEffect, useMemo } from 'preact/hooks';
import { giveBackAccess } from '../../lib/actions/give-back-access.ts';
import { purgeOld } from '../../lib/library/trash.ts';
import { writeDraft } from '../../lib/storage/drafts.ts';
import { readLastImport } from '../../lib/storage/last-import.ts';
import { onSettings, writeSettings } from '../../lib/storage/settings.ts';
import { useLoaded } from '../hooks/use-loaded.ts';
import type { Started } from '../list/start-list.ts';
import { Toast } from '../ui/toast.tsx';
import { useWords } from '../ui/words.tsx';
import { ListPane } from './list/list-pane.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { PagePane } from './page-pane.tsx';
import { PaperPane } from './paper/paper-pane.tsx';
import { LibrarySidebar } from './sidebar/library-sidebar.tsx';
import { createLibraryStore } from './store/library-store.ts';
import { createPlaces, LibraryContext, useLibrary, type LibraryPage } from './store/use-library.ts';
import { useAddress, useRoom } from './use-window.ts';
import { useKeys } from './use-keys.ts';
import { isList } from './views.ts';

/** The library in a tab: views, list, paper. */
export function Library(started: Started) {
  const { t } = useWords();
  const { library, list, closed, settings } = started;
  const page = useMemo(() => createPage(started), []);
  useAddress(page);
  useRoom(page);
  useEffect(() => page.follow(), [page]);
  useEffect(() => {
    document.title = t('library_title');
    void purgeOld(library);
    void giveBackAccess();
    void readLastImport().then(ids => {
      const { lastImport } = page.data;
      if (ids.length > 0 && lastImport.value.ids.size === 0) lastImport.value = { ids: new Set(ids) };
    });
    // The first time, with nothing in it, the library shows how it works.
    if (!settings.welcomed) {
      void writeSettings({ welcomed: true });
      if (list.total() === 0 && location.hash === '') location.hash = '#/welcome';
    }
  }, []);
  useKeys(page);
  if (closed) return <p class="empty">{t(CLOSED_WORDS[closed.kind])}</p>;
  return (
    <LibraryContext.Provider value={page}>
      <OpenLibrary started={started} />
    </LibraryContext.Provider>
  );
}

/** Why there is no library to show. */
const CLOSED_WORDS = {
  newer: 'library_newer',
  full: 'not_saved_full',
  blocked: 'library_blocked',
  unavailable: 'library_unavailable',
} as const;

const createPage = (started: Started): LibraryPage => ({
  ...createLibraryStore(started, {
    address: location.hash,
    onSettings,
    writeSettings,
    writeDraft,
    whenIdle: callback => void requestIdleCallback(callback),
  }),
  places: createPlaces(),
});

/** The page over a library that could be opened. */
function OpenLibrary({ started }: { started: Started }) {
  const { t } = useWords();
  const { data, list, selection, sidebarShown, message } = useLibrary();
  const { rows } = data.listed.value;
  const late = useLoaded(data.listed.value.complete, () => import('./late-parts.tsx'));
  const shape = [
    selection.current.value !== undefined && 'has-paper',
    list.columns.value && 'in-columns',
    sidebarShown.value && 'has-side',
  ];
  return (
    <div class={['library-page', ...shape].filter(Boolean).join(' ')}>
      {late && <late.LateParts />}
      <LibrarySidebar />
      {started.lost && rows.length === 0 && (
        <p class="lost" role="alert">
          {t('library_lost')}
        </p>
      )}
      {isList(list.view.value) ? (
        <main class="list-and-paper">
          <h1 class="visually-hidden">{t('library_title')}</h1>
          <ListPane />
          <PaperPane />
        </main>
      ) : (
        <PagePane started={started} />
      )}
      <OpenDialog />
      <Toast message={message.value} />
    </div>
  );
}
