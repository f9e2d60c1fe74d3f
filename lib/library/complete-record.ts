/**
 * What a page or a file that shows a work says of it, taken into the record that the list has. Another host's word
 * fills gaps, says the same more exactly, and proposes the rest; who may correct, corrects; a person's edit stands.
 */
import { unitedLinks, unitedNotices, unitedTexts } from '../record/better-value.ts';
import type { Entry } from '../record/entry.ts';
import { fieldNames } from '../record/field-names.ts';
import type { FieldName, Record } from '../record/record.ts';
import { valueLikeness, type Likeness } from '../record/value-likeness.ts';
import { BUNDLE } from './merge-fields.ts';

/**
 * Who says it. `publisher`: the site of the work's publisher. `own`: the host that the record's address names, as long
 * as no publisher's page was seen. `other`: anybody else, and every file.
 */
export type Authority = 'publisher' | 'own' | 'other';

/** Whose word the fresh record is, and the fields of the known one that a person edited. */
export interface Completing {
  own: ReadonlySet<string>;
  authority: Authority;
}

/** The record as it stands then, the very same where nothing is added; and what the page says otherwise. */
export interface Completed {
  record: Record;
  /** Fields whose fresh value was not adopted, the weightiest first. */
  proposed: FieldName[];
}

type Field = keyof Record & FieldName;

/** What another host says for these is never taken by itself, not even where nothing stands. */
const NEVER_FROM_OTHERS = new Set<FieldName>(['notices', 'links', 'URL']);
/** What is proposed when a page says otherwise, in this order. The rest differs everywhere and says little. */
const PROPOSED: readonly FieldName[] = [
  ...(['notices', 'title', 'author', 'container-title', 'issued', 'volume', 'issue', 'page'] as const),
  ...(['DOI', 'PMID', 'PMCID', 'arxiv', 'type', 'editor', 'translator', 'edition', 'number'] as const),
  ...(['version', 'collection-title', 'event-title', 'publisher', 'ISBN', 'ISSN', 'abstract'] as const),
  ...(['original-title', 'links', 'URL'] as const),
];

/** A value that a line in a list, or nobody, said: the next page that holds the work knows better. */
function isProvisional(record: Record, field: Field): boolean {
  const source = record.sources?.[field];
  if (field === 'type' && record.type === 'document') return true;
  return source === 'related' || source === 'default' || source?.startsWith('related:') === true;
}

const isOwn = (known: Record, field: FieldName, { own }: Completing): boolean =>
  own.has(field) || known.sources?.[field] === 'user';

const isCorrecting = ({ authority }: Completing): boolean => authority !== 'other';

/**
 * The fresh value of a field as a person takes it: numbers of journals and books, links and notices beside the known
 * ones, everything else in their place.
 */
export function joinedValue(field: FieldName, known: Record, fresh: Record): Record[FieldName] {
  if (field === 'ISSN' || field === 'ISBN') return unitedTexts(known[field] ?? [], fresh[field] ?? []);
  if (field === 'links') return unitedLinks(known.links ?? [], fresh.links ?? []);
  if (field === 'notices') return unitedNotices(known.notices ?? [], fresh.notices ?? []);
  return fresh[field];
}

/** True when links or notices hold one that the known record has not, or an address where none stands. */
function isNews(field: Field, known: Record, fresh: Record): boolean {
  if (field === 'URL') return known.URL === undefined;
  return (
    JSON.stringify(joinedValue(field, known, known)) !== JSON.stringify(joinedValue(field, known, fresh))
  );
}

/**
 * What becomes of a field: the fresh value is taken (`adopt`, also where it is none), or joined to the known one
 * (`join`); both say the same and the source is weighed (`source`); it is proposed, or nothing comes of it (`keep`).
 */
type Verdict = 'adopt' | 'join' | 'source' | 'propose' | 'keep';

/** Both say the same letter for letter. */
const isSaidAlike = (field: Field, known: Record, fresh: Record): boolean =>
  JSON.stringify(known[field]) === JSON.stringify(fresh[field]);

/** Fields that another host never fills: links, notices, and the address, but for the one that comes with the DOI. */
function judgeGuarded(
  field: Field,
  known: Record,
  fresh: Record,
  how: Completing,
  oneTitle: boolean,
): Verdict {
  const bringsDoi = known.DOI === undefined && fresh.DOI !== undefined && !isOwn(known, 'DOI', how);
  if (field === 'URL' && bringsDoi && oneTitle) return 'adopt';
  return isNews(field, known, fresh) ? 'propose' : 'keep';
}

function judgeCount(known: number | undefined, fresh: number, how: Completing): Verdict {
  if (known === undefined) return 'adopt';
  return isCorrecting(how) && fresh > known ? 'adopt' : 'keep';
}

/** Numbers of journals and books: a list that shares one with the known list is of the same, and goes beside it. */
function judgeNumbers(
  known: readonly string[] = [],
  fresh: readonly string[] = [],
  how: Completing,
): Verdict {
  if (fresh.some(number => known.includes(number))) return 'join';
  return isCorrecting(how) ? 'adopt' : 'propose';
}

/** Both records have a value, and of both somebody made sure, or of neither. */
function judgeLikeness(likeness: Likeness, { authority }: Completing): Verdict {
  const corrects = authority !== 'other';
  switch (likeness) {
    case 'finer':
      return 'adopt';
    case 'same':
      return corrects ? 'adopt' : 'keep';
    case 'less':
      return authority === 'publisher' ? 'adopt' : 'keep';
    case 'more':
    case 'other':
      return corrects ? 'adopt' : 'propose';
    case 'coarser':
    case 'foreign':
      return 'keep';
  }
}

