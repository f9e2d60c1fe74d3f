import { Icon } from '../ui/icons.tsx';
import { NoticeMark } from '../card/notices.tsx';
import type { PaperRowProps } from './paper-row.tsx';
import { nextStatus, STATUS_WORDS, StatusMark } from '../card/status-control.tsx';
import { useWords } from '../ui/words.tsx';

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
export function ColumnRow({ row, active, selected, current, actions }: PaperRowProps) {
  const { t, date } = useWords();
  const reach = active ? 0 : -1;
  return (
    <div class={`row columns ${current ? 'row-current' : ''} ${selected ? 'row-selected' : ''}`}>
      {selected === undefined ? (
        <button
          type="button"
          class="icon-button row-status"
          tabIndex={reach}
          title={t(STATUS_WORDS[row.status])}
          aria-label={t('status_next', { status: t(STATUS_WORDS[row.status]) })}
          onClick={() => actions.setStatus(row, nextStatus(row.status))}
        >
          <StatusMark status={row.status} />
        </button>
      ) : (
        <label class="row-check">
          <input
            type="checkbox"
            tabIndex={reach}
            checked={selected}
            aria-label={t('select_paper', { title: row.title })}
            onClick={event => actions.select(row, event.shiftKey)}
          />
        </label>
      )}
      <button
        type="button"
        class="column-name"
        dir="auto"
        tabIndex={reach}
        data-row-focus
        aria-current={current ? 'true' : undefined}
        onClick={event =>
          selected === undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey
            ? actions.show(row)
            : actions.select(row, event.shiftKey)
        }
      >
        {row.starred && (
          <span class="row-star">
            <Icon name="star" filled />
          </span>
        )}
        <NoticeMark notice={row.notice} />
        {row.title}
      </button>
      <span class="column-author" dir="auto">
        {row.authorCount > 3 ? t('first_and_others', { name: row.authors[0] ?? '' }) : row.authors.join(', ')}
      </span>
      <span class="column-journal" dir="auto">
        {row.journal}
      </span>
      <span class="column-year">{row.year}</span>
      <span class="column-added">{date(row.added, 'short')}</span>
    </div>
  );
}
