import type { Recognition } from '../../lib/recognise/recognise.ts';
import type { Record } from '../../lib/record/record.ts';

/**
 * A record as the command prints it: a CSL-JSON item with PMID, PMCID, arxiv, keywords as a list and each field's
 * source.
 */
export type PrintedRecord = Record & { related?: Record[] };

/** The record of a page with the papers that the page lists beside it. */
export function printedRecord({ record, related }: Recognition): PrintedRecord {
  return related.length > 0 ? { ...record, related } : record;
}
