import { plainPage } from './gateways/plain-page.ts';
import type { PageCopy } from './page-copy.ts';
import type { Document } from './tree/nodes.ts';
import { parseMarkup } from './tree/markup.ts';

/** A page's copy as a tree, for all that read from it. */
export interface OpenPage extends Omit<PageCopy, 'url' | 'html' | 'root'> {
  document: Document;
  /** The page's own address, whatever proxy or archive it was read through. */
  url: URL;
  /** The address at which an archive of the web keeps the page, where it was read there. */
  archived?: string;
  /** The address of a proxy or VPN, where it was read through one. */
  proxied?: string;
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens a page's copy, as it stands at its own address. */
export function openPage({ url: read, html: copied, root, ...facts }: PageCopy): OpenPage {
  const { url, html, ...gateway } = plainPage(read, copied);
  const document = parseMarkup(html, root.map(([name, value]) => ` ${name}="${escaped(value)}"`).join(''));
  return {
    ...facts,
    document,
    url: new URL(url),
    truncated: facts.truncated || document.truncated,
    ...gateway,
  };
}
