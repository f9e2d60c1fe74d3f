import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { NOT_SAVED } from '../../../lib/i18n/state-words.ts';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import { whyNotSaved } from '../../../lib/library/not-saved.ts';
import { undoStepOf } from '../../../lib/actions/undo-history.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';
import { saveTabs, TAB_OUTCOMES, type TabOutcome, type TabsSaved } from '../../../lib/actions/save-tabs.ts';

type State =
  | { kind: 'waiting'; said?: string }
  | { kind: 'busy'; part: number; stop: AbortController }
  | { kind: 'done'; tabs: TabsSaved['tabs'] };

const ALL = { origins: ['*://*/*'] };
const WORDS: { [E in TabOutcome]: MessageKey } = {
  saved: 'tabs_saved',
  already: 'tabs_already',
  'not-an-article': 'tabs_not_article',
  unreadable: 'tabs_unreadable',
};

/** "Save every paper in this window": asked of the browser then, and the access given back when it is done. */
export function OpenTabs({ library, log }: { library: Library; log: ActionLog }) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'waiting' });

  const save = async () => {
    const stop = new AbortController();
    setState({ kind: 'busy', part: 0, stop });
    try {
      const { tabs, changed } = await saveTabs(library, {
        signal: stop.signal,
        progress: part => setState({ kind: 'busy', part, stop }),
      });
      if (changed.length > 0)
        log.recordStep(
          undoStepOf(
            library,
            tabs.saved.length > 0
              ? t('saved_many', { n: tabs.saved.length })
              : t('changed', { n: changed.length }),
            changed,
          ),
        );
      setState({ kind: 'done', tabs });
    } catch (cause) {
      const why = whyNotSaved(cause);
      if (!stop.signal.aborted && !why) throw cause;
      setState({
        kind: 'waiting',
        said: stop.signal.aborted ? t('pick_stopped') : t(NOT_SAVED[why ?? 'unavailable']),
      });
    }
  };
  /** The browser wants its question in the click itself. What was allowed before, for lighting up, stays. */
  const ask = () => {
    const held = browser.permissions.contains(ALL);
    const refused = () => setState({ kind: 'waiting', said: t('tabs_not_allowed') });
    browser.permissions.request(ALL).then(async granted => {
      if (!granted) return refused();
      await save().finally(async () => (await held) || browser.permissions.remove(ALL));
    }, refused);
  };
  return (
    <section class="open-tabs" aria-label={t('tabs_title')}>
      <h2>{t('tabs_title')}</h2>
      {state.kind === 'busy' ? (
        <ProgressBar words={t('tabs_reading')} part={state.part} onStop={() => state.stop.abort()} />
      ) : (
        <>
          <p>{t('tabs_help')}</p>
          <button type="button" class="button" onClick={ask}>
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
function Report({ tabs }: { tabs: TabsSaved['tabs'] }) {
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
