import { chooseLanguage, loadWords, type Words } from '../../components/i18n.ts';
import { readSettings } from '../../lib/messages/local-store.ts';

/** The words of the language that is chosen, or the browser's. */
export async function speak(): Promise<Words> {
  const { language } = await readSettings();
  return loadWords(chooseLanguage(language, navigator.languages));
}
