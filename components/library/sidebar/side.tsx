import { useMemo } from 'preact/hooks';
import type { Question } from '../../ui/ask.tsx';
import { Sidebar } from './sidebar.tsx';
import type { SidebarItem } from './sidebar-item.tsx';
import type { IconName } from '../../ui/icons.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { StatusMark } from '../../card/status-control.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import type { Row } from '../../../lib/library/read.ts';
import { STATUSES } from '../../../lib/record/entry.ts';
import type { Shelf } from '../../../lib/library/shelf.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';
import { shelfActs } from './shelf-acts.ts';
import { countViews, viewHash, type PlainView, type View } from '../views.ts';

interface SideProps {
  view: View;
  rows: readonly Row[];
  total: number;
  thrown: number;
  shelves: Shelf[];
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
export function Side({ view, rows, total, thrown, shelves, library, log, dragged, ask }: SideProps) {
  const words = useWords();
  const { t } = words;
  const counts = useMemo(() => countViews(rows), [rows]);
  const here = viewHash(view);
  const act = shelfActs({ library, log, words, ask });
  const plain = (kind: PlainView, icon: IconName, count?: number): SidebarItem => ({
    hash: viewHash({ kind }),
    label: t(VIEW_WORDS[kind]),
    icon,
    current: view.kind === kind,
    ...(count !== undefined && { count }),
  });
  const of = (kind: Shelf['kind']) => shelves.filter(shelf => shelf.kind === kind);
  const known = counts.tags.map(([tag]) => tag);
  const colourOf = (tag: string) => of('tag').find(({ name }) => name === tag)?.colour;
  const tagItem = ([tag, count]: [string, number]): SidebarItem => ({
    hash: viewHash({ kind: 'tag', tag }),
    label: tag,
    count,
    mark: <span class={`tag-dot tone-${colourOf(tag) ?? 'grey'}`} aria-hidden="true" />,
    current: view.kind === 'tag' && view.tag === tag,
    onDrop: () => act.tag(dragged(), tag),
    menu: [
      { label: t('rename'), onPick: () => act.renameTag(tag, known, colourOf(tag)) },
      ...(known.length > 1
        ? [{ label: t('merge_into'), onPick: () => act.mergeTag(tag, known, count) }]
        : []),
      { label: t('take_away'), onPick: () => act.removeTag(tag) },
    ],
    colour: { value: colourOf(tag) ?? 'grey', onPick: colour => act.colourTag(tag, colour) },
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
          add: { label: t('add_collection'), onAdd: act.addCollection },
          items: of('collection').map(shelf => ({
            hash: viewHash({ kind: 'collection', id: shelf.id }),
            label: shelf.name,
            icon: 'folder' as const,
            count: counts.collections.get(shelf.id) ?? 0,
            current: here === viewHash({ kind: 'collection', id: shelf.id }),
            onDrop: () => act.collect(dragged(), shelf),
            menu: [
              { label: t('rename'), onPick: () => act.rename(shelf) },
              { label: t('take_away'), onPick: () => act.takeAway(shelf) },
            ],
          })),
        },
        ...(of('search').length > 0
          ? [
              {
                label: t('saved_searches'),
                items: of('search').map(shelf => ({
                  hash: viewHash({ kind: 'search', id: shelf.id }),
                  label: shelf.name,
                  icon: 'search' as const,
                  current: here === viewHash({ kind: 'search', id: shelf.id }),
                  menu: [
                    { label: t('rename'), onPick: () => act.rename(shelf) },
                    { label: t('take_away'), onPick: () => act.takeAway(shelf) },
                  ],
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
