import type { Name, Record } from '../../record/record.ts';
import { isoDate } from '../values/date.ts';
import { singleLine } from '../values/single-line.ts';
import { COLUMNS, type Column } from './columns.ts';
import { cell } from './table.ts';

/** What stands beside a record in its entry. */
export interface Beside {
  tags?: readonly string[];
  note?: string;
}

/** Begins with a BOM, without which Excel takes UTF-8 for something else. */
export const CSV_START = `\uFEFF${COLUMNS.map(column => cell(column.head)).join(',')}\r\n`;

/** A table by RFC 4180, one row a record; lists are separated by semicolons, names are "Family, Given". */
export const writeCsv = (records: readonly Record[]): string =>
  CSV_START + records.map(record => csvRow(record)).join('');

export const csvRow = (record: Record, beside: Beside = {}): string =>
  `${COLUMNS.map(column => cell(valueOf(column, record, beside))).join(',')}\r\n`;

function valueOf(column: Column, record: Record, { tags, note }: Beside): string {
  switch (column.kind) {
    case 'type':
      return record.type;
    case 'text':
      return singleLine(record[column.field] ?? '');
    case 'list':
      return joined(record[column.field]);
    case 'names':
      return (record[column.field] ?? []).map(nameText).join('; ');
    case 'date':
      return record[column.field]?.['date-parts'].map(isoDate).join('/') ?? '';
    case 'tags':
      return joined(tags);
    case 'note':
      return note ?? '';
  }
}

const joined = (values: readonly string[] | undefined): string =>
  (values ?? []).map(value => singleLine(value).replaceAll(';', ',')).join('; ');

function nameText({ family, given, suffix, literal }: Name): string {
  const parts = family
    ? [family, given ?? '', suffix ?? ''].map(part => part.replaceAll(',', ' ').trim())
    : [`${literal ?? ''},`];
  while (parts.at(-1) === '') parts.pop();
  return singleLine(parts.join(', ')).replaceAll(';', ',');
}
