import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { fromNbib } from './from-nbib.ts';
import { nbibRecords } from './records.ts';

/** Reads PubMed's format; a damaged record is told and the others are read. Never throws. */
export const readNbib = (text: string): ReadResult => collect(nbibItems(text));

/** The same, record by record, for long files. */
export function* nbibItems(text: string): Generator<ReadItem> {
  for (const item of nbibRecords(text)) {
    if (!('tags' in item)) yield item;
    else yield judged(fromNbib(item), item.line, () => item.values.slice(0, 20).join(' '), item.done);
  }
}
