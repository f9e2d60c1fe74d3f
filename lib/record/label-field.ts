/** What printed labels and the metadata keys of repositories tell of. */
import { CATALOGUE_LABELS } from '../word-lists/catalogue-labels.ts';
import { INDEX_LABELS } from '../word-lists/index-labels.ts';
import { LABEL_WORDS } from '../word-lists/label-words.ts';
import { METADATA_KEYS } from '../word-lists/metadata-keys.ts';
import { anyOf } from '../text/any-of.ts';
import type { ClaimField } from './page-reading.ts';

/**
 * What a label tells of: a claim's field, or something that has to be read first. `published` is a catalogue's line of
 * publisher, place and date; `published-in` a journal with or without its numbers; `people` are authors unless a role
 * in brackets says otherwise; `series` may be a journal; `subjects` and `description` count where there are no keywords
 * and no abstract; `related` is a list of other papers; a `note` may say that the work is a thesis, and the labels of
 * `thesis` (Advisor, Degree) say so by themselves.
 */
export type LabelField =
  | ClaimField
  | 'published'
  | 'published-in'
  | 'volume-issue'
  | 'people'
  | 'series'
  | 'subjects'
  | 'description'
  | 'note'
  | 'thesis'
  | 'editor-or-publisher'
  | 'related';

type Words = { readonly [field in LabelField]?: readonly string[] };
type WordsByLanguage = {
  readonly [field in LabelField]?: { readonly [language: string]: readonly string[] };
};

const byWord = (table: Words): [string, LabelField][] =>
  (Object.entries(table) as [LabelField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word): [string, LabelField] => [word, field]),
  );
const inAnyLanguage = (table: WordsByLanguage): [string, LabelField][] =>
  Object.entries(table).flatMap(([field, languages]) => byWord({ [field]: Object.values(languages).flat() }));
/** Of a word that stands in several tables, the last counts. */
const FIELD_OF_WORD: ReadonlyMap<string, LabelField> = new Map([
  ...inAnyLanguage(INDEX_LABELS),
  ...inAnyLanguage(CATALOGUE_LABELS),
  ...byWord(LABEL_WORDS),
]);
const FIELD_OF_KEY: ReadonlyMap<string, LabelField> = new Map(byWord(METADATA_KEYS));

/** What the last part of a key says whatever stands before it: oaire.citation.volume, local.citation.startpage. */
const KEY_ENDINGS: readonly [RegExp, LabelField][] = [
  [/volume$/, 'volume'],
  [/(?:issue|issuenumber|citation\.number)$/, 'issue'],
  [/(?:spage|startpage|firstpage|beginpage|initialpage)$/, 'first-page'],
  [/(?:epage|endpage|lastpage|finalpage)$/, 'last-page'],
  [/(?:pages|pagination|pagerange)$/, 'page'],
  [/articlenumber$/, 'article-number'],
  [/(?:journaltitle|publicationname)$/, 'container-title'],
];

/** The field of a metadata key: "dc.contributor.author", "dc.title[es_ES]". */
function fieldOfKey(key: string): LabelField | undefined {
  if (!/^[a-z]{2,12}\.[a-z]/.test(key) || key.includes(' ')) return undefined;
  const bare = key.replace(/\[[^[\]]*\]$|\.[a-z]{2}_[a-z]{2}$/, '');
  return FIELD_OF_KEY.get(bare) ?? KEY_ENDINGS.find(([ending]) => ending.test(bare))?.[1];
}

/** A language behind a label: "Abstract (German)", "Schlagwörter (eng.)", "Título [es]". */
const LANGUAGES = [
  '[a-z]{2,3}\\.?',
  ...['english', 'german', 'french', 'spanish', 'portuguese', 'italian', 'danish', 'chinese', 'japanese'],
  ...['deutsch', 'englisch', 'französisch'],
  ...['inglés', 'español', 'inglês', 'português'],
  ...['anglais', 'français'],
  ...['dansk', 'engelsk'],
  'original',
  ...['英文', '中文', '外文'],
];
const LANGUAGE = new RegExp(` ?[([]${anyOf(LANGUAGES)}[)\\]]$`);
const JOIN = / ?[/／&+] ?| (?:and|und|y|e|et|og|och|en|or|oder|ou) /;

/** Fields whose words the table has in the singular only; "Journals" or "Issues" are no label. */
const WITH_PLURAL: ReadonlySet<LabelField> = new Set<LabelField>([
  'affiliation',
  'alternative-title',
  'authors',
  'conference',
  'contributor',
  'DOI',
  'identifier',
  'ISBN',
  'keywords',
  'note',
  'page',
  'people',
  'subjects',
  'thesis',
]);

/** The field of a word as it is, or without its second gender or its plural: "Autor(a) principal", "Betreuer(in)". */
const fieldOfGender = (key: string): LabelField | undefined =>
  FIELD_OF_WORD.get(key) ?? (key.includes('(') ? FIELD_OF_WORD.get(key.replace(GENDER, '')) : undefined);

const GENDER = /\((?:a|as|e|es|in|innen|n|r|s|t)\)/g;

function fieldOfWord(key: string): LabelField | undefined {
  const field = fieldOfGender(key);
  if (field || !key.endsWith('s')) return field;
  const singular = FIELD_OF_WORD.get(key.slice(0, -1));
  return singular && WITH_PLURAL.has(singular) ? singular : undefined;
}

