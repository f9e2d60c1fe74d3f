/**
 * Words in the names of encyclopedias and lexica, as those on the web are called; each the source of a pattern to be
 * used with the flags `iu`. Sorted.
 */
export const REFERENCE_WORDS: readonly string[] = [
  'enciclop[eé]dia',
  'encyclop(?:ae|e|æ)dia',
  'encyclop[eé]die',
  'encyklop(?:e|æ)di',
  'enzyklopädie',
  'handwörterbuch',
  'leksikon',
  'lexikon',
  'opa?edia$',
  'энциклопеди',
];
