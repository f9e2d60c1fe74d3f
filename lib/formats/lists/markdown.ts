import type { Record } from '../../record/record.ts';
import { referenceOf } from './reference.ts';

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

/** Text that Markdown (and Obsidian's and Logseq's additions) takes for text. */
export const escape = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~$&=^!{}]|^[+-]/g, '\\$&').replace(/^(\d+)(?=[.)] )/, '$1\\');

const address = (url: string): string =>
  url.replace(/[()<>\s\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
