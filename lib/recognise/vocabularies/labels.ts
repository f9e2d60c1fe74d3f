/** Labels that the page prints with values beside or below them, as catalogues and repositories do. */
import { anyOf } from '../../text/any-of.ts';
import type { Take } from '../../record/claim-list.ts';
import type { ClaimField, PageLabel } from '../../record/page-reading.ts';
import { isLabelBeforeColon, labelField, labelKey, type LabelField } from '../../record/label-field.ts';
import { isOneMeetings } from '../fields/proceedings.ts';
import { isPlaceInSerial, journalBeside, published, publishedIn } from './appeared.ts';
import { editedBook } from './edited-book.ts';
import { publisherAbovePlace } from '../imprint.ts';
import { hostItem, hostWithEditors } from './host-item.ts';
import { authorsApart, isInSerial, isOtherAuthors, peopleInTitles } from './other-authors.ts';
import { NOTHING, SHAPES } from './label-shapes.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';
import { bySemicolon, markedNames } from './marked-names.ts';
import type { Labelled, Reader, ReadField, Say } from './label-reader.ts';
import { people, withOneByline } from './labelled-people.ts';
import { figures, LONGEST_NUMBERS, OF_FIGURES, page, pageCount, volumeOrIssue } from './labelled-numbers.ts';
import { labelledTitle } from './labelled-title.ts';
import { thesisNote } from './thesis-note.ts';
import { sourcesNamed, type KnownLabel } from './named-sources.ts';

/** Fields that one work may have more than two labels for. More than two labels of any other mean a list of works. */
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

/** Numbers in brackets behind names, which refer to affiliations: "Ness, Ottar [1 ,3 ]". */
const MARKER = /\S\s*\[\d+\s*(?:[,，]\s*\d+\s*)*\]|^\[\d+\s*(?:[,，]\s*\d+\s*)*\]$/;

/**
 * Makes the claims of a page's labels; returns of how many works, if several, else 0. `isArticle`: in a known journal.
 * `titles`: those that other sources give.
 */
export function claimLabels(
  labels: readonly PageLabel[],
  take: Take,
  isArticle = false,
  titles: readonly string[] = [],
): number {
  const known = sourcesNamed(
    labels.flatMap(one => {
      const field = labelField(one.label);
      return !field || field === 'related' || isHeading(one.values[0] ?? '') ? [] : [{ ...one, field }];
    }),
  );
  const times = new Map<LabelField, number>();
  for (const { field } of known) times.set(field, (times.get(field) ?? 0) + 1);
  const often = (field: LabelField) => !REPEATED.has(field) && (times.get(field) ?? 0) > 2;
  const places = known.flatMap(({ field, values }) => (field === 'affiliation' ? values : []));
  const first = known.find(({ field }) => field === 'authors');
  const main = isArticle || isInSerial(known) ? first : undefined;
  const named = peopleInTitles([
    ...titles,
    ...known.flatMap(one => (one.field === 'title' ? one.values : [])),
  ]);
  for (const labelled of withOneByline(known).flatMap(one => authorsApart(one, named, first))) {
    if (often(labelled.field)) continue;
    const one =
      main && isOtherAuthors(labelled) ? { ...labelled, field: main.field, label: main.label } : labelled;
    if (one.field === 'authors' && one.values.some(value => MARKER.test(value)))
      for (const name of markedNames(one.values, places)) take('author', name, `label:${one.label}`);
    else claimLabelled(one, take);
  }
  return Math.max(...(['authors', 'title'] as const).map(field => (often(field) ? times.get(field)! : 0)));
}

/** Whether a value is a label itself, as in a row of headings; "en" and "por" are languages. */
function isHeading(value: string): boolean {
  const bare = value.replace(/(?<![\s:：])[\s:：]+$/, '');
  return labelField(bare) !== undefined && (bare !== value || !isLabelBeforeColon(labelKey(bare)));
}

/** Fields whose value is one name. */
const OF_ONE_NAME: ReadonlySet<LabelField> = new Set<LabelField>([
  'book-title',
  'conference',
  'container-title',
  'institution',
  'publisher',
  'title',
]);
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Thai}]/u;

