/** What a person wrote into a file's notes, apart from what databases and programs write there. */
import { put, type Draft } from '../read-item.ts';
import { saysOnlyDoi } from './doi.ts';
import { noticesIn } from './notice-note.ts';

/** A note that is nothing but identifiers: "PMID: 1234567; PMCID: PMC99". */
const ONLY_IDENTIFIERS = /^((PMID|PMCID|arXiv): ?[^\s;]+( \[[\w.-]+\])?(; ?|$))+$/i;
/** What stands in the notes of Scopus, and what EBSCO and Ovid begin theirs with. */
const OF_DATABASE = /(?:^|;)\s*(?:Export Date|Cited By)\s*:|^\s*Accession Number\s*:/i;
/** Statements of theirs that end with their part of the note. */
const ONE_PART = statement([
  'Export Date',
  'Cited By',
  'CODEN',
  'ISSN',
  'ISBN',
  'doi',
  'PMID',
  'PMCID',
  'PubMed ID',
  'Conference code',
  'Language of Original Document',
  'Document Type',
  'Number of Pages',
  'Full Text Word Count',
  'Publication Date',
]);
/** Statements that go on over the next parts, up to another statement: addresses, lists of terms. */
const MORE_PARTS = statement([
  'Correspondence Address',
  'Affiliations?',
  'Funding (?:details|text \\d+)',
  'References',
  'Chemicals/CAS',
  'Tradenames',
  'Manufacturers',
  'Sponsors',
  'Issue Info',
  'Source Info',
  'Thesaurus Term',
  'Subject(?: Term| Geographic)?',
  'Author-Supplied Keyword',
  'Company/Entity',
  'Illustration',
  'Entry Date',
  'Revision Date',
]);

/** EBSCO's number, with the authors behind it where more of its statements follow. */
const ACCESSION = statement(['Accession Number']);
const isStatement = (part: string): boolean =>
  ONE_PART.test(part) || MORE_PARTS.test(part) || ACCESSION.test(part);

/** The beginning of a part of a note that is one of the statements. */
function statement(labels: readonly string[]): RegExp {
  return new RegExp(`^(?:${labels.join('|')})\\s*:`, 'i');
}

/**
 * What a person wrote in a note; undefined when it holds nothing but identifiers, the record's own DOI or what
 * databases write ("Export Date: 12 May 2022; Cited By: 3").
 */
export function personNote(note: string, DOI: string | undefined): string | undefined {
  if (ONLY_IDENTIFIERS.test(note) || saysOnlyDoi(note, DOI)) return undefined;
  if (!OF_DATABASE.test(note)) return note;
  let goesOn = false;
  const parts = note.split(/;\s*/);
  const lastStatement = parts.findLastIndex(isStatement);
  const own = parts.filter((part, index) => {
    const said = part.trim();
    if (ACCESSION.test(said)) goesOn = index < lastStatement;
    else if (MORE_PARTS.test(said)) goesOn = true;
    else if (ONE_PART.test(said)) goesOn = false;
    else return !goesOn && said !== '';
    return false;
  });
  return own.length ? own.join('; ').trim() : undefined;
}

/** Puts "PMID: 123", "PMCID: PMC123" and "arXiv: 2101.00001", anywhere in a note, into a record. */
export function readNotedIdentifiers(note: string, record: Draft): void {
  const PMID = /\bPMID: ?(\d{1,9})\b/.exec(note)?.[1];
  const PMCID = /\bPMCID: ?(PMC\d+)/i.exec(note)?.[1];
  const arxiv = /\barXiv: ?([\w./-]+)/i.exec(note)?.[1];
  if (PMID) record.PMID ??= PMID;
  if (PMCID) record.PMCID ??= PMCID.toUpperCase();
  if (arxiv) record.arxiv ??= arxiv;
}

/** Takes notices and identifiers out of notes; gives what a person wrote in them. */
export function readPersonNotes(notes: readonly string[], record: Draft): string | undefined {
  const own: string[] = [];
  for (const note of notes) {
    const notices = noticesIn(note);
    if (notices) {
      put(record, 'notices', notices);
      continue;
    }
    readNotedIdentifiers(note, record);
    const written = personNote(note, record.DOI);
    if (written !== undefined) own.push(written);
  }
  return own.length ? own.join('\n') : undefined;
}
