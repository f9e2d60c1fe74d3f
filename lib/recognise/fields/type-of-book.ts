/** Rules that tell books, their chapters, and entries of reference works by what else the page says. */
import type { RecordType } from '../../record/record.ts';
import type { Chosen } from '../evidence.ts';
import { isReferenceWork } from '../reference-work.ts';
import { typeOfWord } from '../type-of-word.ts';
import { told, type Untyped } from './type-rule.ts';

/** What has an ISBN, and is in no journal and no book, is a book; an office's that its title calls so, a report. */
export function bookOfNumber({ evidence, journal, book, title }: Untyped): Chosen<RecordType> | undefined {
  const number = evidence.about('ISBN').find(({ source }) => !source.startsWith('visible'));
  const isReport = typeOfWord(title) === 'report' && evidence.about('author', 'authors').length === 0;
  return number && !journal && !book ? told(isReport ? 'report' : 'book', number.source) : undefined;
}

/** What is part of something that labels give an ISBN, and no ISSN, volume or issue, is a chapter. */
export function partOfBook({ evidence, journal }: Untyped): Chosen<RecordType> | undefined {
  const number = evidence.about('ISBN').find(({ source }) => source.startsWith('label'));
  const isPart = journal !== undefined && evidence.about('page', 'first-page', 'source-line').length > 0;
  return number && isPart && evidence.about('ISSN', 'volume', 'issue').length === 0
    ? told('chapter', number.source)
    : undefined;
}

/** What a catalogue gives a publisher and a number of pages, and is in no journal and no book, is a book. */
export function bookOfExtent({ evidence, journal, book }: Untyped): Chosen<RecordType> | undefined {
  const said = (field: 'number-of-pages' | 'publisher', by: RegExp) =>
    evidence.about(field).find(({ source }) => by.test(source));
  const extent = said('number-of-pages', /^label/);
  return extent && said('publisher', /^(?:label|site)/) && !journal && !book
    ? told('book', extent.source)
    : undefined;
}

/** What is marked as an entry, or in a work called an encyclopedia without numbers of a serial, is an entry of it. */
export function entryOfReferenceWork({
  evidence,
  journal,
  special,
}: Untyped): Chosen<RecordType> | undefined {
  const said = evidence.about('type').find(({ source }) => source === 'visible:entry');
  if (said) return told(said.value === 'entry-dictionary' ? said.value : 'entry-encyclopedia', said.source);
  const isEntry =
    journal !== undefined && isReferenceWork(journal) && (!special || special.value === 'chapter');
  return isEntry && evidence.about('volume', 'issue', 'ISSN').length === 0
    ? told('entry-encyclopedia', 'container-title')
    : undefined;
}

/** What a label or Dublin Core calls a chapter or a conference's paper, and has no numbers of a serial, is one. */
export function calledPart({ evidence, special }: Untyped): Chosen<RecordType> | undefined {
  const isPart = special?.value === 'chapter' || special?.value === 'paper-conference';
  return isPart &&
    /^(?:label|dublin-core)/.test(special.source) &&
    evidence.about('volume', 'issue', 'ISSN').length === 0
    ? special
    : undefined;
}
