import { beforeEach, expect, it, vi } from 'vitest';
import { loadChosenWords } from '../../lib/actions/load-chosen-words.ts';
import { DEFAULT_SETTINGS, writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';

beforeEach(() => void startFakeExtension());

it('are of the language in the settings, or the browser’s', async () => {
  expect((await loadChosenWords()).language).toBe('en');
  await writeSettings({ language: 'da' });
  expect((await loadChosenWords()).language).toBe('da');
  expect((await loadChosenWords({ ...DEFAULT_SETTINGS, language: 'fr' })).language).toBe('fr');
  vi.stubGlobal('navigator', { languages: ['de-AT'] });
  expect((await loadChosenWords({ ...DEFAULT_SETTINGS })).language).toBe('de');
});
