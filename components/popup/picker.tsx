/** The papers that a page lists: chosen, and saved in one go. Loaded when asked for. */
import '../styles/picker.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { PickRow } from './pick-row.tsx';
import { VirtualList } from '../list/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import type { Library } from '../../lib/library/library.ts';
import {
  choosable,
  readListedPapers,
  saveListedPapers,
  type ListedPapers,
} from '../../lib/actions/save-listed-papers.ts';
import { useRowHeight } from '../hooks/use-row-height.ts';
import type { ActionLog } from '../hooks/use-action-log.ts';

interface PickerProps {
  library: Library;
  tabId: number;
  recordChanges: ActionLog['recordChanges'];
  onClose(): void;
}

export function Picker({ library, tabId, recordChanges, onClose }: PickerProps) {
  const { t } = useWords();
  const [listed, setListed] = useState<ListedPapers>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  const [saving, setSaving] = useState<{ part: number; stop: AbortController }>();
  const [said, setSaid] = useState('');
  const last = useRef(0);
  const rowHeight = useRowHeight('--row-height');
  useEffect(() => void readListedPapers(library, tabId).then(setListed), [library, tabId]);
  const open = useMemo(() => (listed ? choosable(listed) : []), [listed]);

  const choose = (index: number, range: boolean) => {
    const next = new Set(chosen);
    if (range)
      for (const other of open)
        if (other >= Math.min(last.current, index) && other <= Math.max(last.current, index)) next.add(other);
    if (!range && !next.delete(index)) next.add(index);
    last.current = index;
    setChosen(next);
  };
  const all = () => setChosen(new Set(chosen.size === open.length ? [] : open));
  const wanted = open.filter(index => (chosen.size > 0 ? chosen.has(index) : !listed?.known.has(index)));
  const save = async () => {
    if (!listed) return;
    const stop = new AbortController();
    setSaving({ part: 0, stop });
    const outcome = await saveListedPapers(library, listed, wanted, {
      signal: stop.signal,
      progress: part => setSaving({ part, stop }),
    });
    if (!outcome) {
      setSaving(undefined);
      return setSaid(t('pick_stopped'));
    }
    recordChanges(Promise.resolve(outcome), { label: n => t('saved_many', { n }) });
    onClose();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !saving) {
      event.preventDefault();
      onClose();
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      all();
    }
  };
  // on the document: a button that was pressed may be gone, and the focus with it
  useLayoutEffect(() => {
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });
  const back = (
    <button
      type="button"
      class="icon-button"
      ref={focusOnce}
      aria-label={t('back')}
      title={t('back')}
      disabled={saving !== undefined}
      onClick={onClose}
    >
      <Icon name="back" />
    </button>
  );
  if (!listed)
    return (
      <section class="picker" aria-busy="true">
        <header class="pick-head">
          {back}
          <h1 role="status">{t('pick_reading')}</h1>
        </header>
      </section>
    );
  const { records, known } = listed;
  return (
    <section class="picker" aria-label={t('pick_label')}>
      <header class="pick-head">
        {back}
        <h1>{t('papers', { n: records.length })}</h1>
        {known.size > 0 && <span class="pick-count">{t('pick_known', { n: known.size })}</span>}
      </header>
      {records.length === 0 ? (
        <p class="empty">{t('pick_none')}</p>
      ) : (
        <>
          <label class="pick-all">
            <input
              type="checkbox"
              disabled={open.length === 0 || saving !== undefined}
              checked={chosen.size > 0 && chosen.size === open.length}
              ref={box => {
                if (box) box.indeterminate = chosen.size > 0 && chosen.size < open.length;
              }}
              onChange={all}
            />
            <span>{t('select_all')}</span>
            <span class="pick-count" role="status">
              {chosen.size > 0 ? t('selected', { n: chosen.size }) : said}
            </span>
          </label>
          <VirtualList
            count={records.length}
            rowHeight={rowHeight}
            label={t('pick_label')}
            active={active}
            onActive={setActive}
            rowKey={index => String(index)}
            render={(index, isActive) => {
              const record = records[index];
              return (
                record && (
                  <PickRow
                    record={record}
                    active={isActive}
                    known={known.get(index)}
                    chosen={chosen.has(index)}
                    disabled={saving !== undefined}
                    onChoose={range => choose(index, range)}
                  />
                )
              );
            }}
          />
        </>
      )}
      <footer class="foot pick-foot">
        {saving ? (
          <>
            <progress value={saving.part} max={1} aria-label={t('pick_saving')} />
            <button type="button" class="button" onClick={() => saving.stop.abort()}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button button-main"
            disabled={wanted.length === 0}
            onClick={() => void save()}
          >
            {t('pick_save', { n: wanted.length })}
          </button>
        )}
      </footer>
    </section>
  );
}

const focusOnce = (button: HTMLButtonElement | null) => {
  if (button && (document.activeElement === document.body || document.activeElement === null)) button.focus();
};
