import { ENGLISH_MONTHS } from '../../word-lists/month-names.ts';

/** The months as BibTeX abbreviates them in all its styles: "jan" to "dec". */
export const MONTHS = ENGLISH_MONTHS.map(month => month.toLowerCase());
