import { useMemo } from 'preact/hooks';
import { Sidebar, type SidebarGroup } from './sidebar.tsx';
import type { SidebarItem } from './sidebar-item.tsx';
import type { IconName } from '../../ui/icons.tsx';
import type { MessageKey, Words } from '../../../lib/i18n/words.ts';
import { StatusMark } from '../../card/status-control.tsx';
import { useWords } from '../../ui/words.tsx';
import { STATUSES } from '../../../lib/record/entry.ts';
import type { Collection } from '../../../lib/library/organisers/collections.ts';
import type { SavedSearch } from '../../../lib/library/organisers/saved-searches.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { useLibrary } from '../store/use-library.ts';
import { countViews, viewHash, type Counts, type PlainView } from '../views.ts';
import { collectionActions, tagActions } from './sidebar-actions.ts';

const VIEW_WORDS: { [V in PlainView]: MessageKey } = {
  all: 'view_all',
  'to-read': 'view_to_read',
  reading: 'view_reading',
  read: 'view_read',
  starred: 'view_starred',
  incomplete: 'view_incomplete',
  duplicates: 'view_duplicates',
  trash: 'view_trash',
  overview: 'view_overview',
  import: 'view_import',
  settings: 'view_settings',
  welcome: 'view_welcome',
};

/** Views, collections, saved searches, tags, and the pages in place of the list. */
export function LibrarySidebar() {
  const { t } = useWords();
  const page = useLibrary();
  const { rows, total } = page.data.listed.value;
  const counts = useMemo(() => countViews(rows), [rows]);
  const plain = plainItems(page, t);
  return (
    <Sidebar
      label={t('views')}
      groups={[
        {
          items: [
            plain('all', 'library', total ?? rows.length),
            ...STATUSES.map(status => ({
              ...plain(status, 'look', counts.statuses[status] ?? 0),
              mark: <StatusMark status={status} />,
            })),
            plain('starred', 'star', counts.starred),
            plain('incomplete', 'look', counts.incomplete),
            plain('duplicates', 'copy'),
            plain('trash', 'remove', page.data.trashed.value.total ?? 0),
          ],
        },
        collectionGroup(page, counts),
        ...savedSearchGroup(page),
        ...tagGroup(page, counts),
        {
          items: [
            plain('overview', 'chart'),
            plain('import', 'down'),
            plain('settings', 'settings'),
            plain('welcome', 'note'),
          ],
        },
      ]}
    />
  );
}

/** Makes the items of views that need nothing but their kind. */
const plainItems =
  ({ list }: LibraryStore, t: Words['t']) =>
  (kind: PlainView, icon: IconName, count?: number): SidebarItem => ({
    hash: viewHash({ kind }),
    label: t(VIEW_WORDS[kind]),
    icon,
    current: list.view.value.kind === kind,
    ...(count !== undefined && { count }),
  });

function collectionGroup(store: LibraryStore, counts: Counts): SidebarGroup {
  const { data, list, selection, words } = store;
  const actions = collectionActions(store);
  const here = viewHash(list.view.value);
  return {
    label: words.t('collections'),
    add: { label: words.t('add_collection'), onAdd: actions.add },
    items: data.organisers.value.collections.map(collection => {
      const hash = viewHash({ kind: 'collection', id: collection.id });
      return {
        hash,
        label: collection.name,
        icon: 'folder',
        count: counts.collections.get(collection.id) ?? 0,
        current: here === hash,
        onDrop: () => actions.collect(selection.dragged.value, collection),
        menu: renameOrTakeAway(store, collection),
      };
    }),
  };
}

/** No group where no search is saved. */
function savedSearchGroup(store: LibraryStore): SidebarGroup[] {
  const { data, list, words } = store;
  const { savedSearches } = data.organisers.value;
  if (savedSearches.length === 0) return [];
  const here = viewHash(list.view.value);
  const items = savedSearches.map((search): SidebarItem => {
    const hash = viewHash({ kind: 'search', id: search.id });
    const menu = renameOrTakeAway(store, search);
    return { hash, label: search.name, icon: 'search', current: here === hash, menu };
  });
  return [{ label: words.t('saved_searches'), items }];
}

function renameOrTakeAway(store: LibraryStore, organiser: Collection | SavedSearch) {
  const actions = collectionActions(store);
  return [
    { label: store.words.t('rename'), onPick: () => actions.rename(organiser) },
    { label: store.words.t('take_away'), onPick: () => actions.takeAway(organiser) },
  ];
}

/** No group where no paper has a tag. */
function tagGroup(store: LibraryStore, { tags }: Counts): SidebarGroup[] {
  if (tags.length === 0) return [];
  const known = tags.map(([tag]) => tag);
  const items = tags.map(([tag, count]) => tagItem(store, tag, count, known));
  return [{ label: store.words.t('tags'), items }];
}

function tagItem(store: LibraryStore, tag: string, count: number, known: readonly string[]): SidebarItem {
  const { data, list, selection, words } = store;
  const { t } = words;
  const actions = tagActions(store);
  const view = list.view.value;
  const colour = data.organisers.value.tagColours.get(tag);
  return {
    hash: viewHash({ kind: 'tag', tag }),
    label: tag,
    count,
    mark: <span class={`tag-dot tone-${colour ?? 'grey'}`} aria-hidden="true" />,
    current: view.kind === 'tag' && view.tag === tag,
    onDrop: () => actions.tag(selection.dragged.value, tag),
    menu: [
      { label: t('rename'), onPick: () => actions.rename(tag, known, colour) },
      ...(known.length > 1
        ? [{ label: t('merge_into'), onPick: () => actions.merge(tag, known, count) }]
        : []),
      { label: t('take_away'), onPick: () => actions.takeAway(tag) },
    ],
    colour: { value: colour ?? 'grey', onPick: picked => actions.colour(tag, picked) },
  };
}
