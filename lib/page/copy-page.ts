/** The whole of what runs in a page. */
import { MAX_HTML, type PageCopy } from '../model/page-copy.ts';

/** A page can shadow `document.documentElement` by an element of that name, in isolated worlds too; the prototype's getter it cannot. */
const rootOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

/** What a very large page can do without: drawings, styles, images written into the page, scripts with megabytes of data. */
const BALLAST = /<(svg|style|script)[\s>][^]*?<\/\1>|(?<=")data:[^"]{1000,}/g;
const withoutBallast = (html: string): string => html.replace(BALLAST, part => (part.startsWith('<script') && part.length < 1_000_000 ? part : ''));

/** Copies the page as it stands. Never throws, judges nothing, changes nothing in the page. */
export function copyPage(document: Document, url: string): PageCopy {
  const began = performance.now();
  const root = rootOf?.call(document) as Element | null;
  let html = root?.getHTML() ?? '';
  if (html.length > MAX_HTML) html = withoutBallast(html);
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
