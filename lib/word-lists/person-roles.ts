/**
 * Roles as catalogues and repositories put them in brackets behind a name: MARC relator terms and codes
 * (https://www.loc.gov/marc/relators/) in English, Spanish, Portuguese, French, German, Danish, Swedish, Chinese, Japanese.
 * Each entry is the source of a pattern to be used with the flag `i`. Sorted.
 */

/** How the words for authors begin. */
export const AUTHOR_ROLES: readonly string[] = [
  '(?:co-?)?aut',
  '(?:co-?)?auteur',
  '(?:co-?)?author',
  '(?:co-?)?autor',
  '(?:co-?)?autore',
  '(?:co-?)?cre',
  '(?:co-?)?creator',
  '(?:co-?)?dissertant',
  '(?:co-?)?forfatter',
  '(?:co-?)?författare',
  '(?:co-?)?verfasser',
  '(?:co-?)?writer',
  'primary (?:author|creator)',
  '作者',
  '撰',
  '著',
];

/** How the words for editors begin. */
export const EDITOR_ROLES: readonly string[] = [
  'compil',
  'curat',
  'ed\\.',
  'editor',
  'eds\\.',
  'edt',
  'herausgeber',
  'hg\\.',
  'hrsg',
  'org\\.',
  'organizador',
  'redakt',
  'redaktør',
  'éd\\.',
  'éditeur scientifique',
  '主编',
  '编',
];

/** How the words for translators begin. */
export const TRANSLATOR_ROLES: readonly string[] = [
  'oversætter',
  'tradu',
  'translat',
  'trl',
  'übersetzer',
  '訳',
  '譯',
  '译',
];

/** Parts of the words for people who are none of these: advisers, examiners, funders, photographers. */
export const CONTRIBUTOR_ROLES: readonly string[] = [
  'advis',
  'beiträg',
  'betreu',
  'censor',
  'chair',
  'collect',
  'committee',
  'contribut',
  'degree',
  'direct',
  'editor',
  'examin',
  'funder',
  'grantor',
  'gutachter',
  'handled',
  'host',
  'illustrat',
  'institution',
  'interview',
  'jury',
  'member',
  'mentor',
  'mitwirk',
  'oppon',
  'orienta',
  'owner',
  'photograph',
  'promotor',
  'président',
  'publish',
  'rapporteur',
  'reader',
  'referee',
  'repository',
  'review',
  'sponsor',
  'student',
  'supervis',
  'tutor',
  'vejled',
  '审',
  '指导',
  '指導',
];
