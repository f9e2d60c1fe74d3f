/** Tests of what a page prints: does it show one scholarly work? They decide where the metadata does not tell. */
import type { ClaimField, PageReading } from '../record/page-reading.ts';
import { findDoi } from '../record/identifiers.ts';
import { labelField, type LabelField } from '../record/label-field.ts';
import { claimTexts, isClaimed } from './claim-texts.ts';
import { isShared } from './metadata-signs.ts';
import { parseSourceLine } from './source-line/parse-source-line.ts';
import { underTitle } from './vocabularies/under-title.ts';

/** Whether an essay of an old web journal was found (see `essay` in vocabularies/under-title.ts). */
export const isPrintedEssay = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'title', /^visible:essay/);

/** Whether the page lists citations, each with its own DOI: a person's publications, an issue's contents. */
export function listsCitations({ claims }: PageReading): boolean {
  const different = (field: ClaimField, source: RegExp): number =>
    new Set(claimTexts(claims, field, source).map(value => findDoi(value) ?? value)).size;
  return different('DOI', /^visible:head$/) > 1 && different('source-line', /^visible:line$/) > 1;
}

/** How many lines under the title may come before the paper's source line. */
const HEAD_LINES = 4;

/** Whether authors are printed and soon under the title a line with journal, year, volume and page. */
export function hasPaperHead({ claims, lines = [] }: PageReading): boolean {
  if (!isClaimed(claims, 'author', /^visible/) && !isClaimed(claims, 'authors', /^visible/)) return false;
  const head = underTitle(lines, claimTexts(claims, 'title'), 'last').slice(0, HEAD_LINES);
  // a person's or an issue's list has many such lines
  return head.some(isWholeSourceLine) && lines.filter(({ text }) => isWholeSourceLine(text)).length < 3;
}

/** A time of day: news are dated to the minute. */
const CLOCK = /\b\d{1,2}:\d\d(?::\d\d)?(?:\s*(?:[ap]\.?m\b|utc|gmt|[ce]e?s?t\b|uhr)|\s*$)/i;

/** Whether a line gives journal, year, volume and page, and is not the date line of news. */
function isWholeSourceLine(text: string): boolean {
  if (text.length > 200 || CLOCK.test(text)) return false;
  const { journal, volume, page, articleNumber, date } = parseSourceLine(text);
  const place = page ?? articleNumber;
  return journal !== undefined && volume !== undefined && place !== undefined && date !== undefined;
}

/** Whether a label says in which journal or book the work was published. */
const isLabelledPublished = ({ claims }: PageReading): boolean =>
  claims.some(({ field, source }) => field === 'source-line' && isLabelOf(source, PUBLISHED_IN)) ||
  isClaimed(claims, 'citation', /^label/);

/** "Source: …" is not among them, as news print it for the paper that they report. */
const PUBLISHED_IN: readonly (LabelField | undefined)[] = ['published', 'published-in'];

/** Whether a claim's source is a printed label of one of the fields. */
const isLabelOf = (source: string, fields: readonly (LabelField | undefined)[]): boolean =>
  source.startsWith('label:') && fields.includes(labelField(source.slice('label:'.length)));

/** Whether a label or a line says where the work was published. */
const hasSourceLine = (page: PageReading): boolean =>
  isLabelledPublished(page) ||
  isClaimed(page.claims, 'source-line', /^visible/) ||
  isClaimed(page.claims, 'container-title', /^label/);

/** Whether the page prints an abstract under a heading or label. */
const hasAbstract = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'abstract', /^(visible:(abstract|heading)|label)/);

/** Whether the page prints authors. */
const hasAuthors = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'author', /^(visible|label)/) || isClaimed(claims, 'authors', /^(visible|label)/);

/** Whether the head has a DOI, and the page a source line or abstract: a lone DOI may be that of a reported paper. */
export const hasDoiInHead = (page: PageReading): boolean =>
  isClaimed(page.claims, 'DOI', /^(visible:head|label|site)/) && (hasSourceLine(page) || hasAbstract(page));

/** Whether the page prints authors, an abstract and a source line, and is not marked up as news or blogs are. */
export const hasAbstractOfJournal = (page: PageReading): boolean =>
  hasSourceLine(page) && hasAbstract(page) && !isShared(page) && hasAuthors(page);

/** Whether authors are printed, and labels give keywords and where the work was published. */
export const hasKeywordsOfJournal = (page: PageReading): boolean =>
  isLabelledPublished(page) &&
  (isClaimed(page.claims, 'keyword', /^label/) || isClaimed(page.claims, 'keywords', /^label/)) &&
  hasAuthors(page);

/** Whether labels give title, people and at least two fields more, as in a catalogue or repository. */
export function isCatalogueRecord({ claims }: PageReading): boolean {
  const labelled = new Set(
    claims.filter(({ source }) => source.startsWith('label')).map(({ field }) => field),
  );
  const people = (['author', 'authors', 'contributor'] as const).some(field => labelled.has(field));
  return labelled.has('title') && people && labelled.size > 3;
}

/** Whether rows of an index name the people, the journal, and the volume, issue or pages of the work in the heading. */
export function isIndexRecord({ claims }: PageReading): boolean {
  const labelled = (...fields: ClaimField[]): boolean =>
    fields.some(field => isClaimed(claims, field, /^label/));
  const journal =
    labelled('container-title') ||
    claims.some(({ field, source }) => field === 'source-line' && isLabelOf(source, IN_JOURNAL));
  return (
    isClaimed(claims, 'title', /^(?:label|visible:(?:title|h1))/) &&
    labelled('author', 'authors') &&
    journal &&
    labelled('page', 'first-page', 'volume', 'issue', 'article-number', 'source-line')
  );
}

/** Labels whose source line names a journal. */
const IN_JOURNAL: readonly (LabelField | undefined)[] = [
  'container-title',
  'published',
  'published-in',
  'year',
];
