import { identify, normalisePmid } from '../record/identifiers.ts';
import type { Record } from '../record/record.ts';
import { collect, problem, type ReadItem, type ReadResult } from './reading.ts';

/** Reads a list of DOIs, PMIDs, PMCIDs and arXiv numbers, one a line or separated by commas or blanks: a stub for each. */
export const readIdentifiers = (text: string): ReadResult => collect(identifierItems(text));

/** The same, one by one. Bare numbers are PMIDs here. What is named twice is kept once. */
export function* identifierItems(text: string): Generator<ReadItem> {
  const seen = new Set<string>();
  let line = 0;
  let read = 0;
  for (const written of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line++;
    read += written.length + 1;
    for (const piece of pieces(written)) {
      const done = Math.min(read / (text.length || 1), 1);
      const stub = stubOf(piece);
      if (!stub) yield problem(line, 'unknown-identifier', piece, done);
      else if (!seen.has(stub.title.toLowerCase())) {
        seen.add(stub.title.toLowerCase());
        yield { entry: { record: stub, line }, done };
      }
    }
  }
}

/** "PMID: 123" is one piece; commas, semicolons, tabs and blanks are between pieces. */
const pieces = (line: string): string[] =>
  line
    .slice(0, 100_000)
    .replace(/\b(pmid|pmcid|doi|arxiv)\s*:\s*/gi, '$1:')
    .split(/[\s,;]+(?![\d.]*>)/)
    .map(piece => piece.replace(/^["'(<[]+|["')>\]]+$/g, ''))
    .filter(Boolean);

/** A record that says nothing but its identifier, which stands for its title until more is known. */
export function stubOf(text: string): Record | undefined {
  const pmid = /^\d{1,8}$/.test(text) ? normalisePmid(text) : undefined;
  const found = pmid ? { kind: 'PMID' as const, value: pmid } : identify(text);
  if (!found || found.kind === 'URL' || found.kind === 'ISSN') return undefined;
  const { kind, value } = found;
  const title =
    kind === 'DOI' ? value : kind === 'PMCID' ? value : `${kind === 'arxiv' ? 'arXiv' : kind} ${value}`;
  return kind === 'ISBN'
    ? { type: 'book', title, ISBN: [value] }
    : { type: kind === 'arxiv' ? 'article' : 'document', title, [kind]: value };
}
