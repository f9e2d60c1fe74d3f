/**
 * What a page's metadata says to a reader that knows the specifications and nothing else: Highwire Press tags,
 * schema.org in JSON-LD, COinS and Dublin Core, in this order for each field. No visible page, no site file, no repair.
 * The bench prints it beside ours: whatever we do beyond it must not break what it gets right.
 */
import type { PageReading } from '../../lib/record/page-reading.ts';
import type { CslDate, Name, Record, RecordType } from '../../lib/record/record.ts';

/** A record whose fields may all be missing. */
type Plain = Partial<Omit<Record, 'sources'>>;
/** A JSON-LD object. */
type Node = { [key: string]: unknown };

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => {
  const [one] = listOf(value);
  if (typeof one === 'string' || typeof one === 'number') return String(one).trim() || undefined;
  return isNode(one) ? textOf(one['@value'] ?? one['name']) : undefined;
};

/** "Family, Given", else the last word is the family name. */
function nameOf(text: string): Name {
  const comma = text.indexOf(',');
  if (comma > 0) return { family: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim() };
  const words = text.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return words.length > 0 ? { family, given: words.join(' ') } : { family };
}

/** "2012-05-03", "2012/05", "2012". */
function dateOf(text: string | undefined): CslDate | undefined {
  const found = /\b(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?/.exec(text ?? '');
  if (!found) return undefined;
  const parts = found.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)]));
  return { 'date-parts': [parts] } as CslDate;
}

const doiOf = (text: string | undefined): string | undefined => /10\.\d{4,9}\/\S+/.exec(text ?? '')?.[0];
const pagesOf = (first: string | undefined, last: string | undefined): string | undefined =>
  first && last && first !== last ? `${first}-${last}` : first;

/** The fields that have a value, an empty list being none. */
const known = (fields: { [field: string]: unknown }): Plain =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The values of metas by name. */
type Metas = (name: string) => string[];

/** https://scholar.google.com/intl/en/scholar/inclusion.html */
function highwire(metas: Metas): Plain {
  const one = (name: string) => metas(`citation_${name}`)[0];
  const [journal, conference, book] = [one('journal_title'), one('conference_title'), one('inbook_title')];
  const types: [string | undefined, RecordType][] = [
    [one('dissertation_institution'), 'thesis'],
    [one('technical_report_institution'), 'report'],
    [conference, 'paper-conference'],
    [book, 'chapter'],
    [journal, 'article-journal'],
  ];
  return known({
    type: types.find(([sign]) => sign)?.[1],
    title: one('title'),
    author: metas('citation_author').map(nameOf),
    'container-title': journal ?? conference ?? book,
    issued: dateOf(one('publication_date') ?? one('date') ?? one('year')),
    volume: one('volume'),
    issue: one('issue'),
    page: pagesOf(one('firstpage'), one('lastpage')),
    DOI: doiOf(one('doi')),
    PMID: one('pmid'),
    ISSN: metas('citation_issn'),
    ISBN: metas('citation_isbn'),
    publisher: one('publisher') ?? one('dissertation_institution'),
    language: one('language'),
    abstract: one('abstract'),
    keyword: metas('citation_keywords').flatMap(words => words.split(/[;,]/).map(word => word.trim())),
  });
}

/** https://www.dublincore.org/specifications/dublin-core/dc-html/ */
function dublinCore(metas: Metas): Plain {
  const all = (name: string) => ['dc', 'dcterms'].flatMap(prefix => metas(`${prefix}.${name}`));
  const one = (name: string) => all(name)[0];
  const type = (one('type') ?? '').toLowerCase();
  const types: [RegExp, RecordType][] = [
    [/thesis|dissertation/, 'thesis'],
    [/article/, 'article-journal'],
    [/chapter|bookpart/, 'chapter'],
    [/book/, 'book'],
    [/conference/, 'paper-conference'],
    [/report/, 'report'],
    [/dataset/, 'dataset'],
  ];
  return known({
    type: types.find(([words]) => words.test(type))?.[1],
    title: one('title'),
    author: all('creator').map(nameOf),
    'container-title': one('ispartof'),
    issued: dateOf(one('issued') ?? one('date.issued') ?? one('date')),
    DOI: all('identifier').map(doiOf).find(Boolean),
    publisher: one('publisher'),
    language: one('language'),
    abstract: one('abstract') ?? one('description'),
    keyword: all('subject'),
  });
}

