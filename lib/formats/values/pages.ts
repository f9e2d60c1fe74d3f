import { normalisePages } from '../../record/page-range.ts';
import { put, type Draft } from '../read-item.ts';
import { WHOLE_WORKS } from '../whole-works.ts';

/** Puts pages into a record. Of a work that stands alone, a single number is how many pages it has. */
export function putPages(record: Draft, pages: string | undefined): void {
  const total = /^(\d+)(?: ?p(?:p|ages)?\.?)?$/.exec(pages ?? '')?.[1];
  if (total !== undefined && record.type && WHOLE_WORKS.has(record.type))
    put(record, 'number-of-pages', total);
  else put(record, 'page', normalisePages(pages ?? ''));
}

/** The range of a first and a last page; either may hold a whole range or be missing. */
export function pageRange(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || start === end) return start ?? end;
  if (start.includes('-')) return start;
  return end.includes('-') ? end : `${start}-${end}`;
}
