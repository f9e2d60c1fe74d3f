import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyList } from '../../list/empty-list.tsx';
import { useWords } from '../../ui/words.tsx';
import {
  duplicateGroups,
  type DuplicateGroup as DuplicateGroupRows,
} from '../../../lib/library/duplicates.ts';
import type { Library } from '../../../lib/library/library.ts';
import { isUnreadable, type Row } from '../../../lib/library/read-entries.ts';
import type { Summary } from '../../../lib/record/summary.ts';
import { keepPapersApart, mergeDuplicates, type Duplicates } from '../../../lib/actions/merge-duplicates.ts';
import type { ActionLog } from '../../action-log.ts';
import { DuplicateGroup } from './duplicate-group.tsx';

interface DuplicatesPageProps {
  library: Library;
  rows: readonly Row[];
  /** Names of pairs that are no duplicates: they are not asked about again. */
  keptApart: ReadonlySet<string>;
  log: ActionLog;
  onShow(id: string): void;
}

/** Groups drawn at first, and as often as more are asked for. */
const PAGE = 20;

/** The groups of papers that may be the same work, found anew when the list changes. */
const useGroups = (rows: readonly Row[], keptApart: ReadonlySet<string>) =>
  useMemo(
    () =>
      duplicateGroups(
        rows.filter((row): row is Summary => !isUnreadable(row)),
        keptApart,
      ),
    [rows, keptApart],
  );

const idsOf = ({ rows }: DuplicateGroupRows): string[] => rows.map(({ id }) => id);

/** What can be decided of a group, each with its Undo. */
function useDecisions(library: Library, log: ActionLog) {
  const { t } = useWords();
  return {
    merge: (wanted: readonly Duplicates[], label: (n: number) => string) =>
      log.recordChanges(mergeDuplicates(library, wanted), { label }),
    keep: (ids: string[]) =>
      log.hear(
        keepPapersApart(library, ids).then(wayBack =>
          log.recordStep({ label: t('kept_apart', { n: ids.length }), ...wayBack }),
        ),
      ),
  };
}

/** Papers that may be the same work, group by group: made one, or kept apart for good. */
export function DuplicatesPage({ library, rows, keptApart, log, onShow }: DuplicatesPageProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const place = useRef<HTMLDivElement>(null);
  const groups = useGroups(rows, keptApart);
  const { merge, keep } = useDecisions(library, log);
  // the doubtful are for a person to look at, one by one
  const sure = groups.filter(({ why }) => why === 'same');
  const mergeAll = () =>
    merge(
      sure.map(group => ({ ids: idsOf(group) })),
      n => t('merged_all', { n: n - sure.length }),
    );
  /** What was decided goes away: the keyboard goes on with the next. */
  const goOn = (at: number) => {
    const cards = place.current?.querySelectorAll('.duplicate');
    (cards?.[at + 1] ?? cards?.[at - 1])?.querySelector<HTMLElement>('.button-main')?.focus();
  };
  return (
    <div class="duplicates" ref={place}>
      <h1>{t('view_duplicates')}</h1>
      {groups.length === 0 ? (
        <EmptyList words={t('duplicates_none')} />
      ) : (
        <>
          {sure.length > 0 && (
            <p class="duplicates-words" role="status">
              {t('duplicates_found', { n: sure.length })}
            </p>
          )}
          <p class="duplicates-help">{t('duplicates_help')}</p>
          {groups.slice(0, shown).map((group, at) => (
            <DuplicateGroup
              key={`${group.why} ${idsOf(group).join(' ')}`}
              library={library}
              group={group}
              onShow={onShow}
              onMerge={chosen => {
                goOn(at);
                merge([{ ids: idsOf(group), chosen }], n => t('merged', { n }));
              }}
              onKeep={() => {
                goOn(at);
                keep(idsOf(group));
              }}
            />
          ))}
          <GroupsFoot
            count={groups.length}
            sure={sure.length}
            shown={shown}
            onMore={() => setShown(shown + PAGE * 5)}
            onMergeAll={mergeAll}
          />
        </>
      )}
    </div>
  );
}

interface GroupsFootProps {
  /** How many groups there are, how many of them are one work each beyond doubt, and how many are drawn. */
  count: number;
  sure: number;
  shown: number;
  onMore(): void;
  onMergeAll(): void;
}

/** What can be done with all groups: draw more of them, make each one paper. */
function GroupsFoot({ count, sure, shown, onMore, onMergeAll }: GroupsFootProps) {
  const { t } = useWords();
  return (
    <p class="differences-all">
      {count > shown && (
        <button type="button" class="text-button" onClick={onMore}>
          {t('show_more', { n: count - shown })}
        </button>
      )}
      {sure > 1 && (
        <button type="button" class="text-button" onClick={onMergeAll}>
          {t('merge_all', { n: sure })}
        </button>
      )}
    </p>
  );
}
