/**
 * What the tags of Web of Science mean:
 * https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html.
 */
import { doiOfField } from '../../record/doi.ts';
import type { Name, TextField } from '../../record/record.ts';
import { fold } from '../../text/fold.ts';
import { put, type Draft } from '../read-item.ts';
import type { TaggedValues } from '../tagged/values.ts';
import { cslDate } from '../values/date.ts';
import { keywordsOf } from '../values/keywords.ts';
import { languageOf } from '../values/language.ts';
import { pageRange, putPages } from '../values/pages.ts';
import { publicationDate } from '../values/publication-date.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { writtenNames } from '../values/written-name.ts';
import { noticesOfWos, typeOfWos } from './document-types.ts';

/** Tags that hold a field as it is. */
const TEXT_TAGS: readonly (readonly [tag: string, field: TextField])[] = [
  ['TI', 'title'],
  ['SE', 'collection-title'],
  ['VL', 'volume'],
  ['IS', 'issue'],
  ['PU', 'publisher'],
  ['PI', 'publisher-place'],
  ['CT', 'event-title'],
  ['CL', 'event-place'],
  ['AB', 'abstract'],
];

/** A record of Web of Science as a record that is still to be checked. */
export function fromWos(values: TaggedValues): Draft {
  const documentTypes = (values.text('DT') ?? '').split(';').map(name => name.trim());
  const [title, source] = [values.text('TI'), values.text('SO')];
  const isWhole = title !== undefined && source !== undefined && fold(title) === fold(source);
  const type = typeOfWos(values.text('PT')?.toUpperCase(), documentTypes, isWhole);
  const record: Draft = { type };
  for (const [tag, field] of TEXT_TAGS) put(record, field, values.text(tag));
  if (!isWhole) {
    put(record, 'container-title', source);
    put(record, 'container-title-short', values.text('JI'));
  }
  readPeople(values, record);
  put(record, 'issued', cslDate(publicationDate(values.text('PY', 'EY'), values.text('PD'))));
  putPages(record, pageRange(values.text('BP'), values.text('EP')) ?? values.text('AR'));
  put(record, 'DOI', doiOfField(values.text('DI') ?? (type === 'book' ? values.text('D2') : '') ?? ''));
  put(record, 'PMID', /^\d{1,9}$/.exec(values.text('PM') ?? '')?.[0]);
  put(record, 'ISSN', serialNumbers(values.lines('SN', 'EI')).ISSN);
  put(record, 'ISBN', serialNumbers(values.lines('BN', 'SN')).ISBN);
  put(record, 'language', languageOf(values.text('LA')));
  // the words that the database adds (ID) only where the authors gave none
  put(record, 'keyword', keywordsOf([values.text('DE', 'ID') ?? ''].filter(Boolean)));
  put(record, 'notices', noticesOfWos(documentTypes));
  return record;
}

/** Full names before abbreviated ones, groups behind persons; a book's own authors where it is the whole work. */
function readPeople(values: TaggedValues, record: Draft): void {
  const groups = (tag: string): Name[] => values.lines(tag).map(literal => ({ literal }));
  const authors = [...(fullNames(values, 'AF', 'AU') ?? []), ...groups('CA')];
  const ofBook = [...(fullNames(values, 'BF', 'BA') ?? []), ...groups('GP')];
  put(record, 'author', authors.length || record.type !== 'book' ? authors : ofBook);
  if (record.type === 'chapter') put(record, 'container-author', ofBook);
  put(record, 'editor', writtenNames(values.lines(values.has('BE') ? 'BE' : 'ED')));
}

const fullNames = (values: TaggedValues, full: string, short: string): Name[] | undefined =>
  writtenNames(values.lines(values.has(full) ? full : short));
