import { expect } from 'vitest';
import type { CslDate, Name, Record } from '../../lib/record/record.ts';
import type { ExpectedRecord } from './fixtures.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const written = (date: CslDate | undefined): string | undefined => date?.['date-parts'][0].map(two).join('-');

const isExpectedList = (value: unknown): value is ExpectedRecord[] =>
  Array.isArray(value) && value.every(v => typeof v === 'object' && v !== null);

/** A name's own parts always count, its affiliations and ORCID where the reader typed them. */
function comparableName(name: Name, expected: ExpectedRecord | undefined): ExpectedRecord {
  const { affiliation, ORCID, ...parts } = name;
  return {
    ...parts,
    ...(expected && 'affiliation' in expected && { affiliation }),
    ...(expected && 'ORCID' in expected && { ORCID }),
  };
}

/** Fields in which the reader may list several right values. */
const ALTERNATIVES = new Set(['container-title', 'ISSN']);

/** The record's fields that the reader typed, in the shape in which they are typed. */
export function comparable(record: Record, expected: ExpectedRecord): ExpectedRecord {
  const values = new Map<string, unknown>(Object.entries(record));
  const fields = Object.entries(expected).map(([field, value]): [string, unknown] => {
    const got = values.get(field);
    if (value === null) return [field, got === undefined ? null : got];
    if (field === 'issued') return [field, written(record.issued)];
    if (field === 'author' || field === 'editor') {
      return [
        field,
        record[field]?.map((name, i) => comparableName(name, isExpectedList(value) ? value[i] : undefined)),
      ];
    }
    if (ALTERNATIVES.has(field)) return [field, anyOf(got, value)];
    return [field, got];
  });
  return Object.fromEntries(fields);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function anyOf(got: unknown, value: unknown): unknown {
  const [right, found] = [listOf(value), listOf(got)];
  return !found.includes(undefined) && right.some(x => found.includes(x)) ? value : got;
}

/** Compares every field that the reader typed; null means "must be absent". */
export function expectRecord(record: Record, expected: ExpectedRecord): void {
  expect(comparable(record, expected)).toEqual(expected);
}