/** The first of two lines where the second is the name once more in Latin letters. */
function withoutLatin(field: LabelField, lines: readonly string[]): readonly string[] {
  const [own = '', latin = ''] = lines;
  const isTwice = lines.length === 2 && EAST_ASIAN.test(own) && /^\P{L}*\p{sc=Latin}/u.test(latin);
  return isTwice && OF_ONE_NAME.has(field) && !EAST_ASIAN.test(latin) && !/\d/.test(latin) ? [own] : lines;
}

/** Makes the claims of one label's value. */
function claimLabelled({ field, label, values, parts, loose, links = [] }: KnownLabel, take: Take): void {
  const say: Say = (as, value, kind = 'label') => {
    const shape = SHAPES[as];
    if (value && !NOTHING.test(value) && (!shape || (value.length <= shape[1] && shape[0].test(value))))
      take(as, value, `${kind}:${label}`);
  };
  const printed = values.filter(value => !NOTHING.test(value));
  const lines = OF_FIGURES.has(field)
    ? printed.map(value => figures(value, label))
    : withoutLatin(field, printed);
  const items = loose && field !== 'contributor' ? undefined : parts;
  const labelled: Labelled = { field, label, lines, whole: lines.join(' '), items, links };
  const reader = LABEL_READERS[field];
  if (reader) reader(labelled, say);
  else say(field as ClaimField, labelled.whole);
}

/** One value a line. */
const eachLine: Reader = ({ field, lines }, say) => {
  for (const line of lines) say(field as ClaimField, line);
};

/** Identifiers and addresses, printed or in links; an address ends at the first blank. */
const identifiers: Reader = ({ field, lines, links }, say) => {
  for (const value of [...lines.flatMap(line => line.split(/ (?=https?:)/)), ...links])
    say(field as ClaimField, /^https?:/.test(value) ? value.split(/\s/, 1)[0] : value);
};

/** Codes of a classification, without their names in brackets: "R1 [预防医学、卫生学];", "1004 ; 120402 ;". */
const classification: Reader = ({ field, whole }, say) => {
  for (const code of bySemicolon([whole.replace(/\[[^[\]]*\]/g, '')])) say(field as ClaimField, code);
};

/** A language before a name that is given in several: "ja : 紀要". */
const LANGUAGE = /^[a-z]{2} ?[:：] ?/;