/** A word in the singular or plural, a metadata key, a word with its language, or several words for one thing. */
function fieldOf(key: string): LabelField | undefined {
  const plain = fieldOfWord(key) ?? fieldOfKey(key);
  if (plain || !/[ /／&+([]/.test(key) || /[:：,]/.test(key)) return plain;
  const bare = key.replace(LANGUAGE, '');
  if (bare !== key) return fieldOf(bare);
  const parts = key.split(JOIN);
  return parts.length > 1 && parts.length < 5
    ? fieldOfJoined(parts.map(fieldOfWord), key.includes('/'))
    : undefined;
}

/** What fields joined in one label tell of, by the first row that has them all; without `tells`, of the first field. */
const JOINED: readonly { fields: readonly LabelField[]; tells?: LabelField }[] = [
  {
    fields: ['publisher-place', 'publisher', 'date', 'date-any', 'year', 'editor-or-publisher'],
    tells: 'published',
  },
  { fields: ['volume', 'issue', 'page', 'year'], tells: 'volume-issue' },
  { fields: ['container-title', 'volume', 'issue', 'page', 'year', 'date-any'], tells: 'published-in' },
  { fields: ['keywords', 'subjects'], tells: 'keywords' },
  { fields: ['abstract', 'description', 'note'], tells: 'abstract' },
  { fields: ['people', 'contributor', 'editors', 'editor-or-publisher'], tells: 'people' },
  { fields: ['authors', 'people', 'contributor', 'editors', 'editor-or-publisher'], tells: 'authors' },
  { fields: ['container-title', 'book-title', 'collection-title'] },
  { fields: ['DOI', 'identifier'], tells: 'identifier' },
];

/**
 * "Abstract/Description", "Ort/Verlag", "Volume and issue". A slash may join a known word with an unknown one, a word
 * ("and") may not.
 */
function fieldOfJoined(parts: readonly (LabelField | undefined)[], slash: boolean): LabelField | undefined {
  const known = [...new Set(parts.filter(part => part !== undefined))];
  const unknown = parts.filter(part => part === undefined).length;
  if (known.length === 0 || unknown > (slash ? parts.length / 2 : 0)) return undefined;
  const [first] = known;
  if (known.length === 1) return first;
  const row = JOINED.find(({ fields }) => known.every(field => fields.includes(field)));
  return row && (row.tells ?? first);
}

/** Brackets around a label: "【作者】", "［刊名］". */
const AROUND_LABEL = /^[【〔［]([^【〔［\]】〕］]{1,30})[】〕］]$/;

/** How many there are, behind a label: "著者 (3件)", "Keywords (5)". */
const COUNT = / ?[(（]\d{1,4} ?(?:件|人|名|个|個|位|명|개|건)?[)）]$/u;

/** "D O I", "关 键 词" are spaced for looks; "Author(s)" is one word for two; case and brackets do not count. */
export function labelKey(label: string): string {
  const key = label
    .toLowerCase()
    .replace(/\(s\)$/, '')
    .replace(COUNT, '')
    .replace(AROUND_LABEL, '$1');
  // letters of an acronym set apart, "I S S N", and the blanks that make Chinese labels equally long
  return /^\p{L}(?: \p{L}){2,5}$|[\u2e80-\u9fff]/u.test(key) ? key.replace(/ /g, '') : key;
}

/** "In: Journal of Fjords", "Por: Ruiz, Eva": words so short that only a colon makes them labels. */
const ONLY_WITH_COLON: ReadonlyMap<string, LabelField> = new Map([
  ...['dans', 'em', 'en', 'i', 'in', 'v', 'w'].map((word): [string, LabelField] => [word, 'published-in']),
  ...['af', 'av', 'door', 'par', 'por', 'von'].map((word): [string, LabelField] => [word, 'authors']),
  // kinds of works are values too
  ...['dissertation', 'tese', 'tesis', 'thesis'].map((word): [string, LabelField] => [word, 'note']),
]);

/** Whether a key is a label where a colon stands behind it. Takes a label as `labelKey` makes it. */
export const isLabelBeforeColon = (key: string): boolean => ONLY_WITH_COLON.has(key);

/** What a printed label tells of; undefined for a text that is no known label. */
export function labelField(label: string): LabelField | undefined {
  const key = labelKey(label);
  return ONLY_WITH_COLON.get(key) ?? fieldOf(key);
}

const withOrWithoutS = (key: string): LabelField | undefined =>
  fieldOfGender(key) ?? FIELD_OF_WORD.get(key.replace(/s$/, ''));

/** True for a word of the table, in the singular or with an s. Takes a label as `labelKey` makes it. */
export const isLabelWord = (key: string): boolean => withOrWithoutS(key) !== undefined;

/** Fields so plain that their label needs no colon. */
const PLAIN: ReadonlySet<LabelField | undefined> = new Set<LabelField>(['keywords', 'DOI', 'PMID', 'PMCID']);

/** Whether a label is so plain that it needs neither a colon behind it nor a table around it. */
export const isPlainLabel = (label: string): boolean => PLAIN.has(withOrWithoutS(labelKey(label)));
