/** The whole of what runs in a page. */
import { beginningOf } from './beginning-of-page.ts';
import type { PageCopy } from './page-copy.ts';
import { innerPlaces } from './inner-places.ts';
import { addressOf, attributesIn, contentTypeOf, htmlIn, readyStateOf, rootOf } from './unshadowed.ts';

/** Characters for each element that the browser writes in a blink. Of more it would write for seconds, unread. */
const FOR_AN_ELEMENT = 20;
/** A frame gets a fourth of its page's room; where that is less than this, its own frames are left alone. */
const LEAST_ROOM = 1_000_000;

/** Takes out what is between two signs where it is at least so long; takes linear time, whatever the page holds. */
const without = (html: string, open: string, close: string, least: number): string =>
  html
    .split(open)
    .map((part, index) => {
      const end = part.indexOf(close);
      return index > 0 && end >= least ? part.slice(end) : part;
    })
    .join(open);

/**
 * What a very large page can do without: images in the page itself, drawings, styles, scripts with megabytes of data.
 */
const BALLAST: readonly [open: string, close: string, least: number][] = [
  ['="data:', '"', 500],
  ['<svg', '</svg>', 0],
  ['<style', '</style>', 0],
  ['<script', '</script>', 1_000_000],
];

/**
 * Copies the page as it stands, with its open shadow roots and its large frames, in so many characters of markup for
 * each. Never throws, judges nothing, changes nothing in the page.
 */
export function copyPage(document: Document, room: number): PageCopy {
  const began = performance.now();
  const root = rootOf(document);
  const { roots, frames } = innerPlaces(root ?? document, room / FOR_AN_ELEMENT);
  let html = root ? (roots ? htmlIn(root, roots) : beginningOf(root, room)) : '';
  for (const [open, close, least] of BALLAST)
    if (html.length > room) html = without(html, open, close, least);
  return {
    url: addressOf(document),
    html: html.slice(0, room),
    root: root ? attributesIn(root) : [],
    contentType: contentTypeOf(document),
    loading: readyStateOf(document) === 'loading',
    truncated: !roots || html.length > room,
    frames: frames.map(({ contentDocument, src }) =>
      contentDocument && room > LEAST_ROOM ? copyPage(contentDocument, room / 4) : src,
    ),
    ms: performance.now() - began,
  };
}
