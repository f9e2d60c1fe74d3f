import type { Take } from '../../record/claim-list.ts';
import type { ClaimField, PageLabel } from '../../record/page-reading.ts';
import { labelField, type LabelField } from '../../record/label-field.ts';
import { bySemicolon, markedNames } from './marked-names.ts';
import { byRole } from './roles.ts';

const YEAR = '(?:1[5-9]|20)\\d\\d';
const HAS_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);

const LETTERS = /[^\x00-@[-`{-\u00bf]{2}/;
/** No digits beyond a note's mark, no address, no control of the page. */
const NAME =
  /^(?!.*(?:@|\d\d|https?:|\b(?:view|show|more|follow|expand|info|affiliations?|email)\b))(?=.*[^\x00-@[-`{-\u00bf]{2})/i;

/** The shape a value must have to be believed of a label, and its greatest length. */
const SHAPES: { [field in ClaimField]?: [RegExp, number] } = {
  DOI: [/10\.\d{4,9}\//, 300],
  PMID: [/^\d{4,9}\b/, 60],
  PMCID: [/^(?:PMC)?\d{4,9}\b/i, 60],
  arxiv: [/\d{4}/, 60],
  ISSN: [/\d{4}-?\d{3}[\dXx]/, 120],
  ISBN: [/(?:[\dX][- ]?){9}/i, 200],
  volume: [/\d|^[IVXLC]+$/, 25],
  issue: [/\d|suppl|spec|^[IVXLC]+$/i, 40],
  page: [/\d|^[ivxlc]+/, 40],
  'first-page': [/\d/, 20],
  'last-page': [/\d/, 20],
  'article-number': [/\d/, 30],
  'number-of-pages': [/\d/, 30],
  date: [HAS_YEAR, 60],
  'date-online': [HAS_YEAR, 60],
  'date-any': [HAS_YEAR, 60],
  year: [HAS_YEAR, 30],
  language: [LETTERS, 60],
  type: [LETTERS, 80],
  'cited-by': [/^\d+$/, 9],
  title: [LETTERS, 600],
  'container-title': [LETTERS, 250],
  'book-title': [LETTERS, 400],
  conference: [LETTERS, 400],
  publisher: [LETTERS, 200],
  'source-line': [/\d.*\d/, 400],
  citation: [/\d{4}|forthcoming|in press/i, 2000],
  identifier: [/^https?:|10\.\d{4}|^[\w:./-]*\d{4}[\w./-]*$/, 500],
  author: [NAME, 120],
  editor: [NAME, 120],
  contributor: [NAME, 120],
  authors: [LETTERS, 4000],
  editors: [LETTERS, 2000],
  // prose has an end of a sentence; a list of headings or links has none
  abstract: [/.{60}[.。．!?？]/, 30_000],
  keyword: [/^(?!\d+\.\s)(?:.*[^\s\d]){2}/, 150],
  keywords: [LETTERS, 3000],
};
const NOTHING =
  /^[\x00-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u3004、，。；：]*$|^(?:loading|cargando|carregando|a carregar|chargement|wird geladen|laddar|lata|n\/a|none|unknown|not available)[\s.…]*$/i;

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

/** Claims what stands under a label, when it can be that. */
function claimLabelled(
  { field, label, values, parts: printed, loose, links = [] }: PageLabel & { field: LabelField },
  take: Take,
): void {
  const say: Say = (as, value, kind = 'label') => {
    const shape = SHAPES[as];
    if (value && !NOTHING.test(value) && (!shape || (value.length <= shape[1] && shape[0].test(value))))
      take(as, value, `${kind}:${label}`);
  };
  const listed = loose && field !== 'contributor' ? undefined : printed;
  const parts = values.filter(value => !NOTHING.test(value));
  const whole = parts.join(' ');
  switch (field) {
    case 'authors':
    case 'editors':
    case 'contributor':
    case 'people':
      return people(field, parts, listed, say);
    case 'keywords':
    case 'subjects':
      return keywords(parts, listed, (as, value) =>
        say(as, value, field === 'subjects' ? 'subject' : undefined),
      );
    case 'description':
      return say('abstract', whole, 'description');
    case 'thesis':
      return say('type', whole && 'thesis');
    case 'note':
      return note(whole, say);
    case 'editor-or-publisher':
      return say(PERSON.test(whole) ? 'editors' : 'publisher', whole);
    case 'series':
      return say(JOURNAL_SERIES.test(whole) ? 'source-line' : 'collection-title', whole);
    case 'published-in':
      return say(/\d/.test(whole) ? 'source-line' : 'container-title', whole);
    case 'volume-issue':
      return say('source-line', whole);
    case 'published':
      return published(whole, say);
    case 'identifier':
    case 'DOI':
      for (const value of [...parts.flatMap(part => part.split(/\s+(?=https?:)/)), ...links])
        say(field, /^https?:/.test(value) ? value.split(/\s/, 1)[0] : value);
      return;
    case 'classification:CLC':
    case 'classification:subject':
      // "R1 [预防医学、卫生学];", "1004 ; 120402 ;": the codes, not their names
      for (const code of bySemicolon([whole.replace(/\[[^\]]*\]/g, '')])) say(field, code);
      return;
    case 'related':
      return;
    case 'PMID':
      return say(field, /^\d+/.exec(parts[0] ?? '')?.[0]);
    case 'PMCID':
      return say(field, /^(?:PMC)?\d+/i.exec(parts[0] ?? '')?.[0]);
    case 'number-of-pages': {
      // 页数 "4(889-892)": the count, then the pages
      const [, count, range] = /^(\d+)\s*\(([\d+,\s~–-]+)\)$/.exec(whole) ?? [];
      say('page', range);
      return say(field, count ?? whole);
    }
    case 'page':
      return say(field, whole.replace(/^(\w+)\s*\/\s*(\w+)$/, '$1-$2'));
    case 'ISSN':
    case 'ISBN':
    case 'affiliation':
      for (const part of parts) say(field, part);
      return;
    case 'volume':
    case 'issue':
      if (/\bv(?:ol(?:ume)?)?\.?\s*\d.*\b(?:n|no|nr|núm|issue|num|número|iss|heft)\b/i.test(whole))
        return say('source-line', whole);
      if (field === 'volume' && /^\d+\W+(?:issue|no|nr|number|heft)\b/i.test(whole))
        return say('source-line', `Volume ${whole}`);
      return say(field, whole.replace(/^(?:volume|issue|vol\.|no\.)\s*(?=\d)|[,;.\s]+$/gi, ''));
    case 'cited-by':
      return say(field, whole.replace(/[,.\s]/g, ''));
    default:
      say(field, whole);
  }
}

/** "Family, Given" and none of the words of a house: in Spanish and Portuguese "Editor" is the publisher. */
const PERSON =
  /^(?!.*\b(?:univ|press|edi[ct]|institut|facult|soci|asoci|associa|centr|verlag|department|s\.a))\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, \p{Lu}|^\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)*\p{Lu}\p{Ll}+(?:[;,]|$)(?!.*\b(?:univ|press|springer|institut))/iu;
