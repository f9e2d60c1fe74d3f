import type { Recognition } from '../../lib/recognise/recognise.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';

/**
 * A record as the command prints it: a CSL-JSON item with PMID, PMCID, arxiv, keywords as a list and each field's
 * source. `check` names the fields whose value may be wrong.
 */
export type PrintedRecord = Record & { check?: FieldName[]; related?: Record[] };

/** The record of a page with the fields to check and the papers that the page lists beside it, where there are any. */
export function printedRecord({ record, check, related }: Recognition): PrintedRecord {
  return {
    ...record,
    ...(check.length > 0 && { check }),
    ...(related.length > 0 && { related }),
  };
}
