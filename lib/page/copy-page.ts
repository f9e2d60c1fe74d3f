/** The whole of what runs in a page. */
import { beginningOf } from './beginning-of-page.ts';
import { MAX_HTML, type PageCopy } from './page-copy.ts';
import { attributesIn, contentTypeOf, holdsMore, htmlIn, readyStateOf, rootOf } from './unshadowed.ts';

/** Elements that the browser writes in a blink. Of more it would write for seconds what nobody reads. */
const MAX_WRITTEN = 400_000;

/** Takes out what is between two signs where it is at least so long; takes linear time, whatever the page holds. */
function without(html: string, open: string, close: string, least: number): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = html.indexOf(open); from >= 0;) {
    const inside = from + open.length;
    const to = html.indexOf(close, inside);
    if (to < 0) break;
    if (to - inside >= least) {
      kept.push(html.slice(at, inside));
      at = to;
    }
    from = html.indexOf(open, to + close.length);
  }
  return kept.join('') + html.slice(at);
}

/**
 * What a very large page can do without: images in the page itself, drawings, styles, scripts with megabytes of data.
 */
const BALLAST: readonly [open: string, close: string, least: number][] = [
  ['="data:', '"', 500],
  ['<svg', '</svg>', 0],
  ['<style', '</style>', 0],
  ['<script', '</script>', 1_000_000],
];

/** Copies the page as it stands. Never throws, judges nothing, changes nothing in the page. */
export function copyPage(document: Document, url: string): PageCopy {
  const began = performance.now();
  const root = rootOf(document);
  const begins = root !== null && holdsMore(root, MAX_WRITTEN);
  let html = root ? (begins ? beginningOf : htmlIn)(root) : '';
  for (const [open, close, least] of BALLAST)
    if (html.length > MAX_HTML) html = without(html, open, close, least);
  return {
    url,
    html: html.slice(0, MAX_HTML),
    root: root ? attributesIn(root) : [],
    contentType: contentTypeOf(document),
    loading: readyStateOf(document) === 'loading',
    truncated: begins || html.length > MAX_HTML,
    ms: Math.round((performance.now() - began) * 10) / 10,
  };
}
