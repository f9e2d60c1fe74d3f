import { chooseLanguage, loadWords, type Words } from '../i18n/words.ts';
import { readSettings, type Settings } from '../storage/settings.ts';

/**
 * The words of the language chosen in the settings, or of the browser's. Settings that are known already need
 * not be read.
 */
export async function loadChosenWords(settings?: Settings): Promise<Words> {
  const { language } = settings ?? (await readSettings());
  return loadWords(chooseLanguage(language, navigator.languages));
}
