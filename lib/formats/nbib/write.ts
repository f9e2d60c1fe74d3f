/**
 * Writing PubMed's own format (https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format): tag, value, folded
 * lines.
 */
import type { CslDate, Name, Record } from '../../record/record.ts';
import { MEDLINE_LANGUAGES } from '../../word-lists/medline-languages.ts';
import { ENGLISH_MONTHS } from '../../word-lists/month-names.ts';
import { singleLine } from '../values/single-line.ts';
import { nameParts } from '../values/written-name.ts';
import { NOTICE_TYPE, PUBLICATION_TYPE } from './publication-types.ts';

/** PubMed's format: CRLF, UTF-8, an empty line between the records. */
export const writeNbib = (records: readonly Record[]): string => records.map(nbibEntry).join('');

/** Longest line, in characters. */
const WIDTH = 88;

/** One record, ending in an empty line. `PMID-` begins it, empty when there is none. */
export function nbibEntry(record: Record): string {
  const lines = [`PMID- ${singleLine(record.PMID ?? '')}\r\n`];
  const put: Put = (tag, value) => {
    const line = value && singleLine(value);
    if (line) lines.push(folded(`${tag.padEnd(4)}- ${line}`));
  };
  const doi = record.DOI && singleLine(record.DOI);
  const container = record['container-title'];
  for (const issn of record.ISSN ?? []) put('IS', issn);
  for (const isbn of record.ISBN ?? []) put('ISBN', isbn);
  put('VI', record.volume);
  put('IP', record.issue);
  put('DP', record.issued && publicationDate(record.issued));
  put('TI', record.title);
  if (record.type === 'chapter') put('BTI', container);
  put('CTI', record['collection-title']);
  put('PG', record.page);
  put('LID', doi && `${doi} [doi]`);
  put('AB', record.abstract);
  for (const author of record.author ?? []) putPerson(put, author, AUTHOR_TAGS);
  for (const editor of record.editor ?? []) putPerson(put, editor, EDITOR_TAGS);
  put('LA', record.language && (MEDLINE_LANGUAGES.get(record.language) ?? record.language));
  put('PT', PUBLICATION_TYPE[record.type]);
  for (const notice of record.notices ?? []) put('PT', NOTICE_TYPE[notice]);
  put('PL', record['publisher-place']);
  put('PB', record.publisher);
  put('EN', record.edition);
  put('TA', record['container-title-short']);
  if (record.type !== 'chapter' && record.type !== 'book') put('JT', container);
  put('OID', record.arxiv && `arXiv:${record.arxiv}`);
  for (const keyword of record.keyword ?? []) put('OT', keyword);
  put('AID', doi && `${doi} [doi]`);
  put('PMC', record.PMCID);
  return `${lines.join('')}\r\n`;
}

type Put = (tag: string, value: string | undefined) => void;

/** The tags of a person's full name, of the name with initials, and of an organisation. */
interface PersonTags {
  full: string;
  short: string;
  organisation: string;
}
const AUTHOR_TAGS: PersonTags = { full: 'FAU', short: 'AU', organisation: 'CN' };
/** The format has no organisations among the editors: in FED a comma at the end marks them, as in RIS. */
const EDITOR_TAGS: PersonTags = { full: 'FED', short: 'ED', organisation: 'FED' };

function putPerson(put: Put, name: Name, { full, short, organisation }: PersonTags): void {
  if (!name.family) {
    const literal = singleLine(name.literal ?? '');
    put(organisation, organisation === full ? `${literal},` : literal);
    return;
  }
  const [family = ''] = nameParts(name.family);
  put(full, nameParts(name.family, name.given, name.suffix).join(', '));
  put(short, `${family} ${initials(name.given ?? '')}${name.suffix ? ` ${name.suffix}` : ''}`);
  put('AUID', name.ORCID && `ORCID: ${name.ORCID}`);
  for (const place of name.affiliation ?? []) put('AD', place);
}

/** "2022 Jan 5" */
const publicationDate = ({ 'date-parts': [[year, month, day]] }: CslDate): string =>
  [
    String(year).padStart(4, '0'),
    month === undefined ? '' : ENGLISH_MONTHS[month - 1],
    day === undefined ? '' : String(day),
  ]
    .filter(Boolean)
    .join(' ');

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The initials of a given name: "Ole B." → "OB". Chinese, Japanese and Korean given names have none. */
function initials(given: string): string {
  if (EAST_ASIAN.test(given)) return given;
  const words = given.split(/[\s.-]+/);
  return words
    .map(word => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** Long values go on in lines that begin with six spaces. */
function folded(line: string): string {
  if (line.length <= WIDTH) return `${line}\r\n`;
  let text = '';
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    const cut = space > 6 ? space : rest.indexOf(' ', WIDTH);
    if (cut < 0) break;
    text += `${rest.slice(0, cut)}\r\n`;
    rest = `      ${rest.slice(cut + 1)}`;
  }
  return `${text}${rest}\r\n`;
}
