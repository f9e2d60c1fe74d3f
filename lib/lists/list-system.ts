import type { Document } from '../page/dom.ts';
import type { RelatedReading } from '../record/page-reading.ts';

/** The page that may list papers: the document and its address, never `window`. */
export interface ListPage {
  document: Document;
  url: URL;
}

/** How one system prints lists of papers: search results, contents, what a person wrote. Its file's name is its id. */
export interface ListSystem {
  id: string;
  /** "www.example.org" exactly, ".example.org" with its subdomains. */
  hosts?: string[];
  /** For systems that run on many hosts: true when the document shows the system's marks. Must be cheap. */
  signs?(page: ListPage): boolean;
  /** The papers that the page lists, in its order; none when it lists none. */
  read(page: ListPage): RelatedReading[];
}

/** Says that an object is a list system, and lets the editor help. */
export const defineList = (system: ListSystem): ListSystem => system;
