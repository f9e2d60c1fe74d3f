import { useMemo } from 'preact/hooks';
import type { Question } from '../../ui/ask.tsx';
import { Sidebar } from './sidebar.tsx';
import type { SidebarItem } from './sidebar-item.tsx';
import type { IconName } from '../../ui/icons.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { StatusMark } from '../../card/status-control.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import type { Row } from '../../../lib/library/read-entries.ts';
import { STATUSES } from '../../../lib/record/entry.ts';
import type { Collection } from '../../../lib/library/organisers/collections.ts';
import type { Organisers } from '../../../lib/library/organisers/organisers.ts';
import type { SavedSearch } from '../../../lib/library/organisers/saved-searches.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';
import { collectionActions, tagActions } from './sidebar-actions.ts';
import { countViews, viewHash, type PlainView, type View } from '../views.ts';

interface SideProps {
  view: View;
  rows: readonly Row[];
  total: number;
  thrown: number;
  organisers: Organisers;
  library: Library;
  log: ActionLog;
  /** The papers being dragged. */
  dragged(): string[];
  ask(question: Question): void;
}

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

/** Views, collections, tags, saved searches. */
export function Side({ view, rows, total, thrown, organisers, library, log, dragged, ask }: SideProps) {
  const words = useWords();
  const { t } = words;
  const counts = useMemo(() => countViews(rows), [rows]);
  const here = viewHash(view);
  const collecting = collectionActions({ library, log, words, ask });
  const tagging = tagActions({ library, log, words, ask });
  const { collections, savedSearches, tagColours } = organisers;
  const plain = (kind: PlainView, icon: IconName, count?: number): SidebarItem => ({
    hash: viewHash({ kind }),
    label: t(VIEW_WORDS[kind]),
    icon,
    current: view.kind === kind,
    ...(count !== undefined && { count }),
  });
  const renameOrTakeAway = (organiser: Collection | SavedSearch) => [
    { label: t('rename'), onPick: () => collecting.rename(organiser) },
    { label: t('take_away'), onPick: () => collecting.takeAway(organiser) },
  ];
  const known = counts.tags.map(([tag]) => tag);
  const tagItem = ([tag, count]: [string, number]): SidebarItem => ({
    hash: viewHash({ kind: 'tag', tag }),
    label: tag,
    count,
    mark: <span class={`tag-dot tone-${tagColours.get(tag) ?? 'grey'}`} aria-hidden="true" />,
    current: view.kind === 'tag' && view.tag === tag,
    onDrop: () => tagging.tag(dragged(), tag),
    menu: [
      { label: t('rename'), onPick: () => tagging.rename(tag, known, tagColours.get(tag)) },
      ...(known.length > 1
        ? [{ label: t('merge_into'), onPick: () => tagging.merge(tag, known, count) }]
        : []),
      { label: t('take_away'), onPick: () => tagging.takeAway(tag) },
    ],
    colour: { value: tagColours.get(tag) ?? 'grey', onPick: colour => tagging.colour(tag, colour) },
  });
  return (
    <Sidebar
      label={t('views')}
      groups={[
        {
          items: [
            plain('all', 'library', total),
            ...STATUSES.map(status => ({
              ...plain(status, 'look', counts.statuses[status] ?? 0),
              mark: <StatusMark status={status} />,
            })),
            plain('starred', 'star', counts.starred),
            plain('incomplete', 'look', counts.incomplete),
            plain('duplicates', 'copy'),
            plain('trash', 'remove', thrown),
          ],
        },
        {
          label: t('collections'),
          add: { label: t('add_collection'), onAdd: collecting.add },
          items: collections.map(collection => ({
            hash: viewHash({ kind: 'collection', id: collection.id }),
            label: collection.name,
            icon: 'folder' as const,
            count: counts.collections.get(collection.id) ?? 0,
            current: here === viewHash({ kind: 'collection', id: collection.id }),
            onDrop: () => collecting.collect(dragged(), collection),
            menu: renameOrTakeAway(collection),
          })),
        },
        ...(savedSearches.length > 0
          ? [
              {
                label: t('saved_searches'),
                items: savedSearches.map(search => ({
                  hash: viewHash({ kind: 'search', id: search.id }),
                  label: search.name,
                  icon: 'search' as const,
                  current: here === viewHash({ kind: 'search', id: search.id }),
                  menu: renameOrTakeAway(search),
                })),
              },
            ]
          : []),
        ...(counts.tags.length > 0 ? [{ label: t('tags'), items: counts.tags.map(tagItem) }] : []),
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
