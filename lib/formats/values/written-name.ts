import { isGivenName } from '../../names/given-names.ts';
import { listedNames } from '../../names/listed-names.ts';
import { orderOf, parseName } from '../../names/names.ts';
import { isInitials, isOrganisation } from '../../names/organisations.ts';
import { isLowerParticle } from '../../names/particles.ts';
import type { Name } from '../../record/record.ts';

const SUFFIX = /^(jr|sr|jnr|snr|junior|senior|[ivx]{2,4}|[2-4](nd|rd|th))\.?$/i;

/**
 * A name as RIS, EndNote, PubMed and CSV files write it: "Family, Given", "Family, Given, Suffix", "Family,
 * Suffix, Given", an organisation with a comma at its end, or a name without a comma ("Ottar Ness", "王芳").
 * Undefined when it names nobody.
 */
export function writtenName(text: string): Name | undefined {
  const written = text.trim();
  if (!written.includes(',')) return withoutComma(written);
  if (written.endsWith(',')) {
    const literal = written.slice(0, -1).trim();
    return literal === '' ? undefined : { literal };
  }
  if (isCorporate(written)) return { literal: written };
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

/** "Barnes and Noble", "Moss & Co": two words around "and" are no person's. */
function withoutComma(written: string): Name | undefined {
  if (written === '') return undefined;
  return /^\S.* (?:and|&) \S/.test(written) ? { literal: written } : parseName(written);
}

/** An organisation with commas of its own: "Department of Defense, Office of Records". */
export function isCorporate(written: string): boolean {
  const [first = '', second = ''] = written.split(',', 2).map(part => part.trim());
  if (isLowerParticle(first.split(' ')[0] ?? '') || !isOrganisation(first)) return false;
  return second !== '' && !isInitials(second) && !isGivenName(second.split(' ')[0] ?? '');
}

/** The names in a text that surely holds several, however they are parted; undefined when it may be one name. */
export function severalNames(text: string): Name[] | undefined {
  if (text.trim().endsWith(',')) return undefined;
  const listed = listedNames(text);
  if (!listed) return undefined;
  const order = orderOf(listed);
  return listed
    .map(name => (name.includes(',') ? writtenName(name) : parseName(name, order)))
    .filter(name => name !== undefined);
}

/** The names among the texts, of which any may hold several; undefined when there is none. */
export function writtenNames(texts: readonly string[]): Name[] | undefined {
  const names = texts
    .flatMap(text => severalNames(text) ?? [writtenName(text)])
    .filter(name => name !== undefined);
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
