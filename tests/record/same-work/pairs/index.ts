/** The pairs that were typed by hand, by topic. */
import type { Pair } from '../pair.ts';
import { chapters } from './chapters.ts';
import { easilyJoined } from './easily-joined.ts';
import { easilyMissed } from './easily-missed.ts';
import { editions } from './editions.ts';
import { editorialsAndLetters } from './editorials-and-letters.ts';
import { identifiers } from './identifiers.ts';
import { languages } from './languages.ts';
import { names } from './names.ts';
import { noticesAndReplies } from './notices-and-replies.ts';
import { parts } from './parts.ts';
import { places } from './places.ts';
import { preprints } from './preprints.ts';
import { recurringTitles } from './recurring-titles.ts';
import { reworked } from './reworked.ts';
import { titles } from './titles.ts';
import { versions } from './versions.ts';
import { webPages } from './web-pages.ts';

export const TYPED: { [topic: string]: readonly Pair[] } = {
  chapters,
  'easily joined': easilyJoined,
  'easily missed': easilyMissed,
  editions,
  'editorials and letters': editorialsAndLetters,
  identifiers,
  languages,
  names,
  'notices and replies': noticesAndReplies,
  parts,
  places,
  preprints,
  'recurring titles': recurringTitles,
  reworked,
  titles,
  versions,
  'web pages': webPages,
};
