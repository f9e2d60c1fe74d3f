import type { Document } from './dom.ts';
import type { Meta } from './metas.ts';
import type { Line } from './outline.ts';
import type { Claim, ClaimField, PageReading, PageSigns, WrongClaims } from '../record/page-reading.ts';

/** What a site file gets to read from: the document and the address, never `window`. */
export interface Page {
  document: Document;
  url: URL;
  /** Every visible line of the page in order, outlined once. */
  lines: readonly Line[];
  /** Every named <meta>, names in lower case: the cheapest signs of a platform. */
  metas: readonly Meta[];
}

/** Takes a claim; the source is filled in as `site:<id>`. Empty values are ignored. */
export type ClaimTaker = (field: ClaimField, value: Claim['value'] | null | undefined, lang?: string) => void;

/**
 * Everything known about one site or platform. The address nominates, the document decides:
 * a page belongs to the site when a host matches whole (or as a subdomain of ".host"), or by its `signs` or title.
 * A site corrects the general reading; it holds only what that gets wrong.
 */
export interface Site {
  /** Its file's name. */
  id: string;
  /** "www.example.org" exactly, ".example.org" with its subdomains. */
  hosts?: string[];
  /** True when the document shows the platform's marks, whatever its host. Must be cheap. */
  signs?(page: Page): boolean;
  /** How the document's title names the site on its pages: it tells them where a proxy hides the host. */
  titled?: RegExp;
  /**
   * The hosts on which publishers show their own works (named as in `hosts`) → the prefixes of their DOIs. Such a
   * page may correct an entry whose DOI begins so. None for a site that shows the works of others.
   */
  doiPrefixes?: { [host: string]: readonly string[] };
  /** What the page is, where the address or the document tells surely. */
  kind?(page: Page): PageSigns['kind'];
  /** The site's own claims: believed before those of any general vocabulary. */
  read?(page: Page, claim: ClaimTaker): void;
  /**
   * General claims that are known to be wrong here, as in [{ fields: ['publisher'], sources: ['highwire:'] }]. The
   * recogniser drops them, for most general claims are only made there.
   */
  drop?: WrongClaims[] | ((page: Page) => WrongClaims[]);
  /** Labels and blocks in places the general reading does not look. */
  amend?(page: Page, reading: PageReading): void;
}
