import type { Claim } from '../record/page-reading.ts';

/**
 * A library catalogue's imprint: place, a colon with a blank before it, publisher, date. "Boston (Mass.) : Northeastern
 * University, May 26, 2014".
 */
export const IMPRINT =
  /^([^:]{2,60}?)\s+:\s*([^:]{2,120}?)(?:,\s*\[?(?:c|©|cop\.)?\s*((?:[^,]*?,\s*)?\b\d{4})\]?)?\.?$/;

/** The place, publisher and date claimed by a catalogue's imprint that stands where a publisher's name should. */
export function imprintClaims(value: string, source: string): Claim[] {
  const [, place, publisher, date] = IMPRINT.exec(value) ?? [];
  if (!place || !publisher) return [];
  return [
    { field: 'publisher-place', value: place, source },
    { field: 'publisher', value: publisher, source: `${source}:imprint` },
    ...(date ? [{ field: 'date', value: date, source } as const] : []),
  ];
}
