import type { PageReading } from '../model/page-reading.ts';
import type { FieldName, Record, Source } from '../model/record.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import { merge } from './merge.ts';
import { relatedRecords } from './related.ts';

/** Why a page gives no record. Each has one sentence for the user in components. */
export type NotRecognised = 'not-an-article' | 'several-papers' | 'challenge' | 'error-page' | 'pdf' | 'still-loading' | 'no-title';

/** Another value that the page gave for a field, and where. */
export interface Alternative {
  source: Source;
  value: unknown;
}

export interface Recognition {
  record: Record;
  /** Papers that the page lists beside its own. Partial records. */
  related: Record[];
  alternatives: { [F in FieldName]?: Alternative[] };
}

/** One right record out of everything the page says. Pure: no DOM, no clock, no storage. */
export function recognise(reading: PageReading): Result<Recognition, NotRecognised> {
  const why = judge(reading);
  if (why) return fail(reading.signs.loading && why === 'not-an-article' ? 'still-loading' : why);
  const related = relatedRecords(reading);
  const record = merge(new Evidence(reading));
  return record ? ok({ record, related, alternatives: {} }) : fail(reading.signs.loading ? 'still-loading' : 'no-title');
}
