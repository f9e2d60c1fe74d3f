import type { Claim } from '../record/page-reading.ts';
import { SERIAL } from './vocabularies/serial.ts';

/** "Title: Journal of Examples: Vol 172, No 7", as a widespread platform writes its documents' titles. */
const TITLE_BAR = /:\s*([^:]+):\s*Vol\.? ?(\w[\w.]*?)(?:, ?(?:No|Iss(?:ue)?)\.? ?([^:|]+?))?\s*(?:\||$)/;

/** The journal that the document's title names, where a part of it can be nothing else, and the numbers behind it. */
export function documentTitleClaims(title: string): Claim[] {
  const [, journal, volume, issue] = TITLE_BAR.exec(title) ?? [];
  if (journal && volume)
    return [
      { field: 'container-title', value: journal.trim(), source: 'title' },
      { field: 'volume', value: volume, source: 'title' },
      ...(issue ? [{ field: 'issue', value: issue, source: 'title' } as const] : []),
    ];
  const parts = title.split(/\s+[|–—-]\s+|:\s+/).map(part => part.trim());
  const serial = parts
    .slice(1)
    .find(part => part.length < 90 && SERIAL.test(part) && !/\bjournals\b/i.test(part));
  if (!serial) return [];
  const name = serial.replace(/,? Vol.*$|\s*\([^)]*Publications?\)$/, '');
  return [{ field: 'container-title', value: name, source: 'title' }];
}
