/** What is done to one paper or to many in the library page: each is one step with one Undo. */
import { nextStatus, STATUS_WORDS } from '../../card/status-mark.tsx';
import {
  moveToTrash,
  takeOutOfTrash,
  retag,
  setStarred,
  setStatus,
} from '../../../lib/library/edit-entries.ts';
import { purge } from '../../../lib/library/trash.ts';
import { collectInNew } from '../../../lib/actions/collect-in-new.ts';
import { collectPapers, takeOutOfCollection } from '../../../lib/actions/collect-papers.ts';
import type { Status } from '../../../lib/record/entry.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { rowsAmong } from '../store/selection.ts';
import { viewHash } from '../views.ts';

type Ids = readonly string[];

/** A collection, as far as putting papers into it goes. */
interface CollectionName {
  id: string;
  name: string;
}

export function setStatusOf({ library, log, words: { t } }: LibraryStore, ids: Ids, status: Status): void {
  log.recordChanges(setStatus(library, ids, status), {
    label: n => t('status_set', { n, status: t(STATUS_WORDS[status]) }),
    quiet: ids.length === 1,
  });
}

/** All get the status after that of the first. */
export function turnStatusOf(store: LibraryStore, ids: Ids): void {
  const [first] = rowsAmong(store.list.place.value.rows, ids);
  if (first) setStatusOf(store, ids, nextStatus(first.status));
}

/** All get a star; when all have one, all lose it. */
export function toggleStarOf({ library, log, list, words: { t } }: LibraryStore, ids: Ids): void {
  const starred = rowsAmong(list.place.value.rows, ids).some(row => !row.starred);
  log.recordChanges(setStarred(library, ids, starred), {
    label: n => t(starred ? 'starred' : 'unstarred', { n }),
    quiet: ids.length === 1,
  });
}

export function addTagsTo({ library, log, words: { t } }: LibraryStore, ids: Ids, tags: string[]): void {
  if (tags.length === 0) return;
  const tag = tags.join(', ');
  log.recordChanges(retag(library, ids, { add: tags }), { label: n => t('tagged', { n, tag }) });
}

/** Puts papers into a collection; out of another when that is given. */
export function collect(
  { library, log, words: { t } }: LibraryStore,
  ids: Ids,
  { id, name }: CollectionName,
  from?: CollectionName,
): void {
  log.recordChanges(collectPapers(library, ids, id, from?.id), {
    label: n => t(from ? 'moved' : 'collected', { n, name }),
  });
}

/**
 * Asks for a name and puts the papers into a new collection of it, or into the one of that name that stands in none.
 * Where a collection is viewed they stay there too.
 */
export function askNewCollection(store: LibraryStore, ids: Ids): void {
  const { library, log, data, words, ask } = store;
  const onAnswer = (name: string) => {
    const known = data.tree.value.roots.find(({ collection }) => collection.name === name);
    if (known) return collect(store, ids, known.collection);
    const label = (n: number) => words.t('collected', { n, name });
    log.hear(collectInNew(library, ids, name, label).then(log.recordStep));
  };
  ask({
    kind: 'name',
    title: words.t('add_collection'),
    act: words.t('add'),
    value: '',
    warning: () => undefined,
    onAnswer,
  });
}

export function takeOut(
  { library, log, words: { t } }: LibraryStore,
  ids: Ids,
  { id, name }: CollectionName,
): void {
  log.recordChanges(takeOutOfCollection(library, ids, id), { label: n => t('taken_out', { n, name }) });
}

/** Shows all papers, to be selected: for what the view lacks. */
export function selectAmongAll({ list, selection }: LibraryStore): void {
  list.address.value = viewHash({ kind: 'all' });
  location.hash = list.address.value;
  selection.start();
}

/** Puts papers into the trash. */
export function removePapers({ library, log, list, selection, words: { t } }: LibraryStore, ids: Ids): void {
  if (list.view.value.kind === 'trash') return;
  selection.clear();
  log.recordChanges(moveToTrash(library, ids), { label: n => t('removed', { n }) });
}

/** Takes papers out of the trash. */
export function restorePapers({ library, log, selection, words: { t } }: LibraryStore, ids: Ids): void {
  selection.clear();
  log.recordChanges(takeOutOfTrash(library, ids), { label: n => t('restored', { n }) });
}

/** Asks whether the papers in the trash are to be deleted for good. */
export function askToEmptyTrash({ library, log, list, selection, words: { t }, ask }: LibraryStore): void {
  const ids = list.shown.value.map(({ id }) => id);
  const deleteThem = () => {
    selection.clear();
    log.hear(purge(library, ids).then(gone => log.announce(t('deleted', { n: gone.length }))));
  };
  ask({
    kind: 'sure',
    title: t('empty_trash'),
    words: t('empty_trash_sure', { n: ids.length }),
    act: t('empty_trash'),
    onAnswer: deleteThem,
  });
}

/** Copies references in the chosen style, as rich and plain text at once. */
export function copyCitationsOf({ library, log, words }: LibraryStore, ids: Ids): void {
  const copy = async () => {
    const { copyCitations } = await import('../../../lib/actions/cite-papers.ts');
    await copyCitations(library, ids, words.language);
  };
  log.hear(copy(), words.t('cited'));
}

/** Shows references before they are copied. */
export function showReferences({ dialog }: LibraryStore, ids: Ids): void {
  dialog.value = { kind: 'references', ids: [...ids] };
}

/** Shows what one field of papers is to become, before it does. */
export function showEdit({ dialog }: LibraryStore, ids: Ids): void {
  dialog.value = { kind: 'edit', ids: [...ids] };
}

/** Asks about what papers lack, once it is pressed there. */
export function showCompletion({ dialog }: LibraryStore, ids: Ids): void {
  dialog.value = { kind: 'complete', ids: [...ids] };
}

/** Copies a text, and says so. */
export const copyText = ({ log, words }: LibraryStore, text: string): void =>
  log.hear(navigator.clipboard.writeText(text), words.t('copied'));