const JSON_LD_TYPES: { [type: string]: RecordType } = {
  ScholarlyArticle: 'article-journal',
  MedicalScholarlyArticle: 'article-journal',
  Thesis: 'thesis',
  Book: 'book',
  Chapter: 'chapter',
  Dataset: 'dataset',
  Report: 'report',
};
const typeOf = (node: Node): string | undefined =>
  listOf(node['@type']).find((type): type is string => typeof type === 'string' && type in JSON_LD_TYPES);

/** All objects of a JSON-LD script, `@graph` opened. */
const nodesOf = (value: unknown): Node[] =>
  listOf(value).flatMap(one => (isNode(one) ? [one, ...nodesOf(one['@graph'])] : []));

/** https://schema.org/ScholarlyArticle and the other works. */
function jsonLd(structured: readonly unknown[]): Plain {
  const work = nodesOf(structured).find(typeOf);
  if (!work) return {};
  const around: Node[] = [];
  for (let node = listOf(work['isPartOf']).find(isNode); node && around.length < 5;)
    node = (around.push(node), listOf(node['isPartOf']).find(isNode));
  const among = (key: string) => [work, ...around].map(node => textOf(node[key])).find(Boolean);
  const person = (one: unknown): Name[] => {
    const [family, given] = isNode(one) ? [textOf(one['familyName']), textOf(one['givenName'])] : [];
    const whole = textOf(one);
    if (family) return [given ? { family, given } : { family }];
    return whole ? [nameOf(whole)] : [];
  };
  const periodical = around.find(node => /Periodical|Book/.test(String(node['@type'])));
  const identifiers = [work['identifier'], work['sameAs'], work['@id']].flatMap(listOf);
  return known({
    type: JSON_LD_TYPES[typeOf(work) ?? ''],
    title: textOf(work['headline']) ?? textOf(work['name']),
    author: [work['author'], work['creator']].flatMap(listOf).flatMap(person),
    'container-title': periodical && textOf(periodical['name']),
    issued: dateOf(textOf(work['datePublished'])),
    volume: among('volumeNumber'),
    issue: among('issueNumber'),
    page: textOf(work['pagination']) ?? pagesOf(textOf(work['pageStart']), textOf(work['pageEnd'])),
    DOI: identifiers.map(one => doiOf(isNode(one) ? textOf(one['value']) : textOf(one))).find(Boolean),
    publisher: textOf(work['publisher']),
    abstract: textOf(work['abstract']) ?? textOf(work['description']),
  });
}

const GENRES: { [genre: string]: RecordType } = {
  article: 'article-journal',
  bookitem: 'chapter',
  book: 'book',
  proceeding: 'paper-conference',
  dissertation: 'thesis',
  report: 'report',
};

/** OpenURL ContextObjects in KEV format (ANSI/NISO Z39.88). */
function coins(contextObject: string | undefined): Plain {
  if (contextObject === undefined) return {};
  const parameters = new URLSearchParams(contextObject.replaceAll('&amp;', '&'));
  const one = (key: string) => parameters.get(`rft.${key}`)?.trim() || undefined;
  const last = one('aulast');
  const first: Name[] = last ? [{ family: last, given: one('aufirst') ?? one('auinit') ?? '' }] : [];
  const others = parameters.getAll('rft.au').map(nameOf);
  const isPart = one('atitle') !== undefined;
  return known({
    type: GENRES[one('genre') ?? ''],
    title: one('atitle') ?? one('btitle') ?? one('title'),
    author: [...first, ...others.filter(({ family }) => family !== last)],
    'container-title': one('jtitle') ?? (isPart ? (one('btitle') ?? one('title')) : undefined),
    issued: dateOf(one('date')),
    volume: one('volume'),
    issue: one('issue'),
    page: one('pages') ?? pagesOf(one('spage'), one('epage')),
    DOI: parameters.getAll('rft_id').map(doiOf).find(Boolean),
    ISSN: one('issn') && [one('issn')],
    ISBN: one('isbn') && [one('isbn')],
    publisher: one('pub'),
  });
}

/** The record of a page by its metadata alone; nothing where that gives no title. */
export function plainRecord({ metas = [], structured = [], coins: spans = [] }: PageReading): Plain | null {
  const byName: Metas = name => metas.filter(meta => meta.name === name).map(({ value }) => value.trim());
  const readings = [highwire(byName), jsonLd(structured), coins(spans[0]), dublinCore(byName)];
  const record: Plain = Object.assign({}, ...readings.toReversed());
  return record.title ? { ...record, type: record.type ?? 'article-journal' } : null;
}
