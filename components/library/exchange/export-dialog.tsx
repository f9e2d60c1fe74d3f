import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import { formats, type FormatId } from '../../../lib/formats/index.ts';
import type { Library } from '../../../lib/library/library.ts';
import { writeSettings, type Settings } from '../../../lib/storage/settings.ts';
import { exportOptions, exportPapers, type ExportChoice } from '../../../lib/actions/export-papers.ts';
import { readPapers } from '../../../lib/actions/read-papers.ts';
import { saveFile } from '../../../lib/actions/save-file.ts';
import type { ActionLog } from '../../action-log.ts';
import { ExportOptions } from './export-options.tsx';
import { SendTo } from './send-to.tsx';

interface ExportDialogProps {
  library: Library;
  settings: Settings;
  log: ActionLog;
  all: string[];
  /** What the view or the search shows. */
  shown: string[];
  selected: string[];
  /** The paper that is open. */
  one: string[];
  onClose(): void;
}

const SCOPES = ['selected', 'one', 'shown', 'all'] as const;
type Scope = (typeof SCOPES)[number];

/** Which papers, in which format, to a file, the clipboard or another program. */
export function ExportDialog({
  library,
  settings,
  log,
  all,
  shown,
  selected,
  one,
  onClose,
}: ExportDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const ids: { [S in Scope]: string[] } = { all, shown, selected, one: selected.length > 0 ? [] : one };
  const [scope, setScope] = useState<Scope>(
    selected.length > 0 ? 'selected' : shown.length < all.length ? 'shown' : 'all',
  );
  const [format, setFormat] = useState<FormatId>('ris');
  const [choice, setChoice] = useState<ExportChoice>({
    keyPattern: settings.keyPattern,
    bibLetters: settings.bibLetters,
    tagsAsKeywords: settings.tagsAsKeywords,
  });
  const [busy, setBusy] = useState<{ part: number; stop: AbortController }>();
  useEffect(() => dialog.current?.showModal(), []);
  const written = formats.filter(({ writer }) => writer !== undefined);
  const zipped = written.find(({ id }) => id === format)?.extension === 'zip';

  const wanted = { ids: ids[scope], all };
  const choose = ({ template, ...kept }: ExportChoice) => {
    setChoice({ ...kept, ...(template !== undefined && { template }) });
    void writeSettings(kept);
  };
  const write = async (id: FormatId, to: 'file' | 'clipboard') => {
    const stop = new AbortController();
    setBusy({ part: 0, stop });
    try {
      const { content, fileName, mime } = await exportPapers(library, id, wanted, choice, {
        signal: stop.signal,
        progress: part => setBusy({ part, stop }),
      });
      if (to === 'clipboard' && typeof content === 'string') {
        await navigator.clipboard.writeText(content);
        log.announce(t('copied'));
      } else {
        saveFile(fileName, content, mime);
        log.announce(t('exported', { file: fileName }));
      }
      dialog.current?.close();
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
    } finally {
      setBusy(undefined);
    }
  };
  const scopeWords = (known: Scope): string => {
    const n = ids[known].length;
    return known === 'one'
      ? t('export_this')
      : t(known === 'all' ? 'export_all' : known === 'shown' ? 'export_shown' : 'export_selected', { n });
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="export-title" onClose={onClose}>
      <header class="dialog-head">
        <h2 id="export-title">{t('export')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">
        <fieldset class="choices">
          <legend class="visually-hidden">{t('export_which')}</legend>
          {SCOPES.filter(
            known =>
              known === 'all' ||
              (ids[known].length > 0 && (known !== 'shown' || shown.length !== all.length)),
          ).map(known => (
            <label key={known} class="choice">
              <input type="radio" name="scope" checked={scope === known} onChange={() => setScope(known)} />
              {scopeWords(known)}
            </label>
          ))}
        </fieldset>
        <label class="setting">
          <span>{t('export_format')}</span>
          <select
            value={format}
            onChange={event => {
              setFormat(written.find(({ id }) => id === event.currentTarget.value)?.id ?? 'ris');
              setChoice(({ template: _template, ...kept }) => (void _template, kept));
            }}
          >
            {written.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ExportOptions format={format} choice={choice} onChoice={choose} />
        {busy ? (
          <ProgressBar words={t('export')} part={busy.part} onStop={() => busy.stop.abort()} />
        ) : (
          <p class="preview-acts">
            <button type="button" class="button button-main" onClick={() => void write(format, 'file')}>
              {t('export_to_file')}
            </button>
            <button
              type="button"
              class="button"
              disabled={zipped}
              onClick={() => void write(format, 'clipboard')}
            >
              {t('export_to_clipboard')}
            </button>
          </p>
        )}
        <SendTo
          entries={() => readPapers(library, ids[scope])}
          options={papers => exportOptions(library, 'bibtex', papers, wanted, choice)}
          onSent={said => {
            log.announce(said);
            dialog.current?.close();
          }}
          onRis={id => void write(id, 'file')}
        />
      </div>
    </dialog>
  );
}
