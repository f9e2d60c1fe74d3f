import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useWords } from '../ui/words.tsx';
import { moveToTrash, setStatus } from '../../lib/actions/change-papers.ts';
import type { Row } from '../../lib/library/read-entries.ts';
import type { ActionLog } from '../action-log.ts';
import type { ListModel } from '../list/list-model.ts';
import { focusFirstRow } from '../list/search-box.tsx';
import type { Started } from '../list/start-list.ts';
import { useActionLog } from '../hooks/use-action-log.ts';
import { useDrafts } from '../hooks/use-drafts.ts';
import { Foot } from './foot.tsx';
import { PageCard, type AskedPage } from './page-card.tsx';
import { PickPlace } from './pick-place.tsx';
import { PopupList, type Selected } from './popup-list.tsx';
import { ShownPlace } from './shown-place.tsx';
import { useListSearch, type ListSearch } from './use-list-search.ts';

interface PopupProps {
  started: Started;
  /** The page under the popup; beside a page nothing is asked. */
  page?: AskedPage | undefined;
  /** Opens the list beside the page. */
  beside?: () => void;
}

/** The popup: this page's card, the list, the foot. */
export function Popup({ started, page, beside }: PopupProps) {
  const words = useWords();
  const { library, list } = started;
  const { log, message } = useActionLog(library, words);
  const search = useListSearch(library, list);
  const tools = useCardTools(started, log, search.rows);
  const [shown, setShown] = useState<string>();
  const [picking, setPicking] = useState(false);
  const [savedHere, setSavedHere] = useState<number>();
  const [selected, setSelected] = useState<Selected>();
  const searchBox = useRef<HTMLInputElement>(null);
  useTypedSearch(searchBox);
  if (picking && page)
    return (
      <PickPlace
        tabId={page.tabId}
        tools={tools}
        message={message}
        onClose={saved => {
          setPicking(false);
          setSavedHere(saved);
        }}
      />
    );
  return (
    <div class="popup-page">
      {shown !== undefined && <ShownPlace id={shown} tools={tools} onClose={() => setShown(undefined)} />}
      {shown === undefined && page && (
        <PageCard page={page} tools={tools} savedHere={savedHere} onPick={() => setPicking(true)} />
      )}
      <ListPlace
        started={started}
        log={log}
        search={search}
        searchBox={searchBox}
        shown={shown}
        onShow={setShown}
        selected={selected}
        onSelect={setSelected}
      />
      <Foot
        total={search.total}
        query={search.query}
        found={search.found.map(({ id }) => id)}
        {...(selected && { selected: [...selected] })}
        {...(beside && { beside })}
        onExport={ids => log.hear(exportPapers(started, log, ids))}
        allIds={() => allIds(list)}
        onRemove={ids => {
          setSelected(undefined);
          removePapers(started, log, ids);
        }}
      />
      <Toast message={message} />
    </div>
  );
}

interface ListPlaceProps {
  started: Started;
  log: ActionLog;
  search: ListSearch;
  searchBox: RefObject<HTMLInputElement>;
  /** The paper whose card is shown. */
  shown: string | undefined;
  onShow(id: string | undefined): void;
  selected: Selected;
  onSelect(selected: Selected): void;
}

/** The list, or why there is none. */
function ListPlace({ started, log, shown, onShow, ...list }: ListPlaceProps) {
  const { t } = useWords();
  const { library, closed, lost } = started;
  const TroubleLine = useLoaded(!closed, async () => (await import('./trouble-line.tsx')).TroubleLine);
  return (
    <main class="popup-list">
      <h1 class="visually-hidden">{t('name')}</h1>
      {lost && (
        <p class="empty" role="alert">
          {t('library_lost')}
        </p>
      )}
      {closed ? (
        <p class="empty">{t(closed.kind === 'newer' ? 'library_newer' : 'library_unavailable')}</p>
      ) : (
        <PopupList
          {...list}
          current={shown}
          actions={{
            show: ({ id }) => onShow(id),
            setStatus: ({ id }, status) =>
              log.recordChanges(setStatus(library, [id], status), { quiet: true }),
            copyDoi: ({ DOI }) => {
              if (DOI !== undefined) log.hear(navigator.clipboard.writeText(DOI), t('copied'));
            },
            remove: ({ id }) => {
              if (id === shown) onShow(undefined);
              removePapers(started, log, [id]);
            },
          }}
        />
      )}
      {TroubleLine && <TroubleLine library={library} />}
    </main>
  );
}

/** What the popup's cards need; the tags are those of all rows that are read. */
function useCardTools({ library, words, drafts: stored }: Started, log: ActionLog, rows: readonly Row[]) {
  const [drafts, draft] = useDrafts(stored);
  const knownTags = useMemo(
    () => [...new Set(rows.flatMap(row => ('tags' in row ? row.tags : [])))].sort(),
    [rows],
  );
  const { recordChanges, recordStep, hear } = log;
  return { library, words, drafts, draft, recordChanges, recordStep, hear, knownTags };
}

async function exportPapers({ library, words }: Started, log: ActionLog, ids: readonly string[]) {
  const { exportAndSay } = await import('./export-and-say.ts');
  await exportAndSay(library, ids, words.t, log.announce);
}

async function allIds(list: ListModel): Promise<string[]> {
  await list.readAll();
  return list.rows().map(({ id }) => id);
}

function removePapers({ library, words: { t } }: Started, log: ActionLog, ids: readonly string[]): void {
  log.recordChanges(moveToTrash(library, ids), { label: n => t('removed', { n }) });
}

/** Typing searches, wherever the focus is. In a popup that was just opened it is nowhere: Down leads to the list. */
function useTypedSearch(searchBox: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (isText(event)) searchBox.current?.focus();
      if (event.key !== 'ArrowDown' || event.target !== document.body) return;
      event.preventDefault();
      focusFirstRow();
    };
    document.addEventListener('keydown', find);
    return () => document.removeEventListener('keydown', find);
  }, []);
}

/** A letter or sign typed where nothing takes it: it is meant for the search. */
function isText(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (key.length !== 1 || key === ' ') return false;
  return !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
}
