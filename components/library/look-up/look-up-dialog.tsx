import { useState } from 'preact/hooks';
import { DialogActs } from '../../ui/dialog-acts.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DifferenceTable } from '../exchange/difference-table.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { LOOK_UP, type LookUp } from '../../../lib/look-up/services.ts';
import type { FieldName } from '../../../lib/record/record.ts';
import { completeEntry } from '../../../lib/actions/complete-entry.ts';
import { allowLookUp, lookUpEntry, servicesFor, type LookedUp } from '../../../lib/actions/look-up-entry.ts';
import { useLife } from '../../hooks/use-life.ts';
import type { ActionLog } from '../../action-log.ts';
import { WHY } from './why-words.ts';

interface LookUpDialogProps {
  entry: Entry;
  library: Library;
  log: ActionLog;
  onClose(): void;
}

interface Answered {
  kind: 'answered';
  service: string;
  difference: LookedUp;
  taken: FieldName[];
}
type State =
  { kind: 'waiting'; said?: string } | { kind: 'asking'; service: string; stop: AbortController } | Answered;

/** Asks one service about one paper, shows its answer field by field, and takes what is chosen. */
export function LookUpDialog({ entry, library, log, onClose }: LookUpDialogProps) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const life = useLife();
  const look = async (service: LookUp) => {
    const { name } = LOOK_UP[service];
    const stop = new AbortController();
    const signal = AbortSignal.any([life, stop.signal]);
    setState({ kind: 'asking', service: name, stop });
    try {
      const found = await lookUpEntry(entry, service, signal);
      setState(
        found.ok
          ? { kind: 'answered', service: name, difference: found.value, taken: found.value.fills }
          : { kind: 'waiting', said: t(WHY[found.why], { service: name }) },
      );
    } catch (cause) {
      setState({ kind: 'waiting' });
      if (!signal.aborted) throw cause;
    }
  };
  /** The browser wants its question in the click itself. */
  const permitted = async (service: LookUp) => {
    if (await allowLookUp(service)) await look(service);
    else setState({ kind: 'waiting', said: t('look_up_not_allowed', { service: LOOK_UP[service].name }) });
  };
  const take = ({ service, difference: { id, theirs }, taken }: Answered) =>
    log.recordChanges(completeEntry(library, id, theirs, taken, 'import'), {
      label: () => t('look_up_taken', { n: taken.length, service }),
    });
  return (
    <Dialog title={t('look_up_title')} wide={state.kind === 'answered'} onClose={onClose}>
      {close => {
        if (state.kind === 'asking') return <Asking {...state} />;
        if (state.kind === 'waiting')
          return <ServiceChoice entry={entry} said={state.said} onAsk={service => void permitted(service)} />;
        const takeAndClose = () => {
          take(state);
          close();
        };
        return <Answer answered={state} onChange={setState} onTake={takeAndClose} onCancel={close} />;
      }}
    </Dialog>
  );
}

function Asking({ service, stop }: Extract<State, { kind: 'asking' }>) {
  const { t } = useWords();
  return (
    <div class="dialog-body import-busy">
      <progress aria-label={t('look_up_asking', { service })} />
      <span role="status">{t('look_up_asking', { service })}</span>
      <button type="button" class="button" onClick={() => stop.abort()}>
        {t('stop')}
      </button>
    </div>
  );
}

interface ServiceChoiceProps {
  entry: Entry;
  /** Why the service that was asked last gave nothing. */
  said: string | undefined;
  onAsk(service: LookUp): void;
}

/** The services that can be asked about the paper. */
function ServiceChoice({ entry, said, onAsk }: ServiceChoiceProps) {
  const { t } = useWords();
  return (
    <div class="dialog-body">
      <p>{t('look_up_help')}</p>
      <p class="preview-acts">
        {servicesFor(entry.record).map(service => (
          <button key={service} type="button" class="button" onClick={() => onAsk(service)}>
            {t('look_up_ask', { service: LOOK_UP[service].name })}
          </button>
        ))}
      </p>
      {said !== undefined && (
        <p class="send-said" role="alert">
          {said}
        </p>
      )}
    </div>
  );
}

interface AnswerProps {
  answered: Answered;
  onChange(answered: Answered): void;
  onTake(): void;
  onCancel(): void;
}

/** What the service says beside what the list has, and which of it is taken. */
function Answer({ answered, onChange, onTake, onCancel }: AnswerProps) {
  const { t } = useWords();
  const { service, difference, taken } = answered;
  return (
    <div class="dialog-body">
      <DifferenceTable
        difference={difference}
        said={service}
        taken={taken}
        onTake={(field, theirs) => {
          const rest = taken.filter(other => other !== field);
          onChange({ ...answered, taken: theirs ? [...rest, field] : rest });
        }}
      />
      <DialogActs
        act={t('look_up_take', { n: taken.length })}
        disabled={taken.length === 0}
        onAct={onTake}
        onCancel={onCancel}
      />
    </div>
  );
}
