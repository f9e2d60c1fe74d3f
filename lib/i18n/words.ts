/** Words in the user's language, from public/_locales. Only the language needed is loaded. */
import type en from '../../public/_locales/en/messages.json';
import { LANGUAGES, type Language } from '../storage/settings.ts';

/** Keys of messages; plural messages stand there as `key_one` and `key_other` and are asked for as `key`. */
type FullKey = keyof typeof en;
type Stem<K> = K extends `${infer S}_other` ? S : never;
export type MessageKey = FullKey | Stem<FullKey>;

export type Values = { [name: string]: string | number };

/** Everything a view needs to speak. */
export interface Words {
  /** BCP 47, for Intl and the lang attribute. */
  language: Language;
  /** A message with {names} filled in; numbers as the language writes them. `n` chooses the plural. */
  t(key: MessageKey, values?: Values): string;
  /** "3 November 2024"; with the time when asked; `day` leaves the year out. */
  date(when: string | Date, style?: 'long' | 'short' | 'time' | 'day'): string;
  number(value: number): string;
  /** "a, b and c" */
  list(items: string[]): string;
}

type Messages = { [key: string]: { message: string } };

/** The language to use: the one chosen, or the nearest to what the browser asks for. */
export function chooseLanguage(chosen: Language | 'browser', wanted: readonly string[]): Language {
  if (chosen !== 'browser') return chosen;
  for (const tag of wanted) {
    const near =
      LANGUAGES.find(known => known.toLowerCase() === tag.toLowerCase()) ??
      LANGUAGES.find(known => known.split('-')[0] === tag.split('-')[0]);
    if (near) return near;
  }
  return 'en';
}

/** The language with its region where Intl would take another: plain "pt" is Brazil's to it. */
export const withRegion = (language: Language): string => (language === 'pt' ? 'pt-PT' : language);

/** Makes the words of a language out of its messages. */
export function makeWords(language: Language, messages: Messages): Words {
  const written = withRegion(language);
  const plurals = new Intl.PluralRules(written);
  const numbers = new Intl.NumberFormat(written);
  const dates = {
    long: new Intl.DateTimeFormat(written, { dateStyle: 'long' }),
    // "20 de nov. de 2026" is no short date
    short: new Intl.DateTimeFormat(written, { dateStyle: written === 'pt-BR' ? 'short' : 'medium' }),
    time: new Intl.DateTimeFormat(written, { dateStyle: 'long', timeStyle: 'short' }),
    day: new Intl.DateTimeFormat(written, { month: 'short', day: 'numeric' }),
  };
  const find = (key: string, n: string | number | undefined): string => {
    const plural =
      typeof n === 'number'
        ? (messages[`${key}_${plurals.select(n)}`] ?? messages[`${key}_other`])
        : undefined;
    return (plural ?? messages[key] ?? messages[`${key}_other`])?.message ?? key;
  };
  return {
    language,
    t: (key, values = {}) =>
      find(key, values.n).replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return value === undefined
          ? whole
          : typeof value === 'number' && name !== 'year'
            ? numbers.format(value)
            : String(value);
      }),
    date: (when, style = 'long') => dates[style].format(new Date(when)),
    number: value => numbers.format(value),
    list: items => new Intl.ListFormat(written, { type: 'conjunction' }).format(items),
  };
}

const isMessages = (value: unknown): value is Messages =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(entry => typeof entry?.message === 'string');

/** Loads a language; `read` fetches a file of the extension. Throws when the file is not there: a broken build. */
export async function loadWords(
  language: Language,
  read: (path: string) => Promise<unknown> = fetchJson,
): Promise<Words> {
  const messages = await read(`/_locales/${language.replace('-', '_')}/messages.json`);
  if (!isMessages(messages)) throw new Error(`no messages for ${language}`);
  return makeWords(language, messages);
}

// The extension's own file: nothing leaves the machine.
// oxlint-disable-next-line no-restricted-globals
const fetchJson = async (path: string): Promise<unknown> => (await fetch(path)).json();
