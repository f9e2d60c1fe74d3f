import { elementsIn, nameOf, shadowRootOf } from './unshadowed.ts';

/** More shadow roots than any page is built of. */
const MAX_ROOTS = 5000;
/** As many frames of a page are read, of those that are large enough. */
const MAX_FRAMES = 4;

/** What a page holds that its markup does not show. */
export interface InnerPlaces {
  /** Open shadow roots, those inside them too; absent: there are more elements than can be looked at. */
  roots?: ShadowRoot[];
  /** Frames in which the page may show what it is about. */
  frames: HTMLIFrameElement[];
}

/** Looks through a page and its shadow roots for what is inside them, as far as so many elements reach. */
export function innerPlaces(root: Node, elements: number): InnerPlaces {
  const places: Node[] = [root];
  const frames: HTMLIFrameElement[] = [];
  let whole = 0;
  for (const place of places) {
    const walker = elementsIn(place);
    for (let node; elements > 0 && (node = walker.nextNode() as Element | null); elements--) {
      const shadow = shadowRootOf(node);
      if (shadow && places.length < MAX_ROOTS) places.push(shadow);
      if (frames.length < MAX_FRAMES && nameOf(node).endsWith('frame') && isLarge(node)) frames.push(node);
    }
    if (elements > 0) whole += 1;
  }
  return { frames, ...(whole > 0 && { roots: places.slice(1, whole) as ShadowRoot[] }) };
}

/** Whether it is shown, on a third of the window at least: advertisements are smaller. */
function isLarge(frame: Element): frame is HTMLIFrameElement {
  const { width, height } = frame.getBoundingClientRect();
  return width * height * 3 > innerWidth * innerHeight && frame.checkVisibility({ visibilityProperty: true });
}
