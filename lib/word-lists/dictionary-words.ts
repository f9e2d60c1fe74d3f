/**
 * Words in the names of dictionaries; each the source of a pattern to be used with the flags `iu`. Sorted.
 */
export const DICTIONARY_WORDS: readonly string[] = [
  'dicc?ionari[oa]?\\b',
  'dicion[aá]rio',
  'dictionar(?:y|ies)',
  'dictionnaire',
  'dizionario',
  'ordbo[gk]',
  'słownik',
  'thesaurus',
  'wo(?:o|ö)rdenboek',
  'wörterbuch',
  'словарь',
  '[詞词辞]典',
];
