import type { RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, type Document } from '../../page/dom.ts';
import { MAX_ROWS } from '../rows.ts';

/** The works that a page describes by OpenURL ContextObjects (COinS), when they are several. */
export function coinsListed(document: Document): RelatedReading[] {
  const objects = new Set(
    all(document, 'span.Z3988[title]', MAX_ROWS).map(span => attribute(span, 'title') ?? ''),
  );
  if (objects.size < 2) return [];
  return [...objects].flatMap(coins => {
    const keys = new URLSearchParams(coins.slice(0, 20_000).replaceAll('&amp;', '&'));
    const title = keys.get('rft.atitle') ?? keys.get('rft.btitle') ?? keys.get('rft.title');
    return title?.trim() ? [{ title: title.trim(), coins }] : [];
  });
}
