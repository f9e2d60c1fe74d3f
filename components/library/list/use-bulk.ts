import { nextStatus, STATUS_WORDS } from '../../card/status-control.tsx';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import { isUnreadable, type Row } from '../../../lib/library/read-entries.ts';
import {
  moveToTrash,
  takeOutOfTrash,
  retag,
  setOwn,
  setStarred,
  setStatus,
} from '../../../lib/library/edit-entries.ts';
import { purge } from '../../../lib/library/trash.ts';
import type { Status } from '../../../lib/record/entry.ts';
import type { Summary } from '../../../lib/record/summary.ts';
import type { ListModel } from '../../list/list-model.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';

interface Place {
  id: string;
  name: string;
}

export interface Bulk {
  setStatus(ids: readonly string[], status: Status): void;
  nextStatus(ids: readonly string[]): void;
  toggleStar(ids: readonly string[]): void;
  tag(ids: readonly string[], tag: string): void;
  /** Puts papers into a collection; out of another when that is given. */
  collect(ids: readonly string[], collection: Place, from?: Place): void;
  takeOut(ids: readonly string[], collection: Place): void;
  remove(ids: readonly string[]): void;
  restore(ids: readonly string[]): void;
  deleteForGood(ids: readonly string[]): void;
  /** Copies references in the chosen style, as rich and plain text at once. */
  cite(ids: readonly string[]): void;
  /** Shows references before they are copied. */
  references(ids: readonly string[]): void;
  copyDoi(row: Summary): void;
}

interface BulkWiring {
  library: Library;
  log: ActionLog;
  words: Words;
  list: ListModel;
  inTrash: boolean;
  clear(): void;
  copy(text: string): void;
  references(ids: string[]): void;
}

/** What is done to one paper or many. Each is one act with one Undo. */
export function useBulk({
  library,
  log,
  words: { t, language },
  list,
  inTrash,
  clear,
  copy,
  references,
}: BulkWiring): Bulk {
  const rowsOf = (ids: readonly string[]): Summary[] => {
    const wanted = new Set(ids);
    return list.rows().filter((row: Row): row is Summary => wanted.has(row.id) && !isUnreadable(row));
  };
  return {
    setStatus: (ids, status) =>
      log.recordChanges(setStatus(library, ids, status), {
        label: n => t('status_set', { n, status: t(STATUS_WORDS[status]) }),
        quiet: ids.length === 1,
      }),
    nextStatus: ids => {
      const [first] = rowsOf(ids);
      if (!first) return;
      const status = nextStatus(first.status);
      log.recordChanges(setStatus(library, ids, status), {
        label: n => t('status_set', { n, status: t(STATUS_WORDS[status]) }),
        quiet: ids.length === 1,
      });
    },
    toggleStar: ids => {
      const starred = rowsOf(ids).some(row => !row.starred);
      log.recordChanges(setStarred(library, ids, starred), {
        label: n => t(starred ? 'starred' : 'unstarred', { n }),
        quiet: ids.length === 1,
      });
    },
    tag: (ids, tag) =>
      log.recordChanges(retag(library, ids, { add: [tag] }), { label: n => t('tagged', { n, tag }) }),
    collect: (ids, { id, name }, from) =>
      log.recordChanges(
        setOwn(library, ids, ({ collections }) => {
          const kept = collections.filter(other => other !== id && other !== from?.id);
          return collections.includes(id) && kept.length === collections.length - 1
            ? undefined
            : { collections: [...kept, id] };
        }),
        { label: n => t(from ? 'moved' : 'collected', { n, name }) },
      ),
    takeOut: (ids, { id, name }) =>
      log.recordChanges(
        setOwn(library, ids, ({ collections }) =>
          collections.includes(id) ? { collections: collections.filter(other => other !== id) } : undefined,
        ),
        { label: n => t('taken_out', { n, name }) },
      ),
    remove: ids => {
      if (inTrash) return;
      clear();
      log.recordChanges(moveToTrash(library, ids), { label: n => t('removed', { n }) });
    },
    restore: ids => {
      clear();
      log.recordChanges(takeOutOfTrash(library, ids), { label: n => t('restored', { n }) });
    },
    deleteForGood: ids => {
      clear();
      void purge(library, ids).then(gone => log.announce(t('deleted', { n: gone.length })));
    },
    cite: ids =>
      void import('../../../lib/actions/cite-papers.ts')
        .then(({ copyCitations }) => copyCitations(library, ids, language))
        .then(() => log.announce(t('cited'))),
    references: ids => references([...ids]),
    copyDoi: row => row.DOI !== undefined && copy(row.DOI),
  };
}
