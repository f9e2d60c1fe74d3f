import type { Claim, ClaimField, PageReading } from '../../lib/record/page-reading.ts';
import type { Record } from '../../lib/record/record.ts';
import { recognise } from '../../lib/recognise/recognise.ts';

/** Claims as [field, source, value]. */
export type Claims = [ClaimField, string, Claim['value']][];

/** A page reading made by hand. */
export const readingOf = (claims: Claims, more: Partial<PageReading> = {}): PageReading => ({
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

/** The record of a page that has the title of TITLE and makes these claims. */
export function recordOf(claims: Claims, more: Partial<PageReading> = {}): Record {
  const result = recognise(readingOf([TITLE, ...claims], more));
  if (!result.ok) throw new Error(result.why);
  return result.value.record;
}
