import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { deliveryWords } from '../../ui/delivery-words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import { formatOf, formats, type FormatId } from '../../../lib/formats/index.ts';
import type { Library } from '../../../lib/library/library.ts';
import type { LongWork } from '../../../lib/library/write-in-slices.ts';
import { writeSettings, type Settings } from '../../../lib/storage/settings.ts';
import {
  exportOptions,
  exportPapers,
  saveExport,
  type ExportChoice,
  type ExportedIds,
} from '../../../lib/actions/export-papers.ts';
import { readPapers } from '../../../lib/actions/read-papers.ts';
import type { ActionLog } from '../../action-log.ts';
import { ExportOptions } from './export-options.tsx';
import { SendTo } from './send-to.tsx';
import { useStoppable } from './use-stoppable.ts';

interface ExportDialogProps {
  library: Library;
  settings: Settings;
  log: ActionLog;
  papers: ExportablePapers;
  /** Shows their bibliography in the place of this dialog. */
  onBibliography(ids: string[]): void;
  onClose(): void;
}

/** The ids of papers that can be exported together. */
interface ExportablePapers {
  all: string[];
  /** What the view or the search shows. */
  shown: string[];
  selected: string[];
  /** The paper that is open. */
  one: string[];
}

const SCOPES = ['selected', 'one', 'shown', 'all'] as const;
type Scope = (typeof SCOPES)[number];
type IdsByScope = { [S in Scope]: string[] };

/** The formats that can be written. */
const written = formats.filter(({ writer }) => writer !== undefined);

/** Which papers, in which format, to a file, the clipboard or another program. */
export function ExportDialog({ library, settings, log, papers, onBibliography, onClose }: ExportDialogProps) {
  const { all, shown, selected, one } = papers;
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const ids: IdsByScope = { all, shown, selected, one: selected.length > 0 ? [] : one };
  const [scope, setScope] = useState<Scope>(
    selected.length > 0 ? 'selected' : shown.length < all.length ? 'shown' : 'all',
  );
  const [format, setFormat] = useState<FormatId>('ris');
  const { choice, choose, forgetTemplate } = useExportChoice(settings);
  const wanted = { ids: ids[scope], all };
  const close = () => dialog.current?.close();
  const { busy, write } = useExport({ library, log, wanted, choice, onWritten: close });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="export-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="export-title">{t('export')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body">
        <ScopeChoice ids={ids} scope={scope} onScope={setScope} />
        <FormatSelect
          format={format}
          onFormat={next => {
            setFormat(next);
            forgetTemplate();
          }}
        />
        <ExportOptions format={format} choice={choice} onChoice={choose} />
        {busy ? (
          <ProgressBar words={t('export')} part={busy.part} onStop={() => busy.stop.abort()} />
        ) : (
          <WriteButtons
            format={format}
            onWrite={to => write(format, to)}
            onBibliography={() => onBibliography(wanted.ids)}
          />
        )}
        <SendTo
          entries={() => readPapers(library, wanted.ids)}
          options={papers => exportOptions(library, 'bibtex', papers, wanted, choice)}
          onSent={said => {
            log.announce(said);
            close();
          }}
          onRis={id => write(id, 'file')}
        />
      </div>
    </dialog>
  );
}

/** What is chosen for the formats; all but the template is kept in the settings. */
function useExportChoice({ keyPattern, bibLetters, tagsAsKeywords }: Settings) {
  const [choice, setChoice] = useState<ExportChoice>({ keyPattern, bibLetters, tagsAsKeywords });
  const choose = ({ template, ...kept }: ExportChoice) => {
    setChoice({ ...kept, ...(template !== undefined && { template }) });
    void writeSettings(kept);
  };
  const forgetTemplate = () => setChoice(({ template: _template, ...kept }) => (void _template, kept));
  return { choice, choose, forgetTemplate };
}

/** Where an export goes. */
type Target = 'file' | 'clipboard';

interface Exporting {
  library: Library;
  log: ActionLog;
  wanted: ExportedIds;
  choice: ExportChoice;
  onWritten(): void;
}

/** Writing the papers: how far it is while it lasts, and the way to begin. */
function useExport({ library, log, wanted, choice, onWritten }: Exporting) {
  const { t } = useWords();
  const { busy, run } = useStoppable(log, onWritten);
  /** Copies or saves the papers; gives what is said of it, nothing when the person thought better of it. */
  const deliver = async (id: FormatId, to: Target, exporting: LongWork): Promise<string | undefined> => {
    if (to === 'file') return deliveryWords(await saveExport(library, id, wanted, choice, exporting), t);
    const { content } = await exportPapers(library, id, wanted, choice, exporting);
    if (typeof content === 'string') await navigator.clipboard.writeText(content);
    return t('copied');
  };
  return { busy, write: (id: FormatId, to: Target) => run(work => deliver(id, to, work)) };
}

interface ScopeChoiceProps {
  ids: IdsByScope;
  scope: Scope;
  onScope(scope: Scope): void;
}

/** Which papers: those that are none, or the same as all, are not offered. */
function ScopeChoice({ ids, scope, onScope }: ScopeChoiceProps) {
  const { t } = useWords();
  const words: { [S in Scope]: string } = {
    selected: t('export_selected', { n: ids.selected.length }),
    one: t('export_this'),
    shown: t('export_shown', { n: ids.shown.length }),
    all: t('export_all', { n: ids.all.length }),
  };
  const isOffered = (other: Scope): boolean => {
    if (other === 'all') return true;
    if (other === 'shown' && ids.shown.length === ids.all.length) return false;
    return ids[other].length > 0;
  };
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('export_which')}</legend>
      {SCOPES.filter(isOffered).map(offered => (
        <label key={offered} class="choice">
          <input type="radio" name="scope" checked={scope === offered} onChange={() => onScope(offered)} />
          {words[offered]}
        </label>
      ))}
    </fieldset>
  );
}

interface FormatSelectProps {
  format: FormatId;
  onFormat(format: FormatId): void;
}

function FormatSelect({ format, onFormat }: FormatSelectProps) {
  const { t } = useWords();
  return (
    <label class="setting">
      <span>{t('export_format')}</span>
      <select
        value={format}
        onChange={event => onFormat(written.find(({ id }) => id === event.currentTarget.value)?.id ?? 'ris')}
      >
        {written.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface WriteButtonsProps {
  format: FormatId;
  onWrite(to: Target): void;
  onBibliography(): void;
}

/** To a file or the clipboard, where several files cannot go; or as references in a style. */
function WriteButtons({ format, onWrite, onBibliography }: WriteButtonsProps) {
  const { t } = useWords();
  return (
    <p class="preview-acts">
      <button type="button" class="button button-main" onClick={() => onWrite('file')}>
        {t('export_to_file')}
      </button>
      <button
        type="button"
        class="button"
        disabled={formatOf(format).extension === 'zip'}
        onClick={() => onWrite('clipboard')}
      >
        {t('export_to_clipboard')}
      </button>
      <button type="button" class="button" onClick={onBibliography}>
        {t('export_bibliography')}
      </button>
    </p>
  );
}
