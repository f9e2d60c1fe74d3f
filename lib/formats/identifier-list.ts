/** A list of identifiers: the least of all formats. */
import { identify, normalisePmid } from '../record/identifiers.ts';
import type { Record } from '../record/record.ts';
import { collect, problem, type ReadItem, type ReadResult } from './read-item.ts';

/**
 * Reads DOIs, PMIDs, PMCIDs and arXiv numbers, one a line or separated by commas or blanks: a record for
 * each.
 */
export const readIdentifiers = (text: string): ReadResult => collect(identifierItems(text));

/** The same, one by one. Bare numbers are PMIDs here. What is named twice is kept once. */
export function* identifierItems(text: string): Generator<ReadItem> {
  const seen = new Set<string>();
  let line = 0;
  let read = 0;
  for (const written of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line++;
    read += written.length + 1;
    for (const word of words(written)) {
      const done = Math.min(read / (text.length || 1), 1);
      const record = identifierRecord(word);
      if (!record) yield problem(line, 'unknown-identifier', word, done);
      else if (!seen.has(record.title.toLowerCase())) {
        seen.add(record.title.toLowerCase());
        yield { entry: { record, line }, done };
      }
    }
  }
}

/** The identifiers of a line, between commas, semicolons, tabs and blanks. "PMID: 123" is one of them. */
const words = (line: string): string[] =>
  line
    .slice(0, 100_000)
    .replace(/\b(pmid|pmcid|doi|arxiv)\s*:\s*/gi, '$1:')
    .split(/[\s,;]+(?![\d.]*>)/)
    .map(word => word.replace(/^["'(<[]+|["')>\]]+$/g, ''))
    .filter(Boolean);

/** A record that says nothing but its identifier, which stands for its title until more is known. */
export function identifierRecord(text: string): Record | undefined {
  const pmid = /^\d{1,8}$/.test(text) ? normalisePmid(text) : undefined;
  const found = pmid ? { kind: 'PMID' as const, value: pmid } : identify(text);
  if (!found || found.kind === 'URL' || found.kind === 'ISSN') return undefined;
  const { kind, value } = found;
  switch (kind) {
    case 'DOI':
    case 'PMCID':
      return { type: 'document', title: value, [kind]: value };
    case 'PMID':
      return { type: 'document', title: `PMID ${value}`, PMID: value };
    case 'arxiv':
      return { type: 'article', title: `arXiv ${value}`, arxiv: value };
    case 'ISBN':
      return { type: 'book', title: `ISBN ${value}`, ISBN: [value] };
  }
}
