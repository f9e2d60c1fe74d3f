/** "Other authors" of a catalogue: of an article its authors but the first, of a thesis or book anybody. */
import { labelKey, type LabelField } from '../../record/label-field.ts';
import type { PageLabel } from '../../record/page-reading.ts';
import { CATALOGUE_LABELS } from '../../word-lists/catalogue-labels.ts';
import { isPlaceInSerial } from './appeared.ts';

/** VuFind's label for them in each of its languages. */
const OTHER_AUTHORS: ReadonlySet<string> = new Set(
  Object.values(CATALOGUE_LABELS.contributor).map(([otherAuthors]) => otherAuthors),
);
/** Whether a label is a catalogue's for an article's further authors. */
export const isOtherAuthors = ({ label }: PageLabel): boolean => OTHER_AUTHORS.has(labelKey(label));

/** Whether one of the labels gives a place in a journal. */
export const isInSerial = (known: readonly (PageLabel & { field: LabelField })[]): boolean =>
  known.some(
    ({ field, values }) =>
      (field === 'published' || field === 'published-in') && isPlaceInSerial(values.join(' ')),
  );
