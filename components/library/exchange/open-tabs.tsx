import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { NOT_SAVED } from '../../../lib/i18n/state-words.ts';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import { undoStepOf } from '../../../lib/actions/undo-history.ts';
import type { ActionLog } from '../../action-log.ts';
import {
  saveWindow,
  TAB_OUTCOMES,
  type TabOutcome,
  type WindowSaved,
} from '../../../lib/actions/save-window.ts';

type State =
  | { kind: 'waiting'; said?: string }
  | { kind: 'busy'; part: number; stop: AbortController }
  | { kind: 'done'; tabs: WindowSaved['tabs'] };

const WORDS: { [E in TabOutcome]: MessageKey } = {
  saved: 'tabs_saved',
  already: 'tabs_already',
  'not-an-article': 'tabs_not_article',
  unreadable: 'tabs_unreadable',
};

const WHY = { ...NOT_SAVED, 'not-allowed': 'tabs_not_allowed', stopped: 'pick_stopped' } as const;

/** "Save every paper in this window": asked of the browser then, and the access given back when it is done. */
export function OpenTabs({ library, log }: { library: Library; log: ActionLog }) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });

  const save = async () => {
    const stop = new AbortController();
    const saved = await saveWindow(library, {
      signal: stop.signal,
      progress: part => setState({ kind: 'busy', part, stop }),
    });
    if (!saved.ok) return setState({ kind: 'waiting', said: t(WHY[saved.why]) });
    const { tabs, changed } = saved.value;
    const label =
      tabs.saved.length > 0 ? t('saved_many', { n: tabs.saved.length }) : t('changed', { n: changed.length });
    if (changed.length > 0) log.recordStep(undoStepOf(library, label, changed));
    setState({ kind: 'done', tabs });
  };
  return (
    <section class="open-tabs" aria-label={t('tabs_title')}>
      <h2>{t('tabs_title')}</h2>
      {state.kind === 'busy' ? (
        <ProgressBar words={t('tabs_reading')} part={state.part} onStop={() => state.stop.abort()} />
      ) : (
        <>
          <p>{t('tabs_help')}</p>
          <button type="button" class="button" onClick={() => void save()}>
            {t('tabs_save')}
          </button>
        </>
      )}
      <div role="status">
        {state.kind === 'waiting' && state.said !== undefined && <p class="import-said">{state.said}</p>}
        {state.kind === 'done' && <Report tabs={state.tabs} />}
      </div>
    </section>
  );
}

/** What became of each tab. The browser does not say what its own pages are. */
function Report({ tabs }: { tabs: WindowSaved['tabs'] }) {
  const { t } = useWords();
  const ends = TAB_OUTCOMES.filter(end => tabs[end].length > 0);
  if (ends.length === 0) return <p class="import-said">{t('tabs_none')}</p>;
  return (
    <ul class="preview-counts">
      {ends.map(end => (
        <li key={end}>
          <b>{t(WORDS[end], { n: tabs[end].length })}</b>
          <ul>
            {tabs[end]
              .filter(({ title }) => title !== '')
              .map(({ url, title }, index) => (
                <li key={index} dir="auto" title={url}>
                  {title}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
