import type { Name } from '../../record/record.ts';
import { fold } from '../../text/clean-text.ts';

/**
 * Corrects names of two family names that were read as given names and one: "María José García López". The page's own
 * citations tell: in "García López, M. J." the words before the comma are the family name.
 */
export function withCompoundFamilies(names: Name[], citations: readonly string[]): Name[] {
  const printed = citations.map(text => ` ${text.toLowerCase().replace(/\s+/g, ' ')}`);
  return names.map(name => {
    const given = (name.given ?? '').split(' ');
    const initial = fold(given[0]!)[0];
    if (!name.family || given.length < 2 || !initial || printed.length === 0) return name;
    for (let from = 1; from < given.length; from++) {
      const family = [...given.slice(from), name.family].join(' ');
      const wanted = ` ${family.toLowerCase()}, `;
      const isCited =
        !family.includes('.') &&
        printed.some(text => {
          const at = text.indexOf(wanted);
          return at >= 0 && fold(text.slice(at + wanted.length, at + wanted.length + 3)).startsWith(initial);
        });
      if (isCited) return { ...name, family, given: given.slice(0, from).join(' ') };
    }
    return name;
  });
}
