import { CREATOR_ROLES, DATE_FIELDS, LIST_FIELDS, TEXT_FIELDS, type FieldName } from './record.ts';

/** All fields of a record, as a list. */
export const fieldNames: readonly FieldName[] = [
  'type',
  ...TEXT_FIELDS,
  ...LIST_FIELDS,
  ...DATE_FIELDS,
  ...CREATOR_ROLES,
  'classification',
  'cited-by',
  'links',
  'notices',
];
