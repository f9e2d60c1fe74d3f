import type { Mark, Way } from './element-index.ts';
import type { Element } from './nodes.ts';

/** True when the element matches; `scope` is what `:scope` means. */
export type Test = (element: Element, scope: Element) => boolean;

/** What a selector means: its test, and the ways in which an element can pass it, where their marks are known. */
export interface Meaning {
  test: Test;
  ways: readonly Way[] | undefined;
}

/** A part of a selector that one element has to pass. */
interface Compound {
  test: Test;
  /** Every element that passes has one of them; undefined where none is known. */
  marks: readonly Mark[] | undefined;
  /** What else has to be somewhere in the document: of each, an element with one of the marks. */
  needs?: readonly (readonly Mark[])[];
}

const known = new Map<string, Meaning>();

/**
 * CSS selectors (https://www.w3.org/TR/selectors-4/) as far as readers of pages use them: tags, #id, .class, attributes
 * with all operators and `i`, the four combinators, :is, :not, :has, :scope. Anything else throws, so that its author
 * sees it at once.
 */
export function selector(written: string): Meaning {
  let meaning = known.get(written);
  if (!meaning) known.set(written, (meaning = new Selector(written).list()));
  return meaning;
}

type Step = { combinator: string; test: Test };

/** Whether the mark is a class or an id: these say more than a tag or what an attribute holds. */
const isName = (mark: Mark): boolean =>
  'word' in mark || ('attribute' in mark && (mark.attribute === 'class' || mark.attribute === 'id'));

/** A compound without marks. */
const unmarked = (test: Test): Compound => ({ test, marks: undefined });

/** The marks of the elements that the ways lead to. */
const marksAtEnd = (ways: readonly Way[] | undefined): readonly Mark[] | undefined =>
  ways?.flatMap(way => way.at(-1)!);

