import type { RecordType } from '../record/record.ts';

/**
 * Types of works that stand alone. In RIS and EndNote their ISBN goes before their ISSN, and where other
 * works have pages, a single number is their number of pages.
 */
export const WHOLE_WORKS: ReadonlySet<RecordType> = new Set<RecordType>([
  'book',
  'manuscript',
  'map',
  'motion_picture',
  'report',
  'software',
  'standard',
  'thesis',
]);
