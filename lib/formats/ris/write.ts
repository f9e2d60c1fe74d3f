/**
 * Writing RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Which field goes into which tag, and in
 * which order, follows what the readers of Zotero, JabRef and EndNote understand; the comments say who
 * misreads what.
 */
import { firstPage, lastPage } from '../../record/page-range.ts';
import type { CslDate, Name, Record } from '../../record/record.ts';
import { noticeNote } from '../values/notice-note.ts';
import { singleLine } from '../values/single-line.ts';
import { nameParts } from '../values/written-name.ts';
import { WHOLE_WORKS } from '../whole-works.ts';
import { RIS_TYPE } from './reference-types.ts';
import { ROLE_LABELS } from './role-notes.ts';

/**
 * Whose reader the file is for. `standard` suits all; `endnote` adds EndNote's own fields; `jabref` avoids
 * what JabRef misreads (PY beside DA); `mendeley` avoids DA, which Mendeley takes for the day of access.
 */
export const RIS_PROFILES = ['standard', 'endnote', 'jabref', 'mendeley'] as const;
export type RisProfile = (typeof RIS_PROFILES)[number];

export interface RisOptions {
  profile?: RisProfile;
}

/**
 * RIS text: CRLF, UTF-8, one block for each record, in their order. The EndNote profile starts with a byte
 * order mark.
 */
export function writeRis(records: readonly Record[], { profile = 'standard' }: RisOptions = {}): string {
  return risStart(profile) + records.map(record => risEntry(record, profile)).join('');
}

/** What stands before the first entry. */
export const risStart = (profile: RisProfile): string => (profile === 'endnote' ? '\uFEFF' : '');

/** One record as RIS, from `TY` to the empty line after `ER`. */
export function risEntry(record: Record, profile: RisProfile = 'standard'): string {
  const entry = new EntryLines(RIS_TYPE[record.type]);
  writeTitle(entry, record);
  writeCreators(entry, record, profile);
  writeContainer(entry, record);
  writeIssued(entry, record, profile);
  writeVolumeAndPages(entry, record, profile);
  writePublication(entry, record);
  writeIdentifiers(entry, record);
  writeNotes(entry, record);
  writeAccess(entry, record, profile);
  return entry.end();
}

/**
 * The lines of an entry. They are joined at the end: a text that grows by pieces costs more than all the
 * rest.
 */
class EntryLines {
  readonly #lines: string[];

  constructor(type: string) {
    this.#lines = [`TY  - ${type}`];
  }

  /** Adds a tag with its value on one line; nothing for no value, for readers choke on empty tags. */
  put(tag: string, value: string | undefined): void {
    const line = value && singleLine(value);
    if (line) this.#lines.push(`${tag}  - ${line}`);
  }

  end(): string {
    this.#lines.push('ER  - \r\n\r\n');
    return this.#lines.join('\r\n');
  }
}

function writeTitle(entry: EntryLines, record: Record): void {
  entry.put('TI', record.title);
  entry.put('ST', record['title-short']);
}

function writeCreators(entry: EntryLines, record: Record, profile: RisProfile): void {
  for (const name of record.author ?? []) entry.put('AU', risName(name));
  for (const name of record.editor ?? []) entry.put(profile === 'endnote' ? 'A2' : 'ED', risName(name));
  // a thesis has no A3 from us: there it is the adviser, not the series' editor
  if (record.type !== 'thesis')
    for (const name of record['collection-editor'] ?? []) entry.put('A3', risName(name));
  for (const name of record.translator ?? []) entry.put('A4', risName(name));
}

/**
 * T2 is the journal or book and J2 its abbreviation. Of a conference paper with both, T2 is the conference
 * and C3 the proceedings (EndNote, Zotero). A book has neither: its T2 would be its series (EndNote), which
 * goes into T3 as for all others.
 */
function writeContainer(entry: EntryLines, record: Record): void {
  if (record.type !== 'book') {
    const container = record['container-title'];
    const event = record.type === 'paper-conference' && container ? record['event-title'] : undefined;
    entry.put('T2', withoutAsterisks(event ?? container));
    if (event) entry.put('C3', withoutAsterisks(container));
    entry.put('J2', withoutAsterisks(record['container-title-short']));
  }
  entry.put('T3', record['collection-title']);
}

function writeIssued(entry: EntryLines, { issued }: Record, profile: RisProfile): void {
  if (!issued) return;
  if (profile !== 'jabref') entry.put('PY', yearOf(issued));
  if (profile !== 'mendeley') entry.put('DA', slashedDate(issued));
}

