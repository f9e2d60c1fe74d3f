import { displayName } from '../../lib/names/name-text.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';
import { fieldWord } from '../card/field-words.ts';
import { rowAuthors } from '../list/row-parts.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';

interface PickRowProps {
  record: Record;
  active: boolean;
  /** In the list already: marked, and to be chosen only when the line says more than the entry. */
  known: readonly FieldName[] | undefined;
  chosen: boolean;
  disabled: boolean;
  /** `range`: with Shift, from the row chosen last. */
  onChoose(range: boolean): void;
}

/** A paper of a list, in two lines: what is known of it, and whether to save it. */
export function PickRow({ record, active, known, chosen, disabled, onChoose }: PickRowProps) {
  const words = useWords();
  const { t } = words;
  const more =
    known && known.length > 0
      ? t('more_here', { n: known.length, fields: words.list(known.map(field => fieldWord(field, words))) })
      : '';
  const people = record.author ?? [];
  const names = rowAuthors(
    { authors: people.slice(0, 3).map(displayName), authorCount: people.length },
    words,
  );
  const { DOI, volume, issue, page } = record;
  const numbers = [volume, issue && `(${issue})`, page && `: ${page}`].filter(Boolean).join('');
  const line = [names, record['container-title'], record.issued?.['date-parts'][0][0], numbers]
    .filter(part => part !== undefined && part !== '')
    .join(' · ');
  return (
    <label class={`row pick-row ${chosen ? 'row-selected' : ''} ${known && !more ? 'pick-known' : ''}`}>
      <span class="row-check">
        {known && !more ? (
          <span
            class="pick-mark"
            data-row-focus
            tabIndex={active ? 0 : -1}
            role="img"
            aria-label={`${record.title}: ${t('pick_saved')}`}
          >
            <Icon name="check" />
          </span>
        ) : (
          <input
            type="checkbox"
            data-row-focus
            tabIndex={active ? 0 : -1}
            checked={chosen}
            disabled={disabled}
            onClick={event => {
              // the browser has turned the box already: with Shift it is always ticked
              event.currentTarget.checked = event.shiftKey || !chosen;
              onChoose(event.shiftKey);
            }}
          />
        )}
      </span>
      <span class="row-main">
        <span class="row-title" dir="auto" title={record.title}>
          {record.title}
        </span>
        <span class="row-line" dir="auto">
          {known && <b class="pick-badge">{t('pick_saved')}</b>}
          {more || line || (record.title === DOI ? 'DOI' : DOI)}
        </span>
      </span>
    </label>
  );
}