/** Attributes whose values match in any case (https://html.spec.whatwg.org/#case-sensitivity-of-selectors). */
const ANY_CASE = new Set([
  'type',
  'rel',
  'lang',
  'dir',
  'media',
  'http-equiv',
  'charset',
  'method',
  'target',
]);
const ATTRIBUTE = /\[\s*((?:[\w-]|\\.)+)\s*(?:([~|^$*]?)=\s*("[^"]*"|'[^']*'|[\w-]+)(?:\s+(i))?\s*)?\]/y;

class Selector {
  private at = 0;

  constructor(private readonly written: string) {}

  list(closing = ''): Meaning {
    const parts = [this.complex(closing !== '')];
    while (this.take(/\s*,\s*/y)) parts.push(this.complex(closing !== ''));
    if (!this.take(closing ? /\s*\)/y : /\s*$/y)) this.refuse();
    if (parts.length === 1) return parts[0]!;
    return {
      test: (element, scope) => parts.some(({ test }) => test(element, scope)),
      ways: parts.every(({ ways }) => ways) ? parts.flatMap(({ ways = [] }) => ways) : undefined,
    };
  }

  private complex(inside: boolean): Meaning {
    this.take(/\s*/y);
    const steps: Step[] = [];
    let combinator = this.take(/[>+~]\s*/y)?.[0].trim() ?? '';
    const compounds: Compound[] = [];
    for (;;) {
      const compound = this.compound();
      compounds.push(compound);
      steps.push({ combinator, test: compound.test });
      const next = this.take(/\s*([>+~])\s*|\s+(?![\s,)]|$)/y);
      if (!next) break;
      combinator = next[1] ?? ' ';
    }
    // inside :has() a selector may begin with a combinator, which then starts from the scope
    if (inside && steps[0]!.combinator)
      steps.unshift({ combinator: '', test: (element, scope) => element === scope });
    const ways = wayOf(compounds);
    if (steps.length === 1) return { test: steps[0]!.test, ways };
    return { test: (element, scope) => matches(steps, steps.length - 1, element, scope), ways };
  }

  private compound(): Compound {
    const parts: Compound[] = [];
    const tag = this.take(/\*|[a-z][\w-]*/iy)?.[0];
    if (tag && tag !== '*') parts.push(ofTag(tag));
    for (;;) {
      const part = this.simple();
      if (!part) break;
      parts.push(part);
    }
    if (parts.length === 0 && tag === undefined) this.refuse();
    if (parts.length === 1) return parts[0]!;
    return {
      test: (element, scope) => parts.every(({ test }) => test(element, scope)),
      marks: (parts.find(({ marks }) => marks?.some(isName)) ?? parts.find(({ marks }) => marks))?.marks,
      needs: parts.flatMap(({ needs = [] }) => needs),
    };
  }

  private simple(): Compound | undefined {
    const name = this.take(/([#.])((?:[\w-]|[^\x00-\x7f]|\\.)+)/y);
    if (name) {
      const value = unescaped(name[2]!);
      return name[1] === '#'
        ? ofValue('id', id => id === value, { attribute: 'id', is: value })
        : ofValue('class', classes => hasWord(classes, value), { word: value });
    }
    const attribute = this.take(ATTRIBUTE);
    if (attribute)
      return ofAttribute(unescaped(attribute[1]!), attribute[2] ?? '', attribute[3], attribute[4] === 'i');
    if (this.take(/:scope(?![\w-])/y)) return unmarked((element, scope) => element === scope);
    const [, pseudo] = this.take(/:(is|not|has)\(/y) ?? [];
    if (!pseudo) return undefined;
    const beside = /\s*[+~]/y;
    beside.lastIndex = this.at;
    const around = beside.test(this.written)
      ? (element: Element) => element.parent ?? element
      : (element: Element) => element;
    const { test, ways } = this.list(')');
    const marks = marksAtEnd(ways);
    if (pseudo === 'is') return { test, marks };
    if (pseudo === 'not') return unmarked((element, scope) => !test(element, scope));
    return {
      test: element => someWithin(around(element), one => test(one, element)),
      marks: undefined,
      ...(marks && { needs: [marks] }),
    };
  }

  private take(part: RegExp): RegExpExecArray | undefined {
    part.lastIndex = this.at;
    const found = part.exec(this.written);
    if (!found) return undefined;
    this.at = part.lastIndex;
    return found;
  }

  private refuse(): never {
    throw new Error(
      `a selector that lib/page/tree/selector.ts does not know, at character ${this.at}: ${this.written}`,
    );
  }
}

/** The one way that leads through all these compounds; none where the last has no marks. */
function wayOf(compounds: readonly Compound[]): readonly Way[] | undefined {
  const last = compounds.at(-1)!.marks;
  if (!last) return undefined;
  const needs = compounds.flatMap(({ needs = [] }) => needs);
  const before = compounds.slice(0, -1).flatMap(({ marks }) => (marks ? [marks] : []));
  return [[...before, ...needs, last]];
}

const unescaped = (name: string): string => name.replace(/\\(.)/g, '$1');

function ofTag(tag: string): Compound {
  const capitals = tag.toUpperCase();
  const small = tag.toLowerCase();
  return {
    test: element => element.tag === capitals || element.tag === small,
    marks: [{ tag: capitals }],
  };
}

/** An attribute whose value the test accepts. */
const ofValue = (
  attribute: string,
  accepts: (value: string) => boolean,
  mark: Mark = { attribute, accepts },
): Compound => ({
  test: element => {
    const value = element.attribute(attribute);
    return value !== undefined && accepts(value);
  },
  marks: [mark],
});

const hasWord = (value: string, word: string): boolean =>
  value.includes(word) && value.split(/\s+/).includes(word);

function ofAttribute(name: string, operator: string, quoted: string | undefined, anyCase: boolean): Compound {
  if (quoted === undefined) return ofValue(name, () => true);
  const fold = (value: string) => (anyCase || ANY_CASE.has(name) ? value.toLowerCase() : value);
  const wanted = fold(/^["']/.test(quoted) ? quoted.slice(1, -1) : quoted);
  const compare = COMPARE[operator]!;
  const isExact = operator === '' && !anyCase && !ANY_CASE.has(name);
  return ofValue(
    name,
    value => compare(fold(value), wanted),
    isExact ? { attribute: name, is: wanted } : undefined,
  );
}

const COMPARE: { [operator: string]: (value: string, wanted: string) => boolean } = {
  '': (value, wanted) => value === wanted,
  '~': (value, wanted) => wanted !== '' && hasWord(value, wanted),
  '|': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  $: (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*': (value, wanted) => wanted !== '' && value.includes(wanted),
};

function someWithin({ elements, index, end }: Element, test: (element: Element) => boolean): boolean {
  for (let at = index + 1; at < end; at++) if (test(elements[at]!)) return true;
  return false;
}

/** Whether an element can be the last of the steps: from right to left, as browsers do. */
function matches(steps: readonly Step[], at: number, element: Element, scope: Element): boolean {
  const { combinator, test } = steps[at]!;
  return test(element, scope) && (at === 0 || before(steps, at - 1, combinator, element, scope));
}

/** Whether the steps up to `at` match where the combinator leads from an element. */
function before(
  steps: readonly Step[],
  at: number,
  combinator: string,
  element: Element,
  scope: Element,
): boolean {
  if (combinator === '>' || combinator === '+') {
    const one = combinator === '>' ? element.parent : element.previous;
    return one !== undefined && matches(steps, at, one, scope);
  }
  const { combinator: further, test } = steps[at]!;
  const next = (one: Element) => (combinator === '~' ? one.previous : one.parent);
  for (let one = next(element); one; one = next(one)) {
    if (!test(one, scope)) continue;
    if (at === 0 || before(steps, at - 1, further, one, scope)) return true;
    // a higher ancestor has fewer elements above it: it cannot match where this one did not
    if (combinator === ' ' && further === ' ') return false;
  }
  return false;
}
