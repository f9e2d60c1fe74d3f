import type { Claim, PageReading, RelatedReading } from '../record/page-reading.ts';
import type { Record } from '../record/record.ts';
import { cleanText } from '../text/clean-text.ts';
import { Evidence } from './evidence.ts';
import { mergeClaims } from './merge-claims.ts';
import { relatedClaims } from './related-claims.ts';

/** Partial records of the papers that the page lists beside its own, in its order; those without a title left out. */
export const relatedRecords = (reading: PageReading): Record[] =>
  reading.related.flatMap(one => relatedRecord(one, reading.url) ?? []);

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
  // a list's titles stay as printed: that one of them is in capitals is no sign that its acronyms can be told
  record.title = cleanText(one.title).replace(/(?<![.\s]\p{L}?)\.$/u, '');
  // a bare identifier stands for a title that nobody said
  if (/^10\.\d{4,9}\//.test(one.title) && record.DOI) record.title = record.DOI;
  delete record.URL;
  delete record.sources?.URL;
  if (one.url && URL.canParse(one.url, pageUrl)) {
    record.URL = new URL(one.url, pageUrl).href;
    if (record.sources) record.sources.URL = 'related';
  }
  return record;
}
