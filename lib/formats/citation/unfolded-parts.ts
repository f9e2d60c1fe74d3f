import type { XmlElement } from '../xml.ts';

const plus = (sum: number, more: number): number => sum + more;

/** Macros that call one another more often than this, one inside the other, count as calling themselves. */
const DEEPEST_CALL = 100;

/** The macro that an element calls: `<text macro="author"/>`. */
const calledBy = ({ attributes }: XmlElement): string | undefined =>
  /\smacro\s*=\s*(["'])([^"']*)\1/.exec(attributes)?.[2];

const nameOf = ({ attributes }: XmlElement): string | undefined =>
  /\sname\s*=\s*(["'])([^"']*)\1/.exec(attributes)?.[2];

/**
 * Of how many parts a style's citation and bibliography are at most made once each call of a macro has its parts in
 * its place, which is what writing them takes. Infinity for a macro that calls itself. Counted macro by macro: a style
 * of a few lines can unfold into billions.
 */
export function unfoldedParts(style: XmlElement): number {
  const macros = new Map(
    style.children.filter(({ name }) => name === 'macro').map(macro => [nameOf(macro), macro]),
  );
  const counted = new Map<XmlElement, number>();
  const count = (element: XmlElement, calls: number): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    if (calls > DEEPEST_CALL) return Infinity;
    const macro = macros.get(calledBy(element));
    const inside = element.children.map(child => count(child, calls));
    const called = macro ? count(macro, calls + 1) : 0;
    // of the branches of a <choose> one is written
    const written = element.name === 'choose' ? Math.max(0, ...inside) : inside.reduce(plus, 0);
    counted.set(element, 1 + called + written);
    return 1 + called + written;
  };
  return style.children.reduce((sum, part) => (part.name === 'macro' ? sum : sum + count(part, 0)), 0);
}
