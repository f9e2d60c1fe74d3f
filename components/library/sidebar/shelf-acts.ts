import type { Question } from '../../ui/ask.tsx';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import { allRows, isUnreadable } from '../../../lib/library/read.ts';
import { retag, setOwn } from '../../../lib/library/reading-list.ts';
import { putShelf, removeShelf } from '../../../lib/library/shelves.ts';
import type { Colour, Shelf } from '../../../lib/library/shelf.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';

interface ShelfWiring {
  library: Library;
  log: ActionLog;
  words: Words;
  /** Shows a question; its answer goes on from there. */
  ask(question: Question): void;
}

/** What is done to collections, saved searches and tags. */
export function shelfActs({ library, log, words: { t }, ask }: ShelfWiring) {
  /** Puts a shelf and remembers how it was. */
  const put = async (said: string, shelf: Omit<Shelf, 'changed'>) => {
    const { before, after } = await putShelf(library, shelf);
    const back = before ?? { ...after, deleted: library.now() };
    log.recordStep({
      label: said,
      undo: () => putShelf(library, back),
      redo: () => putShelf(library, after),
    });
  };
  const holders = async (tag: string) => {
    const ids: string[] = [];
    for await (const rows of allRows(library, 'list'))
      for (const row of rows) if (!isUnreadable(row) && row.tags.includes(tag)) ids.push(row.id);
    return ids;
  };
  const renameTag = async (from: string, to: string, colour: Colour | undefined) => {
    log.recordChanges(retag(library, await holders(from), { remove: [from], add: [to] }), {
      label: () => t('tag_renamed', { from, to }),
    });
    if (colour) await putShelf(library, { id: `tag:${to}`, kind: 'tag', name: to, colour });
    location.hash = `#/tag/${encodeURIComponent(to)}`;
  };
  return {
    addCollection: (name: string) =>
      void put(t('collection_added', { name }), { id: library.newId(), kind: 'collection', name }),
    saveSearch: (query: string) =>
      void put(t('search_saved', { name: query }), {
        id: library.newId(),
        kind: 'search',
        name: query,
        query,
      }),
    rename: (shelf: Shelf) => {
      const onAnswer = (name: string) => void put(t('collection_renamed', { name }), { ...shelf, name });
      ask({
        kind: 'name',
        title: t('rename_to', { name: shelf.name }),
        act: t('rename'),
        value: shelf.name,
        warning: () => undefined,
        onAnswer,
      });
    },
    takeAway: (shelf: Shelf) => {
      const said = t(shelf.kind === 'search' ? 'search_taken_away' : 'collection_taken_away', {
        name: shelf.name,
      });
      void removeShelf(library, shelf).then(({ after }) =>
        log.recordStep({
          label: said,
          undo: () => putShelf(library, shelf),
          redo: () => putShelf(library, after),
        }),
      );
      location.hash = '#/all';
    },
    collect: (ids: string[], { id, name }: Shelf) =>
      log.recordChanges(
        setOwn(library, ids, ({ collections }) =>
          collections.includes(id) ? undefined : { collections: [...collections, id] },
        ),
        { label: n => t('collected', { n, name }) },
      ),
    tag: (ids: string[], tag: string) =>
      log.recordChanges(retag(library, ids, { add: [tag] }), { label: n => t('tagged', { n, tag }) }),
    renameTag: (tag: string, known: readonly string[], colour: Colour | undefined) =>
      ask({
        kind: 'name',
        title: t('rename_to', { name: tag }),
        act: t('rename'),
        value: tag,
        warning: name =>
          known.includes(name) ? { words: t('tag_taken', { name }), act: t('merge_act') } : undefined,
        onAnswer: to => void renameTag(tag, to, known.includes(to) ? undefined : colour),
      }),
    mergeTag: (tag: string, known: readonly string[], count: number) =>
      ask({
        kind: 'choice',
        title: t('merge_title', { name: tag }),
        words: t('merge_words', { n: count }),
        act: t('merge_act'),
        choices: known.filter(other => other !== tag),
        onAnswer: to => void renameTag(tag, to, undefined),
      }),
    removeTag: (tag: string) =>
      void holders(tag).then(ids =>
        log.recordChanges(retag(library, ids, { remove: [tag] }), {
          label: () => t('tag_taken_away', { tag }),
        }),
      ),
    colourTag: (tag: string, colour: Colour) =>
      void put(t('tag_coloured', { tag, colour: t(`colour_${colour}`) }), {
        id: `tag:${tag}`,
        kind: 'tag',
        name: tag,
        colour,
      }),
  };
}
