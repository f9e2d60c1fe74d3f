/** Asks Crossref, DataCite, PubMed or OpenAlex about one paper, and says what that adds to the entry. */
import { fieldsThatDiffer } from '../library/judge-import.ts';
import { fieldsBeyond } from '../library/save-finding.ts';
import { LOOK_UPS, type Known, type LookUp } from '../look-up/services.ts';
import type { NotTaken } from '../look-up/read-answer.ts';
import { canAsk, type NotAnswered } from '../network/ask-service.ts';
import type { Entry } from '../record/entry.ts';
import type { FieldName, Record } from '../record/record.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { askPermission } from './ask-permission.ts';
import { originOf } from './wanted-access.ts';

/** An entry beside what a service says of the same paper. */
export interface LookedUp {
  id: string;
  mine: Record;
  theirs: Record;
  /** The fields in which they differ, those that the entry lacks first. */
  fields: FieldName[];
  /** The fields that the entry lacks. */
  fills: FieldName[];
}

/** Why nothing was found: no usable answer, or one that says nothing new. */
export type NotLookedUp = NotAnswered | NotTaken | 'nothing-new';

/** An answer was found by these identifiers: they cannot differ in earnest. */
const FOUND_BY = new Set<FieldName>(['DOI', 'PMID', 'PMCID']);

/** The services that can find a paper by what is known of it. */
export const servicesFor = (known: Known): LookUp[] => LOOK_UPS.filter(service => canAsk(service, known));

/** Asks for access to the hosts of services, one each. To be called in a click; false when refused. */
export const allowLookUp = (...services: LookUp[]): Promise<boolean> =>
  askPermission({ origins: services.map(originOf) });

/** Asks a service about an entry's paper. Changes nothing. Rejected with the signal's reason when stopped. */
export async function lookUpEntry(
  entry: Pick<Entry, 'id' | 'record'>,
  service: LookUp,
  signal: AbortSignal,
): Promise<Result<LookedUp, NotLookedUp>> {
  const [{ ask }, { readLookUp }] = await Promise.all([
    import('../network/ask-service.ts'),
    import('../look-up/read-answer.ts'),
  ]);
  const answer = await ask(service, entry.record, { signal });
  if (!answer.ok) return answer;
  const read = readLookUp(service, answer.value, entry.record);
  if (!read.ok) return read;
  const found = compare(entry, read.value);
  return found.fields.length > 0 ? ok(found) : fail('nothing-new');
}

/** A service that does not know the type says nothing about it. */
function compare({ id, record: mine }: Pick<Entry, 'id' | 'record'>, theirs: Record): LookedUp {
  const fills = fieldsBeyond(mine, theirs);
  const saysNoType = theirs.type === 'document';
  const differs = fieldsThatDiffer(mine, theirs).filter(
    field => !FOUND_BY.has(field) && !(field === 'type' && saysNoType),
  );
  return { id, mine, theirs, fields: [...fills, ...differs], fills };
}
