/** The papers that a page lists: chosen, and saved in one go. Loaded when asked for. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { focusOnce } from '../ui/focus-once.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import {
  readListedPapers,
  saveListedPapers,
  type ListedPapers,
  type SavedWith,
} from '../../lib/actions/save-listed-papers.ts';
import type { Library } from '../../lib/library/library.ts';
import { stateInWords } from '../../lib/i18n/state-words.ts';
import type { CardTools } from './card-tools.ts';
import { usePickFilter } from './pick-filter.ts';
import { PickList } from './pick-list.tsx';
import { PickOwn } from './pick-own.tsx';
import { useChoice, type Choice } from './use-choice.ts';

interface PickerProps {
  tabId: number;
  tools: CardTools;
  /** `saved`: how many papers were saved, when some were. */
  onClose(saved?: number): void;
}

/** Papers are being saved; `part` of them, from 0 to 1, are. */
interface Saving {
  part: number;
  stop: AbortController;
}

/** Reads the list anew, for the popup that offered it keeps only its number. */
export function Picker({ tabId, tools, onClose }: PickerProps) {
  const { t } = useWords();
  const { library, recordChanges, knownTags } = tools;
  const { listed, read } = useListed(library, tabId);
  const [saving, setSaving] = useState<Saving>();
  const [said, setSaid] = useState('');
  const [own, setOwn] = useState<SavedWith>({ tags: [], collections: [] });
  const filter = usePickFilter(listed);
  const choice = useChoice(listed, filter.shown);
  useEffect(() => setSaid(''), [choice.chosen]);
  const wanted = [...choice.chosen].sort((a, b) => a - b);
  usePickerKeys(choice, () => !saving && onClose());
  const save = async (papers: ListedPapers) => {
    const stop = new AbortController();
    setSaving({ part: 0, stop });
    const progress = (part: number) => setSaving({ part, stop });
    const saved = saveListedPapers(library, papers, wanted, { ...own, signal: stop.signal, progress });
    const outcome = await saved.catch(() => 'failed' as const);
    setSaving(undefined);
    if (!outcome) return setSaid(t('pick_stopped'));
    const none = { changed: [], unreadable: [] };
    recordChanges(
      saved.then(all => all ?? none),
      { label: n => t('saved_many', { n }) },
    );
    if (outcome !== 'failed') onClose(outcome.changed.length);
  };
  const back = <BackButton disabled={saving !== undefined} onClick={() => onClose()} />;
  if (!listed)
    return (
      <section class="picker" aria-busy="true">
        <header class="pick-head">
          {back}
          <h1 role="status">{t('pick_reading')}</h1>
        </header>
      </section>
    );
  return (
    <section class="picker" aria-label={t('pick_label')}>
      <PickHead listed={listed}>{back}</PickHead>
      {listed.records.length === 0 ? (
        <NothingToPick unread={listed.unread} onAgain={read} />
      ) : (
        <PickList
          listed={listed}
          filter={filter}
          choice={choice}
          disabled={saving !== undefined}
          said={said}
        />
      )}
      <PickOwn library={library} known={knownTags} own={own} onOwn={setOwn} />
      <PickFoot wanted={wanted.length} saving={saving} onSave={() => void save(listed)} />
    </section>
  );
}

/** The papers of the page in a tab, undefined while they are read; `read` reads them again. */
function useListed(library: Library, tabId: number) {
  const [listed, setListed] = useState<ListedPapers>();
  const read = () => {
    setListed(undefined);
    void readListedPapers(library, tabId).then(setListed);
  };
  useEffect(read, [library, tabId]);
  return { listed, read };
}

/**
 * Escape goes back, Ctrl+A chooses all. Heard on the document: a button that was pressed may be gone, and the
 * focus with it.
 */
function usePickerKeys(choice: Choice, onEscape: () => void): void {
  useLayoutEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      const all = !isTyping && event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
      if (event.defaultPrevented || (!all && event.key !== 'Escape')) return;
      event.preventDefault();
      if (all) choice.chooseAll();
      else onEscape();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });
}

function BackButton({ disabled, onClick }: { disabled: boolean; onClick(): void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="icon-button"
      ref={focusOnce}
      aria-label={t('back')}
      title={t('back')}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name="back" />
    </button>
  );
}

/** Why there is nothing to choose among. */
function NothingToPick({ unread, onAgain }: { unread: ListedPapers['unread']; onAgain(): void }) {
  const words = useWords();
  if (!unread) return <p class="empty">{words.t('pick_none')}</p>;
  return (
    <div class="empty pick-none">
      <p role="alert">{stateInWords(unread, words)}</p>
      <button type="button" class="button" onClick={onAgain}>
        {words.t('try_again')}
      </button>
    </div>
  );
}

function PickHead({ listed, children }: { listed: ListedPapers; children: ComponentChildren }) {
  const { t } = useWords();
  const { records, known } = listed;
  return (
    <header class="pick-head">
      {children}
      <h1>{t('papers', { n: records.length })}</h1>
      {known.size > 0 && <span class="pick-count">{t('pick_known', { n: known.size })}</span>}
    </header>
  );
}

interface PickFootProps {
  /** How many papers would be saved. */
  wanted: number;
  saving: Saving | undefined;
  onSave(): void;
}

function PickFoot({ wanted, saving, onSave }: PickFootProps) {
  const { t } = useWords();
  return (
    <footer class="foot pick-foot">
      {saving ? (
        <>
          <progress value={saving.part} max={1} aria-label={t('pick_saving')} />
          <button type="button" class="button" onClick={() => saving.stop.abort()}>
            {t('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button button-main" disabled={wanted === 0} onClick={onSave}>
          {t('pick_save', { n: wanted })}
        </button>
      )}
    </footer>
  );
}
