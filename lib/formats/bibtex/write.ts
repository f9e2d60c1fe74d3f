/**
 * Writing BibTeX (https://ctan.org/pkg/bibtex, "BibTeXing") and BibLaTeX (https://ctan.org/pkg/biblatex, its
 * manual, chapter 2).
 */
import type { CslDate, Name, Record } from '../../record/record.ts';
import { isoDate, isoRange } from '../values/date.ts';
import { noticeNote } from '../values/notice-note.ts';
import { singleLine } from '../values/single-line.ts';
import { citationKeys } from './citation-keys.ts';
import { BIBTEX_TYPE, TYPE_OF_BIBTEX, containerField } from './entry-types.ts';
import { MONTHS } from './months.ts';
import { protectCase } from './protect-case.ts';
import { ROLE_FIELDS, TYPED_FIELDS, TYPED_ROLES } from './role-fields.ts';
import { toLatex, toVerbatim, type Letters } from './to-latex.ts';

export type BibtexDialect = 'bibtex' | 'biblatex';

/** How one entry is written. */
export interface EntryOptions {
  dialect?: BibtexDialect;
  /** `latex` for tools that take no UTF-8. */
  letters?: Letters;
  /** Braces around words of titles whose capitals must stay. */
  protect?: boolean;
}

export interface BibtexOptions extends EntryOptions {
  /** Pattern of the citation keys: see citation-keys.ts. */
  pattern?: string;
  /** What decides who keeps a key that several records would have: the time each was added. */
  order?: readonly string[];
}

/** BibTeX or BibLaTeX text: UTF-8, LF, in the records' order. */
export function writeBibtex(records: readonly Record[], options: BibtexOptions = {}): string {
  const keys = citationKeys(records, options.pattern, options.order);
  return records.map((record, index) => bibtexEntry(record, keys[index]!, options)).join('\n');
}

/** One record as an entry with the given citation key. */
export function bibtexEntry(
  record: Record,
  key: string,
  { dialect = 'bibtex', letters = 'unicode', protect = true }: EntryOptions = {},
): string {
  const type = entryTypeOf(record, dialect);
  const entry = new EntryFields(type, key, letters, protect);
  entry.title('title', record.title);
  entry.title('shorttitle', record['title-short']);
  entry.title('origtitle', record['original-title']);
  writePeople(entry, record);
  writeContainer(entry, record, type, dialect);
  writeIssued(entry, record.issued, dialect);
  entry.date('origdate', record['original-date']);
  entry.text('eventtitle', record['event-title']);
  entry.text('venue', record['event-place']);
  entry.date('eventdate', record['event-date']);
  writeNumbers(entry, record, type);
  writePublication(entry, record, type, dialect);
  writeIdentifiers(entry, record, dialect);
  entry.date('urldate', record.accessed);
  entry.text('language', record.language);
  entry.text('library', record['call-number']);
  entry.keywords(record.keyword);
  entry.text('note', noticeNote(record.notices));
  entry.text('abstract', record.abstract);
  return entry.end();
}

/**
 * The lines of an entry. They are joined at the end: a text that grows by pieces costs more than all the
 * rest.
 */
class EntryFields {
  readonly #lines: string[];
  readonly #letters: Letters;
  readonly #protect: boolean;

  constructor(type: string, key: string, letters: Letters, protect: boolean) {
    this.#lines = [`@${type}{${key},`];
    this.#letters = letters;
    this.#protect = protect;
  }

  /** A field with a value that is LaTeX already. */
  raw(name: string, value: string): void {
    this.#lines.push(`  ${name} = {${value}},`);
  }

