import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { recordOf } from './from-bibtex.ts';
import { rawBibs, type RawBib } from './entries.ts';

/** Reads BibTeX and BibLaTeX: what is damaged is told, the rest is read. Never throws. */
export const readBibtex = (text: string): ReadResult => collect(bibtexItems(text));

/**
 * The same, entry by entry, for long files. An entry with `crossref` waits for the end, where its parent is
 * known.
 */
export function* bibtexItems(text: string): Generator<ReadItem> {
  const parents = new Map<string, RawBib>();
  const waiting: RawBib[] = [];
  const keepParents = /\bcrossref\b/i.test(text);
  for (const raw of rawBibs(text)) {
    if (!('fields' in raw)) yield raw;
    else {
      if (keepParents && raw.key) parents.set(raw.key.toLowerCase(), raw);
      if (raw.fields.has('crossref')) waiting.push(raw);
      else yield item(raw);
    }
  }
  for (const raw of waiting) yield item(raw, parents.get(raw.fields.get('crossref')!.trim().toLowerCase()));
}

function item(raw: RawBib, parent?: RawBib): ReadItem {
  const { record, ...more } = recordOf(raw, parent === raw ? undefined : parent);
  return judged(record, raw.line, () => `@${raw.type}{${raw.key}`, raw.done, more);
}
