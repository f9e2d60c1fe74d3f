import { anyOf } from '../../text/any-of.ts';
import type { Take } from '../../record/claim-list.ts';
import type { ClaimField, PageLabel } from '../../record/page-reading.ts';
import { labelField, type LabelField } from '../../record/label-field.ts';
import { HAS_YEAR, NOTHING, SHAPES, YEAR } from './label-shapes.ts';
import { bySemicolon, markedNames } from './marked-names.ts';
import { byRole } from './roles.ts';

/** Claims a value when it has the field's shape; `kind` is how the source begins. */
type Say = (as: ClaimField, value: string | undefined, kind?: string) => void;

/** Fields that a page may rightly label more than twice; of any other, three labels make a list of works. */
const REPEATED: ReadonlySet<LabelField> = new Set<LabelField>([
  'ISSN',
  'ISBN',
  'abstract',
  'keywords',
  'identifier',
  'contributor',
  'affiliation',
  'citation',
  'source-line',
  'date-any',
  'description',
  'subjects',
  'note',
  'thesis',
  'people',
  'type',
]);

/** "Ness, Ottar [1 ,3 ]": the brackets name affiliations. */
const MARKER = /\S\s*\[\d+\s*(?:[,，]\s*\d+\s*)*\]|^\[\d+\s*(?:[,，]\s*\d+\s*)*\]$/;

/** Claims of a page's printed labels. Returns how many works they describe, when several. */
export function claimLabels(labels: readonly PageLabel[], take: Take): number {
  const known = labels.flatMap(one => {
    const field = labelField(one.label);
    // a label beside a label is a row of headings
    return field && labelField((one.values[0] ?? '').replace(/[\s:：]+$/, '')) === undefined
      ? [{ ...one, field }]
      : [];
  });
  const times = new Map<LabelField, number>();
  for (const { field } of known) times.set(field, (times.get(field) ?? 0) + 1);
  const often = (field: LabelField) => !REPEATED.has(field) && (times.get(field) ?? 0) > 2;
  const places = known.flatMap(({ field, values }) => (field === 'affiliation' ? values : []));
  for (const one of known) {
    if (often(one.field)) continue;
    if (one.field === 'authors' && one.values.some(value => MARKER.test(value)))
      for (const name of markedNames(one.values, places)) take('author', name, `label:${one.label}`);
    else claimLabelled(one, take);
  }
  return Math.max(...(['authors', 'title'] as const).map(field => (often(field) ? times.get(field)! : 0)));
}

/** What stands under a label, ready to be claimed. */
interface Labelled {
  field: LabelField;
  /** Its lines, those that say nothing left out. */
  lines: readonly string[];
  /** All of it in one line. */
  whole: string;
  /** Its items, where the markup parts it. */
  items: readonly string[] | undefined;
  links: readonly string[];
}

/** Claims what stands under a label, when it can be that. */
function claimLabelled(
  { field, label, values, parts, loose, links = [] }: PageLabel & { field: LabelField },
  take: Take,
): void {
  const say: Say = (as, value, kind = 'label') => {
    const shape = SHAPES[as];
    if (value && !NOTHING.test(value) && (!shape || (value.length <= shape[1] && shape[0].test(value))))
      take(as, value, `${kind}:${label}`);
  };
  const lines = values.filter(value => !NOTHING.test(value));
  const items = loose && field !== 'contributor' ? undefined : parts;
  const labelled: Labelled = { field, lines, whole: lines.join(' '), items, links };
  const reader = READERS[field];
  if (reader) reader(labelled, say);
  else say(field as ClaimField, labelled.whole);
}

type Reader = (labelled: Labelled, say: Say) => void;

const eachLine: Reader = ({ field, lines }, say) => {
  for (const line of lines) say(field as ClaimField, line);
};

/** Identifiers and addresses, printed or linked to; of an address what stands before a blank. */
const identifiers: Reader = ({ field, lines, links }, say) => {
  for (const value of [...lines.flatMap(line => line.split(/\s+(?=https?:)/)), ...links])
    say(field as ClaimField, /^https?:/.test(value) ? value.split(/\s/, 1)[0] : value);
};

