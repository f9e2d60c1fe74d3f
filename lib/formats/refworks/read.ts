import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { taggedEntries, type Dialect } from '../tagged/entries.ts';
import { fromFields, type Tags } from '../tagged/from-fields.ts';
import { typeOfRefworks } from './reference-types.ts';

/**
 * The fields by their tags: "RefWorks Tagged Format" at https://knowledge.exlibrisgroup.com. CNKI writes the
 * pages into OP.
 */
const TAGS: Tags = {
  type: ['RT'],
  title: ['T1'],
  'short-title': ['ST'],
  journal: ['JF'],
  abbreviation: ['JO'],
  'secondary-title': ['T2'],
  'tertiary-title': ['T3'],
  author: ['A1'],
  'secondary-author': ['A2'],
  'tertiary-author': ['A3'],
  'subsidiary-author': ['A4'],
  year: ['YR'],
  date: ['FD'],
  volume: ['VO'],
  number: ['IS'],
  pages: ['SP'],
  'end-page': ['OP'],
  edition: ['ED'],
  publisher: ['PB'],
  place: ['PP'],
  'serial-number': ['SN'],
  doi: ['DO'],
  url: ['LK', 'UL', 'UR'],
  accession: ['AN'],
  'call-number': ['CN'],
  database: ['DB', 'DS'],
  language: ['LA'],
  keywords: ['K1'],
  abstract: ['AB'],
  notes: ['NO'],
  accessed: ['RD'],
};
/** Tags of which nothing is read: a line that begins with one is no more of the value before. */
const OTHERS = 'SR ID A5 A6 AD AV CA CL CR IP LL OL OT PA PMID PMCID SF SL WP WT WV'.split(' ');
const KNOWN: ReadonlySet<string> = new Set([...Object.values(TAGS).flat(), ...OTHERS]);

const DIALECT: Dialect = {
  field: line => {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]{1,4})(?:\s+(.*))?$/s.exec(line) ?? [];
    return KNOWN.has(tag) || /^U\d{1,2}$/.test(tag) ? [tag, value] : undefined;
  },
  first: 'RT',
  title: 'T1',
};

/** Reads RefWorks' tagged format, as RefWorks, ProQuest and CNKI write it. Never throws. */
export const readRefworks = (text: string): ReadResult => collect(refworksItems(text));

/** The same, entry by entry, for long files. */
export function* refworksItems(text: string): Generator<ReadItem> {
  for (const item of taggedEntries(text, DIALECT)) {
    if (!('values' in item)) yield item;
    else {
      const { record, note } = fromFields(item.values, TAGS, typeOfRefworks);
      yield judged(record, item.line, () => item.values.shown, item.done, note ? { note } : {});
    }
  }
}
