import { doiAddress } from '../../record/doi-address.ts';
import { displayName } from '../../names/name-text.ts';
import type { Record } from '../../record/record.ts';
import { isWebAddress } from '../../record/web-address.ts';
import { singleLine } from '../values/single-line.ts';

/** The pieces of a printed reference, plain text. */
export interface Reference {
  authors: string;
  year: string;
  title: string;
  container: string;
  /** "31(1), 32–46" */
  where: string;
  link?: string;
  doi?: string;
}

const MOST_AUTHORS = 6;

/** The work's own address, where it is one on the net. */
export const webAddressOf = ({ URL }: Record): string | undefined =>
  URL !== undefined && isWebAddress(URL) ? URL : undefined;

/** What a simple list says of a work: no citation style, but nothing wrong either. */
export function referenceOf(record: Record): Reference {
  const names = (record.author ?? record.editor ?? []).map(displayName);
  const authors =
    names.length > MOST_AUTHORS ? `${names.slice(0, MOST_AUTHORS).join(', ')} et al.` : names.join(', ');
  const volume = record.volume
    ? `${record.volume}${record.issue ? `(${record.issue})` : ''}`
    : record.issue
      ? `(${record.issue})`
      : '';
  const where = [volume, record.page?.replaceAll('-', '–')].filter(Boolean).join(', ');
  const doi = record.DOI && singleLine(record.DOI);
  const link = doi ? doiAddress(doi) : webAddressOf(record);
  return {
    authors: singleLine(authors),
    year: String(record.issued?.['date-parts'][0][0] ?? ''),
    title: singleLine(record.title),
    container: singleLine(record['container-title'] ?? record.publisher ?? ''),
    where: singleLine(where),
    ...(link && { link: singleLine(link) }),
    ...(doi && { doi }),
  };
}
