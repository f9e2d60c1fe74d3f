import type { Words } from '../../components/i18n.ts';
import type { Library } from '../../lib/library/library.ts';
import { allRows, isUnreadable } from '../../lib/library/read.ts';
import { retag, setOwn } from '../../lib/library/reading-list.ts';
import { putShelf, removeShelf } from '../../lib/library/shelves.ts';
import type { Colour, Shelf } from '../../lib/model/shelf.ts';
import type { Acts } from '../shared/use-acts.ts';

interface ShelfWiring {
  library: Library;
  acts: Acts;
  words: Words;
}

/** What is done to collections, saved searches and tags. */
export function shelfActs({ library, acts, words: { t } }: ShelfWiring) {
  /** Puts a shelf and remembers how it was. */
  const put = async (said: string, shelf: Omit<Shelf, 'changed'>) => {
    const { before, after } = await putShelf(library, shelf);
    const back = before ?? { ...after, deleted: library.now() };
    acts.did({ words: said, back: () => putShelf(library, back), forth: () => putShelf(library, after) });
  };
  const holders = async (tag: string) => {
    const ids: string[] = [];
    for await (const rows of allRows(library, 'list')) for (const row of rows) if (!isUnreadable(row) && row.tags.includes(tag)) ids.push(row.id);
    return ids;
  };
  const ask = (name: string) => window.prompt(t('rename_to', { name }), name)?.trim();
  return {
    addCollection: (name: string) => void put(t('collection_added', { name }), { id: library.newId(), kind: 'collection', name }),
    saveSearch: (query: string) => void put(t('search_saved', { name: query }), { id: library.newId(), kind: 'search', name: query, query }),
    rename: (shelf: Shelf) => {
      const name = ask(shelf.name);
      if (name) void put(t('collection_renamed', { name }), { ...shelf, name });
    },
    takeAway: (shelf: Shelf) => {
      const said = t(shelf.kind === 'search' ? 'search_taken_away' : 'collection_taken_away', { name: shelf.name });
      void removeShelf(library, shelf).then(({ after }) => acts.did({ words: said, back: () => putShelf(library, shelf), forth: () => putShelf(library, after) }));
      location.hash = '#/all';
    },
    collect: (ids: string[], { id, name }: Shelf) =>
      acts.done(setOwn(library, ids, ({ collections }) => (collections.includes(id) ? undefined : { collections: [...collections, id] })), { words: n => t('collected', { n, name }) }),
    tag: (ids: string[], tag: string) => acts.done(retag(library, ids, { add: [tag] }), { words: n => t('tagged', { n, tag }) }),
    renameTag: (tag: string) => {
      const to = ask(tag);
      if (!to || to === tag) return;
      void holders(tag).then(ids => acts.done(retag(library, ids, { remove: [tag], add: [to] }), { words: () => t('tag_renamed', { from: tag, to }) }));
      location.hash = `#/tag/${encodeURIComponent(to)}`;
    },
    removeTag: (tag: string) => void holders(tag).then(ids => acts.done(retag(library, ids, { remove: [tag] }), { words: () => t('tag_taken_away', { tag }) })),
    colourTag: (tag: string, colour: Colour) => void putShelf(library, { id: `tag:${tag}`, kind: 'tag', name: tag, colour }),
  };
}