/** The readers of labels whose value cannot simply be claimed as it stands. */
export const LABEL_READERS: { [field in Exclude<ReadField, ClaimField>]: Reader } & {
  [field in ClaimField]?: Reader;
} = {
  authors: people,
  'book-title': ({ whole, lines }, say) => {
    if (!editedBook(lines, say)) say('book-title', whole);
  },
  'cited-by': ({ whole }, say) => say('cited-by', whole.replace(/[,.\s]/g, '')),
  'classification:CLC': classification,
  'classification:subject': classification,
  'container-title': ({ whole, lines }, say) => journalBeside(lines, whole, say),
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
  note: ({ whole }, say) => thesisNote(whole, say),
  'number-of-pages': pageCount,
  page,
  people,
  PMID: ({ lines }, say) => say('PMID', /^\d+/.exec(lines[0] ?? '')?.[0]),
  published: ({ whole }, say) => published(whole, say),
  // the journal's name may stand by itself above the line with its numbers, its publisher below
  'published-in': ({ whole, lines, label, items = [] }, say) => {
    const issue = issueAmong(items);
    if (issue !== undefined) return say('source-line', issue);
    if (ONLY_NUMBER.test(whole)) return;
    if (hostItem(whole, say) || hostWithEditors(whole, say) || editedBook(lines, say)) return;
    if (lines.length > 1 && isOneMeetings(lines[0]!)) return say('container-title', lines[0]);
    const place = lines.length > 2 ? lines.find(isPlaceInSerial) : undefined;
    if (place !== undefined && place !== lines[0] && parseSourceLine(place).journal === undefined)
      say('container-title', lines[0]!.replace(LANGUAGE, ''));
    publishedIn(place ?? whole, label, say);
  },
  title: labelledTitle,
  publisher: ({ whole, lines }, say) => {
    const { publisher, place } = publisherAbovePlace(lines) ?? { publisher: whole.replace(FOLLOW, '') };
    say('publisher', publisher);
    say('publisher-place', place);
  },
  series: ({ whole }, say) => {
    const isJournal = whole.length < LONGEST_NUMBERS && JOURNAL_SERIES.test(whole);
    say(isJournal ? 'source-line' : 'collection-title', whole);
  },
  // "出处：《河海科学》" names a journal; without the brackets it may be a newspaper's source
  'source-line': ({ whole }, say) => {
    const named = /^《([^《》]+)》(?!.*\d)/.exec(whole)?.[1];
    say(named ? 'container-title' : 'source-line', named ?? whole);
  },
  // a catalogue's subjects are believed less than keywords
  subjects: (labelled, say) => keywords(labelled, (as, value) => say(as, value, 'subject')),
  thesis: ({ whole }, say) => {
    say('type', whole && 'thesis');
    thesisNote(whole, say);
  },
  volume: volumeOrIssue,
  'volume-issue': ({ whole }, say) => {
    // "23:2", "23-2"; "권호사항 Vol.- No.62 [2016]" is read as a line
    const [, volume, issue] = /^(\d{1,4})\s*[:：/,.-]\s*(\d{1,4}(?:[-–/]\d{1,3})?)$/.exec(whole) ?? [];
    if (!issue) return say('source-line', whole);
    say('volume', volume);
    say('issue', issue);
  },
  // VuFind's Japanese has the word for the year before the journal
  year: ({ whole }, say) =>
    say(!YEAR_AND_MONTH.test(whole) && isPlaceInSerial(whole) ? 'source-line' : 'year', whole),
};

/** The last of several links where it repeats the journal before it with its numbers: "수변학회", "수변연구", "수변연구 제29호". */
function issueAmong(items: readonly string[]): string | undefined {
  const [journal, issue] = items.slice(-2);
  const isIssue = issue !== undefined && issue !== journal && issue.startsWith(`${journal} `);
  return isIssue && isPlaceInSerial(issue) ? issue : undefined;
}

/** A DOI or address of what the work is part of, with its kind perhaps: "Book: 10.5555/quays (DOI)". */
const ONLY_NUMBER =
  /^(?:\p{L}[\p{L} /-]{2,40}: ?)?(?:https?:\/\/|10\.\d{4,9}\/)\S{1,300}(?: \([A-Za-z]{2,9}\))?$/u;

/** "2022.6": no volume. */
const YEAR_AND_MONTH = /^(?:19|20)\d\d ?[-./] ?\d{1,2}\.?$/;

/** Fits persons' names, not publishers': in Spanish and Portuguese the label "Editor" can mean either. */
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
/** A shop's button behind a publisher, to be told of new books. */
const FOLLOW = / [关關]注$/;
/** A series with volume and issue, which is a journal. */
const JOURNAL_SERIES = /\bvol(?:ume|\.)?\s*\d.*(?:\b(?:no|nr|núm|issue|pp?)\b|nº)/i;

/** Keywords: by the markup's items or short lines, else as a list in one string. */
function keywords({ lines, whole, items }: Labelled, say: Say): void {
  if (labelField(whole.split(' ', 1)[0]!) === 'abstract') return; // a row of tabs: "Keywords | Abstract | Cited by"
  const words = withoutButtons(
    items ?? (lines.length > 1 && lines.every(line => line.length < 100) ? lines : []),
  );
  if (words.length > 1) for (const word of words) say('keyword', word.replace(/ ?[;,/]$/, ''));
  else if (whole.length > 2) say('keywords', whole);
}

/** Without the buttons behind a list that is cut short, the first of which begins with dots: "...More", "Less". */
function withoutButtons(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && /^(?:\.{3}|…)/.test(word));
  return at < 0 ? words : words.slice(0, at);
}
