import { useEffect, useState } from 'preact/hooks';
import { STATUS_WORDS } from '../../card/status-control.tsx';
import { typedTags } from '../../card/typed-tags.ts';
import { useWords } from '../../ui/words.tsx';
import { withRegion, type MessageKey } from '../../../lib/i18n/words.ts';
import {
  writeSettings,
  LANGUAGES,
  THEMES,
  type Settings,
  type Theme,
} from '../../../lib/storage/settings.ts';
import { STATUSES } from '../../../lib/record/entry.ts';
import { readShortcuts } from '../../../lib/actions/read-shortcuts.ts';
import type { Started } from '../../list/start-list.ts';
import type { ActionLog } from '../../action-log.ts';
import { Backup } from '../exchange/backup.tsx';
import { LightUpSettings } from './light-up-settings.tsx';
import { FaultList } from './fault-list.tsx';
import { StyleSelect } from '../exchange/style-select.tsx';

const THEME_WORDS: { [T in Theme]: MessageKey } = {
  system: 'theme_system',
  light: 'theme_light',
  dark: 'theme_dark',
};

/** What can be chosen. Kept at once. */
export function SettingsPage({ started, log }: { started: Started; log: ActionLog }) {
  const { t } = useWords();
  const [settings, setSettings] = useState<Settings>(started.settings);
  const set = (change: Partial<Settings>) => {
    setSettings({ ...settings, ...change });
    void writeSettings(change).then(() => {
      if ('language' in change) location.reload();
    });
    if (change.theme === 'system') delete document.documentElement.dataset.theme;
    else if (change.theme) document.documentElement.dataset.theme = change.theme;
  };
  return (
    <div class="settings">
      <h1>{t('view_settings')}</h1>
      <SavingSettings settings={settings} set={set} />
      <fieldset>
        <legend>{t('cite_style')}</legend>
        <StyleSelect
          library={started.library}
          log={log}
          style={settings.citationStyle}
          onStyle={citationStyle => set({ citationStyle })}
        />
      </fieldset>
      <LookSettings settings={settings} set={set} />
      <Backup onSet={set} />
      <Data />
      <Keys />
      <FaultList log={log} />
    </div>
  );
}

interface SettingsPartProps {
  settings: Settings;
  set(change: Partial<Settings>): void;
}

/** What becomes of a paper when it is saved, and where the button tells of papers. */
function SavingSettings({ settings, set }: SettingsPartProps) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('settings_saving')}</legend>
      <label class="setting">
        <input
          type="checkbox"
          checked={settings.oneClick}
          onChange={event => set({ oneClick: event.currentTarget.checked })}
        />
        <span>
          {t('settings_one_click')}
          <small>{t('settings_one_click_help')}</small>
        </span>
      </label>
      <label class="setting">
        <span>{t('settings_default_status')}</span>
        <select
          value={settings.defaultStatus}
          onChange={event =>
            set({
              defaultStatus: STATUSES.find(status => status === event.currentTarget.value) ?? 'to-read',
            })
          }
        >
          {STATUSES.map(status => (
            <option key={status} value={status}>
              {t(STATUS_WORDS[status])}
            </option>
          ))}
        </select>
      </label>
      <label class="setting">
        <span>
          {t('settings_default_tags')}
          <small>{t('settings_default_tags_help')}</small>
        </span>
        <input
          value={settings.defaultTags.join(', ')}
          onChange={event => set({ defaultTags: typedTags(event.currentTarget.value) })}
        />
      </label>
      <LightUpSettings settings={settings} set={set} />
    </fieldset>
  );
}

/** Language and colours. */
function LookSettings({ settings, set }: SettingsPartProps) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('settings_look')}</legend>
      <label class="setting">
        <span>{t('settings_language')}</span>
        <select
          value={settings.language}
          onChange={event =>
            set({
              language: LANGUAGES.find(language => language === event.currentTarget.value) ?? 'browser',
            })
          }
        >
          <option value="browser">{t('settings_language_browser')}</option>
          {LANGUAGES.map(language => (
            <option key={language} value={language} lang={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(withRegion(language))}
            </option>
          ))}
        </select>
      </label>
      <label class="setting">
        <span>{t('settings_theme')}</span>
        <select
          value={settings.theme}
          onChange={event =>
            set({ theme: THEMES.find(theme => theme === event.currentTarget.value) ?? 'system' })
          }
        >
          {THEMES.map(theme => (
            <option key={theme} value={theme}>
              {t(THEME_WORDS[theme])}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** The keys as they are now: the user may have changed them in the browser. */
function Keys() {
  const { t } = useWords();
  const [keys, setKeys] = useState<Awaited<ReturnType<typeof readShortcuts>>>();
  useEffect(() => void readShortcuts().then(setKeys), []);
  if (!keys) return null;
  return (
    <fieldset>
      <legend>{t('settings_keys')}</legend>
      <p>
        {t('settings_keys_help', {
          save: keys.save || '–',
          library: keys.library || '–',
        })}
      </p>
    </fieldset>
  );
}

/** What the library takes on the machine, and whether the browser promised to keep it. */
function Data() {
  const { t, language } = useWords();
  const [used, setUsed] = useState<number>();
  const [kept, setKept] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage ?? 0));
    void navigator.storage.persisted().then(setKept);
  }, []);
  const size = (bytes: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
      bytes / 1e6,
    );
  const keep = () =>
    void navigator.storage.persist().then(granted => {
      setKept(granted);
      setRefused(!granted);
    });
  return (
    <fieldset>
      <legend>{t('settings_data')}</legend>
      {used !== undefined && <p>{t('settings_storage', { used: size(used) })}</p>}
      {kept !== undefined && (
        <p role="status">
          {t(kept ? 'settings_safe_yes' : refused ? 'settings_safe_refused' : 'settings_safe_no')}
        </p>
      )}
      {kept === false && (
        <button type="button" class="button" onClick={keep}>
          {t('settings_safe')}
        </button>
      )}
    </fieldset>
  );
}
