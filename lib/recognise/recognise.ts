import type { PageReading } from '../record/page-reading.ts';
import type { NoPaper } from '../record/no-paper.ts';
import type { FieldName, Record } from '../record/record.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { alternatives, type Alternatives } from './alternatives.ts';
import { doubtfulFields } from './doubtful-fields.ts';
import { Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import { mergeClaims } from './merge-claims.ts';
import { withPageClaims } from './page-claims.ts';
import { relatedRecords } from './related-records.ts';

/** What was recognised on a page. */
export interface Recognition {
  /** The paper that the page shows. */
  record: Record;
  /** Papers that the page lists beside its own: partial records, in the page's order. */
  related: Record[];
  /** What else the page says for a field, for the user to choose. */
  alternatives: Alternatives;
  /** Fields whose value may be wrong: a reader should look at them. */
  check: FieldName[];
}

/**
 * Recognises the paper that a page shows, or tells why there is none. Pure: no DOM, no clock, no storage. A page that
 * is still loading is called so instead of being refused for good.
 */
export function recognise(read: PageReading): Result<Recognition, NoPaper> {
  const reading = withPageClaims(read);
  const why = judge(reading);
  if (why) return fail(reading.signs.loading && why === 'not-an-article' ? 'still-loading' : why);
  const related = relatedRecords(reading);
  const evidence = new Evidence(reading);
  const record = mergeClaims(evidence);
  if (!record) return fail(reading.signs.loading ? 'still-loading' : 'no-title');
  const others = alternatives(evidence, record);
  return ok({ record, related, alternatives: others, check: doubtfulFields(evidence, record, others) });
}
