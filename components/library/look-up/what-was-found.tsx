import type { Lackings, LookedUpMany } from '../../../lib/actions/complete-many.ts';
import { LOOK_UP } from '../../../lib/look-up/services.ts';
import { useWords } from '../../ui/words.tsx';
import { WHY } from './why-words.ts';

interface WhatWasFoundProps {
  lackings: Lackings;
  looked: LookedUpMany;
  onAskLeft(): void;
}

/** How many papers can be completed, what became of the others, and the way to ask about the rest. */
export function WhatWasFound({ lackings, looked, onAskLeft }: WhatWasFoundProps) {
  const { t } = useWords();
  const { whole, nameless } = lackings;
  const { found, nothing, unknown, left, ended } = looked;
  return (
    <div class="completion-found">
      <div role="status">
        <p>
          <b>{t('complete_found', { n: found.length })}</b>
        </p>
        {nothing > 0 && <p>{t('complete_nothing', { n: nothing })}</p>}
        {unknown > 0 && <p>{t('complete_unknown', { n: unknown })}</p>}
        {nameless > 0 && <p>{t('complete_nameless', { n: nameless })}</p>}
        {whole > 0 && <p>{t('complete_whole', { n: whole })}</p>}
        {left.length > 0 && <p>{t('complete_left', { n: left.length })}</p>}
        {ended && <p>{t(WHY[ended.why], { service: LOOK_UP[ended.service].name })}</p>}
      </div>
      {left.length > 0 && (
        <button type="button" class="button" onClick={onAskLeft}>
          {t('complete_ask', { n: left.length })}
        </button>
      )}
    </div>
  );
}
