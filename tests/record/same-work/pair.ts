/** How a pair of the table is typed: two references, what a careful librarian says of them, and why. */
import { normaliseDoi } from '../../../lib/record/doi.ts';
import type { DateParts, Name, Record } from '../../../lib/record/record.ts';

/** One work; a preprint and its article (two works, one leads to the other); two works. */
export type Verdict = 'same' | 'preprint' | 'apart';

export interface Pair {
  verdict: Verdict;
  /** Why a librarian says so, in plain words. */
  why: string;
  a: Record;
  b: Record;
}

/** A reference as it is typed here: short words for what nearly all have, the record's own fields for the rest. */
export type Reference = Omit<Partial<Record>, 'author' | 'editor' | 'translator' | 'issued' | 'title'> & {
  title: string;
  /** People as "Holm, Eva; King, Rufus, Jr", organisations and unsplit names without a comma. */
  by?: string;
  edited?: string;
  translated?: string;
  /** As medical journals print it, any part may lack: "Nordic Wards 2019-03;28(3):12-19". */
  in?: string;
  /** "2019", "2019-03" or "2019-03-02", where there is no `in`. */
  year?: string;
};

const CITATION = /^(?:(.*?) )?(\d{4}(?:-\d\d){0,2})(?:;([^(:]*)(?:\(([^)]*)\))?)?(?::(.+))?$/;

const people = (typed: string): Name[] =>
  typed.split(';').map(one => {
    const [family = '', given, suffix] = one.split(',').map(part => part.trim());
    if (given === undefined) return { literal: family };
    return { family, ...(given && { given }), ...(suffix && { suffix }) };
  });

function dated(typed: string): Pick<Record, 'issued'> {
  return { issued: { 'date-parts': [typed.split('-').map(Number) as DateParts] } };
}

function cited(typed: string): Partial<Record> {
  const found = CITATION.exec(typed);
  if (!found) return { 'container-title': typed };
  const [, container, date = '', volume, issue, page] = found;
  return {
    ...(container && { 'container-title': container }),
    ...dated(date),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
  };
}

/** The record of a typed reference; a journal article unless it says what it is. Its DOI is read as all DOIs are. */
export function paper(typed: Reference): Record {
  const { by, edited, translated, in: citation, year, DOI, ...fields } = typed;
  const doi = DOI === undefined ? undefined : normaliseDoi(DOI);
  if (DOI !== undefined && doi === undefined) throw new Error(`no DOI: ${DOI}`);
  const record: Record = {
    type: 'article-journal',
    ...fields,
    ...(citation && cited(citation)),
    ...(year && dated(year)),
    ...(by && { author: people(by) }),
    ...(edited && { editor: people(edited) }),
    ...(translated && { translator: people(translated) }),
    ...(doi && { DOI: doi }),
  };
  const told = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as unknown as Record;
}

const pair =
  (verdict: Verdict) =>
  (why: string, a: Reference, b: Partial<Reference>): Pair => ({
    verdict,
    why,
    a: paper(a),
    b: paper({ ...a, ...b }),
  });

/** One work. The second reference is the first but for what is typed; `undefined` takes a part away. */
export const same = pair('same');
/** A preprint and its article; typed as for `same`. */
export const preprint = pair('preprint');
/** Two works that look like one; typed as for `same`. */
export const apart = pair('apart');
