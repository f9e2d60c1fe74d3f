/**
 * PubMed: the design since 2020 (the record stands in the page twice, whole under #full-view-heading) and the Entrez
 * pages of 2009–2019 under www.ncbi.nlm.nih.gov/pubmed. Its metas hold abbreviations: citation_publisher is the
 * journal's, the authors' are initials.
 */
import { all, attribute, first, text } from '../page/dom.ts';
import { printedAt, claimPlaces } from '../page/places.ts';
import type { Line } from '../page/outline.ts';
import { defineSite, type ClaimTaker } from './define-site.ts';

const ENTREZ = /^\/(?:entrez\/)?pubmed(?:\/|$)/;
/** The addresses of the years before 2009. */
const QUERY = /^\/entrez\/query\.fcgi$/i;
const HEAD = '#full-view-heading';
const RECORD = '.rprt.abstract, .rprt_all';

/** "1: Theatre Nurs. 2009 Feb 6;31(1):12-7. Epub 2008 Dec 1." */
const CITED = /^(?:\d+: ?)?(\p{Lu}[^.;\d]{2,90})\. ?((?:19|20)\d\d[^;:]{0,12};\d[^;:]{0,16}:.{1,120})$/u;
/** "[Article in Chinese]", the number of a DOI or record, and what is no title of a work. */
const NO_TITLE =
  /^\[?article in \p{L}+|^(?:related (?:articles|citations|records)|links|doi|pmc?id|comment|review|free|abstract)\b/iu;
/** The language of a paper whose title was put into English. */
const ARTICLE_IN = /^\[Article in (\p{L}{4,20})/u;
/** "Xu LH, Zhao M.", "V Thaler1, B Innerhofer2": surnames with initials, on either side. */
const PEOPLE = /^(?:\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){1,3}(?:\d[\d ]*)?(?:, ?|; ?|\.?$))+$/u;

/** "In: StatPearls [Internet]. Treasure Island (FL): StatPearls Publishing; 2024 Jan–. 2023 Jul 17.", at the head. */
const IN_BOOK = new RegExp(
  [
    String.raw`^(?:[\p{L} ]{3,40} )?In: (?<book>.{3,200}?)(?: \[Internet\])?\. `,
    String.raw`(?<place>[^.:;]{2,60}): (?<publisher>[^;]{2,120});`,
    String.raw` (?<begun>(?:19|20)\d\d)[^.]{0,12}\.(?: (?<revised>(?:19|20)\d\d[\w ]{0,8})\.)?`,
  ].join(''),
  'u',
);

/** Claims a record's kind, and of a chapter the book that it is in. */
function readBook(printed: string, claim: ClaimTaker): void {
  const { book, place, publisher, begun, revised } = IN_BOOK.exec(printed)?.groups ?? {};
  claim('type', book === undefined ? 'journal article' : 'book chapter');
  claim('book-title', book);
  claim('publisher-place', place);
  claim('publisher', publisher);
  claim('date', revised ?? begun);
}

/** The record where neither markup is known: its lines come in one order since the first of PubMed's pages. */
function readLines(lines: readonly Line[], claim: ClaimTaker): void {
  const at = lines.findIndex(({ text: printed }) => CITED.test(printed));
  if (at < 0) return;
  const below = lines.slice(at + 1, at + 1 + HEAD_LINES).map(({ text: printed }) => printed);
  const [title, ...more] = below.filter(printed => !NO_TITLE.test(printed));
  const [, journal, source] = CITED.exec(lines[at]!.text)!;
  claim('container-title', journal);
  claim('source-line', source);
  claim('title', title);
  const people = more.find(printed => PEOPLE.test(printed));
  claim('authors', people?.replace(/(?<=\p{L})\d[\d ]*/gu, '').replace(/\.$/, ''));
}
/** Lines below the citation that may be the title or the people. */
const HEAD_LINES = 6;
/** How many records the lines cite. */
const citedIn = (lines: readonly Line[]): number =>
  lines.filter(({ text: printed }) => CITED.test(printed)).length;

export const site = defineSite({
  id: 'pubmed',
  hosts: ['pubmed.ncbi.nlm.nih.gov'],
  signs: ({ metas, url }) =>
    metas.some(({ name, value }) => /^ncbi_(?:db|app)$/.test(name) && value === 'pubmed') ||
    (url.hostname === 'www.ncbi.nlm.nih.gov' && (ENTREZ.test(url.pathname) || QUERY.test(url.pathname))),
  titled: /^(?:Entrez PubMed|PubMed Result)$|- PubMed(?: - NCBI| result)?$/i,
  kind: ({ document, url, lines }) =>
    first(document, HEAD) ||
    all(document, '.rprt.abstract h1', 2).length === 1 ||
    (!first(document, RECORD) && citedIn(lines) === 1)
      ? 'article'
      : first(document, '#search-results, .rprt .title') || url.searchParams.has('term')
        ? 'list'
        : undefined,
  drop: ({ document }) => [
    first(document, `${HEAD}, ${RECORD}`)
      ? { sources: ['visible:', 'label:', 'subject:', 'description:', 'meta:', 'open-graph:'] }
      : { fields: ['title', 'authors', 'author', 'source-line'], sources: ['visible:'] },
    { sources: ['highwire:citation_authors', 'highwire:citation_publisher', 'highwire:citation_date'] },
  ],
  read({ document, lines }, claim) {
    claim('language', lines.flatMap(({ text: printed }) => ARTICLE_IN.exec(printed)?.[1] ?? [])[0]);
    const head = first(document, HEAD);
    const record = first(document, RECORD);
    readBook(text(head ?? record), claim);
    if (head) {
      claimPlaces(
        head,
        {
          title: 'h1',
          'container-title': '#full-view-journal-trigger@title',
          'source-line': '.cit',
          PMID: '.pubmed .current-id',
          PMCID: '.pmc .id-link',
          DOI: '.doi .id-link',
        },
        claim,
      );
      // a group's members stand in a list of their own below
      for (const item of all(first(head, '.authors-list') ?? head, '.authors-list-item', 3000)) {
        const affiliation = all(item, '.affiliation-link[title]', 30).map(
          link => attribute(link, 'title') ?? '',
        );
        claim('author', {
          name: printedAt(item, '.full-name'),
          ...(affiliation.length > 0 && { affiliation }),
        });
      }
      claim('abstract', printedAt(document, '#eng-abstract'));
      claim('keywords', /^keywords:(.*)/i.exec(printedAt(document, '#abstract > p'))?.[1]);
    } else if (record) {
      claimPlaces(record, { title: 'h1', keywords: '.keywords p' }, claim);
      claim('container-title', printedAt(record, ':is(.cit, .citation) a@title').replace(/\.$/, ''));
      for (const author of all(record, '.auths a, .auth_list a', 3000)) claim('author', text(author, 'sup'));
      claim(
        'source-line',
        text(first(record, '.cit, .citation'), 'a').replace(/\[Epub ahead of print\]/i, ''),
      );
      claim(
        'abstract',
        all(record, '.abstr p, p.abstract', 60)
          .map(paragraph => text(paragraph))
          .filter(line => !/^Copyright|^©/.test(line))
          .join(' '),
      );
      const ids = printedAt(record, '.rprtid, .pmid');
      claim('PMID', /PMID:\s*(\d+)/.exec(ids)?.[1]);
      claim('PMCID', /PMC\d+/.exec(ids)?.[0]);
      if (first(record, '.auth_list')) claim('DOI', /\bdoi: ?(10\.\d{4,9}\/\S+)/.exec(text(record))?.[1]);
    } else readLines(lines, claim);
  },
});
