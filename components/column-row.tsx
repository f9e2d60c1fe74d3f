import { Icon } from './icons.tsx';
import { NoticeMark } from './notices.tsx';
import type { PaperRowProps } from './paper-row.tsx';
import { nextStatus, STATUS_WORDS, StatusMark } from './status-control.tsx';
import { useWords } from './words.tsx';

/** The names of the columns. */
export function ColumnHead() {
  const { t } = useWords();
  return (
    <div class="columns column-head" aria-hidden="true">
      <span /><span>{t('column_title')}</span><span>{t('column_authors')}</span><span>{t('column_journal')}</span><span>{t('column_year')}</span><span>{t('column_added')}</span>
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
        <button type="button" class="icon-button row-status" tabIndex={reach} title={t(STATUS_WORDS[row.status])} aria-label={t('status_next', { status: t(STATUS_WORDS[row.status]) })}
          onClick={() => actions.setStatus(row, nextStatus(row.status))}><StatusMark status={row.status} /></button>
      ) : (
        <label class="row-check"><input type="checkbox" tabIndex={reach} checked={selected} aria-label={t('select_paper', { title: row.title })} onClick={event => actions.select(row, event.shiftKey)} /></label>
      )}
      <button type="button" class="column-title" dir="auto" tabIndex={reach} data-row-focus aria-current={current ? 'true' : undefined}
        onClick={event => (selected === undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey ? actions.show(row) : actions.select(row, event.shiftKey))}>
        {row.starred && <span class="row-star"><Icon name="star" filled /></span>}<NoticeMark notice={row.notice} />{row.title}
      </button>
      <span dir="auto">{row.authorCount > 3 ? t('first_and_others', { name: row.authors[0] ?? '' }) : row.authors.join(', ')}</span>
      <span dir="auto">{row.journal}</span>
      <span>{row.year}</span>
      <span>{date(row.added, 'short')}</span>
    </div>
  );
}
