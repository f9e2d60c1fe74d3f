import { fieldText } from '../../../lib/fields/field-text.ts';
import type { FieldName, Record } from '../../../lib/record/record.ts';
import { fieldWord } from '../../card/field-words.ts';
import { typeWord } from '../../card/type-words.ts';
import { useWords } from '../../ui/words.tsx';

/** A paper that stands in the list, what somebody else says of it, and the fields in which they differ. */
export interface Difference {
  id: string;
  mine: Record;
  theirs: Record;
  fields: FieldName[];
}

interface DifferenceTableProps {
  difference: Difference;
  /** Who else says something, as the head of a column. */
  said: string;
  /** The fields for which the other value is taken. */
  taken: readonly FieldName[];
  onTake(field: FieldName, theirs: boolean): void;
}

/** One paper field by field: both values side by side, and which is kept. */
export function DifferenceTable({
  difference: { id, mine, theirs, fields },
  said,
  taken,
  onTake,
}: DifferenceTableProps) {
  const words = useWords();
  const { t } = words;
  const textOf = (record: Record, field: FieldName): string =>
    (field === 'type' ? typeWord(record.type, words) : fieldText(record, field)) || '–';
  const here = t('stands_in_list');
  return (
    <table class="difference">
      <caption dir="auto">{mine.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{here}</th>
          <th scope="col">{said}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(field => {
          const choice = (record: Record, take: boolean, side: string) => (
            <td>
              <label class="choice" dir="auto">
                <input
                  type="radio"
                  name={`${id} ${field}`}
                  checked={taken.includes(field) === take}
                  onChange={() => onTake(field, take)}
                />
                <span>{textOf(record, field)}</span>
                <small class="difference-side" aria-hidden="true">
                  {side}
                </small>
              </label>
            </td>
          );
          return (
            <tr key={field}>
              <th scope="row">{fieldWord(field, words)}</th>
              {choice(mine, false, here)}
              {choice(theirs, true, said)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
