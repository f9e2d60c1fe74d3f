import type { Outcome } from '../library/change-entries.ts';
import type { Library } from '../library/library.ts';
import type { FieldName, Record, Source } from '../record/record.ts';
import { editRecord } from './change-papers.ts';

/**
 * Takes fields of another record of the same paper into an entry: what its page, or a service, says of it.
 * Each keeps its source there; `source` is that of a field without one.
 */
export const completeEntry = (
  library: Library,
  id: string,
  from: Record,
  fields: readonly FieldName[],
  source: Source,
): Promise<Outcome> =>
  editRecord(
    library,
    [id],
    Object.fromEntries(fields.map(field => [field, from[field]])),
    field => from.sources?.[field] ?? source,
  );
