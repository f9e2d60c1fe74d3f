import { firstPage, lastPage } from '../../record/page-range.ts';
import type { CslDate, Name, Record } from '../../record/record.ts';
import { noticeNote } from '../values/notice-note.ts';
import { singleLine } from '../values/single-line.ts';
import { NOTED_ROLES, RIS_TYPE, WHOLE_WORKS } from './reference-types.ts';

/**
 * Whose reader the file is for. `standard` suits all; `endnote` adds its own fields; `jabref` avoids what
 * JabRef misreads (PY beside DA); `mendeley` avoids DA, which Mendeley takes for the day of access.
 */
export const RIS_PROFILES = ['standard', 'endnote', 'jabref', 'mendeley'] as const;
export type RisProfile = (typeof RIS_PROFILES)[number];

export interface RisOptions {
  profile?: RisProfile;
}

/**
 * RIS text: CRLF, UTF-8, one block for each record, in their order. The EndNote profile starts with a BOM.
 */
export function writeRis(records: readonly Record[], { profile = 'standard' }: RisOptions = {}): string {
  return risStart(profile) + records.map(record => risEntry(record, profile)).join('');
}

/** What stands before the first entry. */
export const risStart = (profile: RisProfile): string => (profile === 'endnote' ? '\uFEFF' : '');

/** One record as RIS, from `TY` to the empty line after `ER`. */
export function risEntry(record: Record, profile: RisProfile = 'standard'): string {
  const lines = [`TY  - ${RIS_TYPE[record.type]}`]; // joined at once: a text that grows by pieces costs the collector more than the writing
  const put = (tag: string, value: string | undefined): void => {
    const line = value && singleLine(value);
    if (line) lines.push(`${tag}  - ${line}`);
  };
  const whole = WHOLE_WORKS.has(record.type);
  const endnote = profile === 'endnote';

  put('TI', record.title);
  put('ST', record['title-short']);
  for (const name of record.author ?? []) put('AU', risName(name));
  for (const name of record.editor ?? []) put(endnote ? 'A2' : 'ED', risName(name));
  if (record.type !== 'thesis')
    for (const name of record['collection-editor'] ?? []) put('A3', risName(name)); // a thesis' A3 is its adviser
  for (const name of record.translator ?? []) put('A4', risName(name));
  // of a conference paper with both, T2 is the conference and C3 the proceedings (EndNote and Zotero)
  const event =
    record.type === 'paper-conference' && record['container-title'] ? record['event-title'] : undefined;
  const book = record.type === 'book'; // a book's T2 is its series (EndNote)
  if (!book) put('T2', noAsterisk(event ?? record['container-title']));
  if (event) put('C3', noAsterisk(record['container-title']));
  if (!book) put('J2', noAsterisk(record['container-title-short']));
  put('T3', record['collection-title']);
  const date = record.issued;
  if (date && profile !== 'jabref') put('PY', year(date));
  if (date && profile !== 'mendeley') put('DA', slashed(date));
  put('VL', record.volume);
  // AN and C7 go before IS: JabRef takes what follows for the issue (RIS.md)
  if (endnote) put('AN', record.PMID);
  const { first, last } = ends(record.page);
  if (endnote && isArticleNumber(record, last)) put('C7', first);
  put('IS', record.issue);
  if (!record.issue && !isNumbered(record) && !/^(JOUR|MGZN|NEWS)$/.test(RIS_TYPE[record.type]))
    put('M1', record.number); // else M1 is read as the issue
  if (whole && !last) put('SP', record['number-of-pages']);
  else put('SP', first);
  put('EP', last);
  put('NV', record['number-of-volumes']);
  put('ET', record.type === 'software' ? (record.version ?? record.edition) : record.edition);
  put('PB', record.publisher);
  put('CY', record['publisher-place']);
  put('M3', record.genre);
  const isbnFirst = whole || record.type === 'chapter';
  put(
    'SN',
    (isbnFirst ? (record.ISBN?.[0] ?? record.ISSN?.[0]) : (record.ISSN?.[0] ?? record.ISBN?.[0])) ??
      (isNumbered(record) ? record.number : undefined),
  );
  put('DO', record.DOI);
  put('C2', record.PMCID);
  put('N1', identifiersNote(record));
  put('N1', noticeNote(record.notices));
  for (const [role, label] of ROLE_LABELS) {
    const names = record[role];
    if (names) put('N1', `${label}: ${names.map(risName).map(noSemicolon).join('; ')}`);
  }
  put('DB', endnote && record.PMID ? 'PubMed' : record.archive);
  put('CN', record['call-number']);
  put('LA', record.language);
  if (record.accessed) put('Y2', slashed(record.accessed));
  for (const keyword of record.keyword ?? []) put('KW', noAsterisk(keyword).replaceAll(';', ','));
  put('AB', record.abstract);
  put('UR', record.URL);
  lines.push('ER  - \r\n\r\n');
  return lines.join('\r\n');
}

const ROLE_LABELS = Object.entries(NOTED_ROLES) as [keyof typeof NOTED_ROLES, string][];

/** "Family, Given, Suffix"; an organisation with a trailing comma. Asterisks would make readers choke. */
function risName(name: Name): string {
  if (!name.family) return name.literal ? `${noAsterisk(singleLine(name.literal))},` : '';
  const parts = [name.family, name.given ?? '', name.suffix ?? ''].map(part =>
    noAsterisk(part).replaceAll(',', ' ').trim(),
  );
  while (parts.at(-1) === '') parts.pop();
  return parts.join(', ');
}

function noAsterisk(text: string): string;
function noAsterisk(text: string | undefined): string | undefined;
function noAsterisk(text: string | undefined): string | undefined {
  return text?.replaceAll('*', '');
}

const noSemicolon = (text: string): string => text.replaceAll(';', ',');

const year = ({ 'date-parts': [[y]] }: CslDate): string => (y < 0 ? String(y) : String(y).padStart(4, '0'));

/** First page and the rest. "12, 20" has no first and last: it is no range. */
function ends(page: string | undefined): { first?: string; last?: string } {
  if (page === undefined || /^[^-]*,/.test(page)) return { ...(page && { first: page }) };
  const last = lastPage(page);
  return { first: firstPage(page), ...(last && { last }) };
}

/** YYYY/MM/DD/ with its slashes even where parts are empty: "2022///". */
function slashed(date: CslDate): string {
  const [, month, day] = date['date-parts'][0];
  return `${year(date)}/${twoDigits(month)}/${twoDigits(day)}/`;
}

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');

/** A report's or patent's own number stands in SN (EndNote, Zotero), unless an ISBN or ISSN stands there. */
const isNumbered = (record: Record): boolean =>
  (record.type === 'report' || record.type === 'patent') && !record.ISBN && !record.ISSN;

const isArticleNumber = (record: Record, last: string | undefined): boolean =>
  record.type === 'article-journal' &&
  record.page !== undefined &&
  last === undefined &&
  record['number-of-pages'] !== '1';

function identifiersNote({ PMID, PMCID, arxiv }: Record): string | undefined {
  const said = [PMID && `PMID: ${PMID}`, PMCID && `PMCID: ${PMCID}`, arxiv && `arXiv: ${arxiv}`].filter(
    Boolean,
  );
  return said.length ? said.join('; ') : undefined;
}
