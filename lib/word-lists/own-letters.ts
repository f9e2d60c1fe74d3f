/** Letters by which languages of one script are told apart (CLDR's exemplar characters, those of loan words left out). */

/** Letters that no other language of this list has, the rarer languages first. */
export const OWN_LETTERS: readonly (readonly [language: string, letters: string])[] = [
  ['kk', 'әғқңұһ'],
  ['be', 'ў'],
  ['sr', 'ђћљњџј'],
  ['uk', 'іїєґ'],
  ['ug', 'ۇۈۋې'],
  ['ku', 'ۆێڵڕ'],
  ['ps', 'ټډړښځګ'],
  ['ur', 'ٹڈڑںے'],
  ['fa', 'پچژگکی'],
];

/** Letters that a language does not have, though others of its script do: a text that has them is in another one. */
export const FOREIGN_LETTERS: { readonly [language: string]: string } = {
  be: 'їґщъиђћљњџјѓќѕәғқңұһ',
  bg: 'ыэёіїєґўђћљњџјѓќѕәғқңұһ',
  kk: 'їєґўђћљњџјѓќѕ',
  mk: 'ыэъёйщьюяіїєґўђћәғқңұһ',
  ru: 'іїєґўђћљњџјѓќѕәғқңұһөү',
  sr: 'ыэъёйщьюяіїєґўѓќѕәғқңұһ',
  uk: 'ыэъёўђћљњџјѓќѕәғқңұһ',
  ar: 'پچژگکیٹڈڑںےۆێڵڕټډړښځګۇۈۋې',
  fa: 'ةٹڈڑںےۆێڵڕټډړښځګۇۈۋې',
  ur: 'ةۆێڵڕټډړښځګۇۈۋ',
};
