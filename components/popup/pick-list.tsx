import { useRef, useState } from 'preact/hooks';
import type { ListedPapers } from '../../lib/actions/save-listed-papers.ts';
import { useRowHeight } from '../hooks/use-row-height.ts';
import { focusFirstRow, SearchBox } from '../list/search-box.tsx';
import { VirtualList } from '../list/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import type { PickFilter } from './pick-filter.ts';
import { PickRow } from './pick-row.tsx';
import { isAllChosen, type Choice } from './use-choice.ts';

interface PickListProps {
  listed: ListedPapers;
  filter: PickFilter;
  choice: Choice;
  disabled: boolean;
  /** Why nothing was saved, when saving was stopped. */
  said: string;
}

/** Fewer papers than this need no filter. */
const FEW = 8;

/** The papers of a page's list, each to be ticked. */
export function PickList({ listed: { records, known }, filter, choice, disabled, said }: PickListProps) {
  const { t } = useWords();
  const [active, setActive] = useState(0);
  const rowHeight = useRowHeight('--pick-row-height');
  const { chosen } = choice;
  const { shown } = filter;
  const extend = (to: number) => !disabled && choice.chooseRange(shown[active] ?? 0, shown[to] ?? 0);
  const render = (at: number, isActive: boolean) => {
    const index = shown[at] ?? -1;
    const record = records[index];
    return (
      record && (
        <PickRow
          record={record}
          active={isActive}
          known={known.get(index)}
          chosen={chosen.has(index)}
          disabled={disabled}
          onChoose={range => choice.choose(index, range)}
        />
      )
    );
  };
  return (
    <>
      {records.length > FEW && <FilterBox {...filter} />}
      <SelectAll choice={choice} disabled={disabled} said={said} />
      {shown.length === 0 ? (
        <p class="empty pick-none">{t('pick_filter_none')}</p>
      ) : (
        <VirtualList
          count={shown.length}
          frame={{ rowHeight, label: t('pick_label') }}
          keyboard={{ active, onActive: setActive, onExtend: extend }}
          rowKey={at => String(shown[at])}
          render={render}
        />
      )}
    </>
  );
}

function FilterBox({ typed, setTyped }: PickFilter) {
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);
  return (
    <div class="pick-filter">
      <SearchBox
        query={typed}
        placeholder={t('pick_filter')}
        box={box}
        onQuery={setTyped}
        onKeyDown={event => {
          if (event.key === 'ArrowDown') focusFirstRow();
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          setTyped('');
        }}
      />
    </div>
  );
}

/** All in sight, or none of them; how many are chosen, or why nothing was saved. */
function SelectAll({ choice, disabled, said }: Pick<PickListProps, 'choice' | 'disabled' | 'said'>) {
  const { t } = useWords();
  const { chosen, open } = choice;
  const isAll = isAllChosen(choice);
  return (
    <label class="pick-all">
      <input
        type="checkbox"
        disabled={open.length === 0 || disabled}
        checked={isAll}
        ref={all => {
          if (all) all.indeterminate = !isAll && open.some(index => chosen.has(index));
        }}
        onChange={choice.chooseAll}
      />
      <span>{t('select_all')}</span>
      <span class="pick-count" role="status">
        {said || (chosen.size > 0 && t('selected', { n: chosen.size }))}
      </span>
    </label>
  );
}
