import { fold } from '../../text/fold.ts';
import { TITLE_STOP_WORDS } from '../../word-lists/title-stop-words.ts';
import type { Record } from '../../record/record.ts';

/**
 * Ready patterns. `{auth}` first family name, `{year}`, `{word}` and `{title}` (first word, first three words
 * of the title); a capital letter capitalises.
 */
export const KEY_PATTERNS = [
  '{auth}{year}{word}',
  '{Auth}{year}',
  '{Auth}_{year}',
  '{auth}_{title}_{year}',
  '{Auth}{year}{Title}',
] as const;
/** The pattern where none is chosen. */
export const DEFAULT_KEY_PATTERN: string = KEY_PATTERNS[0];

const STOP_WORDS: ReadonlySet<string> = new Set(TITLE_STOP_WORDS);

/**
 * Citation keys in the records' order. A key depends on its record alone; where several records have the
 * same, the first (by `order`, such as the time it was added) keeps it and the others get a, b, … — so old
 * keys stay as they are.
 */
export function citationKeys(
  records: readonly Record[],
  pattern: string = DEFAULT_KEY_PATTERN,
  order?: readonly string[],
): string[] {
  return uniqueKeys(
    records.map(record => citationKey(record, pattern)),
    order,
  );
}

/** The same keys, those that stand several times told apart. */
export function uniqueKeys(bare: readonly string[], order?: readonly string[]): string[] {
  const keys = [...bare];
  const turns = keys.map((_, index) => index);
  if (order)
    turns.sort((a, b) =>
      (order[a] ?? '') < (order[b] ?? '') ? -1 : (order[a] ?? '') > (order[b] ?? '') ? 1 : a - b,
    );
  const taken = new Set<string>();
  const times = new Map<string, number>();
  for (const index of turns) {
    const base = keys[index]!;
    let key = base;
    let time = times.get(base.toLowerCase()) ?? 0;
    while (taken.has(key.toLowerCase())) key = `${base}${letters(++time)}`;
    times.set(base.toLowerCase(), time);
    taken.add(key.toLowerCase());
    keys[index] = key;
  }
  return keys;
}

/** One record's key before it is made unique: ASCII letters, digits and the pattern's own - _ : . + */
export function citationKey(record: Record, pattern: string = DEFAULT_KEY_PATTERN): string {
  const name = (record.author ?? record.editor ?? [])[0];
  const written = name?.family ?? name?.literal ?? '';
  const parts = partsOf(pattern);
  let key = parts[0]!;
  const year = record.issued?.['date-parts'][0][0];
  let words: string[] | undefined;
  const title = (): string[] =>
    (words ??= ascii(record.title.slice(0, 120))
      .split(' ')
      .filter(word => word && !STOP_WORDS.has(word)));
  const valueOf = (token: string): string => {
    switch (token.toLowerCase()) {
      case 'auth':
        return ascii(written.slice(0, 200)).replaceAll(' ', '').slice(0, 40);
      case 'year':
        return year === undefined ? '' : String(Math.abs(year));
      case 'word':
        return title()[0] ?? '';
      case 'title':
        return title().slice(0, 3).map(capital).join('');
      default:
        return '';
    }
  };
  for (let at = 1; at < parts.length; at += 2) {
    const token = parts[at]!;
    const value = valueOf(token);
    key +=
      (/^[A-Z]/.test(token)
        ? capital(value)
        : token === 'title'
          ? value.charAt(0).toLowerCase() + value.slice(1)
          : value) + parts[at + 1]!;
  }
  const clean = /^[a-z0-9]+$/i.test(key)
    ? key
    : key
        .replace(/[^\w:.+-]/g, '')
        .replace(/_{2,}/g, '_')
        .replace(/^[_:.+-]+|(?<![_:.+-])[_:.+-]+$/g, '');
  // a title and names in another script: told apart by a number made of them
  return /[a-z]/i.test(clean)
    ? clean
    : `ref${clean}x${checksum(`${name?.family ?? ''}${record.title}${record.DOI ?? ''}`)}`;
}

let split: { pattern: string; parts: string[] } | undefined;

/** A pattern cut at its tokens: text, token, text, …; the last one asked for is kept. */
function partsOf(pattern: string): string[] {
  if (split?.pattern !== pattern) split = { pattern, parts: pattern.slice(0, 100).split(/\{(\w+)\}/) };
  return split.parts;
}

const ascii = (text: string): string =>
  (/^[a-z]*$/i.test(text) ? text.toLowerCase() : fold(text))
    .replace(/[^a-z0-9 ]+/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const letters = (time: number): string =>
  (time > 26 ? letters(Math.floor((time - 1) / 26)) : '') + String.fromCharCode(97 + ((time - 1) % 26));

/** FNV-1a, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
