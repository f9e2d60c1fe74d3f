import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import type { RowShape } from './paper-list.tsx';
import type { PaperRowProps } from './row-props.ts';
import { clickRow, rowAuthors, RowMarks, RowStart } from './row-parts.tsx';

const COLUMNS = [
  ['title', 'column_title'],
  ['author', 'column_authors'],
  ['journal', 'column_journal'],
  ['year', 'column_year'],
  ['added', 'column_added'],
] as const;
export type Column = (typeof COLUMNS)[number][0];

interface ColumnHeadProps {
  by: string;
  backwards: boolean;
  onSort(column: Column): void;
}

/** The names of the columns; each puts the list in its order. */
export function ColumnHead({ by, backwards, onSort }: ColumnHeadProps) {
  const { t } = useWords();
  return (
    <div class="columns column-head">
      <span />
      {COLUMNS.map(([column, words]) => (
        <button
          key={column}
          type="button"
          class={`column-${column}`}
          aria-pressed={by === column}
          onClick={() => onSort(column)}
        >
          {t(words)}
          {by === column && <Icon name={backwards ? 'up' : 'down'} />}
        </button>
      ))}
    </div>
  );
}

/** A paper in one line of columns. */
function ColumnRow(props: PaperRowProps) {
  const { row, active, selected, current } = props;
  const words = useWords();
  return (
    <div class={`row columns ${current ? 'row-current' : ''} ${selected ? 'row-selected' : ''}`}>
      <RowStart {...props} />
      <button
        type="button"
        class="column-name"
        dir="auto"
        tabIndex={active ? 0 : -1}
        data-row-focus
        aria-current={current ? 'true' : undefined}
        onClick={event => clickRow(event, props)}
      >
        <RowMarks row={row} />
        {row.title}
      </button>
      <span class="column-author" dir="auto">
        {rowAuthors(row, words)}
      </span>
      <span class="column-journal" dir="auto">
        {row.journal}
      </span>
      <span class="column-year">{row.year}</span>
      <span class="column-added">{words.date(row.added, 'short')}</span>
    </div>
  );
}

/** Rows as lines of columns. */
export const IN_COLUMNS: RowShape = { Row: ColumnRow, height: '--column-height' };
