import { fold } from '../text/fold.ts';
import { GIVEN_NAMES } from '../word-lists/given-names.ts';

const names = new Set(GIVEN_NAMES);

/**
 * Whether a word is a common given name of Europe or the Americas. This tells "García López, Juan Carlos" (one person)
 * from "María García, Juan López" (two). Of "Jean-Paul" the first part counts.
 */
export const isGivenName = (word: string): boolean => names.has(fold(word.split('-')[0] ?? ''));