/** Volume to last page. AN and C7 stand before IS: JabRef takes those that follow for the issue. */
function writeVolumeAndPages(entry: EntryLines, record: Record, profile: RisProfile): void {
  const { first, last } = firstAndLastPage(record.page);
  entry.put('VL', record.volume);
  if (profile === 'endnote') {
    entry.put('AN', record.PMID);
    if (isArticleNumber(record, last)) entry.put('C7', first);
  }
  entry.put('IS', record.issue);
  if (!record.issue && !hasNumberInSn(record) && !isArticle(record)) entry.put('M1', record.number);
  entry.put('SP', WHOLE_WORKS.has(record.type) && !last ? record['number-of-pages'] : first);
  entry.put('EP', last);
}

function writePublication(entry: EntryLines, record: Record): void {
  entry.put('NV', record['number-of-volumes']);
  entry.put('ET', record.type === 'software' ? (record.version ?? record.edition) : record.edition);
  entry.put('PB', record.publisher);
  entry.put('CY', record['publisher-place']);
  entry.put('M3', record.genre);
}

/** One ISSN or ISBN, for readers take SN once; the ISBN first of books and their chapters. */
function writeIdentifiers(entry: EntryLines, record: Record): void {
  const [ISSN, ISBN] = [record.ISSN?.[0], record.ISBN?.[0]];
  const isbnFirst = WHOLE_WORKS.has(record.type) || record.type === 'chapter';
  const serial = isbnFirst ? (ISBN ?? ISSN) : (ISSN ?? ISBN);
  entry.put('SN', serial ?? (hasNumberInSn(record) ? record.number : undefined));
  entry.put('DO', record.DOI);
  entry.put('C2', record.PMCID);
}

/** What has no tag goes into notes: identifiers, notices, roles. */
function writeNotes(entry: EntryLines, record: Record): void {
  const { PMID, PMCID, arxiv } = record;
  const identifiers = [PMID && `PMID: ${PMID}`, PMCID && `PMCID: ${PMCID}`, arxiv && `arXiv: ${arxiv}`];
  entry.put('N1', identifiers.filter(Boolean).join('; '));
  entry.put('N1', noticeNote(record.notices));
  for (const [role, label] of ROLE_LABELS) {
    const names = record[role];
    if (names) entry.put('N1', `${label}: ${names.map(name => withoutSemicolons(risName(name))).join('; ')}`);
  }
}

function writeAccess(entry: EntryLines, record: Record, profile: RisProfile): void {
  entry.put('DB', profile === 'endnote' && record.PMID ? 'PubMed' : record.archive);
  entry.put('CN', record['call-number']);
  entry.put('LA', record.language);
  if (record.accessed) entry.put('Y2', slashedDate(record.accessed));
  for (const keyword of record.keyword ?? []) entry.put('KW', withoutSemicolons(withoutAsterisks(keyword)));
  entry.put('AB', record.abstract);
  entry.put('UR', record.URL);
}

/** "Family, Given, Suffix"; an organisation with a comma at its end. */
function risName({ family, given, suffix, literal }: Name): string {
  if (!family) return literal ? `${withoutAsterisks(singleLine(literal))},` : '';
  return nameParts(withoutAsterisks(family), withoutAsterisks(given), withoutAsterisks(suffix)).join(', ');
}

/** The standard forbids asterisks in names, keywords and journals, and readers choke on them. */
function withoutAsterisks(text: string): string;
function withoutAsterisks(text: string | undefined): string | undefined;
function withoutAsterisks(text: string | undefined): string | undefined {
  return text?.replaceAll('*', '');
}

/** Readers take a semicolon for the end of a keyword or name. */
const withoutSemicolons = (text: string): string => text.replaceAll(';', ',');

const yearOf = ({ 'date-parts': [[year]] }: CslDate): string =>
  year < 0 ? String(year) : String(year).padStart(4, '0');

/** YYYY/MM/DD/ with its slashes even where parts are empty: "2022///". */
function slashedDate(date: CslDate): string {
  const [, month, day] = date['date-parts'][0];
  return `${yearOf(date)}/${twoDigits(month)}/${twoDigits(day)}/`;
}

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');

/** First and last page of a range. "12, 20" is no range: all of it is first. */
function firstAndLastPage(page: string | undefined): { first?: string; last?: string } {
  if (page === undefined || /^[^-]*,/.test(page)) return { ...(page && { first: page }) };
  const last = lastPage(page);
  return { first: firstPage(page), ...(last && { last }) };
}

/** A report's or patent's own number stands in SN (EndNote, Zotero), unless an ISBN or ISSN stands there. */
const hasNumberInSn = (record: Record): boolean =>
  (record.type === 'report' || record.type === 'patent') && !record.ISBN && !record.ISSN;

/** Of these, M1 is read as the issue. */
const isArticle = (record: Record): boolean => /^(JOUR|MGZN|NEWS)$/.test(RIS_TYPE[record.type]);

/** The page of a journal's article is its number in the journal when it is not the first of several. */
const isArticleNumber = (record: Record, last: string | undefined): boolean =>
  record.type === 'article-journal' &&
  record.page !== undefined &&
  last === undefined &&
  record['number-of-pages'] !== '1';
