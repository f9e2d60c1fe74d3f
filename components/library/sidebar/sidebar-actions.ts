import type { Question } from '../../ui/ask.tsx';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import { allRows, isUnreadable } from '../../../lib/library/read-entries.ts';
import { retag, setOwn } from '../../../lib/library/edit-entries.ts';
import type { Collection } from '../../../lib/library/organisers/collections.ts';
import { putOrganiser, removeOrganiser, type Organiser } from '../../../lib/library/organisers/organisers.ts';
import type { SavedSearch } from '../../../lib/library/organisers/saved-searches.ts';
import type { Undated } from '../../../lib/library/organisers/store.ts';
import { tagColour, type Colour } from '../../../lib/library/organisers/tag-colours.ts';
import type { ActionLog } from '../../action-log.ts';

interface SidebarContext {
  library: Library;
  log: ActionLog;
  words: Words;
  /** Shows a question; its answer goes on from there. */
  ask(question: Question): void;
}

/** Writes an organiser as one step with its Undo. */
async function put({ library, log }: SidebarContext, label: string, organiser: Undated<Organiser>) {
  const { before, after } = await putOrganiser(library, organiser);
  log.recordStep({
    label,
    undo: () => putOrganiser(library, before),
    redo: () => putOrganiser(library, after),
  });
}

/** What is done to collections and saved searches. */
export function collectionActions(context: SidebarContext) {
  const { library, log, words, ask } = context;
  const { t } = words;
  return {
    add: (name: string) =>
      void put(context, t('collection_added', { name }), { id: library.newId(), kind: 'collection', name }),
    saveSearch: (query: string) =>
      void put(context, t('search_saved', { name: query }), {
        id: library.newId(),
        kind: 'search',
        name: query,
        query,
      }),
    rename: (organiser: Collection | SavedSearch) =>
      ask({
        kind: 'name',
        title: t('rename_to', { name: organiser.name }),
        act: t('rename'),
        value: organiser.name,
        warning: () => undefined,
        onAnswer: name => void put(context, t('collection_renamed', { name }), { ...organiser, name }),
      }),
    takeAway: (organiser: Collection | SavedSearch) => {
      const { name } = organiser;
      const label =
        organiser.kind === 'search' ? t('search_taken_away', { name }) : t('collection_taken_away', { name });
      void removeOrganiser(library, organiser).then(({ after }) =>
        log.recordStep({
          label,
          undo: () => putOrganiser(library, organiser),
          redo: () => putOrganiser(library, after),
        }),
      );
      location.hash = '#/all';
    },
    collect: (ids: string[], { id, name }: Collection) =>
      log.recordChanges(
        setOwn(library, ids, ({ collections }) =>
          collections.includes(id) ? undefined : { collections: [...collections, id] },
        ),
        { label: n => t('collected', { n, name }) },
      ),
  };
}

/** What is done to tags: in every paper that has one. */
export function tagActions(context: SidebarContext) {
  const { library, log, words, ask } = context;
  const { t } = words;
  const renameTo = async (from: string, to: string, colour: Colour | undefined) => {
    const ids = await papersWithTag(library, from);
    log.recordChanges(retag(library, ids, { remove: [from], add: [to] }), {
      label: () => t('tag_renamed', { from, to }),
    });
    if (colour) await putOrganiser(library, tagColour(to, colour));
    location.hash = `#/tag/${encodeURIComponent(to)}`;
  };
  return {
    tag: (ids: string[], tag: string) =>
      log.recordChanges(retag(library, ids, { add: [tag] }), { label: n => t('tagged', { n, tag }) }),
    rename: (tag: string, known: readonly string[], colour: Colour | undefined) =>
      ask({
        kind: 'name',
        title: t('rename_to', { name: tag }),
        act: t('rename'),
        value: tag,
        warning: name =>
          known.includes(name) ? { words: t('tag_taken', { name }), act: t('merge_act') } : undefined,
        onAnswer: to => void renameTo(tag, to, known.includes(to) ? undefined : colour),
      }),
    merge: (tag: string, known: readonly string[], count: number) =>
      ask({
        kind: 'choice',
        title: t('merge_title', { name: tag }),
        words: t('merge_words', { n: count }),
        act: t('merge_act'),
        choices: known.filter(other => other !== tag),
        onAnswer: to => void renameTo(tag, to, undefined),
      }),
    takeAway: (tag: string) =>
      void papersWithTag(library, tag).then(ids =>
        log.recordChanges(retag(library, ids, { remove: [tag] }), {
          label: () => t('tag_taken_away', { tag }),
        }),
      ),
    colour: (tag: string, colour: Colour) =>
      void put(context, t('tag_coloured', { tag, colour: t(`colour_${colour}`) }), tagColour(tag, colour)),
  };
}

/** The ids of the papers in the list that have a tag. */
async function papersWithTag(library: Library, tag: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of allRows(library, 'list'))
    for (const row of rows) if (!isUnreadable(row) && row.tags.includes(tag)) ids.push(row.id);
  return ids;
}