/** Both records have a value of the field, and neither is the same letter for letter. */
function judgeValues(field: Field, known: Record, fresh: Record, how: Completing): Verdict {
  const [was, is] = [known, fresh].map(record => isProvisional(record, field));
  if (is && !was) return 'keep';
  if (was && !is) return 'adopt';
  if (field === 'accessed') return 'keep';
  if (field === 'notices') return 'join';
  if (field === 'ISSN' || field === 'ISBN') return judgeNumbers(known[field], fresh[field], how);
  const verdict = judgeLikeness(valueLikeness(field, known, fresh), how);
  return is && verdict === 'propose' ? 'keep' : verdict;
}

/** One field on its own; `oneTitle`: the titles of both records are one. */
function judgeField(field: Field, known: Record, fresh: Record, how: Completing, oneTitle: boolean): Verdict {
  if (fresh[field] === undefined) return 'keep';
  if (isOwn(known, field, how))
    return field === 'notices' && isNews(field, known, fresh) ? 'propose' : 'keep';
  if (field === 'cited-by') return judgeCount(known['cited-by'], fresh['cited-by'] ?? 0, how);
  if (isSaidAlike(field, known, fresh)) return 'source';
  if (NEVER_FROM_OTHERS.has(field) && !isCorrecting(how))
    return judgeGuarded(field, known, fresh, how, oneTitle);
  if (known[field] === undefined) return oneTitle || !BUNDLE.includes(field) ? 'adopt' : 'keep';
  return judgeValues(field, known, fresh, how);
}

/** The fields of the bundle where the records have other titles: all of them are taken, or none. */
function judgeBundle(
  titles: Likeness,
  known: Record,
  fresh: Record,
  how: Completing,
): (field: Field) => Verdict {
  const whole =
    !isProvisional(fresh, 'title') &&
    (isProvisional(known, 'title') || (isCorrecting(how) && titles === 'other')) &&
    !BUNDLE.some(field => isOwn(known, field, how)) &&
    (known.author === undefined || fresh.author !== undefined);
  if (whole) return () => 'adopt';
  const others: Completing = { ...how, authority: 'other' };
  return field => {
    if (known[field] === undefined || isProvisional(fresh, field)) return 'keep';
    const verdict = judgeField(field, known, fresh, others, false);
    return verdict === 'adopt' ? 'propose' : verdict;
  };
}

/** Of two sources of one value: the one that made sure, then the first by its name. */
function weighSources(field: Field, known: Record, fresh: Record): string | undefined {
  const [one, other] = [known.sources?.[field], fresh.sources?.[field]];
  if (one === undefined || other === undefined) return one ?? other;
  const [was, is] = [known, fresh].map(record => isProvisional(record, field));
  if (was !== is) return was ? other : one;
  return one < other ? one : other;
}

/** A value with its source, as a field gets it; no value takes the field away. */
type Given = readonly [value: Record[Field], source: string | undefined];

function given(verdict: Verdict, field: Field, known: Record, fresh: Record): Given {
  switch (verdict) {
    case 'adopt':
      return [fresh[field], fresh.sources?.[field]];
    case 'join':
      return [joinedValue(field, known, fresh), weighSources(field, known, fresh)];
    case 'source':
      return [known[field], weighSources(field, known, fresh)];
    default:
      return [known[field], known.sources?.[field]];
  }
}

const isUnchanged = (known: Record, record: Record): boolean =>
  (fieldNames as readonly Field[]).every(
    field => isSaidAlike(field, known, record) && known.sources?.[field] === record.sources?.[field],
  );

/**
 * Pure: the known record completed by a fresh one of the same work, and what the fresh one says otherwise. Doing it
 * again changes nothing more.
 */
export function completeRecord(known: Record, fresh: Record, how: Completing): Completed {
  const titles = valueLikeness('title', known, fresh);
  const oneTitle = titles !== 'other' && titles !== 'foreign';
  const ofBundle = oneTitle ? undefined : judgeBundle(titles, known, fresh, how);
  const values: { [field: string]: unknown } = {};
  const sources: { [field: string]: string } = {};
  const proposed = new Set<FieldName>();
  for (const field of fieldNames as readonly Field[]) {
    const verdict =
      ofBundle && BUNDLE.includes(field) ? ofBundle(field) : judgeField(field, known, fresh, how, oneTitle);
    if (verdict === 'propose') proposed.add(field);
    const [value, source] = given(verdict, field, known, fresh);
    if (value === undefined) continue;
    values[field] = value;
    if (source !== undefined) sources[field] = source;
  }
  const record = {
    ...values,
    ...(known.sources || Object.keys(sources).length > 0 ? { sources } : {}),
  } as Record;
  return {
    record: isUnchanged(known, record) ? known : record,
    proposed: PROPOSED.filter(field => proposed.has(field)),
  };
}

/** The fields in which a fresh record says otherwise than the record of an entry. */
export const proposedFields = (
  { record, edits }: Pick<Entry, 'record' | 'edits'>,
  fresh: Record,
  authority: Authority,
): FieldName[] => completeRecord(record, fresh, { own: new Set(Object.keys(edits)), authority }).proposed;
