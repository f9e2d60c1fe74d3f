import { languageCode } from '../text/languages.ts';

const known = new Map<string, string>();

/** "English", "eng" and "en" are en; what is no language stays as the file has it. */
export function languageOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2}(-[A-Za-z]+)*$/.test(text)) return text;
  let code = known.get(text);
  if (code === undefined) {
    code = languageCode(text) ?? text;
    if (known.size < 1000) known.set(text, code);
  }
  return code;
}
