/** What the readers of labels' values are given, and what they can say. */
import type { LabelField } from '../../record/label-field.ts';
import type { ClaimField } from '../../record/page-reading.ts';

/** Claims a value if it has the shape of the field (see SHAPES); `kind` is the beginning of the claim's source. */
export type Say = (as: ClaimField, value: string | undefined, kind?: string) => void;

/** What is claimed of labels; lists of related papers are read in related-list.ts. */
export type ReadField = Exclude<LabelField, 'related'>;

/** The value of a label, in the forms that the readers below need. */
export interface Labelled {
  field: ReadField;
  /** As printed. */
  label: string;
  /** Its lines, without those that say nothing. */
  lines: readonly string[];
  /** All lines joined. */
  whole: string;
  /** Its items where the markup makes it a list. */
  items: readonly string[] | undefined;
  /** The addresses of its links. */
  links: readonly string[];
}

/** Reads the value of a label and claims what it says. */
export type Reader = (labelled: Labelled, say: Say) => void;
