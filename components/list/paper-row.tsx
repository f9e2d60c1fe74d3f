import { useState } from 'preact/hooks';
import type { Summary } from '../../lib/record/summary.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import { clickRow, rowAuthors, RowMarks, RowStart } from './row-parts.tsx';
import type { PaperRowProps } from './row-props.ts';
import { RowTags } from './row-tags.tsx';

/** Authors, journal and year as one line. */
const rowLine = (row: Summary, words: Words): string =>
  [rowAuthors(row, words) || nobody(row, words), row.journal, row.year]
    .filter(part => part !== '' && part !== undefined)
    .join(' · ');

/** What stands first in a line is read as its authors: a paper without any says so before its journal. */
const nobody = ({ type }: Summary, { t }: Words): string => (type === 'webpage' ? '' : t('no_authors'));

/**
 * A paper in two lines, with what can be done to it where the pointer or the keyboard is. In other rows that is not
 * drawn: out of sight it would be a third of the list's elements.
 */
export function PaperRow(props: PaperRowProps) {
  const { row, active, selected, current, look } = props;
  const words = useWords();
  const [reached, setReached] = useState(false);
  return (
    <div
      class={`row ${current ? 'row-current' : ''} ${selected ? 'row-selected' : ''}`}
      onPointerEnter={() => setReached(true)}
      onPointerLeave={() => setReached(false)}
    >
      <RowStart {...props} />
      <button
        type="button"
        class="row-main"
        tabIndex={active ? 0 : -1}
        data-row-focus
        aria-current={current ? 'true' : undefined}
        onClick={event => clickRow(event, props)}
      >
        <span class="row-title" dir="auto">
          {row.title}
        </span>
        <span class="row-second" dir="auto">
          <span class="row-line">
            <RowMarks row={row} />
            {rowLine(row, words)}
          </span>
          {look.tagColours && <RowTags tags={row.tags} colours={look.tagColours} />}
        </span>
      </button>
      {(reached || active) && <RowButtons {...props} />}
    </div>
  );
}

/** Open the page, copy the DOI, throw away or take back. */
function RowButtons({ row, active, look, actions }: PaperRowProps) {
  const { t } = useWords();
  const reach = active ? 0 : -1;
  const named = (act: string) => t('act_on', { act, title: row.title });
  const button = (icon: IconName, words: string, onClick: () => void) => (
    <button
      type="button"
      class="icon-button"
      tabIndex={reach}
      aria-label={named(words)}
      title={words}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <span class="row-actions">
      {row.url !== undefined && (
        <a
          class="icon-button"
          href={row.url}
          target="_blank"
          rel="noreferrer"
          tabIndex={reach}
          aria-label={named(t('open_page'))}
          title={t('open_page')}
        >
          <Icon name="open" />
        </a>
      )}
      {row.DOI !== undefined && button('copy', t('copy_doi'), () => actions.copyDoi(row))}
      {look.trashed
        ? button('restore', t('restore'), () => actions.remove(row))
        : button('remove', t('remove'), () => actions.remove(row))}
    </span>
  );
}
