import { namesInRow } from '../../lib/names/name-text.ts';
import { isEastAsianText } from '../../lib/text/east-asian.ts';
import type { Summary } from '../../lib/record/summary.ts';
import { NoticeMark } from '../card/notices.tsx';
import { nextStatus, STATUS_WORDS, StatusMark } from '../card/status-mark.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import type { Words } from '../../lib/i18n/words.ts';
import type { PaperRowProps } from './row-props.ts';

/** The start of a row: a box to check, and the status, which a click turns. The popup has room for one of them. */
export function RowStart(props: PaperRowProps) {
  const { look, selected } = props;
  return (
    <>
      {(look.boxed || selected !== undefined) && <RowBox {...props} />}
      {(look.boxed || selected === undefined) && <RowStatus {...props} />}
    </>
  );
}

function RowBox({ row, active, selected, actions }: PaperRowProps) {
  const { t } = useWords();
  return (
    <label class="row-check">
      <input
        type="checkbox"
        tabIndex={active ? 0 : -1}
        checked={selected ?? false}
        aria-label={t('select_paper', { title: row.title })}
        onClick={event => actions.select(row, event.shiftKey)}
      />
    </label>
  );
}

function RowStatus({ row, active, actions }: PaperRowProps) {
  const { t } = useWords();
  const status = t(STATUS_WORDS[row.status]);
  return (
    <button
      type="button"
      class="icon-button row-status"
      tabIndex={active ? 0 : -1}
      aria-label={t('act_on', { act: t('status_next', { status }), title: row.title })}
      title={status}
      onClick={() => actions.setStatus(row, nextStatus(row.status))}
    >
      <StatusMark status={row.status} />
    </button>
  );
}

/** A click on a row shows the paper; with Ctrl or Shift, or while papers are being selected, it selects. */
export function clickRow(event: MouseEvent, { row, selected, actions }: PaperRowProps): void {
  const selecting = selected !== undefined || event.ctrlKey || event.metaKey || event.shiftKey;
  if (selecting) actions.select(row, event.shiftKey);
  else actions.show(row);
}

/** The marks before a title: a star, and what became of the paper. */
export const RowMarks = ({ row }: { row: Summary }) => (
  <>
    {row.starred && (
      <span class="row-star">
        <Icon name="star" filled />
      </span>
    )}
    <NoticeMark notice={row.notice} />
  </>
);

/** The authors; of more than three the first, or the first three where all names are as short as Chinese ones. */
export function rowAuthors(
  { authors, authorCount }: Pick<Summary, 'authors' | 'authorCount'>,
  { t, language }: Words,
): string {
  const names = namesInRow(authors, language);
  if (authorCount <= 3) return names;
  const areShort = authors.every(isEastAsianText);
  // between Latin letters and Chinese ones stands a blank
  const first = `${authors[0] ?? ''}${language.startsWith('zh') ? ' ' : ''}`;
  return t('first_and_others', { name: areShort ? names : first });
}
