import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { recordOf } from './from-ris.ts';
import { rawEntries } from './entries.ts';

export type RisResult = ReadResult;

/**
 * Reads RIS as other programs write it: the standard, Pure's dialect (one space, blank lines, T2 the
 * subtitle), LF, CR or CRLF, a BOM, continuation lines, a missing last ER (../../../docs/formats.md). Never
 * throws.
 */
export const readRis = (text: string): RisResult => collect(risItems(text));

/** The same, entry by entry, for long files. */
export function* risItems(text: string): Generator<ReadItem> {
  for (const item of rawEntries(text)) {
    if (!('values' in item)) yield item;
    else {
      const { record, note } = recordOf(item);
      yield judged(
        record,
        item.line,
        () => [...item.values.values()].flat().join(' '),
        item.done,
        note ? { note } : {},
      );
    }
  }
}
