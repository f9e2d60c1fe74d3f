import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import type { MessageKey } from '../../components/i18n.ts';
import { formatOf, readAny, type AnyRead, type ReadProblem } from '../../lib/formats/index.ts';
import { addImport, judgeImport, type Judged } from '../../lib/library/import.ts';
import { putShelf } from '../../lib/library/shelves.ts';
import { parseShelf } from '../../lib/model/shelf.ts';
import { entriesAct } from '../shared/history.ts';
import type { Started } from '../shared/start-page.ts';
import type { Acts } from '../shared/use-acts.ts';

type State =
  | { kind: 'waiting'; said?: MessageKey }
  | { kind: 'busy'; part: number; stop: AbortController }
  | { kind: 'judged'; read: AnyRead; judged: Judged };

const WHY: { [W in ReadProblem['why']]: MessageKey } = {
  'no-title': 'unreadable_no_title', 'no-type': 'unreadable_no_type', 'not-an-object': 'unreadable_format', 'no-id': 'unreadable_damaged', 'no-time': 'unreadable_damaged',
  'outside-an-entry': 'unreadable_outside', unclosed: 'unreadable_unclosed', 'not-this-format': 'unreadable_format', damaged: 'unreadable_damaged',
  'too-large': 'unreadable_large', 'unknown-identifier': 'unreadable_identifier',
};
const NOT_READ: { [why: string]: MessageKey } = { empty: 'import_empty', 'unknown-format': 'import_unknown', 'too-large': 'import_too_large' };

/** Papers from a file, a drop or pasted text: read, judged, shown; written only when the user agrees. */
export function ImportPage({ started: { library, settings }, acts }: { started: Started; acts: Acts }) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [over, setOver] = useState(false);
  const [fill, setFill] = useState(true);
  const file = useRef<HTMLInputElement>(null);

  const read = async (input: string | Uint8Array, fileName?: string) => {
    const stop = new AbortController();
    setState({ kind: 'busy', part: 0, stop });
    try {
      const progress = (part: number) => setState({ kind: 'busy', part, stop });
      const found = await readAny(input, { signal: stop.signal, progress, ...(fileName !== undefined && { fileName }) });
      if (!found.ok) return setState({ kind: 'waiting', said: NOT_READ[found.why] ?? 'import_unknown' });
      setState({ kind: 'judged', read: found.value, judged: await judgeImport(library, found.value.entries) });
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
      setState({ kind: 'waiting' });
    }
  };
  const readFile = async (chosen: File | undefined | null) => {
    if (chosen) await read(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  };
  const add = async ({ judged, read: { collections } }: Extract<State, { kind: 'judged' }>) => {
    const stop = new AbortController();
    setState({ kind: 'busy', part: 0, stop });
    const changed = await addImport(library, judged, {
      status: settings.defaultStatus, tags: settings.defaultTags, fill, signal: stop.signal, progress: part => setState({ kind: 'busy', part, stop }),
    });
    for (const row of Array.isArray(collections) ? collections : []) {
      const shelf = parseShelf(row);
      if (shelf.ok) await putShelf(library, shelf.value);
    }
    if (changed.length > 0) {
      const act = entriesAct(library, t('imported', { n: changed.length }), changed);
      acts.did(act);
    }
    setState({ kind: 'waiting' });
    location.hash = '#/all';
  };

  return (
    <div class="import">
      <h1>{t('view_import')}</h1>
      {state.kind === 'busy' && (
        <div class="import-busy" role="status">
          <progress value={state.part} max={1} aria-label={t('import_reading')} />
          <button type="button" class="button" onClick={() => state.stop.abort()}>{t('stop')}</button>
        </div>
      )}
      {state.kind === 'waiting' && (
        <>
          {state.said && <p role="alert" class="import-said">{t(state.said)}</p>}
          <div class={`drop ${over ? 'drop-over' : ''}`} onDragOver={event => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
            onDrop={event => { event.preventDefault(); setOver(false); void readFile(event.dataTransfer?.files[0]); }}>
            <p>{t('import_drop')}</p>
            <button type="button" class="button button-main" onClick={() => file.current?.click()}>{t('import_choose')}</button>
            <input ref={file} type="file" hidden aria-label={t('import_choose')} onChange={event => void readFile(event.currentTarget.files?.[0])} />
          </div>
          <Paste onRead={text => void read(text)} />
        </>
      )}
      {state.kind === 'judged' && <Preview {...state} fill={fill} onFill={setFill} onAdd={() => void add(state)} onCancel={() => setState({ kind: 'waiting' })} />}
    </div>
  );
}

function Paste({ onRead }: { onRead(text: string): void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <form class="paste" onSubmit={event => { event.preventDefault(); onRead(text); }}>
      <label>{t('import_paste')}<textarea rows={7} dir="auto" spellcheck={false} value={text} onInput={event => setText(event.currentTarget.value)} /></label>
      <button type="submit" class="button" disabled={text.trim() === ''}>{t('import_look')}</button>
    </form>
  );
}

interface PreviewProps {
  read: AnyRead;
  judged: Judged;
  fill: boolean;
  onFill(fill: boolean): void;
  onAdd(): void;
  onCancel(): void;
}

const SHOWN = 8;

function Preview({ read, judged, fill, onFill, onAdd, onCancel }: PreviewProps) {
  const { t } = useWords();
  const fills = judged.known.filter(({ fills: more }) => more).length;
  const count = judged.fresh.length + (fill ? fills : 0);
  return (
    <section class="preview" aria-label={t('import_preview')}>
      <p class="preview-format">{formatOf(read.format).name}</p>
      <ul class="preview-counts">
        <li><b>{t('import_new', { n: judged.fresh.length })}</b>
          <ul>{judged.fresh.slice(0, SHOWN).map(({ record }, i) => <li key={i} dir="auto">{record.title}</li>)}</ul></li>
        {judged.known.length > 0 && (
          <li><b>{t('import_known', { n: judged.known.length })}</b>
            {fills > 0 && <label class="setting"><input type="checkbox" checked={fill} onChange={event => onFill(event.currentTarget.checked)} /><span>{t('import_fill', { n: fills })}</span></label>}</li>
        )}
        {judged.repeats > 0 && <li><b>{t('import_repeats', { n: judged.repeats })}</b></li>}
        {read.problems.length > 0 && (
          <li class="preview-problems"><b>{t('import_unreadable', { n: read.problems.length })}</b>
            <ul>{read.problems.slice(0, 50).map(({ line, why, text }, i) => <li key={i}>{t('import_line', { line, why: t(WHY[why]) })} <span dir="auto">{text}</span></li>)}</ul></li>
        )}
      </ul>
      <p class="preview-acts">
        <button type="button" class="button button-main" disabled={count === 0} onClick={onAdd}>{t('import_add', { n: count })}</button>
        <button type="button" class="button" onClick={onCancel}>{t('cancel')}</button>
      </p>
    </section>
  );
}
