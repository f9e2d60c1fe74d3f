import { typeOfEndnote } from '../endnote/reference-types.ts';
import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { taggedEntries, type Dialect } from '../tagged/entries.ts';
import { fromFields, type Tags } from '../tagged/from-fields.ts';

/** The fields by their tags: https://en.wikipedia.org/wiki/Refer_(software) and EndNote's import filter. */
const TAGS: Tags = {
  type: ['0'],
  title: ['T'],
  'short-title': ['!'],
  journal: ['J'],
  'secondary-title': ['B'],
  'tertiary-title': ['S'],
  author: ['A'],
  'secondary-author': ['E'],
  'tertiary-author': ['Y'],
  'subsidiary-author': ['?'],
  year: ['D'],
  date: ['8'],
  volume: ['V'],
  number: ['N'],
  'number-of-volumes': ['6'],
  pages: ['P', ']'],
  edition: ['7'],
  publisher: ['I'],
  place: ['C'],
  'serial-number': ['@'],
  doi: ['R'],
  url: ['U'],
  pdf: ['>'],
  accession: ['M'],
  pmcid: ['2'],
  'call-number': ['L'],
  'work-type': ['9'],
  database: ['~', 'W'],
  language: ['G'],
  keywords: ['K'],
  abstract: ['X'],
  notes: ['Z'],
  accessed: ['['],
};

const FIELD = /^\s{0,3}%([0-9A-Za-z!@#$^&*()+=?[\]~><])(?:\s+(.*))?$/s;

const DIALECT: Dialect = {
  field: line => {
    const [, tag, value = ''] = FIELD.exec(line) ?? [];
    return tag === undefined ? undefined : [tag, value];
  },
  first: '0',
  title: 'T',
};

/** EndNote's names, those of its older versions, and what other programs write. */
const typeOf = (name: string) =>
  /\b(?:thesis|dissertation)\b/.test(name)
    ? 'thesis'
    : typeOfEndnote(name === 'electronic source' ? 'web page' : name, NaN);

/**
 * Reads EndNote's tagged format (.enw) as EndNote, CNKI, Google Scholar, ACM and JabRef write it, and refer's,
 * which it comes from. Never throws.
 */
export const readRefer = (text: string): ReadResult => collect(referItems(text));

/** The same, entry by entry, for long files. */
export function* referItems(text: string): Generator<ReadItem> {
  for (const item of taggedEntries(text, DIALECT)) {
    if (!('values' in item)) yield item;
    else {
      const { record, note } = fromFields(item.values, TAGS, typeOf);
      yield judged(record, item.line, () => item.values.shown, item.done, note ? { note } : {});
    }
  }
}
