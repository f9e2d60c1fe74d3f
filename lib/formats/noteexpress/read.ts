import { typeOfEndnote } from '../endnote/reference-types.ts';
import { collect, judged, type ReadItem, type ReadResult } from '../read-item.ts';
import { taggedEntries, type Dialect } from '../tagged/entries.ts';
import { fromFields, type Tags } from '../tagged/from-fields.ts';

/** The fields by NoteExpress' names, as CNKI and Wanfang write them: those of EndNote. */
const TAGS: Tags = {
  type: ['Reference Type'],
  title: ['Title'],
  'short-title': ['Short Title'],
  journal: ['Journal'],
  'secondary-title': ['Secondary Title'],
  'tertiary-title': ['Tertiary Title'],
  author: ['Author'],
  'secondary-author': ['Secondary Author'],
  'tertiary-author': ['Tertiary Author'],
  'subsidiary-author': ['Subsidiary Author'],
  year: ['Year'],
  date: ['Date'],
  volume: ['Volume'],
  number: ['Issue', 'Number'],
  'number-of-volumes': ['Number Of Volumes', 'Number of Volumes'],
  pages: ['Pages'],
  edition: ['Edition'],
  publisher: ['Publisher'],
  place: ['Place Published'],
  'serial-number': ['ISBN/ISSN', 'ISSN', 'ISBN'],
  doi: ['DOI'],
  url: ['URL'],
  accession: ['Accession Number'],
  'work-type': ['Type of Work', 'Type Of Work'],
  database: ['Database Provider'],
  language: ['Language'],
  keywords: ['Keywords'],
  abstract: ['Abstract'],
  notes: ['Notes'],
  accessed: ['Access Date'],
};

const DIALECT: Dialect = {
  field: line => {
    const [, tag, value = ''] = /^\{([A-Z][\w/ -]{1,40})\}\s*[:：]\s*(.*)/s.exec(line) ?? [];
    return tag === undefined ? undefined : [tag, value];
  },
  first: 'Reference Type',
  title: 'Title',
};

const typeOf = (name: string) => typeOfEndnote(name, NaN);

/** Reads NoteExpress' format (.net), as CNKI and Wanfang write it. Never throws. */
export const readNoteexpress = (text: string): ReadResult => collect(noteexpressItems(text));

/** The same, entry by entry, for long files. */
export function* noteexpressItems(text: string): Generator<ReadItem> {
  for (const item of taggedEntries(text, DIALECT)) {
    if (!('values' in item)) yield item;
    else {
      const { record, note } = fromFields(item.values, TAGS, typeOf);
      yield judged(record, item.line, () => item.values.shown, item.done, note ? { note } : {});
    }
  }
}
