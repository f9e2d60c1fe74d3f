import { useState } from 'preact/hooks';
import { countByService, servicesNeeded, type Lackings } from '../../../lib/actions/complete-many.ts';
import { LOOK_UP, LOOK_UPS, type LookUp } from '../../../lib/look-up/services.ts';
import { DialogActs } from '../../ui/dialog-acts.tsx';
import { useWords } from '../../ui/words.tsx';

interface CompletionChoiceProps {
  lackings: Lackings;
  /** The browser's question was answered with no. */
  refused: boolean;
  onAsk(services: readonly LookUp[]): void;
  onCancel(): void;
}

/** Which papers lack something, what is told to whom, and the button that asks. */
export function CompletionChoice({ lackings, refused, onAsk, onCancel }: CompletionChoiceProps) {
  const { t, list } = useWords();
  const { papers, whole, nameless } = lackings;
  const [services, setServices] = useState<readonly LookUp[]>(() => servicesNeeded(papers));
  const n = papers.length;
  const names = list(services.map(service => LOOK_UP[service].name));
  return (
    <div class="dialog-body">
      <ul class="completion-counts">
        <li>
          <b>{t('complete_lacking', { n })}</b>
        </li>
        {whole > 0 && <li>{t('complete_whole', { n: whole })}</li>}
        {nameless > 0 && <li>{t('complete_nameless', { n: nameless })}</li>}
      </ul>
      {n > 0 && (
        <>
          <ServiceBoxes lackings={lackings} chosen={services} onChoose={setServices} />
          <p class="completion-help">{t('complete_help')}</p>
        </>
      )}
      {refused && (
        <p class="send-said" role="alert">
          {t('look_up_not_allowed', { service: names })}
        </p>
      )}
      <DialogActs
        act={t('complete_ask', { n })}
        disabled={n === 0 || services.length === 0}
        onAct={() => onAsk(services)}
        onCancel={onCancel}
      />
    </div>
  );
}

interface ServiceBoxesProps {
  lackings: Lackings;
  chosen: readonly LookUp[];
  onChoose(services: readonly LookUp[]): void;
}

/** The services that can be asked, each with the number of papers that it might know. */
function ServiceBoxes({ lackings: { papers }, chosen, onChoose }: ServiceBoxesProps) {
  const { t, number } = useWords();
  return (
    <fieldset class="completion-services">
      <legend>{t('complete_services')}</legend>
      {[...countByService(papers)].map(([service, n]) => (
        <label key={service} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(service)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(LOOK_UPS.filter(one => (one === service ? checked : chosen.includes(one))))
            }
          />
          <span>
            {LOOK_UP[service].name} <small>{number(n)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
