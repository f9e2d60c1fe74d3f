/**
 * What the fields of EndNote's tagged format mean, and of formats that hold the same fields under other tags:
 * RefWorks and NoteExpress. EndNote publishes the tags with its import filter "EndNote Import", and which field
 * of which reference type holds what in its preferences.
 */
import { doiOfField } from '../../record/doi.ts';
import type { CreatorRole, RecordType, TextField } from '../../record/record.ts';
import { put, type Draft } from '../read-item.ts';
import { addressesIn, pageAddress } from '../values/addresses.ts';
import { anyDate, cslDate } from '../values/date.ts';
import { notedDoi, resolvedDoi } from '../values/doi.ts';
import { keywordsOf } from '../values/keywords.ts';
import { languageOf } from '../values/language.ts';
import { pageRange, putPages } from '../values/pages.ts';
import { readPersonNotes } from '../values/person-note.ts';
import { publicationDate } from '../values/publication-date.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { withoutMarks } from '../values/title-marks.ts';
import { writtenNames } from '../values/written-name.ts';
import type { TaggedValues } from './values.ts';

/** EndNote's names for the fields that are read. */
export type FieldWord =
  | 'type'
  | 'title'
  | 'short-title'
  | 'journal'
  | 'abbreviation'
  | 'secondary-title'
  | 'tertiary-title'
  | 'author'
  | 'secondary-author'
  | 'tertiary-author'
  | 'subsidiary-author'
  | 'year'
  | 'date'
  | 'volume'
  | 'number'
  | 'number-of-volumes'
  | 'pages'
  | 'end-page'
  | 'edition'
  | 'publisher'
  | 'place'
  | 'serial-number'
  | 'doi'
  | 'url'
  | 'pdf'
  | 'accession'
  | 'pmcid'
  | 'call-number'
  | 'work-type'
  | 'database'
  | 'language'
  | 'keywords'
  | 'abstract'
  | 'notes'
  | 'accessed';

/** The tags that hold a field, the first that an entry has before the others. */
export type Tags = { readonly [field in FieldWord]?: readonly string[] };

/** Fields that a record holds as they are. */
const TEXTS: readonly (readonly [field: FieldWord, of: TextField])[] = [
  ['short-title', 'title-short'],
  ['abbreviation', 'container-title-short'],
  ['tertiary-title', 'collection-title'],
  ['number-of-volumes', 'number-of-volumes'],
  ['publisher', 'publisher'],
  ['place', 'publisher-place'],
  ['abstract', 'abstract'],
];

/** The fields of one entry. */
class Fields {
  readonly #values: TaggedValues;
  readonly #tags: Tags;

  constructor(values: TaggedValues, tags: Tags) {
    this.#values = values;
    this.#tags = tags;
  }

  /** The first value, on one line. */
  text(field: FieldWord): string | undefined {
    return this.#values.text(...(this.#tags[field] ?? []));
  }

  /** Every line of every value. */
  lines(field: FieldWord): string[] {
    return this.#values.lines(...(this.#tags[field] ?? []));
  }

  /** Every value, each on one line. */
  texts(field: FieldWord): string[] {
    return this.#values.texts(...(this.#tags[field] ?? []));
  }
}

/**
 * An entry as a record that is still to be checked, and the person's own note. `typeOf` knows the format's names
 * of types.
 */
export function fromFields(
  values: TaggedValues,
  tags: Tags,
  typeOf: (name: string) => RecordType,
): { record: Draft; note?: string } {
  const fields = new Fields(values, tags);
  const name = fields.text('type');
  const type = name === undefined ? likelyType(fields) : typeOf(name.toLowerCase());
  const record: Draft = { type };
  put(record, 'title', withoutMarks(fields.text('title') ?? ''));
  for (const [field, of] of TEXTS) put(record, of, fields.text(field));
  readContainer(fields, record, type);
  readCreators(fields, record, type, /^(?:edited book|book, edited)$/i.test(name ?? ''));
  put(record, 'issued', cslDate(publicationDate(fields.text('year'), fields.text('date'))));
  put(record, 'accessed', cslDate(anyDate(fields.text('accessed'))));
  readNumbers(fields, record, type);
  put(record, 'language', languageOf(fields.text('language')));
  put(record, 'keyword', keywordsOf(fields.lines('keywords')));
  const notes = fields.texts('notes');
  readAddresses(fields, record, notes);
  readDatabase(fields, record);
  const note = readPersonNotes(notes, record);
  return { record, ...(note && { note }) };
}

