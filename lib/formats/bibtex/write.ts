import type { CslDate, Name, Record } from '../../record/record.ts';
import { isoDate } from '../values/date.ts';
import { noticeNote } from '../values/notice-note.ts';
import { singleLine } from '../values/single-line.ts';
import { protectCase } from './protect-case.ts';
import { citationKeys } from './citation-keys.ts';
import { toLatex, toVerbatim, type Letters } from './to-latex.ts';
import { BIB_TYPE, ROLE_FIELDS, TYPED_FIELDS, TYPED_ROLES, TYPE_OF_BIB, containerOf } from './entry-types.ts';

export type BibDialect = 'bibtex' | 'biblatex';

export interface BibOptions {
  dialect?: BibDialect;
  /** `latex` for tools that take no UTF-8. */
  letters?: Letters;
  /** Braces around words whose capitals must stay. */
  protect?: boolean;
  /** See keys.ts. */
  pattern?: string;
  /** What decides who keeps a key that several records would have: the time each was added. */
  order?: readonly string[];
}

/** BibTeX or BibLaTeX text: UTF-8, LF, in the records' order. */
export function writeBibtex(records: readonly Record[], options: BibOptions = {}): string {
  const keys = citationKeys(records, options.pattern, options.order);
  return records.map((record, index) => bibtexEntry(record, keys[index]!, options)).join('\n');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One record as an entry with the given citation key. */
export function bibtexEntry(
  record: Record,
  key: string,
  { dialect = 'bibtex', letters = 'unicode', protect = true }: BibOptions = {},
): string {
  const modern = dialect === 'biblatex';
  const entryType = typeOf(record, modern);
  const lines = [`@${entryType}{${key},`]; // joined at once, as in ris/write.ts
  const write = (text: string): string => toLatex(text, letters);
  const field = (name: string, value: string): void => {
    lines.push(`  ${name} = {${value}},`);
  };
  const text = (name: string, value: string | undefined): void => {
    const line = value && singleLine(value);
    if (line) field(name, write(line));
  };
  const title = (name: string, value: string | undefined): void => {
    const line = value && singleLine(value);
    if (line) field(name, protect ? protectCase(line, write) : write(line));
  };
  const verbatim = (name: string, value: string | undefined): void => {
    const line = value && singleLine(value);
    if (line) field(name, toVerbatim(line));
  };
  const date = (name: string, value: CslDate | undefined): void => {
    if (value) field(name, value['date-parts'].map(isoDate).join('/'));
  };

  title('title', record.title);
  title('shorttitle', record['title-short']);
  title('origtitle', record['original-title']);
  for (const [role, name] of ROLE_FIELDS) people(name, record[role]);
  for (const [index, role] of TYPED_ROLES.filter(one => record[one])
    .slice(0, TYPED_FIELDS.length)
    .entries()) {
    people(TYPED_FIELDS[index]!, record[role]);
    field(`${TYPED_FIELDS[index]!}type`, role);
  }
  const container = containerOf(entryType);
  const journal = container === 'journal';
  if (journal) text(modern ? 'journaltitle' : 'journal', record['container-title']);
  else title(container === 'organization' ? 'organization' : 'booktitle', record['container-title']);
  text('shortjournal', record['container-title-short']);
  text('series', record['collection-title']);
  if (record.issued && modern) date('date', record.issued);
  else if (record.issued) {
    const [year, month, day] = record.issued['date-parts'][0];
    field('year', isoDate([year]));
    if (month !== undefined) lines.push(`  month = ${MONTHS[month - 1]!},`);
    if (day !== undefined) field('day', String(day));
  }
  date('origdate', record['original-date']);
  text('eventtitle', record['event-title']);
  text('venue', record['event-place']);
  date('eventdate', record['event-date']);
  text('volume', record.volume);
  text('number', journal ? record.issue : record.number);
  if (!journal) text('issue', record.issue);
  if (record.page) field('pages', write(singleLine(record.page)).replace(/(?<=\w)-(?=\w)/g, '--'));
  text('pagetotal', record['number-of-pages']);
  text('volumes', record['number-of-volumes']);
  text('edition', record.edition);
  text('version', record.version);
  text(
    entryType === 'phdthesis' || entryType === 'mastersthesis'
      ? 'school'
      : /thesis|report/.test(entryType)
        ? 'institution'
        : 'publisher',
    record.publisher,
  );
  text(modern ? 'location' : 'address', record['publisher-place']);
  if (entryType !== 'mastersthesis') text('type', record.genre);
  const subtype =
    TYPE_OF_BIB.get(entryType) !== record.type &&
    !(entryType === 'misc' && record.type === 'document' && !record.arxiv);
  if (subtype) field('entrysubtype', record.type);
  verbatim('issn', record.ISSN?.join(', '));
  verbatim('isbn', record.ISBN?.join(', '));
  verbatim('doi', record.DOI);
  verbatim('pmid', record.PMID);
  verbatim('pmcid', record.PMCID);
  verbatim('eprint', record.arxiv);
  if (record.arxiv) field(modern ? 'eprinttype' : 'archiveprefix', modern ? 'arxiv' : 'arXiv');
  verbatim('url', record.URL);
  date('urldate', record.accessed);
  text('language', record.language);
  text('library', record['call-number']);
  if (record.keyword)
    field(
      'keywords',
      record.keyword
        .map(singleLine)
        .map(keyword => (/[,;]/.test(keyword) ? `{${write(keyword)}}` : write(keyword)))
        .join(', '),
    );
  text('note', noticeNote(record.notices));
  text('abstract', record.abstract);
  lines.push('}\n');
  return lines.join('\n');

  function people(name: string, names: readonly Name[] | undefined): void {
    if (names) field(name, names.map(one => bibName(one, write)).join(' and '));
  }
}

function typeOf(record: Record, modern: boolean): string {
  if (
    record.type === 'thesis' &&
    !modern &&
    record.genre !== undefined &&
    /^master['’]?s thesis$/i.test(record.genre)
  )
    return 'mastersthesis';
  return BIB_TYPE[record.type][modern ? 1 : 0];
}

/** "von Last, Jr, First"; an organisation, and any part that holds "and" or a comma, in braces. */
function bibName(name: Name, write: (text: string) => string): string {
  if (!name.family) return `{${write(singleLine(name.literal ?? ''))}}`;
  const part = (text: string): string => {
    const line = singleLine(text);
    return /,|(^|\s)and(\s|$)/i.test(line) || line.includes('=') ? `{${write(line)}}` : write(line);
  };
  if (!name.given) return /\s/.test(name.family) ? `{${write(singleLine(name.family))}}` : part(name.family);
  return [part(name.family), ...(name.suffix ? [part(name.suffix)] : []), part(name.given)].join(', ');
}
