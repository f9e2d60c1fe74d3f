import type { Name } from '../../record/record.ts';
import { noticesIn } from '../values/notice-note.ts';
import type { Draft } from '../read-item.ts';
import { allOf, firstOf, type Values } from './entries.ts';
import { NOTED_ROLES } from './reference-types.ts';

const ROLES: ReadonlyMap<string, keyof typeof NOTED_ROLES> = new Map(
  Object.entries(NOTED_ROLES).map(([role, label]) => [label, role as keyof typeof NOTED_ROLES]),
);
const ROLE = new RegExp(`^(${[...ROLES.keys()].join('|')}): (.+)$`);
const IDENTIFIERS = /^((PMID|PMCID|arXiv): ?[^\s;]+(; ?|$))+$/i;

/** PMID, PMCID, arXiv number and roles out of C2, AN and the notes; the notes that say something else. */
export function notesOf(
  values: Values,
  record: Draft,
  nameOf: (text: string) => Name | undefined,
): string | undefined {
  const rest: string[] = [];
  for (const note of allOf(values, 'N1')) {
    const notices = noticesIn(note);
    if (notices) {
      record.notices = notices;
      continue;
    }
    const role = ROLE.exec(note);
    if (role) {
      const names = role[2]!
        .split('; ')
        .map(nameOf)
        .filter(name => name !== undefined);
      if (names.length) record[ROLES.get(role[1]!)!] = names;
      continue;
    }
    const arxiv = /\barXiv: ?([\w./-]+)/i.exec(note)?.[1];
    const PMID = /\bPMID: ?(\d{1,9})\b/.exec(note)?.[1];
    const PMCID = /\bPMCID: ?(PMC\d+)/i.exec(note)?.[1];
    if (PMID) record.PMID ??= PMID;
    if (PMCID) record.PMCID ??= PMCID.toUpperCase();
    if (arxiv) record.arxiv ??= arxiv;
    if (!IDENTIFIERS.test(note)) rest.push(note);
  }
  const c2 = firstOf(values, 'C2');
  if (c2 && /^PMC\d+$/i.test(c2)) record.PMCID ??= c2.toUpperCase();
  else if (c2 && /^\d{4,9}$/.test(c2)) record.PMID ??= c2; // Pure, Scopus
  const database = firstOf(values, 'DB', 'DP');
  const an = firstOf(values, 'AN');
  const medical = database !== undefined && /^(pubmed|medline|nlm)\b/i.test(database);
  if (an && medical && /^\d{1,9}$/.test(an)) record.PMID ??= an;
  const archive = firstOf(values, 'DB');
  if (archive && !medical) record.archive = archive;
  return rest.length ? rest.join('\n') : undefined;
}
