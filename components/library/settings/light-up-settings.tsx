import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words.tsx';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { SCHOLARLY_HOSTS } from '../../../lib/word-lists/scholarly-hosts.ts';
import { LIGHT_UP, type LightUp, type Settings } from '../../../lib/storage/settings.ts';
import { canMark, markKnownSites, switchMarks } from '../../../lib/actions/mark-known-sites.ts';
import { switchLightUp } from '../../../lib/actions/light-up-tabs.ts';

const WORDS: { [W in LightUp]: MessageKey } = {
  off: 'light_up_off',
  sites: 'light_up_sites',
  all: 'light_up_all',
};

interface LightUpProps {
  settings: Settings;
  set(change: Partial<Settings>): void;
}

/** Where the button tells of papers by itself. The browser asks in the act of choosing. */
export function LightUpSettings({ settings, set }: LightUpProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(settings.lightUp);
  const [refused, setRefused] = useState(false);
  const choose = (where: LightUp) => {
    setChosen(where);
    void switchLightUp(where).then(async granted => {
      setRefused(!granted);
      setChosen(granted ? where : 'off');
      set({ lightUp: granted ? where : 'off' });
      await markKnownSites();
    });
  };
  const mark = (on: boolean) => {
    set({ markKnown: on });
    void switchMarks(on).then(markKnownSites);
  };
  return (
    <>
      <label class="setting light-up">
        <span>
          {t('settings_light_up')}
          <small>{t('settings_light_up_help')}</small>
        </span>
        <select
          value={chosen}
          onChange={event => choose(LIGHT_UP.find(where => where === event.currentTarget.value) ?? 'off')}
        >
          {LIGHT_UP.map(where => (
            <option key={where} value={where}>
              {t(WORDS[where], { n: SCHOLARLY_HOSTS.length })}
            </option>
          ))}
        </select>
      </label>
      {refused && <p role="alert">{t('light_up_refused')}</p>}
      {canMark() && chosen === 'off' && (
        <label class="setting">
          <input
            type="checkbox"
            checked={settings.markKnown}
            onChange={event => mark(event.currentTarget.checked)}
          />
          <span>
            {t('settings_mark_known')}
            <small>{t('settings_mark_known_help')}</small>
          </span>
        </label>
      )}
    </>
  );
}
