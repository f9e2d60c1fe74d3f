import { useEffect, useRef, useState } from 'preact/hooks';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import type { NotRead } from '../../../lib/formats/read-any.ts';
import type { LongWork } from '../../../lib/library/write-in-slices.ts';
import type { RestoreMode } from '../../../lib/library/restore-entries.ts';
import { takeIncomingFile } from '../../../lib/storage/incoming-file.ts';
import { addPapers, readFile, type JudgedFile } from '../../../lib/actions/import-file.ts';
import { undoStepOf } from '../../../lib/actions/undo-history.ts';
import type { Started } from '../../list/start-list.ts';
import type { ActionLog } from '../../action-log.ts';
import { ImportPreview, type Choice } from './import-preview.tsx';
import { OpenTabs } from './open-tabs.tsx';
import { RestorePreview } from './restore-preview.tsx';

type State =
  | { kind: 'waiting'; said?: MessageKey }
  | { kind: 'busy'; doing: MessageKey; part: number; stop: AbortController }
  | JudgedFile;

const NOT_READ: { [W in NotRead]: MessageKey } = {
  empty: 'import_empty',
  'unknown-format': 'import_unknown',
  'too-large': 'import_too_large',
};
const NOTHING_CHOSEN: Choice = { fill: true, taken: new Map() };

/** Papers from a file, a drop or pasted text: read, judged, shown; written only when the user agrees. */
export function ImportPage({ started: { library }, log }: { started: Started; log: ActionLog }) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [over, setOver] = useState(false);
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const file = useRef<HTMLInputElement>(null);

  /** Runs something long with a bar and a way to stop. */
  const busy = async (doing: MessageKey, act: (stepping: Required<LongWork>) => Promise<State>) => {
    const stop = new AbortController();
    setState({ kind: 'busy', doing, part: 0, stop });
    try {
      setState(
        await act({ signal: stop.signal, progress: part => setState({ kind: 'busy', doing, part, stop }) }),
      );
    } catch (cause) {
      setState({ kind: 'waiting' });
      if (!stop.signal.aborted) throw cause;
    }
  };
  const read = (input: string | Uint8Array, fileName?: string) =>
    busy('import_reading', async ({ signal, progress }) => {
      const found = await readFile(library, input, {
        signal,
        progress,
        ...(fileName !== undefined && { fileName }),
      });
      setChoice(NOTHING_CHOSEN);
      return found.ok ? found.value : { kind: 'waiting', said: NOT_READ[found.why] };
    });
  const readChosen = async (chosen: File | undefined | null) => {
    if (chosen) await read(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  };
  const add = ({ judged }: Extract<State, { kind: 'papers' }>) =>
    busy('import_writing', async stepping => {
      const changed = await addPapers(library, judged, choice, stepping);
      if (changed.length > 0)
        log.recordStep(undoStepOf(library, t('imported', { n: changed.length }), changed));
      location.hash = '#/all';
      return { kind: 'waiting' };
    });
  const restore = (backup: Extract<State, { kind: 'backup' }>, mode: RestoreMode) =>
    busy('import_writing', async stepping => {
      const { restoreBackup } = await import('../../../lib/actions/restore-backup.ts');
      const label = (n: number) => t('restored_backup', { n });
      log.recordStep(await restoreBackup(library, backup, mode, label, stepping));
      location.hash = '#/all';
      return { kind: 'waiting' };
    });

  useEffect(() => {
    // a file that a page's link led to
    const [, query = ''] = location.hash.split('?');
    if (query === '') return;
    history.replaceState(null, '', '#/import');
    if (query === 'unreachable') setState({ kind: 'waiting', said: 'file_unreachable' });
    else void takeIncomingFile(query).then(found => found && read(found.bytes, found.name));
  }, []);
  useEffect(() => {
    // pasting anywhere on the page, without the box for it
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      const [pasted] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted) void readChosen(pasted);
      else if (text.trim() !== '') void read(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  return (
    <div class="import">
      <h1>{t('view_import')}</h1>
      {state.kind === 'busy' && (
        <ProgressBar words={t(state.doing)} part={state.part} onStop={() => state.stop.abort()} />
      )}
      {state.kind === 'waiting' && (
        <>
          {state.said && (
            <p role="alert" class="import-said">
              {t(state.said)}
            </p>
          )}
          <div
            class={`drop ${over ? 'drop-over' : ''}`}
            onDragOver={event => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={event => {
              event.preventDefault();
              setOver(false);
              void readChosen(event.dataTransfer?.files[0]);
            }}
          >
            <p>{t('import_drop')}</p>
            <button type="button" class="button button-main" onClick={() => file.current?.click()}>
              {t('import_choose')}
            </button>
            <input
              ref={file}
              type="file"
              hidden
              aria-label={t('import_choose')}
              onChange={event => void readChosen(event.currentTarget.files?.[0])}
            />
          </div>
          <Paste onRead={text => void read(text)} />
          <OpenTabs library={library} log={log} />
        </>
      )}
      {state.kind === 'papers' && (
        <ImportPreview
          {...state}
          choice={choice}
          onChoice={setChoice}
          onAdd={() => void add(state)}
          onCancel={() => setState({ kind: 'waiting' })}
        />
      )}
      {state.kind === 'backup' && (
        <RestorePreview
          {...state}
          onRestore={mode => void restore(state, mode)}
          onCancel={() => setState({ kind: 'waiting' })}
        />
      )}
    </div>
  );
}

function Paste({ onRead }: { onRead(text: string): void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={event => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <label>
        {t('import_paste')}
        <textarea
          rows={7}
          dir="auto"
          spellcheck={false}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={text.trim() === ''}>
        {t('import_look')}
      </button>
    </form>
  );
}
