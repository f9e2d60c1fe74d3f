/** What a person typed into a field, read and checked. */
import { parseDate } from '../record/dates.ts';
import { doiOfField } from '../record/doi.ts';
import { isCreators, isOneOf, type Checked, type EditableField } from './field-text.ts';
import {
  normaliseArxiv,
  normaliseDoi,
  normaliseIsbn,
  normaliseIssn,
  normalisePmcid,
  normalisePmid,
} from '../record/identifiers.ts';
import { isPageAddress } from '../record/web-address.ts';
import { formatName } from '../names/name-text.ts';
import { parseNames, splitAuthors } from '../names/names.ts';
import { normalisePages } from '../record/page-range.ts';
import { DATE_FIELDS, type Name, type Record } from '../record/record.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { cleanText } from '../text/clean-text.ts';

const NORMALISE = {
  // a field kept for DOIs: once it is one, no sign of it is doubted
  DOI: (text: string) => normaliseDoi(text) && doiOfField(text),
  PMID: normalisePmid,
  PMCID: normalisePmcid,
  arxiv: normaliseArxiv,
  page: (text: string) => normalisePages(text) ?? text,
  URL: (text: string) => (isPageAddress(text) && URL.canParse(text) ? text : undefined),
};

const parts = (text: string) =>
  text
    .split(/[;；\n]+/)
    .map(cleanText)
    .filter(part => part !== '');

/** Names that were known keep what the text cannot show: affiliations and ORCIDs. */
const keepUnseen = (names: Name[], known: Name[] = []): Name[] =>
  names.map(name => {
    const old = known.find(other => formatName(other) === formatName(name));
    return old ?? name;
  });

/**
 * Reads what was typed. Nothing typed takes the field away (undefined); a wrong shape is refused with the field's
 * name.
 */
export function parseFieldText(
  text: string,
  field: EditableField,
  record?: Record,
): Result<Record[EditableField], Checked> {
  const clean = field === 'abstract' ? text.trim() : cleanText(text);
  if (clean === '') return field === 'title' ? fail('title') : ok(undefined);
  if (isCreators(field)) {
    const names = parseNames(/[;；\n]/.test(text) ? parts(text) : splitAuthors(clean));
    return names.length > 0 ? ok(keepUnseen(names, record?.[field])) : fail('author');
  }
  if (isOneOf(DATE_FIELDS, field)) {
    const date = parseDate(clean);
    return date ? ok({ 'date-parts': [date] }) : fail('issued');
  }
  if (field === 'ISSN' || field === 'ISBN') {
    const numbers = parts(clean.replaceAll(',', ';')).map(field === 'ISSN' ? normaliseIssn : normaliseIsbn);
    const good = numbers.filter(number => number !== undefined);
    return good.length === numbers.length ? ok(good) : fail(field);
  }
  if (field === 'keyword') return ok([...new Set(parts(clean))]);
  if (field === 'DOI' || field === 'PMID' || field === 'PMCID' || field === 'arxiv' || field === 'URL') {
    const value = NORMALISE[field](clean);
    return value === undefined ? fail(field) : ok(value);
  }
  return ok(field === 'page' ? NORMALISE.page(clean) : clean);
}
