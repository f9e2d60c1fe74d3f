import { useEffect, useState } from 'preact/hooks';
import { onSettings, type Settings } from '../../lib/storage/settings.ts';

/** The settings as they are now, changed in this window or another. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => onSettings(setSettings), []);
  return settings;
}
