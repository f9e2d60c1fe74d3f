/**
 * The words under which a record was read: what its authors and pages belong to, so that no merge takes the title of
 * one paper and the authors of another. A title that a person typed doesn't change them.
 */
import type { Entry } from '../record/entry.ts';
import { titleLetters } from '../record/same-work.ts';

/** A title for comparing; one of signs alone stands as it is. */
export const titleWords = (title: string): string => titleLetters(title) || title;

/** The words of the title that an entry's authors and pages were read under. */
export const readWords = ({ record, edits, titled }: Pick<Entry, 'record' | 'edits' | 'titled'>): string =>
  (edits.title === undefined ? undefined : titled) ?? titleWords(record.title);

/** What an entry keeps of these words: nothing where its title says them. */
export const keptWords = (words: string, title: string): { titled?: string } =>
  words === titleWords(title) ? {} : { titled: words };
