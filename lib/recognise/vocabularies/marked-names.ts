/** Names whose affiliations are referred to by numbers in brackets, as Chinese indexes print them. */
import type { ClaimedName } from '../../record/page-reading.ts';
import { squeezeSpaces } from '../../text/squeeze-spaces.ts';

/** A name with its markers: "Ness, Ottar [1 ,3 ]". */
const MARKED = /(?<![^[\]])([^[\]]*)\[([\d\s,，]+)\]/g;
/** A marker on a line of its own belongs to the name before it. */
const LONE_MARKER = /\n(?=[^\S\n]*\[[\d\s,，]+\][^\S\n]*(?:\n|$))/g;

/** The values split at semicolons; parts without a letter or digit are left out. */
export const bySemicolon = (values: readonly string[]): string[] =>
  values
    .join(';')
    .split(/[;；]/)
    .map(part => part.trim())
    .filter(part => /[\p{L}\d]/u.test(part));

/**
 * The names with the affiliations that their markers refer to: "Ness, Ottar [1 ,3 ]", "[1] Univ Oslo", "[3] NTNU".
 * Names and places may each have a line of their own or be run together.
 */
export function markedNames(names: readonly string[], places: readonly string[]): ClaimedName[] {
  const numbered = new Map<string, string>();
  for (const place of places.join('\n').split(/(?=\[\d+\])/)) {
    const match = /^\[(\d+)\]\s*([^]+)$/.exec(place.trim());
    if (match) numbered.set(match[1]!, squeezeSpaces(match[2]!));
  }
  return names
    .join('\n')
    .replace(LONE_MARKER, ' ')
    .split('\n')
    .flatMap(line => {
      const marked = [...line.matchAll(MARKED)];
      if (marked.length === 0) return bySemicolon([line]).map(name => ({ name }));
      return marked.map(match => {
        const name = match[1]!.replace(/^[\s;；,，、]+/, '').trimEnd();
        const affiliation = match[2]!.split(/[,，]/).flatMap(number => numbered.get(number.trim()) ?? []);
        return affiliation.length > 0 ? { name, affiliation } : { name };
      });
    });
}
