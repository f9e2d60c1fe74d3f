import { useState } from 'preact/hooks';
import { Dialog } from '../../ui/dialog.tsx';
import { DifferenceTable } from '../exchange/difference-table.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { LOOK_UP, type LookUp } from '../../../lib/look-up/services.ts';
import type { FieldName } from '../../../lib/record/record.ts';
import { completeEntry } from '../../../lib/actions/complete-entry.ts';
import {
  allowLookUp,
  lookUpEntry,
  servicesFor,
  type LookedUp,
  type NotLookedUp,
} from '../../../lib/actions/look-up-entry.ts';
import type { ActionLog } from '../../action-log.ts';

interface LookUpDialogProps {
  entry: Entry;
  library: Library;
  log: ActionLog;
  onClose(): void;
}

type State =
  | { kind: 'waiting'; said?: string }
  | { kind: 'asking'; service: string; stop: AbortController }
  | { kind: 'answered'; service: string; difference: LookedUp; taken: FieldName[] };

const WHY: { [W in NotLookedUp]: MessageKey } = {
  offline: 'look_up_offline',
  slow: 'look_up_slow',
  unknown: 'look_up_unknown',
  busy: 'look_up_busy',
  refused: 'look_up_refused',
  failed: 'look_up_failed',
  'too-large': 'look_up_rubbish',
  rubbish: 'look_up_rubbish',
  another: 'look_up_another',
  'nothing-new': 'look_up_nothing',
};
/** Asks one service about one paper, shows its answer field by field, and takes what is chosen. */
export function LookUpDialog({ entry, library, log, onClose }: LookUpDialogProps) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });

  const look = async (service: LookUp) => {
    const { name } = LOOK_UP[service];
    const stop = new AbortController();
    setState({ kind: 'asking', service: name, stop });
    try {
      const found = await lookUpEntry(entry, service, stop.signal);
      setState(
        found.ok
          ? { kind: 'answered', service: name, difference: found.value, taken: found.value.fills }
          : { kind: 'waiting', said: t(WHY[found.why], { service: name }) },
      );
    } catch (cause) {
      setState({ kind: 'waiting' });
      if (!stop.signal.aborted) throw cause;
    }
  };
  /** The browser wants its question in the click itself. */
  const permitted = async (service: LookUp) => {
    if (await allowLookUp(service)) await look(service);
    else setState({ kind: 'waiting', said: t('look_up_not_allowed', { service: LOOK_UP[service].name }) });
  };
  const take = ({ service, difference: { id, theirs }, taken }: Extract<State, { kind: 'answered' }>) =>
    log.recordChanges(completeEntry(library, id, theirs, taken, 'import'), {
      label: () => t('look_up_taken', { n: taken.length, service }),
    });
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
              {servicesFor(entry.record).map(service => (
                <button key={service} type="button" class="button" onClick={() => void permitted(service)}>
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
