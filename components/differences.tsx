import { useState } from 'preact/hooks';
import { fieldText } from '../lib/model/field-text.ts';
import type { FieldName, Record } from '../lib/model/record.ts';
import { fieldWord } from './field-words.ts';
import { typeWord } from './type-words.ts';
import { useWords } from './words.tsx';

/** A paper that stands in the list and in the file, and the fields in which they differ. */
export interface Difference {
  id: string;
  mine: Record;
  theirs: Record;
  fields: FieldName[];
}

export type Taken = ReadonlyMap<string, readonly FieldName[]>;

interface DifferencesProps {
  all: readonly Difference[];
  /** The fields of each paper for which the file's value is taken. */
  taken: Taken;
  onTake(taken: Taken): void;
}

const PAGE = 20;

/** Field by field: what stands in the list, what the file says, and which is kept. */
export function Differences({ all, taken, onTake }: DifferencesProps) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState(PAGE);
  const choose = (id: string, field: FieldName, theirs: boolean) => {
    const rest = (taken.get(id) ?? []).filter(other => other !== field);
    onTake(new Map([...taken, [id, theirs ? [...rest, field] : rest]]));
  };
  const textOf = (record: Record, field: FieldName): string => (field === 'type' ? typeWord(record.type, words) : fieldText(record, field));
  return (
    <details class="differences">
      <summary>{t('import_differ', { n: all.length })}</summary>
      <p class="differences-all">
        <button type="button" class="text-button" onClick={() => onTake(new Map())}>{t('keep_all_mine')}</button>
        <button type="button" class="text-button" onClick={() => onTake(new Map(all.map(({ id, fields }) => [id, fields])))}>{t('take_all_theirs')}</button>
      </p>
      {all.slice(0, shown).map(({ id, mine, theirs, fields }) => (
        <table key={id} class="difference">
          <caption dir="auto">{mine.title}</caption>
          <thead><tr><td /><th scope="col">{t('stands_in_list')}</th><th scope="col">{t('stands_in_file')}</th></tr></thead>
          <tbody>
            {fields.map(field => {
              const theirsTaken = taken.get(id)?.includes(field) === true;
              const choice = (record: Record, take: boolean, side: string) => (
                <td><label class="choice" dir="auto"><input type="radio" name={`${id} ${field}`} checked={theirsTaken === take} onChange={() => choose(id, field, take)} /><span>{textOf(record, field)}</span><small class="difference-side" aria-hidden="true">{side}</small></label></td>
              );
              return <tr key={field}><th scope="row">{fieldWord(field, words)}</th>{choice(mine, false, t('stands_in_list'))}{choice(theirs, true, t('stands_in_file'))}</tr>;
            })}
          </tbody>
        </table>
      ))}
      {all.length > shown && <button type="button" class="text-button" onClick={() => setShown(shown + PAGE * 5)}>{t('show_more', { n: all.length - shown })}</button>}
    </details>
  );
}
