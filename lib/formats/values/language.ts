import { languageCode } from '../../text/languages.ts';

/** What was asked before: a file names the same few languages over and over. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;

/** The language's code: "English", "eng" and "en" are en. What is no language stays as the file has it. */
export function languageOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2}(-[A-Za-z]+)*$/.test(text)) return text;
  let code = known.get(text);
  if (code === undefined) {
    code = languageCode(text) ?? text;
    if (known.size < MOST_KNOWN) known.set(text, code);
  }
  return code;
}
