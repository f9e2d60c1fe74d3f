import { useState } from 'preact/hooks';
import type { FieldName } from '../../../lib/record/record.ts';
import { DifferenceTable, type Difference } from './difference-table.tsx';
import { useWords } from '../../ui/words.tsx';

export type Taken = ReadonlyMap<string, readonly FieldName[]>;

interface DifferencesProps {
  all: readonly Difference[];
  /** The fields of each paper for which the file's value is taken. */
  taken: Taken;
  onTake(taken: Taken): void;
}

const PAGE = 20;

/** Papers of a file field by field: what stands in the list, what the file says, and which is kept. */
export function Differences({ all, taken, onTake }: DifferencesProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const choose = (id: string, field: FieldName, theirs: boolean) => {
    const rest = (taken.get(id) ?? []).filter(other => other !== field);
    onTake(new Map([...taken, [id, theirs ? [...rest, field] : rest]]));
  };
  return (
    <details class="differences">
      <summary>{t('import_differ', { n: all.length })}</summary>
      <p class="differences-all">
        <button type="button" class="text-button" onClick={() => onTake(new Map())}>
          {t('keep_all_mine')}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => onTake(new Map(all.map(({ id, fields }) => [id, fields])))}
        >
          {t('take_all_theirs')}
        </button>
      </p>
      {all.slice(0, shown).map(one => (
        <DifferenceTable
          key={one.id}
          difference={one}
          said={t('stands_in_file')}
          taken={taken.get(one.id) ?? []}
          onTake={(field, theirs) => choose(one.id, field, theirs)}
        />
      ))}
      {all.length > shown && (
        <button type="button" class="text-button" onClick={() => setShown(shown + PAGE * 5)}>
          {t('show_more', { n: all.length - shown })}
        </button>
      )}
    </details>
  );
}
