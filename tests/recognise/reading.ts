import type { Claim, ClaimField, PageReading } from '../../lib/record/page-reading.ts';

/** A page reading made by hand: claims as [field, source, value]. */
export const readingOf = (
  claims: [ClaimField, string, Claim['value']][],
  more: Partial<PageReading> = {},
): PageReading => ({
  version: 1,
  url: 'https://journal.example.org/article/7',
  title: '',
  blocks: [],
  related: [],
  signs: {},
  ...more,
  claims: claims.map(([field, source, value]) => ({ field, source, value })),
});

/** The least that makes a page an article. */
export const TITLE: [ClaimField, string, string] = [
  'title',
  'highwire:citation_title',
  'Tidal Mixing in a Shallow Fjord',
];
