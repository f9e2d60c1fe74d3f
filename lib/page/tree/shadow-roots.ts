import type { Document, Element, Node } from './nodes.ts';

/** What browsers write of a shadow root: https://html.spec.whatwg.org/#attr-template-shadowrootmode. */
export const isShadowRoot = (element: Element): boolean =>
  element.tag === 'TEMPLATE' && element.attribute('shadowrootmode') !== undefined;

/** Elements that are read though no slot shows them. */
const DATA = new Set(['META', 'LINK', 'SCRIPT']);

/** What stands in the slots of a shadow root. */
interface Slotted {
  /** The host's own children by the name of their slot, '' for the one without a name. Each is shown once. */
  readonly bySlot: Map<string, Node[]>;
  /** The slots of the tree that the host stands in. */
  readonly around: Slotted | undefined;
}

/**
 * A document as it is shown (https://dom.spec.whatwg.org/#find-flattened-slotables): what a shadow root holds in the
 * place of its host's children, and each of these where its slot is. Deeper than `depth` nothing is kept.
 */
export function asShown({ root, truncated }: Document, depth: number): Document {
  const elements: Element[] = [];
  new Composition(elements).add(root, undefined, undefined, depth);
  return { elements, root: elements[0]!, truncated };
}

class Composition {
  constructor(private readonly elements: Element[]) {}

  /** Adds an element with all that is shown inside. */
  add(element: Element, parent: Element | undefined, slotted: Slotted | undefined, depth: number): void {
    if (depth <= 0) return;
    const copy = element.copyInto(parent, this.elements);
    const [first, ...others] = childrenOf(element);
    if (first?.nodeType === 1 && isShadowRoot(first)) {
      const own = { bySlot: bySlot(others), around: slotted };
      this.fill(copy, childrenOf(first), own, depth);
      this.fill(copy, [...own.bySlot.values()].flat().filter(isData), slotted, depth);
    } else this.fill(copy, childrenOf(element), slotted, depth);
    copy.end = this.elements.length;
  }

  private fill(parent: Element, children: Node[], slotted: Slotted | undefined, depth: number): void {
    for (const child of children) {
      if (child.nodeType === 3) child.copyInto(parent);
      else if (child.tag === 'SLOT' && slotted) this.fillSlot(parent, child, slotted, depth);
      else this.add(child, parent, slotted, depth - 1);
    }
  }

  /** In the place of a slot: what was given to it, else what the slot itself holds. */
  private fillSlot(parent: Element, slot: Element, slotted: Slotted, depth: number): void {
    const name = slot.attribute('name') ?? '';
    const given = slotted.bySlot.get(name);
    slotted.bySlot.delete(name);
    if (given) this.fill(parent, given, slotted.around, depth - 1);
    else this.fill(parent, childrenOf(slot), slotted, depth - 1);
  }
}

function bySlot(children: Node[]): Map<string, Node[]> {
  const named = new Map<string, Node[]>();
  for (const child of children) {
    const name = (child.nodeType === 1 && child.attribute('slot')) || '';
    const others = named.get(name);
    if (others) others.push(child);
    else named.set(name, [child]);
  }
  return named;
}

const isData = (node: Node): boolean => node.nodeType === 1 && DATA.has(node.tag);

function childrenOf(element: Element): Node[] {
  const children: Node[] = [];
  for (let child = element.firstChild; child; child = child.next) children.push(child);
  return children;
}
