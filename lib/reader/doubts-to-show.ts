import type { Recognition } from '../recognise/recognise.ts';
import type { FieldName } from '../record/record.ts';

/** The doubtful fields that a person can do something about: they have a value, or others to choose from. */
export const doubtsToShow = ({ record, alternatives, check }: Recognition): FieldName[] =>
  check.filter(field => record[field] !== undefined || alternatives[field] !== undefined);
