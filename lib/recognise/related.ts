import type { PageReading } from '../model/page-reading.ts';
import type { Record } from '../model/record.ts';

/** The papers that the page lists beside its own, as partial records. */
export function relatedRecords(reading: PageReading): Record[] {
  void reading;
  return [];
}
