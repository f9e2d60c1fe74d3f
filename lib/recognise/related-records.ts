import type { Claim, PageReading, RelatedReading } from '../record/page-reading.ts';
import type { Record } from '../record/record.ts';
import { cleanText } from '../text/clean-text.ts';
import { Evidence } from './evidence.ts';
import { mergeClaims } from './merge-claims.ts';
import { relatedClaims } from './related-claims.ts';

/** Partial records of the papers that the page lists, in its order; those without a title are left out. */
export const relatedRecords = (reading: PageReading): Record[] =>
  reading.related.flatMap(one => relatedRecord(one, reading.url) ?? []);

/** A partial record of one listed paper: its own address, if it has one, completed by that of the page. */
function relatedRecord(one: RelatedReading, pageUrl: string): Record | undefined {
  const title: Claim = { field: 'title', value: one.title, source: 'related' };
  const record = mergeClaims(
    new Evidence({
      version: 1,
      url: '',
      title: '',
      claims: [title, ...relatedClaims(one)],
      blocks: [],
      related: [],
      signs: {},
    }),
  );
  if (!record) return undefined;
  // the title stays as printed: capitals are not repaired
  record.title = cleanText(one.title).replace(/(?<![.\s]\p{L}?)\.$/u, '');
  // a list that gives no title has a DOI in its place
  if (/^10\.\d{4,9}\//.test(one.title) && record.DOI) record.title = record.DOI;
  delete record.URL;
  delete record.sources?.URL;
  if (one.url && URL.canParse(one.url, pageUrl)) {
    record.URL = new URL(one.url, pageUrl).href;
    if (record.sources) record.sources.URL = 'related';
  }
  return record;
}