/** Older files name no type: a journal makes an article, the title of a book a chapter, a publisher a book. */
function likelyType(fields: Fields): RecordType {
  if (fields.text('journal') !== undefined) return 'article-journal';
  if (fields.text('secondary-title') !== undefined) return 'chapter';
  return fields.text('publisher') === undefined ? 'document' : 'book';
}

/** The secondary title is what the work appeared in; of works that stand alone their series. */
function readContainer(fields: Fields, record: Draft, type: RecordType): void {
  const [journal, secondary] = [fields.text('journal'), fields.text('secondary-title')];
  if (type === 'thesis' || type === 'patent') return; // a department, a source
  if (type === 'book' || type === 'report' || type === 'standard') {
    if (secondary !== undefined) record['collection-title'] = secondary;
    return;
  }
  const abbreviation = record['container-title-short'];
  put(record, 'container-title', journal ?? secondary ?? abbreviation);
  if (record['container-title'] === abbreviation) delete record['container-title-short'];
}

/** Tertiary authors are the editors of a series, but of a thesis its advisers. */
function readCreators(fields: Fields, record: Draft, type: RecordType, isEdited: boolean): void {
  const roles: readonly (readonly [field: FieldWord, role: CreatorRole])[] = [
    ['secondary-author', 'editor'],
    ['tertiary-author', type === 'thesis' ? 'contributor' : 'collection-editor'],
    ['subsidiary-author', 'translator'],
    ['author', isEdited ? 'editor' : 'author'],
  ];
  for (const [field, role] of roles) {
    // of a patent, those who issued it and to whom
    if (type === 'patent' && field !== 'author') continue;
    put(record, role, writtenNames(fields.lines(field)));
  }
}

const HAS_ISSUE = /^article-|^paper-conference$/;

function readNumbers(fields: Fields, record: Draft, type: RecordType): void {
  const { ISSN, ISBN } = serialNumbers(fields.texts('serial-number'));
  put(record, 'ISSN', ISSN);
  put(record, 'ISBN', ISBN);
  put(record, HAS_ISSUE.test(type) ? 'issue' : 'number', fields.text('number'));
  const isNumbered = type === 'report' || type === 'patent' || type === 'standard';
  if (isNumbered && !ISSN.length && !ISBN.length) put(record, 'number', fields.text('serial-number'));
  // of a thesis, the degree
  if (type !== 'thesis') put(record, 'volume', fields.text('volume'));
  put(record, type === 'software' ? 'version' : 'edition', fields.text('edition'));
  putPages(record, pageRange(fields.text('pages'), fields.text('end-page')));
  const kind = fields.text('work-type');
  put(record, 'genre', /^(?:journal )?article$/i.test(kind ?? '') ? undefined : kind);
  const shelf = fields.text('call-number');
  // what Chinese databases write there is the journal's national number: 11-2127/TP
  put(record, 'call-number', /^\d{2}-\d{4}(?:\/|$)/.test(shelf ?? '') ? undefined : shelf);
}

function readAddresses(fields: Fields, record: Draft, notes: readonly string[]): void {
  const addresses = addressesIn(...fields.texts('url'));
  put(record, 'URL', pageAddress(addresses));
  const own = fields.texts('doi').map(doiOfField).find(Boolean);
  put(record, 'DOI', own ?? resolvedDoi(addresses) ?? notedDoi(notes));
  const pdfs = addressesIn(...fields.texts('pdf')).filter(url => /^https?:/i.test(url));
  put(
    record,
    'links',
    pdfs.map(url => ({ url, kind: 'pdf' as const })),
  );
}

/** The accession number is the PMID where the database is PubMed's; any other database is the archive. */
function readDatabase(fields: Fields, record: Draft): void {
  const database = fields.text('database');
  put(record, 'PMCID', /^PMC\d+$/i.exec(fields.text('pmcid') ?? '')?.[0].toUpperCase());
  if (!/^(?:pubmed|medline|nlm)\b/i.test(database ?? '')) put(record, 'archive', database);
  else put(record, 'PMID', /^\d{1,9}$/.exec(fields.text('accession') ?? '')?.[0]);
}
