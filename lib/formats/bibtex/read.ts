import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { bibtexEntries, type BibtexEntry } from './entries.ts';
import { fromBibtex } from './from-bibtex.ts';

/** Reads BibTeX and BibLaTeX: what is damaged is told, the rest is read. Never throws. */
export const readBibtex = (text: string): ReadResult => collect(bibtexItems(text));

/**
 * The same, entry by entry, for long files. An entry with `crossref` waits for the end, where its parent is
 * known.
 */
export function* bibtexItems(text: string): Generator<ReadItem> {
  const parents = new Map<string, BibtexEntry>();
  const waiting: BibtexEntry[] = [];
  const keepParents = /\bcrossref\b/i.test(text);
  for (const item of bibtexEntries(text)) {
    if (!('fields' in item)) yield item;
    else {
      if (keepParents && item.key) parents.set(item.key.toLowerCase(), item);
      if (item.fields.has('crossref')) waiting.push(item);
      else yield itemOf(item);
    }
  }
  for (const entry of waiting) {
    const parent = parents.get(entry.fields.get('crossref')!.trim().toLowerCase());
    yield itemOf(entry, parent === entry ? undefined : parent);
  }
}

function itemOf(entry: BibtexEntry, parent?: BibtexEntry): ReadItem {
  const { record, ...more } = fromBibtex(entry, parent);
  return judged(record, entry.line, () => `@${entry.type}{${entry.key}`, entry.done, more);
}
