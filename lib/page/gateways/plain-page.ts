/**
 * Pages as they stand at their own address, whoever they were read through. Done once, before anything looks at a page:
 * no other file knows of proxies, VPNs and archives.
 */
import { hostGateway } from './host-gateways.ts';
import { pathGateway } from './path-gateways.ts';

/** A page at its own address. */
interface PlainPage {
  url: string;
  html: string;
  /** The address at which an archive keeps the page, where it was read there. */
  archived?: string;
  /** The address of a proxy or VPN, where it was read through one. */
  proxied?: string;
}

/** What archives of the web write around a page of theirs. */
const ARCHIVE_BAR: readonly [begins: string, ends: string] = [
  '<!-- BEGIN WAYBACK TOOLBAR INSERT -->',
  '<!-- END WAYBACK TOOLBAR INSERT -->',
];

function withoutBar(html: string): string {
  const [begins, ends] = ARCHIVE_BAR;
  const [from, to] = [html.indexOf(begins), html.indexOf(ends)];
  return from >= 0 && to > from ? html.slice(0, from) + html.slice(to + ends.length) : html;
}

/** A page and all addresses in its markup without the gateway that it was read through; most were read through none. */
export function plainPage(url: string, html: string): PlainPage {
  const address = new URL(url);
  const byPath = pathGateway(address);
  const plain = byPath?.plain ?? hostGateway(address);
  const own = plain?.(address.href);
  if (plain === undefined || own === undefined || !URL.canParse(own)) return { url, html };
  return byPath?.isArchive
    ? { url: own, html: withoutBar(plain(html)), archived: url }
    : { url: own, html: plain(html), proxied: url };
}

/** An address without the gateway that wrote it. */
export const plainAddress = (url: string): string => (URL.canParse(url) ? plainPage(url, '').url : url);