/** "R1 [预防医学、卫生学];", "1004 ; 120402 ;": the codes, not their names. */
const classification: Reader = ({ field, whole }, say) => {
  for (const code of bySemicolon([whole.replace(/\[[^\]]*\]/g, '')])) say(field as ClaimField, code);
};

/** 页数 "4(889-892)": the count, then the pages. */
const pageCount: Reader = ({ whole }, say) => {
  const [, count, range] = /^(\d+)\s*\(([\d+,\s~–-]+)\)$/.exec(whole) ?? [];
  say('page', range);
  say('number-of-pages', count ?? whole);
};

const VOLUME_AND_ISSUE = /\bv(?:ol(?:ume)?)?\.?\s*\d.*\b(?:n|no|nr|núm|issue|num|número|iss|heft)\b/i;
const NUMBER_AND_ISSUE = /^\d+\W+(?:issue|no|nr|number|heft)\b/i;

/** A volume or an issue; "12, no. 3" under either is both. */
const volumeOrIssue: Reader = ({ field, whole }, say) => {
  if (VOLUME_AND_ISSUE.test(whole)) say('source-line', whole);
  else if (field === 'volume' && NUMBER_AND_ISSUE.test(whole)) say('source-line', `Volume ${whole}`);
  else say(field as ClaimField, whole.replace(/^(?:volume|issue|vol\.|no\.)\s*(?=\d)|[,;.\s]+$/gi, ''));
};

/** How the value under a label is read, for the labels whose value is not simply the field's. */
const READERS: { [field in Exclude<LabelField, ClaimField>]: Reader } & { [field in ClaimField]?: Reader } = {
  affiliation: eachLine,
  authors: people,
  'cited-by': ({ whole }, say) => say('cited-by', whole.replace(/[,.\s]/g, '')),
  'classification:CLC': classification,
  'classification:subject': classification,
  contributor: people,
  description: ({ whole }, say) => say('abstract', whole, 'description'),
  DOI: identifiers,
  'editor-or-publisher': ({ whole }, say) => say(PERSON.test(whole) ? 'editors' : 'publisher', whole),
  editors: people,
  identifier: identifiers,
  ISBN: eachLine,
  ISSN: eachLine,
  issue: volumeOrIssue,
  keywords: keywords,
  note: ({ whole }, say) => note(whole, say),
  'number-of-pages': pageCount,
  // "12/15"
  page: ({ whole }, say) => say('page', whole.replace(/^(\w+)\s*\/\s*(\w+)$/, '$1-$2')),
  people,
  PMCID: ({ lines }, say) => say('PMCID', /^(?:PMC)?\d+/i.exec(lines[0] ?? '')?.[0]),
  PMID: ({ lines }, say) => say('PMID', /^\d+/.exec(lines[0] ?? '')?.[0]),
  published: ({ whole }, say) => published(whole, say),
  'published-in': ({ whole }, say) => say(/\d/.test(whole) ? 'source-line' : 'container-title', whole),
  related: () => undefined, // see related-list.ts
  series: ({ whole }, say) => say(JOURNAL_SERIES.test(whole) ? 'source-line' : 'collection-title', whole),
  // a catalogue's subjects are believed less than keywords
  subjects: (labelled, say) => keywords(labelled, (as, value) => say(as, value, 'subject')),
  thesis: ({ whole }, say) => say('type', whole && 'thesis'),
  volume: volumeOrIssue,
  'volume-issue': ({ whole }, say) => say('source-line', whole),
};

/** A person's name without the words of a house: in Spanish and Portuguese "Editor" is the publisher. */
const PERSON = new RegExp(
  [
    `^(?!.*\\b${anyOf([
      'asoci',
      'associa',
      'centr',
      'department',
      'edi[ct]',
      'facult',
      'institut',
      'press',
      's\\.a',
      'soci',
      'univ',
      'verlag',
    ])})\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?, \\p{Lu}`,
    `^\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. ?)*\\p{Lu}\\p{Ll}+(?:[;,]|$)(?!.*\\b${anyOf([
      'institut',
      'press',
      'springer',
      'univ',
    ])})`,
  ].join('|'),
  'iu',
);
const JOURNAL_SERIES = /\bvol(?:ume|\.)?\s*\d.*(?:\b(?:no|nr|núm|issue|pp?)\b|nº)/i;

