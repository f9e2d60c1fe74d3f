import type { PageCopy } from './page-copy.ts';
import type { Document } from './tree/nodes.ts';
import { parseMarkup } from './tree/markup.ts';

/** A page's copy as a tree, for all that read from it. */
export interface OpenPage extends Omit<PageCopy, 'url' | 'html' | 'root'> {
  document: Document;
  url: URL;
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens a page's copy. */
export function openPage({ url, html, root, ...facts }: PageCopy): OpenPage {
  const document = parseMarkup(html, root.map(([name, value]) => ` ${name}="${escaped(value)}"`).join(''));
  return { ...facts, document, url: new URL(url), truncated: facts.truncated || document.truncated };
}
