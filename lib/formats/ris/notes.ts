import { put, type Draft } from '../read-item.ts';
import { saysOnlyDoi } from '../values/doi.ts';
import { noticesIn } from '../values/notice-note.ts';
import { namesOf } from './creators.ts';
import { allOf, firstOf, type Values } from './entries.ts';
import { readRoleNote } from './role-notes.ts';

/** A note that is nothing but identifiers: "PMID: 1234567; PMCID: PMC99". */
const ONLY_IDENTIFIERS = /^((PMID|PMCID|arXiv): ?[^\s;]+( \[[\w.-]+\])?(; ?|$))+$/i;

/**
 * Takes notices, roles without a tag and identifiers out of the notes (N1), and identifiers out of C2 and AN.
 * What the other notes say is the person's own note.
 */
export function readNotes(values: Values, record: Draft): string | undefined {
  const own: string[] = [];
  for (const note of allOf(values, 'N1')) {
    const notices = noticesIn(note);
    const role = notices ? undefined : readRoleNote(note);
    if (notices) record.notices = notices;
    else if (role)
      put(
        record,
        role.role,
        role.names.flatMap(name => namesOf([name])?.[0] ?? []),
      );
    else {
      readIdentifiers(note, record);
      if (!ONLY_IDENTIFIERS.test(note) && !saysOnlyDoi(note, record.DOI)) own.push(note);
    }
  }
  readAccession(values, record);
  return own.length ? own.join('\n') : undefined;
}

/** "PMID: 123", "PMCID: PMC123" and "arXiv: 2101.00001" anywhere in a note. */
function readIdentifiers(note: string, record: Draft): void {
  const PMID = /\bPMID: ?(\d{1,9})\b/.exec(note)?.[1];
  const PMCID = /\bPMCID: ?(PMC\d+)/i.exec(note)?.[1];
  const arxiv = /\barXiv: ?([\w./-]+)/i.exec(note)?.[1];
  if (PMID) record.PMID ??= PMID;
  if (PMCID) record.PMCID ??= PMCID.toUpperCase();
  if (arxiv) record.arxiv ??= arxiv;
}

/**
 * C2 is the PMCID (EndNote) or the PMID (Pure, Scopus); AN is the PMID where the database (DB, DP) is
 * PubMed's. Any other database is the archive.
 */
function readAccession(values: Values, record: Draft): void {
  const c2 = firstOf(values, 'C2');
  if (c2 && /^PMC\d+$/i.test(c2)) record.PMCID ??= c2.toUpperCase();
  else if (c2 && /^\d{4,9}$/.test(c2)) record.PMID ??= c2;
  const isPubMed = /^(pubmed|medline|nlm)\b/i.test(firstOf(values, 'DB', 'DP') ?? '');
  const accession = firstOf(values, 'AN');
  if (accession && isPubMed && /^\d{1,9}$/.test(accession)) record.PMID ??= accession;
  if (!isPubMed) put(record, 'archive', firstOf(values, 'DB'));
}
