/** Finds the elements that a selector may mean, so that a question need not walk over the whole document. */
import type { Element } from './nodes.ts';

/** What an element shows of itself: its tag in capitals, a word of its class, or an attribute and its value. */
export type Mark =
  | { tag: string }
  | { word: string }
  | { attribute: string; is: string }
  | { attribute: string; accepts: (value: string) => boolean };

/**
 * A way in which an element can pass a selector: of each entry the document has an element with one of its marks, and
 * the last entry's are the element's own.
 */
export type Way = readonly (readonly Mark[])[];

/** The elements that have an attribute, by its value. Pages repeat few values of classes many times. */
type ByValue = Map<string, Element[]>;

/** The elements of all lists, each once, in document order. */
const together = (lists: readonly (readonly Element[])[]): readonly Element[] =>
  lists.length < 2 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a.index - b.index);

/** An index over all elements of one document; its parts are made when they are first asked for. */
export class ElementIndex {
  #tags: Map<string, Element[]> | undefined;
  #words: Map<string, Element[][]> | undefined;
  readonly #attributes = new Map<string, ByValue>();
  readonly #known = new Map<readonly Mark[], readonly Element[]>();
  readonly #found = new Map<readonly Way[], readonly Element[]>();

  constructor(private readonly elements: readonly Element[]) {}

  /** The elements to which one of the ways may lead, each once, in document order. */
  along(ways: readonly Way[]): readonly Element[] {
    let known = this.#found.get(ways);
    if (!known) {
      const open = ways.filter(way => way.every(marks => this.#having(marks).length > 0));
      this.#found.set(ways, (known = together(open.map(way => this.#having(way.at(-1)!)))));
    }
    return known;
  }

  /** The elements that have one of the marks. */
  #having(marks: readonly Mark[]): readonly Element[] {
    let known = this.#known.get(marks);
    if (!known) {
      const lists = marks.flatMap(mark => this.#showing(mark));
      this.#known.set(marks, (known = together(lists)));
    }
    return known;
  }

  #showing(mark: Mark): readonly (readonly Element[])[] {
    if ('tag' in mark) return [this.#tagged(mark.tag)];
    if ('word' in mark) return this.#named(mark.word);
    return 'is' in mark
      ? [this.#byValue(mark.attribute).get(mark.is) ?? []]
      : this.#valued(mark.attribute, mark.accepts);
  }

  #named(word: string): readonly (readonly Element[])[] {
    if (!this.#words) {
      this.#words = new Map();
      for (const [value, elements] of this.#byValue('class'))
        for (const one of new Set(value.split(/\s+/))) addTo(this.#words, one, elements);
    }
    return this.#words.get(word) ?? [];
  }

  #tagged(tag: string): readonly Element[] {
    if (!this.#tags) {
      this.#tags = new Map();
      for (const element of this.elements) addTo(this.#tags, element.tag.toUpperCase(), element);
    }
    return this.#tags.get(tag) ?? [];
  }

  #valued(attribute: string, accepts: (value: string) => boolean): readonly Element[][] {
    const lists: Element[][] = [];
    for (const [value, elements] of this.#byValue(attribute)) if (accepts(value)) lists.push(elements);
    return lists;
  }

  #byValue(attribute: string): ByValue {
    const known = this.#attributes.get(attribute);
    if (known) return known;
    const values: ByValue = new Map();
    for (const element of this.elements) {
      const value = element.attribute(attribute);
      if (value !== undefined) addTo(values, value, element);
    }
    this.#attributes.set(attribute, values);
    return values;
  }
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The first place in the elements, which are in document order, that stands at `index` in the document or behind. */
export function placeOf(index: number, elements: readonly Element[]): number {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (elements[middle]!.index < index) from = middle + 1;
    else to = middle;
  }
  return from;
}

const indexes = new WeakMap<readonly Element[], ElementIndex>();

/** The index of the document whose elements these are; the document is not changed once it is read. */
export function indexOf(elements: readonly Element[]): ElementIndex {
  let index = indexes.get(elements);
  if (!index) indexes.set(elements, (index = new ElementIndex(elements)));
  return index;
}
