import type { Element } from './nodes.ts';

/** True when the element matches; `scope` is what `:scope` means. */
export type Test = (element: Element, scope: Element) => boolean;

const known = new Map<string, Test>();

/**
 * CSS selectors (https://www.w3.org/TR/selectors-4/) as far as readers of pages use them: tags, #id, .class, attributes
 * with all operators and `i`, the four combinators, :is, :not, :has, :scope. Anything else throws, so that its author
 * sees it at once.
 */
export function selector(written: string): Test {
  let test = known.get(written);
  if (!test) known.set(written, (test = new Selector(written).list()));
  return test;
}

type Step = { combinator: string; test: Test };

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

  list(closing = ''): Test {
    const tests = [this.complex(closing !== '')];
    while (this.take(/\s*,\s*/y)) tests.push(this.complex(closing !== ''));
    if (!this.take(closing ? /\s*\)/y : /\s*$/y)) this.refuse();
    return tests.length === 1 ? tests[0]! : (element, scope) => tests.some(test => test(element, scope));
  }

  private complex(inside: boolean): Test {
    this.take(/\s*/y);
    const steps: Step[] = [];
    let combinator = this.take(/[>+~]\s*/y)?.[0].trim() ?? '';
    for (;;) {
      steps.push({ combinator, test: this.compound() });
      const next = this.take(/\s*([>+~])\s*|\s+(?![\s,)]|$)/y);
      if (!next) break;
      combinator = next[1] ?? ' ';
    }
    // inside :has() a selector may begin with a combinator, which then starts from the scope
    if (inside && steps[0]!.combinator)
      steps.unshift({ combinator: '', test: (element, scope) => element === scope });
    return steps.length === 1
      ? steps[0]!.test
      : (element, scope) => matches(steps, steps.length - 1, element, scope);
  }

  private compound(): Test {
    const tests: Test[] = [];
    const tag = this.take(/\*|[a-z][\w-]*/iy)?.[0];
    if (tag && tag !== '*') tests.push(ofTag(tag));
    for (;;) {
      const test = this.simple();
      if (!test) break;
      tests.push(test);
    }
    if (tests.length === 0 && tag === undefined) this.refuse();
    return tests.length === 1 ? tests[0]! : (element, scope) => tests.every(test => test(element, scope));
  }

  private simple(): Test | undefined {
    const name = this.take(/([#.])((?:[\w-]|[^\x00-\x7f]|\\.)+)/y);
    if (name) {
      const value = unescaped(name[2]!);
      return name[1] === '#'
        ? element => element.attribute('id') === value
        : element => hasWord(element.attribute('class'), value);
    }
    const attribute = this.take(ATTRIBUTE);
    if (attribute)
      return ofAttribute(unescaped(attribute[1]!), attribute[2] ?? '', attribute[3], attribute[4] === 'i');
    if (this.take(/:scope(?![\w-])/y)) return (element, scope) => element === scope;
    const [, pseudo] = this.take(/:(is|not|has)\(/y) ?? [];
    if (!pseudo) return undefined;
    const beside = /\s*[+~]/y;
    beside.lastIndex = this.at;
    const around = beside.test(this.written)
      ? (element: Element) => element.parent ?? element
      : (element: Element) => element;
    const test = this.list(')');
    if (pseudo === 'is') return test;
    return pseudo === 'not'
      ? (element, scope) => !test(element, scope)
      : element => someWithin(around(element), one => test(one, element));
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

const unescaped = (name: string): string => name.replace(/\\(.)/g, '$1');

function ofTag(tag: string): Test {
  const capitals = tag.toUpperCase();
  const small = tag.toLowerCase();
  return element => element.tag === capitals || element.tag === small;
}

const hasWord = (value: string | undefined, word: string): boolean =>
  value !== undefined && value.includes(word) && value.split(/\s+/).includes(word);

function ofAttribute(name: string, operator: string, quoted: string | undefined, anyCase: boolean): Test {
  if (quoted === undefined) return element => element.attribute(name) !== undefined;
  const fold = (value: string) => (anyCase || ANY_CASE.has(name) ? value.toLowerCase() : value);
  const wanted = fold(/^["']/.test(quoted) ? quoted.slice(1, -1) : quoted);
  const compare = COMPARE[operator]!;
  return element => {
    const value = element.attribute(name);
    return value !== undefined && compare(fold(value), wanted);
  };
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