const JOURNAL_SERIES = /\bvol(?:ume|\.)?\s*\d.*(?:\b(?:no|nr|núm|issue|pp?)\b|nº)/i;
/** What catalogues note of theses: "Thesis (Ph. D.)--Example University, 2011", "Example Universität, Dissertation, 2016". */
const THESIS =
  /^.{0,80}(?<!\p{L})(?:thesis|dissertation|diss\.|hochschulschrift|diplomarbeit|masterarbeit|habilitation|tesis|tese|dissertação|thèse|mémoire|afhandling|ph\.? ?d\.?|学位论文|学位論文|博士|硕士)/iu;

function note(whole: string, say: Say): void {
  if (whole.length > 300 || !THESIS.test(whole)) return;
  say('type', 'thesis');
  say(
    'institution',
    /(?:^|--\s*|[,:(]\s*|\)\s*[-–—]*\s*)(?!(?:thesis|diss))([^,;:()–—]{0,60}(?<!\p{L})(?:univ|hochschule|college|institut|school|akademi)[^,;:()–—\d]{0,60}?)\s*(?:[,;(]|\d|$)/iu.exec(
      whole,
    )?.[1],
  );
}

/** Dates of birth and death are catalogued with a name: "Müller, Käthe, 1961-". */
const LIFE = /,?\s*\(?(?:b\. ?|geb\. |ca\. )?\d{4}\s*[-–]?\s*(?:\d{4})?\)?\.?$/;

function people(
  field: 'authors' | 'editors' | 'contributor' | 'people',
  parts: readonly string[],
  printed: readonly string[] | undefined,
  say: Say,
): void {
  const whole = parts.join(' ');
  const one = field === 'editors' ? 'editor' : field === 'contributor' ? 'contributor' : 'author';
  const listed = printed ?? (parts.length > 1 && parts.every(part => part.length < 120) ? parts : undefined);
  const roles = /[)\]]\s*[;|]/.test(whole) ? whole.split(/(?<=[)\]])\s*[;|]\s*/) : undefined;
  const names = (listed ?? roles ?? [whole])
    .map(name => byRole(name, one))
    .map(({ field: as, name }) => ({ as, name: name.replace(LIFE, '') }));
  if (listed !== undefined || names.length > 1 || names[0]?.as !== one || one === 'contributor')
    for (const { as, name } of names) say(as, name);
  else say(field === 'editors' ? 'editors' : 'authors', names[0].name);
}

function keywords(parts: readonly string[], printed: readonly string[] | undefined, say: Say): void {
  const words = printed ?? (parts.length > 1 && parts.every(part => part.length < 100) ? parts : undefined);
  const whole = parts.join(' ');
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
