import { columnOf } from './csv/columns.ts';
import { rows } from './csv/table.ts';
import { stubOf } from './identifier-list.ts';

/** Formats that a text can be in; a backup is told by its zip. */
export type TextFormat = 'ris' | 'bibtex' | 'csl' | 'endnote' | 'nbib' | 'csv' | 'identifiers';

const HEAD = 20_000;
const SIGNS: readonly (readonly [TextFormat, RegExp])[] = [
  ['ris', /^[ \t]{0,20}TY {0,3}[-–]/m],
  ['nbib', /^PMID ?-/m],
  ['bibtex', /@[ \t]{0,9}[a-z]{3,30}\s{0,20}[{(]/i],
];

/** Which format a text is in, by its look: undefined when it is none. The file's name decides only what the look can't. */
export function detectFormat(text: string, fileName = ''): TextFormat | undefined {
  const head = text
    .slice(0, HEAD)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head === '') return undefined;
  if (head.startsWith('<')) return /<records?[\s>]/.test(head) ? 'endnote' : undefined;
  if (/^[[{]\s*(["{\]}]|$)/.test(head)) return 'csl';
  // whichever begins first: what stands inside an abstract begins later
  const found = SIGNS.map(([format, sign]) => [format, head.search(sign)] as const).filter(
    ([, at]) => at >= 0,
  );
  if (found.length) return found.reduce((first, other) => (other[1] < first[1] ? other : first))[0];
  for (const row of rows(head)) {
    if (row.cells.length > 1 && row.cells.some(cell => columnOf(cell)?.head === 'title')) return 'csv';
    break;
  }
  if (isIdentifiers(head)) return 'identifiers';
  const extension = /\.(ris|bib|nbib|json|csv)$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension === 'bib'
    ? 'bibtex'
    : extension === 'json'
      ? 'csl'
      : extension === 'ris' || extension === 'nbib' || extension === 'csv'
        ? extension
        : undefined;
}

/** Most lines hold an identifier. */
function isIdentifiers(head: string): boolean {
  const words = head
    .split(/[\s,;]+/)
    .filter(word => word !== '' && !/^(pmid|doi|pmcid|arxiv):?$/i.test(word))
    .slice(0, 100);
  return words.length > 0 && words.filter(word => stubOf(word)).length >= words.length * 0.6;
}
