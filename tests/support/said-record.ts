import type { Record } from '../../lib/record/record.ts';

/** A record of which every field was read on a page, all from one source: an article "Slow boats", unless told. */
export const saidRecord = (fields: Partial<Record>, source = 'highwire:citation_title'): Record => {
  const record: Record = { type: 'article-journal', title: 'Slow boats', ...fields };
  return { ...record, sources: Object.fromEntries(Object.keys(record).map(field => [field, source])) };
};
