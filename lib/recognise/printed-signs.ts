/** What the printed page tells of whether it shows one scholarly work, where its metadata does not. */
import type { ClaimField, PageReading } from '../record/page-reading.ts';
import { findDoi } from '../record/identifiers.ts';
import { claimTexts, isClaimed } from './claim-texts.ts';
import { isShared } from './metadata-signs.ts';
import { parseSourceLine } from './source-line/parse-source-line.ts';
import { underTitle } from './vocabularies/under-title.ts';

/** An essay of an old web journal was found by its issue, title and "By …" (see vocabularies/under-title.ts). */
export const isPrintedEssay = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'title', /^visible:essay/);

/** Several citations, each with its own DOI: a person's publications or an issue's contents. */
export function listsCitations({ claims }: PageReading): boolean {
  const different = (field: ClaimField, source: RegExp): number =>
    new Set(claimTexts(claims, field, source).map(value => findDoi(value) ?? value)).size;
  return different('DOI', /^visible:head$/) > 1 && different('source-line', /^visible:line$/) > 1;
}

/** The lines under a title among which a paper's source line stands. */
const HEAD_LINES = 4;

/** Authors, and soon under the title a line with journal, year, volume and page, as only a paper's head has it. */
export function hasPaperHead({ claims, lines = [] }: PageReading): boolean {
  if (!isClaimed(claims, 'author', /^visible/) && !isClaimed(claims, 'authors', /^visible/)) return false;
  const head = underTitle(lines, claimTexts(claims, 'title'), 'last').slice(0, HEAD_LINES);
  // a person's or an issue's list has many such lines
  return head.some(isWholeSourceLine) && lines.filter(({ text }) => isWholeSourceLine(text)).length < 3;
}

/** A time of day: news are dated to the minute. */
const CLOCK = /\b\d{1,2}:\d\d(?::\d\d)?(?:\s*(?:[ap]\.?m\b|utc|gmt|[ce]e?s?t\b|uhr)|\s*$)/i;

function isWholeSourceLine(text: string): boolean {
  if (text.length > 200 || CLOCK.test(text)) return false;
  const { journal, volume, page, articleNumber, date } = parseSourceLine(text);
  const place = page ?? articleNumber;
  return journal !== undefined && volume !== undefined && place !== undefined && date !== undefined;
}

/** "Published in" is the work's own; "Source: …" may name what a news story is about. */
const PUBLISHED_IN =
  /^label:(publi(shed|cado|é|catie)|veröff|ersch|udgivet|utgitt|gepubl|pubbl|发表|發表|опубл)/i;

/** A label says in which journal or book the work was published. */
const isLabelledPublished = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'source-line', PUBLISHED_IN) || isClaimed(claims, 'citation', /^label/);

const hasSourceLine = (page: PageReading): boolean =>
  isLabelledPublished(page) ||
  isClaimed(page.claims, 'source-line', /^visible/) ||
  isClaimed(page.claims, 'container-title', /^label/);

const hasAbstract = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'abstract', /^(visible:(abstract|heading)|label)/);

const hasAuthors = ({ claims }: PageReading): boolean =>
  isClaimed(claims, 'author', /^(visible|label)/) || isClaimed(claims, 'authors', /^(visible|label)/);

/** A DOI in the page's head, beside a source line or an abstract. A DOI alone may be that of a paper spoken of. */
export const hasDoiInHead = (page: PageReading): boolean =>
  isClaimed(page.claims, 'DOI', /^(visible:head|label|site)/) && (hasSourceLine(page) || hasAbstract(page));

/** Authors, an abstract and a source line, on a page that is no newspaper's or blog's. */
export const hasAbstractOfJournal = (page: PageReading): boolean =>
  hasSourceLine(page) && hasAbstract(page) && !isShared(page) && hasAuthors(page);

/** Authors, keywords and where the work was published, as labels say it. */
export const hasKeywordsOfJournal = (page: PageReading): boolean =>
  isLabelledPublished(page) &&
  (isClaimed(page.claims, 'keyword', /^label/) || isClaimed(page.claims, 'keywords', /^label/)) &&
  hasAuthors(page);

/** A catalogue's or repository's page of labels: title, people, and more. */
export function isCatalogueRecord({ claims }: PageReading): boolean {
  const labelled = new Set(
    claims.filter(({ source }) => source.startsWith('label')).map(({ field }) => field),
  );
  const people = (['author', 'authors', 'contributor'] as const).some(field => labelled.has(field));
  return labelled.has('title') && people && labelled.size > 3;
}
