import { chooseLanguage, loadWords, type Words } from '../i18n/words.ts';
import { readSettings } from '../storage/local-storage.ts';

/** The words of the language that is chosen, or the browser's. */
export async function speak(): Promise<Words> {
  const { language } = await readSettings();
  return loadWords(chooseLanguage(language, navigator.languages));
}
