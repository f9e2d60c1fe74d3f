/** The whole of what runs in a page. */
import { MAX_HTML, type PageCopy } from './page-copy.ts';

/**
 * A page can shadow `document.documentElement` by an element of that name, in isolated worlds too; the prototype's
 * getter it cannot.
 */
const rootOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

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
  const root = rootOf?.call(document) as Element | null;
  let html = root?.getHTML() ?? '';
  for (const [open, close, least] of BALLAST)
    if (html.length > MAX_HTML) html = without(html, open, close, least);
  return {
    url,
    html: html.slice(0, MAX_HTML),
    root: root ? Array.from(root.attributes, ({ name, value }) => [name, value]) : [],
    contentType: document.contentType,
    loading: document.readyState === 'loading',
    truncated: html.length > MAX_HTML,
    ms: Math.round((performance.now() - began) * 10) / 10,
  };
}