/** What catalogues note of theses: "Thesis (Ph. D.)--Example University, 2011", "Universität, Dissertation, 2016". */
const THESIS = new RegExp(
  `^.{0,80}(?<!\\p{L})${anyOf([
    'afhandling',
    'diplomarbeit',
    'diss\\.',
    'dissertation',
    'dissertação',
    'habilitation',
    'hochschulschrift',
    'masterarbeit',
    'mémoire',
    'ph\\.? ?d\\.?',
    'tese',
    'tesis',
    'thesis',
    'thèse',
    '博士',
    '学位論文',
    '学位论文',
    '硕士',
  ])}`,
  'iu',
);
/** The house that took the thesis, between dashes, commas or brackets. */
const THESIS_INSTITUTION = new RegExp(
  `(?:^|--\\s*|[,:(]\\s*|\\)\\s*[-–—]*\\s*)(?!(?:thesis|diss))` +
    `([^,;:()–—]{0,60}(?<!\\p{L})(?:univ|hochschule|college|institut|school|akademi)[^,;:()–—\\d]{0,60}?)` +
    `\\s*(?:[,;(]|\\d|$)`,
  'iu',
);

function note(whole: string, say: Say): void {
  if (whole.length > 300 || !THESIS.test(whole)) return;
  say('type', 'thesis');
  say('institution', THESIS_INSTITUTION.exec(whole)?.[1]);
}

/** Dates of birth and death are catalogued with a name: "Müller, Käthe, 1961-". */
const LIFE = /,?\s*\(?(?:b\. ?|geb\. |ca\. )?\d{4}\s*[-–]?\s*(?:\d{4})?\)?\.?$/;

/** Names, each with the role behind it if there is one: by the markup's items, the lines, or "(role);". */
function people({ field, lines, whole, items }: Labelled, say: Say): void {
  const one = field === 'editors' ? 'editor' : field === 'contributor' ? 'contributor' : 'author';
  const listed = items ?? (lines.length > 1 && lines.every(line => line.length < 120) ? lines : undefined);
  const roles = /[)\]]\s*[;|]/.test(whole) ? whole.split(/(?<=[)\]])\s*[;|]\s*/) : undefined;
  const names = (listed ?? roles ?? [whole])
    .map(name => byRole(name, one))
    .map(({ field: as, name }) => ({ as, name: name.replace(LIFE, '') }));
  if (listed !== undefined || names.length > 1 || names[0]?.as !== one || one === 'contributor')
    for (const { as, name } of names) say(as, name);
  else say(field === 'editors' ? 'editors' : 'authors', names[0].name);
}

function keywords({ lines, whole, items }: Labelled, say: Say): void {
  const words = items ?? (lines.length > 1 && lines.every(line => line.length < 100) ? lines : undefined);
  if (words && words.length > 1) for (const word of words) say('keyword', word.replace(/\s*[;,/]$/, ''));
  else if (whole.length > 2) say('keywords', whole);
}

/** "London : Wiley, c2020": publisher and year; "12 March 2020": a date. */
function published(line: string, say: (as: ClaimField, value: string) => void): void {
  const dated = new RegExp(`^(.*?)[\\s,;:(\\[]*(?:c|©)?\\s*(${YEAR})[\\])\\s.-]*$`).exec(line);
  const before = dated?.[1]?.trim() ?? line;
  if (dated && (before === '' || /^[^\s\d]{3,10}\.?$/.test(before) || /\d/.test(before)))
    return say('date-any', line);
  if (!dated && HAS_YEAR.test(line)) return say('date-any', line);
  if (dated) say('year', dated[2]!);
  say('publisher', before.replace(/^[^:]{2,60}\s:\s/, ''));
}
