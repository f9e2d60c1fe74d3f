import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { taggedEntries, type Dialect } from '../tagged/entries.ts';
import { fromWos } from './from-wos.ts';

const DIALECT: Dialect = {
  field: line => {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9])(?:\s(.*))?$/.exec(line) ?? [];
    return tag === undefined ? undefined : [tag, value];
  },
  first: 'PT',
  title: 'TI',
  last: 'ER',
  ofFile: new Set(['FN', 'VR', 'EF']),
};

/** Reads Web of Science's plain text (.txt, .ciw). Never throws. */
export const readWos = (text: string): ReadResult => collect(wosItems(text));

/** The same, record by record, for long files. */
export function* wosItems(text: string): Generator<ReadItem> {
  for (const item of taggedEntries(text, DIALECT)) {
    if (!('values' in item)) yield item;
    else yield judged(fromWos(item.values), item.line, () => item.values.shown, item.done);
  }
}
