import type { Summary } from '../../lib/record/summary.ts';
import type { Colour } from '../../lib/library/organisers/tag-colours.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { Icon } from '../ui/icons.tsx';
import { NoticeMark } from '../card/notices.tsx';
import { nextStatus, STATUS_WORDS, StatusMark } from '../card/status-control.tsx';
import { useWords } from '../ui/words.tsx';

export interface RowActions {
  show(row: Summary): void;
  setStatus(row: Summary, status: Summary['status']): void;
  copyDoi(row: Summary): void;
  remove(row: Summary): void;
  /** `range`: with Shift, from the row selected last. */
  select(row: Summary, range: boolean): void;
}

export interface PaperRowProps {
  row: Summary;
  active: boolean;
  /** Undefined: nothing is being selected. */
  selected: boolean | undefined;
  current: boolean;
  /** In the trash: taken out instead of thrown away. */
  trashed?: boolean;
  /** Colours of tags; where it is given the tags are shown. */
  tones?: ReadonlyMap<string, Colour>;
  actions: RowActions;
}

/** Authors, journal and year as one line. */
export function rowLine({ authors, authorCount, journal, year }: Summary, { t }: Words): string {
  const people = authorCount > 3 ? t('first_and_others', { name: authors[0] ?? '' }) : authors.join(', ');
  return [people, journal, year].filter(part => part !== '' && part !== undefined).join(' · ');
}

const SHOWN_TAGS = 3;

/** A paper in two lines, with what can be done to it on hover or focus. */
export function PaperRow({ row, active, selected, current, trashed = false, tones, actions }: PaperRowProps) {
  const words = useWords();
  const { t } = words;
  const reach = active ? 0 : -1;
  const next = nextStatus(row.status);
  const status = t('status_next', { status: t(STATUS_WORDS[row.status]) });
  return (
    <div class={`row ${current ? 'row-current' : ''} ${selected ? 'row-selected' : ''}`}>
      {selected === undefined ? (
        <button
          type="button"
          class="icon-button row-status"
          tabIndex={reach}
          aria-label={status}
          title={t(STATUS_WORDS[row.status])}
          onClick={() => actions.setStatus(row, next)}
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
        class="row-main"
        tabIndex={reach}
        data-row-focus
        aria-current={current ? 'true' : undefined}
        onClick={event =>
          selected === undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey
            ? actions.show(row)
            : actions.select(row, event.shiftKey)
        }
      >
        <span class="row-title" dir="auto">
          {row.title}
        </span>
        <span class="row-second" dir="auto">
          <span class="row-line">
            {row.starred && (
              <span class="row-star">
                <Icon name="star" filled />
              </span>
            )}
            <NoticeMark notice={row.notice} />
            {rowLine(row, words)}
          </span>
          {tones &&
            row.tags.slice(0, SHOWN_TAGS).map(tag => (
              <span key={tag} class="row-tag">
                <span class={`tag-dot tone-${tones.get(tag) ?? 'grey'}`} />
                {tag}
              </span>
            ))}
        </span>
      </button>
      <span class="row-actions">
        {row.url !== undefined && (
          <a
            class="icon-button"
            href={row.url}
            target="_blank"
            rel="noreferrer"
            tabIndex={reach}
            aria-label={t('open_page')}
            title={t('open_page')}
          >
            <Icon name="open" />
          </a>
        )}
        {row.DOI !== undefined && (
          <button
            type="button"
            class="icon-button"
            tabIndex={reach}
            aria-label={t('copy_doi')}
            title={t('copy_doi')}
            onClick={() => actions.copyDoi(row)}
          >
            <Icon name="copy" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          tabIndex={reach}
          aria-label={t(trashed ? 'restore' : 'remove')}
          title={t(trashed ? 'restore' : 'remove')}
          onClick={() => actions.remove(row)}
        >
          <Icon name={trashed ? 'restore' : 'remove'} />
        </button>
      </span>
    </div>
  );
}
