import type { ClaimField } from '../record/page-reading.ts';
import { attribute, first, text, type Document, type Element } from './dom.ts';
import type { ClaimTaker } from './site.ts';

/** Where a page prints what: a selector, or "selector@attribute". */
export type Places = { [field in ClaimField]?: string };

/** What the page prints at a place, or ''. */
export function printedAt(root: Document | Element, place: string): string {
  const [selector = '', name] = place.split('@');
  const element = first(root, selector);
  return (element && name ? attribute(element, name) : text(element)) ?? '';
}

/** Claims what the page prints at the places. */
export function claimPlaces(root: Document | Element, places: Places, claim: ClaimTaker): void {
  for (const [field, place] of Object.entries(places) as [ClaimField, string][])
    claim(field, printedAt(root, place));
}
