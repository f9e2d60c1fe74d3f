/** Merges two records of one work: the better value for each field. The order of the two makes no difference. */
import { compareValues, unitedLinks, unitedNotices, unitedTexts } from '../record/better-value.ts';
import type { FieldName, Record } from '../record/record.ts';
import { fold } from '../text/fold.ts';

/** The merged record. The fields in `own` were edited by the user: they keep the known record's value. */
export function mergeRecords(known: Record, fresh: Record, own: ReadonlySet<string> = new Set()): Record {
  const merged: { [field: string]: unknown } = { ...known };
  const sources: { [field: string]: string | undefined } = { ...known.sources };
  const sourced = (record: Record, field: FieldName & keyof Record) => ({
    value: record[field],
    source: record.sources?.[field],
  });
  for (const field of Object.keys(fresh) as (keyof Record)[]) {
    if (field === 'sources' || own.has(field)) continue;
    if (compareValues(field, sourced(fresh, field), sourced(known, field)) <= 0) continue;
    merged[field] = fresh[field];
    sources[field] = fresh.sources?.[field];
  }
  const lists = joinedLists(known, fresh);
  for (const field of Object.keys(lists)) if (!own.has(field)) merged[field] = lists[field as FieldName];
  return {
    ...(merged as unknown as Record),
    sources: Object.fromEntries(
      Object.entries(sources).filter(
        ([field, source]) => source !== undefined && merged[field] !== undefined,
      ),
    ),
  };
}

/**
 * What is joined where both records have it: ISSNs and ISBNs, notices, links to the text; of counts of citations the
 * greater.
 */
export const joinedLists = (a: Record, b: Record): Partial<Record> => ({
  ...(a.ISSN && b.ISSN && { ISSN: unitedTexts(a.ISSN, b.ISSN) }),
  ...(a.ISBN && b.ISBN && { ISBN: unitedTexts(a.ISBN, b.ISBN) }),
  ...(a.notices && b.notices && { notices: unitedNotices(a.notices, b.notices) }),
  ...(a.links && b.links && { links: unitedLinks(a.links, b.links) }),
  ...(a['cited-by'] !== undefined &&
    b['cited-by'] !== undefined && { 'cited-by': Math.max(a['cited-by'], b['cited-by']) }),
});

/** The fields whose content merging changed; a change of case or accents, or of links and counts, is none. */
export const changedFields = (before: Record, after: Record): FieldName[] =>
  (Object.keys(after) as (keyof Record)[]).filter((field): field is FieldName & keyof Record => {
    const [one, other] = [before[field], after[field]].map(value => JSON.stringify(value ?? ''));
    return (
      field !== 'sources' &&
      field !== 'links' &&
      field !== 'cited-by' &&
      field !== 'URL' &&
      fold(one ?? '') !== fold(other ?? '')
    );
  });
