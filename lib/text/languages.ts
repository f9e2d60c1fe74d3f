import { LANGUAGE_CODES, OTHER_LANGUAGE_NAMES, SPEAKERS } from '../word-lists/languages.ts';
import { fold } from './fold.ts';

let known: ReadonlyMap<string, string> | undefined;

/** ISO 639-1 codes by longer codes and by folded names; made when first asked for, as it takes some milliseconds. */
const codeByName = (): ReadonlyMap<string, string> => (known ??= makeNames());

/** Names of the languages in one another and in themselves come from the platform's own tables (CLDR). */
function makeNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const codes = Object.keys(LANGUAGE_CODES);
  for (const [code, longer] of Object.entries(LANGUAGE_CODES))
    for (const key of [code, ...longer]) names.set(key, code);
  const addNames = (speaker: string, languages: readonly string[]): void => {
    const display = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' });
    for (const code of languages) {
      const name = fold(display.of(code) ?? '');
      if (name !== '' && !names.has(name)) names.set(name, code);
    }
  };
  for (const speaker of SPEAKERS) addNames(speaker, codes);
  for (const code of codes) addNames(code, [code]);
  for (const [name, code] of Object.entries(OTHER_LANGUAGE_NAMES)) names.set(fold(name), code);
  return names;
}

/**
 * ISO 639-1 code of a language given by its code ("eng", "en-US", "zh_CN") or its name in some twenty languages
 * ("Inglés", "Engelsk", "英语"); of several languages the first.
 */
export function languageCode(text: string): string | undefined {
  const beforeBracket = text.slice(0, 200).replace(/\(.*/s, '');
  const first = beforeBracket.split(/[;,/|]/)[0]?.trim() ?? '';
  if (first === '') return undefined;
  const code = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/i.exec(first)?.[1]?.toLowerCase();
  return (code === undefined ? undefined : codeByName().get(code)) ?? codeByName().get(fold(first));
}
