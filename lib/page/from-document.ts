import type { PageReading } from '../model/page-reading.ts';
import type { Page, Site } from './site.ts';

/** Reads a page into claims. Never throws, judges nothing, changes nothing in the page. */
export function readPage({ document, url }: Page, sites: readonly Site[]): PageReading {
  void sites;
  return { version: 1, url: url.href, title: document.title, claims: [], blocks: [], related: [], signs: {} };
}
