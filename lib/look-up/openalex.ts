import { count, isObject, list, own, text, texts, type Fields } from '../record/guard.ts';
import { normaliseDoi, normaliseOrcid, normalisePmcid, normalisePmid } from '../record/identifiers.ts';
import { normalisePages } from '../record/page-range.ts';
import type { Name, RecordType } from '../record/record.ts';
import { cleanText } from '../text/clean-text.ts';
import { repairCapitals } from '../text/title-case.ts';
import { cleanTitle } from '../text/titles.ts';
import { cslDate, numericDate } from '../formats/values/date.ts';
import { serialNumbers } from '../formats/values/serial-numbers.ts';
import { parseName } from '../names/names.ts';

/**
 * OpenAlex's work types (https://docs.openalex.org/api-entities/works/work-object#type) → type. An "article"
 * of a journal is one of a journal.
 */
const TYPES: { [type: string]: RecordType } = {
  preprint: 'article',
  dataset: 'dataset',
  software: 'software',
  book: 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  report: 'report',
  standard: 'standard',
  'reference-entry': 'entry-encyclopedia',
  'peer-review': 'review',
};
const IN_JOURNAL = new Set(['article', 'review', 'letter', 'editorial', 'erratum', 'retraction']);
const MOST_WORDS = 100_000;

const inside = (fields: Fields, ...keys: string[]): Fields =>
  keys.reduce<Fields>((now, key) => {
    const next = own(now, key);
    return isObject(next) ? next : {};
  }, fields);
const line = (fields: Fields, key: string): string | undefined =>
  cleanText(text(own(fields, key)) ?? '') || undefined;

/**
 * A work of OpenAlex's API (https://docs.openalex.org/api-entities/works/work-object). Names stand in one
 * piece there, dates are whole.
 */
export function fromOpenAlex(answer: Fields): { [field: string]: unknown } | undefined {
  const title = line(answer, 'title') ?? line(answer, 'display_name');
  if (title === undefined) return undefined;
  const [ids, biblio, source] = [
    inside(answer, 'ids'),
    inside(answer, 'biblio'),
    inside(answer, 'primary_location', 'source'),
  ];
  const [from, to] = [line(biblio, 'first_page'), line(biblio, 'last_page')];
  const year = count(own(answer, 'publication_year'));
  const day = numericDate(line(answer, 'publication_date'));
  // without a day OpenAlex writes the first of January
  const date =
    day && day[0] === year && !(day[1] === 1 && day[2] === 1)
      ? day
      : year === undefined
        ? undefined
        : ([year] as [number]);
  const journal = own(source, 'type') === 'journal';
  const kind = line(answer, 'type') ?? '';
  const conference =
    own(source, 'type') === 'conference' || line(answer, 'type_crossref') === 'proceedings-article';
  const published = journal || conference || kind === 'book-chapter';
  return {
    type:
      conference && kind === 'article'
        ? 'paper-conference'
        : journal && IN_JOURNAL.has(kind)
          ? 'article-journal'
          : (TYPES[kind] ?? 'document'),
    title: repairCapitals(cleanTitle(title)),
    'container-title': published ? line(source, 'display_name') : undefined,
    publisher: published ? line(source, 'host_organization_name') : undefined,
    ISSN: journal ? serialNumbers(texts(own(source, 'issn')) ?? []).ISSN : undefined,
    volume: line(biblio, 'volume'),
    issue: line(biblio, 'issue'),
    page:
      from === undefined
        ? undefined
        : normalisePages(to === undefined || to === from ? from : `${from}-${to}`),
    issued: cslDate(date),
    language: line(answer, 'language'),
    abstract: abstractOf(own(answer, 'abstract_inverted_index')),
    author: list(own(answer, 'authorships'), authorOf),
    DOI: normaliseDoi(line(answer, 'doi') ?? line(ids, 'doi') ?? ''),
    PMID: normalisePmid(line(ids, 'pmid') ?? ''),
    PMCID: normalisePmcid(pmcOf(ids)),
  };
}

/** "https://www.ncbi.nlm.nih.gov/pmc/articles/1234567" → "1234567". */
const pmcOf = (ids: Fields): string => /(?<!\d)(\d+)\/?$/.exec(line(ids, 'pmcid') ?? '')?.[1] ?? '';

function authorOf(authorship: unknown): Name | undefined {
  if (!isObject(authorship)) return undefined;
  const author = inside(authorship, 'author');
  const name = parseName(line(authorship, 'raw_author_name') ?? line(author, 'display_name') ?? '');
  const ORCID = normaliseOrcid(line(author, 'orcid') ?? '');
  return name && { ...name, ...(ORCID !== undefined && { ORCID }) };
}

/** Word → places where it stands, put back in order. */
function abstractOf(index: unknown): string | undefined {
  if (!isObject(index)) return undefined;
  const words: string[] = [];
  for (const [word, places] of Object.entries(index))
    for (const place of Array.isArray(places) ? places : [])
      if (typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < MOST_WORDS)
        words[place] = word;
  return (
    cleanText(words.filter(word => word !== undefined).join(' ')).replace(
      /^abstract[:.]? (?=\p{Lu})/iu,
      '',
    ) || undefined
  );
}
