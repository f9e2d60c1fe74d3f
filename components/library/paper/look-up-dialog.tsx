import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Dialog } from '../../ui/dialog.tsx';
import { DifferenceTable, type Difference } from '../exchange/difference-table.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { useWords } from '../../ui/words.tsx';
import type { NotTaken } from '../../../lib/look-up/read-answer.ts';
import { fieldsThatDiffer } from '../../../lib/library/import.ts';
import type { Library } from '../../../lib/library/library.ts';
import { editRecord } from '../../../lib/library/reading-list.ts';
import { fieldsBeyond } from '../../../lib/library/save.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { LOOK_UP, LOOK_UPS, type LookUp } from '../../../lib/look-up/services.ts';
import type { FieldName, Record } from '../../../lib/record/record.ts';
import { canAsk, type NotAnswered } from '../../../lib/network/ask-service.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';

interface LookUpDialogProps {
  entry: Entry;
  library: Library;
  log: ActionLog;
  onClose(): void;
}

type State =
  | { kind: 'waiting'; said?: string }
  | { kind: 'asking'; service: string; stop: AbortController }
  | { kind: 'answered'; service: string; difference: Difference; taken: FieldName[] };

const WHY: { [W in NotAnswered | NotTaken]: MessageKey } = {
  offline: 'look_up_offline',
  slow: 'look_up_slow',
  unknown: 'look_up_unknown',
  busy: 'look_up_busy',
  refused: 'look_up_refused',
  failed: 'look_up_failed',
  'too-large': 'look_up_rubbish',
  rubbish: 'look_up_rubbish',
  another: 'look_up_another',
};
/** By these the answer was found to be of this paper. */
const FOUND_BY = new Set<FieldName>(['DOI', 'PMID', 'PMCID']);

/** What a service says beyond an entry, and otherwise; an unknown type says nothing. */
function differenceOf({ id, record: mine }: Entry, theirs: Record): Difference & { fills: FieldName[] } {
  const fills = fieldsBeyond(mine, theirs);
  const differs = fieldsThatDiffer(mine, theirs).filter(
    field => !FOUND_BY.has(field) && !(field === 'type' && theirs.type === 'document'),
  );
  return { id, mine, theirs, fields: [...fills, ...differs], fills };
}

/** Asks one service about one paper, shows its answer field by field, and takes what is chosen. */
export function LookUpDialog({ entry, library, log, onClose }: LookUpDialogProps) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });

  const look = async (service: LookUp) => {
    const { name } = LOOK_UP[service];
    const stop = new AbortController();
    setState({ kind: 'asking', service: name, stop });
    try {
      const [{ ask }, { readLookUp }] = await Promise.all([
        import('../../../lib/network/ask-service.ts'),
        import('../../../lib/look-up/read-answer.ts'),
      ]);
      const answer = await ask(service, entry.record, { signal: stop.signal });
      const read = answer.ok ? readLookUp(service, answer.value, entry.record) : answer;
      if (!read.ok) return setState({ kind: 'waiting', said: t(WHY[read.why], { service: name }) });
      const { fills, ...difference } = differenceOf(entry, read.value);
      setState(
        difference.fields.length === 0
          ? { kind: 'waiting', said: t('look_up_nothing', { service: name }) }
          : { kind: 'answered', service: name, difference, taken: fills },
      );
    } catch (cause) {
      setState({ kind: 'waiting' });
      if (!stop.signal.aborted) throw cause;
    }
  };
  /** The browser asks for this one host, and only now; it wants the question in the click itself. */
  const permitted = (service: LookUp) => {
    const refused = () =>
      setState({ kind: 'waiting', said: t('look_up_not_allowed', { service: LOOK_UP[service].name }) });
    void browser.permissions
      .request({ origins: [`https://${LOOK_UP[service].host}/*`] })
      .then(granted => (granted ? look(service) : refused()), refused);
  };
  const take = ({ service, difference: { id, theirs }, taken }: Extract<State, { kind: 'answered' }>) => {
    const edit = Object.fromEntries(taken.map(field => [field, theirs[field]]));
    log.recordChanges(
      editRecord(library, [id], edit, field => theirs.sources?.[field] ?? 'import'),
      { label: () => t('look_up_taken', { n: taken.length, service }) },
    );
  };
  const stop = () => {
    if (state.kind === 'asking') state.stop.abort();
    onClose();
  };
  return (
    <Dialog title={t('look_up_title')} wide={state.kind === 'answered'} onClose={stop}>
      {close =>
        state.kind === 'asking' ? (
          <div class="dialog-body import-busy">
            <progress aria-label={t('look_up_asking', { service: state.service })} />
            <span role="status">{t('look_up_asking', { service: state.service })}</span>
            <button type="button" class="button" onClick={() => state.stop.abort()}>
              {t('stop')}
            </button>
          </div>
        ) : state.kind === 'answered' ? (
          <div class="dialog-body">
            <DifferenceTable
              difference={state.difference}
              said={state.service}
              taken={state.taken}
              onTake={(field, theirs) => {
                const rest = state.taken.filter(other => other !== field);
                setState({ ...state, taken: theirs ? [...rest, field] : rest });
              }}
            />
            <p class="preview-acts">
              <button
                type="button"
                class="button button-main"
                disabled={state.taken.length === 0}
                onClick={() => {
                  take(state);
                  close();
                }}
              >
                {t('look_up_take', { n: state.taken.length })}
              </button>
              <button type="button" class="button" onClick={close}>
                {t('cancel')}
              </button>
            </p>
          </div>
        ) : (
          <div class="dialog-body">
            <p>{t('look_up_help')}</p>
            <p class="preview-acts">
              {LOOK_UPS.filter(service => canAsk(service, entry.record)).map(service => (
                <button key={service} type="button" class="button" onClick={() => permitted(service)}>
                  {t('look_up_ask', { service: LOOK_UP[service].name })}
                </button>
              ))}
            </p>
            {state.said !== undefined && (
              <p class="send-said" role="alert">
                {state.said}
              </p>
            )}
          </div>
        )
      }
    </Dialog>
  );
}