  text(name: string, value: string | undefined): void {
    const line = value && singleLine(value);
    if (line) this.raw(name, this.#latex(line));
  }

  /** A text whose capitals a style may not change. */
  title(name: string, value: string | undefined): void {
    const line = value && singleLine(value);
    if (line) this.raw(name, this.#protect ? protectCase(line, this.#latex) : this.#latex(line));
  }

  /** An address or identifier, in which nothing is a LaTeX command. */
  verbatim(name: string, value: string | undefined): void {
    const line = value && singleLine(value);
    if (line) this.raw(name, toVerbatim(line));
  }

  date(name: string, value: CslDate | undefined): void {
    if (value) this.raw(name, isoRange(value));
  }

  /** A month is written as BibTeX's own abbreviation, without braces. */
  month(month: number): void {
    this.#lines.push(`  month = ${MONTHS[month - 1]!},`);
  }

  pages(page: string | undefined): void {
    if (page) this.raw('pages', this.#latex(singleLine(page)).replace(/(?<=\w)-(?=\w)/g, '--'));
  }

  people(name: string, people: readonly Name[] | undefined): void {
    if (people) this.raw(name, people.map(person => nameText(person, this.#latex)).join(' and '));
  }

  /** Commas between; a keyword with a comma or semicolon of its own in braces. */
  keywords(keywords: readonly string[] | undefined): void {
    const written = keywords?.map(singleLine).map(keyword => {
      const latex = this.#latex(keyword);
      return /[,;]/.test(keyword) ? `{${latex}}` : latex;
    });
    if (written) this.raw('keywords', written.join(', '));
  }

  end(): string {
    this.#lines.push('}\n');
    return this.#lines.join('\n');
  }

  readonly #latex = (text: string): string => toLatex(text, this.#letters);
}

/** The entry type; in BibTeX a master's thesis has one of its own. */
function entryTypeOf({ type, genre }: Record, dialect: BibtexDialect): string {
  if (dialect === 'biblatex') return BIBTEX_TYPE[type][1];
  if (type === 'thesis' && genre !== undefined && /^master['’]?s thesis$/i.test(genre))
    return 'mastersthesis';
  return BIBTEX_TYPE[type][0];
}

function writePeople(entry: EntryFields, record: Record): void {
  for (const [role, field] of ROLE_FIELDS) entry.people(field, record[role]);
  let used = 0;
  for (const role of TYPED_ROLES) {
    if (!record[role] || used === TYPED_FIELDS.length) continue;
    const field = TYPED_FIELDS[used++]!;
    entry.people(field, record[role]);
    entry.raw(`${field}type`, role);
  }
}

function writeContainer(entry: EntryFields, record: Record, type: string, dialect: BibtexDialect): void {
  const field = containerField(type);
  const title = record['container-title'];
  if (field === 'journal') entry.text(dialect === 'biblatex' ? 'journaltitle' : 'journal', title);
  else entry.title(field === 'organization' ? 'organization' : 'booktitle', title);
  entry.text('shortjournal', record['container-title-short']);
  entry.text('series', record['collection-title']);
}

/** BibLaTeX has one field for a date, a range too; BibTeX has year, month and day. */
function writeIssued(entry: EntryFields, issued: CslDate | undefined, dialect: BibtexDialect): void {
  if (!issued) return;
  if (dialect === 'biblatex') {
    entry.date('date', issued);
    return;
  }
  const [year, month, day] = issued['date-parts'][0];
  entry.raw('year', isoDate([year]));
  if (month !== undefined) entry.month(month);
  if (day !== undefined) entry.raw('day', String(day));
}

/** An article's `number` is its issue, of anything else the number of the work itself. */
function writeNumbers(entry: EntryFields, record: Record, type: string): void {
  const inJournal = containerField(type) === 'journal';
  entry.text('volume', record.volume);
  entry.text('number', inJournal ? record.issue : record.number);
  if (!inJournal) entry.text('issue', record.issue);
  entry.pages(record.page);
  entry.text('pagetotal', record['number-of-pages']);
  entry.text('volumes', record['number-of-volumes']);
  entry.text('edition', record.edition);
  entry.text('version', record.version);
}

function writePublication(entry: EntryFields, record: Record, type: string, dialect: BibtexDialect): void {
  entry.text(publisherField(type), record.publisher);
  entry.text(dialect === 'biblatex' ? 'location' : 'address', record['publisher-place']);
  if (type !== 'mastersthesis') entry.text('type', record.genre);
  // an entry type that several CSL types share: the subtype says which it was
  const isPlainMisc = type === 'misc' && record.type === 'document' && !record.arxiv;
  if (TYPE_OF_BIBTEX.get(type) !== record.type && !isPlainMisc) entry.raw('entrysubtype', record.type);
}

function publisherField(type: string): string {
  if (type === 'phdthesis' || type === 'mastersthesis') return 'school';
  return /thesis|report/.test(type) ? 'institution' : 'publisher';
}

/** BibLaTeX takes doi, eprint and url as they stand (its manual, section 2.2.1); all else is LaTeX. */
function writeIdentifiers(entry: EntryFields, record: Record, dialect: BibtexDialect): void {
  entry.text('issn', record.ISSN?.join(', '));
  entry.text('isbn', record.ISBN?.join(', '));
  entry.verbatim('doi', record.DOI);
  entry.text('pmid', record.PMID);
  entry.text('pmcid', record.PMCID);
  entry.verbatim('eprint', record.arxiv);
  if (record.arxiv && dialect === 'biblatex') entry.raw('eprinttype', 'arxiv');
  else if (record.arxiv) entry.raw('archiveprefix', 'arXiv');
  entry.verbatim('url', record.URL);
}

/** "von Last, Jr, First"; an organisation, and any part that holds "and" or a comma, in braces. */
function nameText(name: Name, latex: (text: string) => string): string {
  if (!name.family) return `{${latex(singleLine(name.literal ?? ''))}}`;
  const part = (text: string): string => {
    const line = singleLine(text);
    return /,|(^|\s)and(\s|$)/i.test(line) || line.includes('=') ? `{${latex(line)}}` : latex(line);
  };
  if (!name.given) return /\s/.test(name.family) ? `{${latex(singleLine(name.family))}}` : part(name.family);
  return [part(name.family), ...(name.suffix ? [part(name.suffix)] : []), part(name.given)].join(', ');
}
