import { parseName } from '../../names/names.ts';
import type { Name } from '../../record/record.ts';

const SUFFIX = /^(jr|sr|jnr|snr|junior|senior|[ivx]{2,4}|[2-4](nd|rd|th))\.?$/i;

/**
 * A name as RIS, EndNote, PubMed and CSV files write it: "Family, Given", "Family, Given, Suffix", "Family,
 * Suffix, Given", an organisation with a comma at its end, or a name without a comma ("Ottar Ness", "王芳").
 * Undefined when it names nobody.
 */
export function writtenName(text: string): Name | undefined {
  const written = text.trim();
  if (!written.includes(',')) return written === '' ? undefined : parseName(written);
  if (written.endsWith(',')) {
    const literal = written.slice(0, -1).trim();
    return literal === '' ? undefined : { literal };
  }
  const comma = written.indexOf(',');
  if (comma > 0 && written.indexOf(',', comma + 1) < 0)
    return { family: written.slice(0, comma).trimEnd(), given: written.slice(comma + 1).trimStart() };
  const [family = '', second = '', ...rest] = written.split(',').map(part => part.trim());
  const third = rest.filter(Boolean).join(', ');
  if (family === '') return second === '' ? undefined : parseName(second);
  const suffixSecond = third !== '' && SUFFIX.test(second) && !SUFFIX.test(third);
  const given = suffixSecond ? third : second;
  const suffix = suffixSecond ? second : third;
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

/** The names among the texts; undefined when there is none. */
export function writtenNames(texts: readonly string[]): Name[] | undefined {
  const names = texts.map(writtenName).filter(name => name !== undefined);
  return names.length ? names : undefined;
}

/**
 * The parts of a person's name as writtenName reads them back, to be joined with ", ": family, given, suffix,
 * each without commas of its own, and no empty one at the end.
 */
export function nameParts(family = '', given = '', suffix = ''): string[] {
  const parts = [family, given, suffix].map(part => part.replaceAll(',', ' ').trim());
  while (parts.at(-1) === '') parts.pop();
  return parts;
}
