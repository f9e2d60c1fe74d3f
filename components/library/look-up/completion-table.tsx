import { useState } from 'preact/hooks';
import type { Completion } from '../../../lib/actions/complete-many.ts';
import { fieldText } from '../../../lib/fields/field-text.ts';
import { LOOK_UP } from '../../../lib/look-up/services.ts';
import type { FieldName } from '../../../lib/record/record.ts';
import { fieldWord } from '../../card/field-words.ts';
import { useWords } from '../../ui/words.tsx';

/** A field of a paper, as the key of what is left out. */
export const fieldKey = ({ id }: Completion, field: FieldName): string => `${id} ${field}`;

interface CompletionTableProps {
  found: readonly Completion[];
  /** The fields that are not taken, by their keys. */
  leftOut: ReadonlySet<string>;
  onToggle(key: string): void;
}

/** How many papers are drawn at first, and added with each press. */
const DRAWN = 50;

/** What would be added to each paper, field by field, with a box for each. */
export function CompletionTable({ found, leftOut, onToggle }: CompletionTableProps) {
  const { t } = useWords();
  const [drawn, setDrawn] = useState(DRAWN);
  return (
    <div class="completions">
      <table class="completion-table">
        <colgroup>
          <col />
          <col />
        </colgroup>
        {found.slice(0, drawn).map(completion => (
          <PaperRows key={completion.id} completion={completion} leftOut={leftOut} onToggle={onToggle} />
        ))}
      </table>
      {found.length > drawn && (
        <button type="button" class="text-button" onClick={() => setDrawn(drawn + DRAWN)}>
          {t('show_more', { n: Math.min(DRAWN, found.length - drawn) })}
        </button>
      )}
    </div>
  );
}

interface PaperRowsProps extends Pick<CompletionTableProps, 'leftOut' | 'onToggle'> {
  completion: Completion;
}

/** One paper: its title, and a line for each field that it gets. */
function PaperRows({ completion, leftOut, onToggle }: PaperRowsProps) {
  const words = useWords();
  const { title, service, theirs, fields } = completion;
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          <span class="edit-title" dir="auto">
            {title}
          </span>
          <small>{LOOK_UP[service].name}</small>
        </th>
      </tr>
      {fields.map(field => {
        const key = fieldKey(completion, field);
        return (
          <tr key={field}>
            <th scope="row">
              <label class="choice">
                <input
                  type="checkbox"
                  aria-label={words.t('act_on', { act: fieldWord(field, words), title })}
                  checked={!leftOut.has(key)}
                  onChange={() => onToggle(key)}
                />
                <span>{fieldWord(field, words)}</span>
              </label>
            </th>
            <td dir="auto">{fieldText(theirs, field)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
