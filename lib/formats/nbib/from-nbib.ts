/** What the tags of a PubMed record mean: https://www.nlm.nih.gov/bsd/mms/medlineelements.html. */
import { doiOfField, findDoi } from '../../record/doi.ts';
import { normalisePages } from '../../record/page-range.ts';
import { NOTICES, type Name, type Notice, type TextField } from '../../record/record.ts';
import { parseName } from '../../names/names.ts';
import { put, type Draft } from '../read-item.ts';
import { anyDate, cslDate } from '../values/date.ts';
import { languageOf } from '../values/language.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { writtenName } from '../values/written-name.ts';
import { NOTICE_TYPE, typeOfPublication } from './publication-types.ts';
import type { NbibRecord } from './records.ts';

/** Tags that hold a field as it is. */
const TEXT_TAGS: readonly (readonly [tag: string, field: TextField])[] = [
  ['TA', 'container-title-short'],
  ['CTI', 'collection-title'],
  ['VI', 'volume'],
  ['IP', 'issue'],
  ['AB', 'abstract'],
  ['PB', 'publisher'],
  ['PL', 'publisher-place'],
  ['EN', 'edition'],
];

/** The values of a record by their tags. */
class Values {
  readonly #byTag = new Map<string, string[]>();

  constructor({ tags, values }: NbibRecord) {
    for (const [index, tag] of tags.entries()) {
      const value = values[index]!;
      if (value === '') continue;
      const present = this.#byTag.get(tag);
      if (present) present.push(value);
      else this.#byTag.set(tag, [value]);
    }
  }

  all(tag: string): readonly string[] {
    return this.#byTag.get(tag) ?? [];
  }

  first(tag: string): string | undefined {
    return this.#byTag.get(tag)?.[0];
  }
}

/** A PubMed record as a record that is still to be checked. */
export function fromNbib(nbib: NbibRecord): Draft {
  const values = new Values(nbib);
  const record: Draft = {};
  readTypeAndTitles(values, record);
  for (const [tag, field] of TEXT_TAGS) put(record, field, values.first(tag));
  put(record, 'page', normalisePages(values.first('PG') ?? ''));
  put(record, 'issued', cslDate(anyDate(values.first('DP') ?? values.first('DEP'))));
  put(record, 'language', languageOf(values.first('LA')));
  readIdentifiers(values, record);
  put(record, 'keyword', keywordsIn(values));
  put(record, 'notices', noticesOf(values));
  const { authors, editors } = peopleOf(nbib);
  put(record, 'author', authors);
  put(record, 'editor', editors);
  return record;
}

/**
 * A record with a book's title (BTI) is a book, or with a title of its own (TI) a chapter. A translated title
 * is in brackets.
 */
function readTypeAndTitles(values: Values, record: Draft): void {
  const [title, bookTitle] = [values.first('TI'), values.first('BTI')];
  const type = typeOfPublication(values.all('PT'), bookTitle !== undefined && title === undefined);
  record.type = bookTitle !== undefined && type === 'article-journal' ? 'chapter' : type;
  const whole = title ?? bookTitle;
  put(record, 'title', whole && (/^\[(.*)\]\.?$/.exec(whole)?.[1] ?? whole));
  put(record, 'container-title', values.first('JT') ?? (title && bookTitle));
}

function readIdentifiers(values: Values, record: Draft): void {
  put(record, 'PMID', /^\d{1,9}$/.exec(values.first('PMID') ?? '')?.[0]);
  put(record, 'PMCID', /PMC\d+/i.exec(values.first('PMC') ?? '')?.[0].toUpperCase());
  put(record, 'DOI', doiOfLocation([...values.all('LID'), ...values.all('AID'), ...values.all('SO')]));
  put(record, 'arxiv', /^arXiv: ?(\S+)/i.exec(values.first('OID') ?? '')?.[1]);
  put(record, 'ISSN', serialNumbers(printFirst(values.all('IS'))).ISSN);
  put(record, 'ISBN', serialNumbers([...values.all('ISBN'), ...values.all('IS')]).ISBN);
}

/** What stands behind a location that is a DOI. */
const DOI_MARK = '[doi]';

/** "10.1000/xyz [doi]", or a DOI in the source: "Lancet. 2020;1:2. doi: 10.1000/xyz." */
function doiOfLocation(locations: readonly string[]): string | undefined {
  const own = locations
    .find(one => one.endsWith(DOI_MARK))
    ?.slice(0, -DOI_MARK.length)
    .trimEnd();
  return own === undefined ? locations.map(findDoi).find(Boolean) : doiOfField(own);
}

/** ISSNs by their labels: print before electronic, the linking ISSN last. */
const printFirst = (issns: readonly string[]): string[] => {
  const rank = (issn: string): number => (/print/i.test(issn) ? 0 : /linking/i.test(issn) ? 2 : 1);
  return [...issns].sort((a, b) => rank(a) - rank(b));
};

/** The authors' own keywords (OT), else the subject headings (MH). An asterisk marks the main ones. */
function keywordsIn(values: Values): string[] {
  const own = values.all('OT').map(keyword => keyword.replace(/^\*/, ''));
  return [...new Set(own.length ? own : values.all('MH').map(heading => heading.replaceAll('*', '')))];
}

/** Tags that point to the notice about a paper, or to the paper that a notice is about. */
const NOTICE_TAGS: { [notice in Notice]?: readonly string[] } = {
  retracted: ['RIN'], // retraction in
  concern: ['ECI'], // expression of concern in
  corrected: ['EIN', 'CRI'], // erratum in, corrected and republished in
  'retraction-notice': ['ROF'], // retraction of
  'correction-notice': ['EFR'], // erratum for
};

/** Notices by the publication type or by such a tag. */
const noticesOf = (values: Values): Notice[] =>
  NOTICES.filter(
    notice =>
      values.all('PT').includes(NOTICE_TYPE[notice] ?? '-') ||
      NOTICE_TAGS[notice]?.some(tag => values.all(tag).length > 0),
  );

/** FAU (AU where there is none) and FED with the ORCID and addresses behind them; CN are organisations. */
function peopleOf({ tags, values }: NbibRecord): { authors: Name[]; editors: Name[] } {
  const authors: Name[] = [];
  const editors: Name[] = [];
  const hasFullNames = tags.includes('FAU');
  let last: Name | undefined;
  const keep = (name: Name | undefined, people: Name[]): void => {
    if (name) people.push(name);
    last = name;
  };
  for (const [index, tag] of tags.entries()) {
    const value = values[index]!;
    if (value === '') continue;
    if (tag === 'FAU') keep(writtenName(value), authors);
    else if (tag === 'FED') keep(writtenName(value), editors);
    else if (tag === 'AU' && !hasFullNames) keep(nameWithInitials(value), authors);
    else if (tag === 'CN') keep({ literal: value }, authors);
    else if (tag === 'AUID' && last) addOrcid(last, value);
    else if (tag === 'AD' && last) (last.affiliation ??= []).push(value);
  }
  return { authors, editors };
}

/** "Ness OB" */
function nameWithInitials(value: string): Name | undefined {
  const [, family, initials] = /^(.*\S)\s+([A-Z]{1,4})$/.exec(value) ?? [];
  if (!family || !initials) return parseName(value);
  return { family, given: [...initials].map(letter => `${letter}.`).join(' ') };
}

/** "ORCID: 0000-0002-1825-0097", with or without hyphens. */
function addOrcid(name: Name, value: string): void {
  const digits = /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/.exec(value)?.[0].replaceAll('-', '');
  if (digits) name.ORCID = digits.replace(/(.{4})(?=.)/g, '$1-');
}
