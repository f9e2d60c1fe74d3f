/**
 * What a service answered about one paper, as a record: judged by the guard, and only if it is the paper that
 * was asked for.
 */
import { isObject } from '../record/guard.ts';
import { lookUpSource, registeredDoi, type Known, type LookUp } from './services.ts';
import { parseRecord } from '../record/parse-record.ts';
import { asPreprint } from '../record/preprint-container.ts';
import type { FieldName, Record } from '../record/record.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { repairCapitals } from '../text/title-case.ts';
import { cleanTitle } from '../text/titles.ts';
import { readNbib } from '../formats/nbib/read.ts';
import { fromCrossref } from './crossref.ts';
import { fromDataCite } from './datacite.ts';
import { fromOpenAlex } from './openalex.ts';

/** `rubbish`: no record can be read from it. `another`: it is a record of another work. */
export type NotTaken = 'rubbish' | 'another';

/** Reads an answer. Never throws. */
export function readLookUp(service: LookUp, text: string, asked: Known): Result<Record, NotTaken> {
  const record = service === 'pubmed' ? fromPubMed(text) : fromJson(service, text);
  if (!record) return fail('rubbish');
  if (!sameIdentifiers(record, asked)) return fail('another');
  const sources = Object.fromEntries(Object.keys(record).map(field => [field, lookUpSource(service)])) as {
    [F in FieldName]?: string;
  };
  return ok({ ...record, sources });
}

/** PubMed's own format; a title ends with a full stop there. */
function fromPubMed(text: string): Record | undefined {
  const record = readNbib(text).entries[0]?.record;
  return record && { ...record, title: repairCapitals(cleanTitle(record.title)) };
}

const FROM = { crossref: fromCrossref, datacite: fromDataCite, openalex: fromOpenAlex };

function fromJson(service: Exclude<LookUp, 'pubmed'>, text: string): Record | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  const record = parseRecord(isObject(answer) ? FROM[service](answer) : undefined);
  return record.ok ? asPreprint(record.value) : undefined;
}

/** At least one identifier that was asked with comes back, and none comes back otherwise. */
function sameIdentifiers(record: Known, asked: Known): boolean {
  const pairs = [
    [record.DOI, registeredDoi(asked)],
    [record.PMID, asked.PMID],
    [record.PMCID, asked.PMCID],
  ].flatMap(([theirs, ours]) =>
    theirs === undefined || ours === undefined ? [] : [theirs.toLowerCase() === ours.toLowerCase()],
  );
  return pairs.length > 0 && pairs.every(Boolean);
}
