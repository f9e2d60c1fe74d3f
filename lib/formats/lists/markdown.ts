import type { Record } from '../../record/record.ts';
import { referenceOf } from './reference.ts';
import { inAddress } from '../../text/in-address.ts';

/** A Markdown list, one line a paper, with links. */
export const writeMarkdown = (records: readonly Record[]): string => records.map(markdownLine).join('');

export function markdownLine(record: Record): string {
  const { authors, year, title, container, where, link, doi } = referenceOf(record);
  const linked = link ? `[${escape(title)}](${address(link)})` : escape(title);
  const parts = [
    `${[escape(authors), year && `(${year})`].filter(Boolean).join(' ')}`,
    linked,
    [container && `*${escape(container)}*`, escape(where)].filter(Boolean).join(' '),
    doi && `[doi:${escape(doi)}](${address(link ?? '')})`,
  ];
  return `- ${parts
    .filter(Boolean)
    .map(part => part!.replace(/\.$/, ''))
    .join('. ')}.\n`;
}

/**
 * Text that Markdown (and what Obsidian, Logseq and their plugins add) takes for text. `<` is written as an entity, for
 * Templater runs `<% … %>` wherever it stands in a file; `::` would make a property.
 */
export const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~$&=^!{}]|^[+-]|(?<=%)%|(?<=:):/g, sign => (sign === '<' ? '&lt;' : `\\${sign}`))
    .replace(/^(\d+)(?=[.)] )/, '$1\\');

/** An address as a link's target: none of its signs ends the link or begins anything else. */
export const address = (url: string): string =>
  url.replace(/[()<>\s\\`[\]|"^{}]|%(?![\da-f]{2})|(?<=:):/gi, sign =>
    sign === '(' ? '%28' : sign === ')' ? '%29' : inAddress(sign),
  );
