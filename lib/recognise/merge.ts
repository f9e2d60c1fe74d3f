import type { FieldName, FullTextLink, Record } from '../record/record.ts';
import { fold } from '../text/clean-text.ts';
import { chooseBook, chooseJournal } from './container.ts';
import { withCompoundFamilies } from './compound-names.ts';
import { chooseCreators } from './creators.ts';
import { PRECEDENCE } from './precedence.ts';
import type { Evidence } from './evidence.ts';
import { chooseDoi, chooseIdentifier, chooseNumbers } from './identifiers.ts';
import { chooseIssued } from './issued.ts';
import { chooseNotices } from './notices.ts';
import { chooseNumber, choosePages } from './numbers.ts';
import { chooseAbstract, chooseKeywords, chooseLanguage, choosePublisher } from './prose.ts';
import { chooseTitle, withoutResponsibility, type Chosen } from './title.ts';
import { chooseType } from './type.ts';

/** Catalogues' words for what a thesis is, put among its subjects. */
const GENRE = /^(?:hochschulschrift|thesis|theses|dissertations?|academic theses|tesis|online-ressource)$/i;

/** One record from all claims, field by field; undefined when there is no title. */
export function merge(evidence: Evidence): Record | undefined {
  const journal = chooseJournal(evidence);
  const [book, conference] = [chooseBook(evidence, 'book-title'), chooseBook(evidence, 'conference')];
  const publisher = choosePublisher(evidence, journal?.value);
  const site = evidence.texts(['open-graph'], 'publisher').map(({ text }) => text);
  const title = chooseTitle(evidence, [
    ...site,
    ...[journal, publisher].flatMap(found => (found ? [found.value] : [])),
  ]);
  if (!title) return undefined;
  const doi = chooseDoi(evidence);
  const arxiv = chooseIdentifier(evidence, 'arxiv');
  const type = chooseType(evidence, {
    journal: journal?.value,
    conference: conference?.value,
    book: book?.value,
    doi: doi?.value,
    arxiv: arxiv?.value,
  });

  const record: Record = {
    type: type.value,
    title: title.value,
    sources: { type: type.source, title: title.source },
  };
  const put = <F extends FieldName & keyof Record>(
    field: F,
    chosen: Chosen<NonNullable<Record[F]>> | undefined,
  ) => {
    if (!chosen) return;
    record[field] = chosen.value;
    record.sources![field] = chosen.source;
  };
  const own = new Set([journal, publisher, title].flatMap(found => (found ? [fold(found.value)] : [])));
  // repositories put the type among the keywords
  const types = new Set(
    evidence.texts(['dublin-core', 'label', 'eprints', 'highwire'], 'type').map(({ text }) => fold(text)),
  );
  const notPerson = (name: string) => own.has(fold(name)) || site.some(one => fold(one) === fold(name));
  const authors = chooseCreators(evidence, 'author', 'authors', notPerson);
  const citations = evidence
    .about('citation')
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  put('author', authors && { ...authors, value: withCompoundFamilies(authors.value, citations) });
  put('editor', chooseCreators(evidence, 'editor', 'editors', notPerson));
  put('title', withoutResponsibility(title, [...(record.author ?? []), ...(record.editor ?? [])]));
  put('translator', chooseCreators(evidence, 'translator', undefined));
  // a preprint server is no journal
  if (type.value !== 'article')
    put(
      'container-title',
      type.value === 'chapter' || type.value === 'paper-conference'
        ? (book ?? conference ?? journal)
        : (journal ?? book),
    );
  if (type.value === 'post-weblog' && !journal && site[0])
    put('container-title', { value: site[0], source: 'open-graph:og:site_name' });
  if (conference) put('event-title', conference);
  put('collection-title', chooseBook(evidence, 'collection-title'));
  // a report's or thesis's page may print where else it appeared: that is another work
  const alone = ['report', 'thesis', 'dataset'].includes(type.value);
  const believed = <T>(chosen: Chosen<T> | undefined) =>
    alone && chosen?.source.startsWith('visible') ? undefined : chosen;
  const volume = believed(chooseNumber(evidence, 'volume'));
  put('issued', chooseIssued(evidence, volume?.value));
  put('volume', volume);
  put('issue', believed(chooseNumber(evidence, 'issue')));
  put('page', believed(choosePages(evidence, doi?.value)));
  put('DOI', doi);
  put('PMID', chooseIdentifier(evidence, 'PMID'));
  put('PMCID', chooseIdentifier(evidence, 'PMCID'));
  put('arxiv', arxiv);
  put('ISSN', chooseNumbers(evidence, 'ISSN'));
  put('ISBN', chooseNumbers(evidence, 'ISBN'));
  put('publisher', publisher);
  const abstract = chooseAbstract(evidence, title.value);
  put('abstract', abstract);
  put('language', chooseLanguage(evidence, title.value, abstract?.value));
  put(
    'keyword',
    chooseKeywords(evidence, word => own.has(fold(word)) || types.has(fold(word)) || GENRE.test(word)),
  );
  put('notices', chooseNotices(evidence, title.value));
  putRest(evidence, record);
  return record;
}

/** Fields that are taken as the first believed claim says them. */
function putRest(evidence: Evidence, record: Record): void {
  const sources = record.sources!;
  const first = (...field: Parameters<Evidence['about']>) => evidence.texts(PRECEDENCE.numbers, ...field)[0];
  for (const [field, claim] of [
    ['number-of-pages', 'number-of-pages'],
    ['edition', 'edition'],
    ['number', 'number'],
    ['publisher-place', 'publisher-place'],
    ['container-title-short', 'container-title-short'],
  ] as const) {
    const found = first(claim);
    if (found && found.text.length < 120) [record[field], sources[field]] = [found.text, found.source];
  }
  const cited = first('cited-by');
  if (cited && /^\d+$/.test(cited.text))
    [record['cited-by'], sources['cited-by']] = [Number(cited.text), cited.source];
  for (const [scheme, field] of [
    ['CLC', 'classification:CLC'],
    ['subject', 'classification:subject'],
  ] as const) {
    const codes = evidence.texts(PRECEDENCE.numbers, field);
    if (codes[0]) {
      record.classification = { ...record.classification, [scheme]: codes.map(({ text }) => text) };
      sources.classification = codes[0].source;
    }
  }
  const links: FullTextLink[] = (['pdf', 'html'] as const).flatMap(kind =>
    evidence
      .texts(PRECEDENCE.link, kind)
      .filter(({ text }) => /^https?:\/\//.test(text))
      .slice(0, 2)
      .map(({ text }) => ({ url: text, kind })),
  );
  // a notice that the page is itself has no other
  const notice =
    record.notices &&
    evidence
      .about('notice-link')
      .map(({ value }) => String(value))
      .find(url => !record.DOI || !url.toLowerCase().endsWith(record.DOI.toLowerCase()));
  if (notice) links.push({ url: notice, kind: 'notice' });
  if (links.length > 0) record.links = links;
  const address = evidence
    .texts(['highwire', 'link', 'open-graph', 'json-ld'], 'URL')
    .find(({ text }) => /^https?:\/\//.test(text));
  [record.URL, sources.URL] = address ? [address.text, address.source] : [evidence.reading.url, 'url'];
}
