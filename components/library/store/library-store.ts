/**
 * What the library page knows, and the functions that change it. Views read the signals that they draw and call the
 * functions; nothing here needs a document.
 */
import { batch, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import { createSearch } from '../../../lib/library/search/create-search.ts';
import type { SortWords } from '../../../lib/library/sort-rows.ts';
import type { Drafts } from '../../../lib/storage/drafts.ts';
import type { Settings } from '../../../lib/storage/settings.ts';
import { createActionLog, type ActionLog } from '../../action-log.ts';
import { typeWord } from '../../card/type-words.ts';
import { withDraft } from '../../hooks/use-drafts.ts';
import type { Started } from '../../list/start-list.ts';
import type { Question } from '../../ui/ask.tsx';
import type { ToastMessage } from '../../ui/toast.tsx';
import { hashQuery, isList, viewHash } from '../views.ts';
import { createLibraryData, type LibraryData, type OnSettings } from './library-data.ts';
import { createListView, type ListView } from './list-view.ts';
import { createSelection, type Selection } from './selection.ts';

/** The dialog that is open over the page. */
export type OpenDialog =
  | { kind: 'keys' }
  | { kind: 'question'; question: Question }
  | { kind: 'export' }
  /** References to these papers. */
  | { kind: 'references'; ids: string[] }
  /** One field of these papers. */
  | { kind: 'edit'; ids: string[] }
  /** What these papers lack. */
  | { kind: 'complete'; ids: string[] };

export interface LibraryStore {
  library: Library;
  words: Words;
  data: LibraryData;
  list: ListView;
  selection: Selection;
  log: ActionLog;
  /** What the toast says. */
  message: ReadonlySignal<ToastMessage | undefined>;
  drafts: ReadonlySignal<Drafts>;
  /** Keeps what is being typed under `<entry id>:<field>`; undefined forgets it. */
  draft(key: string, text: string | undefined): void;
  dialog: Signal<OpenDialog | undefined>;
  ask(question: Question): void;
  /** Closes a dialog, unless another has taken its place. */
  closeDialog(closed: OpenDialog): void;
  /** In a narrow window: the sidebar is shown in place of the list. */
  sidebarShown: Signal<boolean>;
  /** Follows the library until it is stopped by what it gives. */
  follow(): () => void;
}

/** What the store is made with beside what every page of the extension starts with. */
interface StorePlaces {
  /** The page's address after the #. */
  address: string;
  onSettings: OnSettings;
  /** Keeps settings for the next time. */
  writeSettings(change: Partial<Settings>): Promise<unknown>;
  writeDraft(key: string, text: string | undefined): Promise<unknown>;
  /** Calls back while nothing else is to be done. */
  whenIdle(callback: () => void): void;
}

/** Gives the store of a library page. Nothing is read before `follow`. */
export function createLibraryStore(
  started: Pick<Started, 'library' | 'list' | 'settings' | 'words' | 'drafts'>,
  { address, onSettings, writeSettings, writeDraft, whenIdle }: StorePlaces,
): LibraryStore {
  const { library, words } = started;
  const keep = (change: Partial<Settings>) => void writeSettings(change);
  const search = createSearch(library);
  const data = createLibraryData(started, onSettings);
  const list = createListView({ data, search, words: sortWords(words), address, keep });
  const selection = createSelection(list);
  const message = signal<ToastMessage>();
  const drafts = signal(started.drafts);
  const dialog = signal<OpenDialog>();
  const sidebarShown = signal(false);
  return {
    library,
    words,
    data,
    list,
    selection,
    log: createActionLog(library, words, next => (message.value = next)),
    message,
    drafts,
    draft: (key, text) => {
      void writeDraft(key, text);
      drafts.value = withDraft(drafts.value, key, text);
    },
    dialog,
    ask: question => (dialog.value = { kind: 'question', question }),
    closeDialog: closed => {
      if (dialog.value === closed) dialog.value = undefined;
    },
    sidebarShown,
    follow: () => {
      const stops = [
        data.follow(),
        list.follow(),
        startEachView(list, selection, sidebarShown),
        effect(() => keepListView(list, keep)),
        effect(() => {
          if (data.listed.value.complete) whenIdle(() => void search.prepare());
        }),
        () => search.close(),
      ];
      return () => stops.forEach(stop => stop());
    },
  };
}

const sortWords = (words: Words): SortWords => ({
  language: words.language,
  typeWord: type => typeWord(type, words),
});

/** A view begins with its own query at its first row, with nothing selected. */
function startEachView(list: ListView, selection: Selection, sidebarShown: Signal<boolean>): () => void {
  const stopView = effect(() => {
    const address = list.address.value;
    const query = list.savedQuery.value ?? hashQuery(address);
    batch(() => {
      selection.clear();
      selection.active.value = 0;
      sidebarShown.value = false;
      list.query.value = query;
    });
  });
  const stopQuery = effect(() => {
    void list.query.value;
    untracked(() => (selection.active.value = 0));
  });
  return () => {
    stopView();
    stopQuery();
  };
}

/** The list that is viewed is the one that the page opens with the next time; not so the trash and the last import. */
function keepListView({ view }: ListView, keep: (change: Partial<Settings>) => void): void {
  const { value } = view;
  if (isList(value) && value.kind !== 'trash' && value.kind !== 'imported')
    keep({ listView: viewHash(value) });
}
