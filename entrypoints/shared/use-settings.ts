import { useEffect, useState } from 'preact/hooks';
import { onSettings } from '../../lib/messages/local-store.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** The settings as they are now, changed in this window or another. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => onSettings(setSettings), []);
  return settings;
}
