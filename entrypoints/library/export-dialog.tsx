import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { useWords } from '../../components/words.tsx';
import { exportRecords, formats, type FormatId } from '../../lib/formats/index.ts';
import type { Library } from '../../lib/library/library.ts';
import { getEntries, isUnreadable } from '../../lib/library/read.ts';
import type { Entry } from '../../lib/model/entry.ts';
import { saveFile } from '../shared/export-file.ts';
import type { Acts } from '../shared/use-acts.ts';

interface ExportDialogProps {
  library: Library;
  acts: Acts;
  all: string[];
  /** What the view or the search shows. */
  shown: string[];
  selected: string[];
  onClose(): void;
}

const SCOPES = ['selected', 'shown', 'all'] as const;
type Scope = (typeof SCOPES)[number];

/** Which papers, in which format, to a file or the clipboard. */
export function ExportDialog({ library, acts, all, shown, selected, onClose }: ExportDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const ids: { [S in Scope]: string[] } = { all, shown, selected };
  const [scope, setScope] = useState<Scope>(selected.length > 0 ? 'selected' : shown.length < all.length ? 'shown' : 'all');
  const [format, setFormat] = useState<FormatId>('ris');
  const [busy, setBusy] = useState<{ part: number; stop: AbortController }>();
  useEffect(() => dialog.current?.showModal(), []);
  const written = formats.filter(({ writer }) => writer !== undefined);
  const zipped = written.find(({ id }) => id === format)?.extension === 'zip';

  const entries = async (): Promise<Entry[]> => {
    const found: Entry[] = [];
    for (let at = 0; at < ids[scope].length; at += 500) {
      for (const entry of await getEntries(library, ids[scope].slice(at, at + 500))) if (!isUnreadable(entry)) found.push(entry);
    }
    return found;
  };
  const write = async (to: 'file' | 'clipboard') => {
    const stop = new AbortController();
    setBusy({ part: 0, stop });
    try {
      const { content, fileName, mime } = await exportRecords(format, await entries(), { signal: stop.signal, progress: part => setBusy({ part, stop }) });
      if (to === 'clipboard' && typeof content === 'string') {
        await navigator.clipboard.writeText(content);
        acts.tell(t('copied'));
      } else {
        saveFile(fileName, content, mime);
        acts.tell(t('exported', { file: fileName }));
      }
      dialog.current?.close();
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="export-title" onClose={onClose}>
      <header class="dialog-head">
        <h2 id="export-title">{t('export')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </header>
      <div class="dialog-body">
        <fieldset class="choices"><legend class="visually-hidden">{t('export_which')}</legend>
          {SCOPES.filter(one => one === 'all' || ids[one].length > 0).map(one => (
            <label key={one} class="choice"><input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
              {t(one === 'all' ? 'export_all' : one === 'shown' ? 'export_shown' : 'export_selected', { n: ids[one].length })}</label>
          ))}
        </fieldset>
        <label class="setting"><span>{t('export_format')}</span>
          <select value={format} onChange={event => setFormat(written.find(({ id }) => id === event.currentTarget.value)?.id ?? 'ris')}>
            {written.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select></label>
        {busy ? (
          <p class="import-busy"><progress value={busy.part} max={1} aria-label={t('export')} /><button type="button" class="button" onClick={() => busy.stop.abort()}>{t('stop')}</button></p>
        ) : (
          <p class="preview-acts">
            <button type="button" class="button button-main" onClick={() => void write('file')}>{t('export_to_file')}</button>
            <button type="button" class="button" disabled={zipped} onClick={() => void write('clipboard')}>{t('export_to_clipboard')}</button>
          </p>
        )}
      </div>
    </dialog>
  );
}
