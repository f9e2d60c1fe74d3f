import type { PageMeta } from '../record/page-reading.ts';
import { all, attribute, type Document } from './dom.ts';

export type Meta = PageMeta;

/** All metas that have a name and a value. Some saved pages write `value=` for `content=`. */
export function readMetas(document: Document): Meta[] {
  const metas: Meta[] = [];
  for (const element of all(document, 'meta', 5000)) {
    const name = attribute(element, 'name') ?? attribute(element, 'property');
    const value = attribute(element, 'content') ?? attribute(element, 'value');
    if (!name || !value) continue;
    const meta: Meta = { name: name.trim().toLowerCase(), value };
    const lang = attribute(element, 'xml:lang') ?? attribute(element, 'lang');
    const scheme = attribute(element, 'scheme');
    if (lang) meta.lang = lang;
    if (scheme) meta.scheme = scheme.toLowerCase();
    metas.push(meta);
  }
  return metas;
}

/** Metas that may tell of a work; a list of references is not the work's, and most others are the site's. */
const TELLING =
  /^(?:(?:bepress_)?citat?i?on_(?!reference)|wkhealth_|(?:dc|dcterms|dcq|prism)[.:]|eprints\.|og:|article:|book:|twitter:(?:title|description)|(?:title|description|keywords|authors?|publication_doi|(?:hw\.)?doi|ncbi_\w+|issn)$)/;

/** The metas that the reading brings back. */
export const telling = (metas: readonly Meta[]): Meta[] =>
  metas
    .filter(({ name }) => TELLING.test(name))
    .slice(0, 12_000)
    .map(meta => ({ ...meta, value: meta.value.slice(0, 30_000) }));
