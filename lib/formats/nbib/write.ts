import type { CslDate, Name, Record } from '../../record/record.ts';
import { singleLine } from '../values/single-line.ts';
import { LANGUAGE, NOTICE_TYPE, PUBLICATION_TYPE } from './publication-types.ts';

/**
 * PubMed's own format (https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format): tag, value, folded lines, an
 * empty line between records.
 */
export const writeNbib = (records: readonly Record[]): string => records.map(nbibEntry).join('');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WIDTH = 88;

/** One record, ending in an empty line. `PMID-` begins it, empty when there is none. */
export function nbibEntry(record: Record): string {
  let nbib = `PMID- ${record.PMID ?? ''}\r\n`;
  const put = (tag: string, value: string | undefined, kind?: string): void => {
    const line = value && singleLine(value);
    if (line) nbib += folded(`${tag.padEnd(4)}- ${line}${kind ? ` [${kind}]` : ''}`);
  };
  for (const issn of record.ISSN ?? []) put('IS', issn);
  for (const isbn of record.ISBN ?? []) put('ISBN', isbn);
  put('VI', record.volume);
  put('IP', record.issue);
  put('DP', record.issued && published(record.issued));
  put('TI', record.title);
  if (record.type === 'chapter') put('BTI', record['container-title']);
  put('CTI', record['collection-title']);
  put('PG', record.page);
  put('LID', record.DOI, 'doi');
  put('AB', record.abstract);
  people(record.author, 'FAU', 'AU', 'CN');
  people(record.editor, 'FED', 'ED', 'FED');
  put('LA', record.language && (LANGUAGE.get(record.language) ?? record.language));
  put('PT', PUBLICATION_TYPE[record.type]);
  for (const notice of record.notices ?? []) put('PT', NOTICE_TYPE[notice]);
  put('PL', record['publisher-place']);
  put('PB', record.publisher);
  put('EN', record.edition);
  put('TA', record['container-title-short']);
  if (record.type !== 'chapter' && record.type !== 'book') put('JT', record['container-title']);
  put('OID', record.arxiv && `arXiv:${record.arxiv}`);
  for (const keyword of record.keyword ?? []) put('OT', keyword);
  put('AID', record.DOI, 'doi');
  put('PMC', record.PMCID);
  return `${nbib}\r\n`;

  function people(names: readonly Name[] | undefined, full: string, short: string, corporate: string): void {
    for (const name of names ?? []) {
      if (!name.family) {
        // of editors the format has no organisations: a trailing comma marks them, as in RIS
        put(corporate, corporate === full ? `${singleLine(name.literal ?? '')},` : name.literal);
        continue;
      }
      const [family, given, suffix] = [name.family, name.given ?? '', name.suffix ?? ''].map(part =>
        part.replaceAll(',', ' ').trim(),
      );
      put(full, [family, given, suffix].join(', ').replace(/(, )+$/, ''));
      put(short, `${family} ${initials(name.given ?? '')}${name.suffix ? ` ${name.suffix}` : ''}`);
      put('AUID', name.ORCID && `ORCID: ${name.ORCID}`);
      for (const place of name.affiliation ?? []) put('AD', place);
    }
  }
}

/** "2022 Jan 5" */
const published = ({ 'date-parts': [[year, month, day]] }: CslDate): string =>
  [
    String(year).padStart(4, '0'),
    month === undefined ? '' : MONTHS[month - 1],
    day === undefined ? '' : String(day),
  ]
    .filter(Boolean)
    .join(' ');

/** Chinese, Japanese and Korean given names have no initials. */
const initials = (given: string): string =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(given)
    ? given
    : ofWords(given);
const ofWords = (given: string): string =>
  given
    .split(/[\s.-]+/)
    .map(word => word.charAt(0))
    .join('')
    .toUpperCase();

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
