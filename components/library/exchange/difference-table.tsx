import { useId } from 'preact/hooks';
import { fieldText } from '../../../lib/fields/field-text.ts';
import type { FieldName, Record } from '../../../lib/record/record.ts';
import { fieldWord } from '../../card/field-words.ts';
import { typeWord } from '../../card/type-words.ts';
import { useWords } from '../../ui/words.tsx';
import { ValueChoice } from '../value-choice.tsx';

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
  difference: { mine, theirs, fields },
  said,
  taken,
  onTake,
}: DifferenceTableProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
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
          const fieldId = `${id}-${field}`;
          const choice = (record: Record, take: boolean, side: string) => (
            <td>
              <ValueChoice
                group={fieldId}
                side={side}
                fieldId={fieldId}
                text={textOf(record, field)}
                checked={taken.includes(field) === take}
                onChoose={() => onTake(field, take)}
              />
            </td>
          );
          return (
            <tr key={field}>
              <th id={fieldId} scope="row">
                {fieldWord(field, words)}
              </th>
              {choice(mine, false, here)}
              {choice(theirs, true, said)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
