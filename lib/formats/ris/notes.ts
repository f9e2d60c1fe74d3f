import { put, type Draft } from '../read-item.ts';
import { noticesIn } from '../values/notice-note.ts';
import { personNote, readNotedIdentifiers } from '../values/person-note.ts';
import { writtenNames } from '../values/written-name.ts';
import { allOf, firstOf, type Values } from './entries.ts';
import { readRoleNote } from './role-notes.ts';

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
    else if (role) put(record, role.role, writtenNames(role.names));
    else {
      readNotedIdentifiers(note, record);
      const written = personNote(note, record.DOI);
      if (written !== undefined) own.push(written);
    }
  }
  readAccession(values, record);
  return own.length ? own.join('\n') : undefined;
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
