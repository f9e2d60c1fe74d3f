/** What is joined of two records of one work, and what a merge changed. */
import { unitedLinks, unitedNotices, unitedTexts } from '../record/better-value.ts';
import type { FieldName, Record } from '../record/record.ts';
import { fold } from '../text/fold.ts';

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
