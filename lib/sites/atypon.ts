/**
 * Atypon (Literatum): Wiley, Taylor & Francis, Science, PNAS, ACS, ACP, SAGE, ACM, Annual Reviews, CABI and many more. Metas are
 * mostly Dublin Core: the online date and no volume, issue or pages, which stand in the issue line and in the document's title.
 * Seen in saved pages of 2014–26: the classic theme, the later "pericles" one and the core theme (property= attributes).
 */
import { all, attribute, first, text, titleOf, type Document } from '../page/dom.ts';
import { assignedJson, valueAt, textOf } from '../page/script-json.ts';
import { defineSite, type ClaimTaker, type Page } from './define-site.ts';

const metaOf = ({ metas }: Page, name: string, scheme?: string): string | undefined =>
  metas.find(meta => meta.name === name && (!scheme || meta.scheme === scheme))?.value;
/** "Title: Journal: Vol 172, No 7", the same on every site of the classic theme. */
const TITLE_BAR = /:\s*([^:]+):\s*Vol\.? ?(\w[\w.]*?)(?:, ?(?:No|Iss(?:ue)?)\.? ?([^:|]+?))?\s*(?:\||$)/;
const ISSUE_LINES =
  '.issue-heading, .issueSerialNavigation h2, .current-issue__specifics, .cover-image__details .volume-issue, .citationFormat, .article-details, .publicationContentIssue, .core-enumeration';
const PAGES =
  '.contentItemPageRange, .current-issue__description, .cover-image__details .page-range, .citation__page-range, .publicationContentPages';
const KEYWORDS =
  'section[property="keywords"] li, #tab-information [property="keywords"] li, .article__keyword li, .abstractKeywords a, .keywords a.badge-type, .hlFld-KeywordText a';
const LIST =
  /^\/(?:toc|loi|action\/(?:doSearch|showPublications|doLogin)|topic|doi\/proceedings|journals?\/[^/]+\/?$|list-of-issues)(?:\/|$)/;

/** ACS: "J. Am. Chem. Soc. 2021, 143, 12, 4725–4731", each number in its own span; XXXX stands for what is not known yet. */
function citeThis(document: Document, claim: ClaimTaker): void {
  const line = first(document, '.article_header-cite-this');
  if (!line) return;
  const number = (selector: string) => text(first(line, selector)).replace(/^[\s,]+|[\s,.]+$/g, '');
  const plain = all(line, ':scope > span:not([class])', 6)
    .map(part => text(part))
    .filter(part => part !== ',')
    .slice(1);
  const [year, volume, issue, page] =
    plain.length === 4
      ? plain
      : [
          number('.cit-year-info'),
          number('.cit-volume, .cit-fg-volume'),
          number('.cit-issue, .cit-fg-issue'),
          number('.cit-pageRange, .cit-fg-pageRange'),
        ];
  const known = (value: string | undefined) => (value && !/^X/i.test(value) ? value : undefined);
  claim('container-title', text(first(line, 'i')));
  claim('volume', known(volume));
  claim('issue', known(issue));
  claim('page', known(page));
  if (known(volume)) claim('date', year);
}

/** ACM: "ACM Computing Surveys, Volume 51, Issue 6 • Article No.: 46, Pages 1 - 36": the number is its place, the pages are a count. */
function issueItem(document: Document, claim: ClaimTaker): void {
  const detail = text(first(document, '.issue-item__detail, .core-enumeration'));
  const article = /Article No\.?:? ?(\w+)/i.exec(detail)?.[1];
  if (!article) return;
  claim('page', article);
  claim('volume', /Volume (\d+)/.exec(detail)?.[1]);
  claim('issue', /Issue (\d+(?:[-–]\d+)?)/.exec(detail)?.[1]);
}

const WRONG =
  /^contributor dublin-core|^source-line dublin-core\S* https?:|^author label:|^container-title (?:visible:journal|label:)/;

export const site = defineSite({
  id: 'atypon',
  signs: ({ metas }) => metas.some(({ name }) => name === 'pbcontext' || name === 'publication_doi'),
  kind: ({ url }) => (LIST.test(url.pathname) ? 'list' : undefined),
  // the reviewing editor; an address for a source; where the title is marked up, visible "keywords" are the journal's sections
  drop: ({ document }) =>
    first(document, 'h1[property="name"]')
      ? new RegExp(`${WRONG.source}|^keywords? visible:keywords`)
      : WRONG,
  read(page, claim) {
    const { document } = page;
    if (!metaOf(page, 'citation_volume')) {
      const [, journal, volume, issue] = TITLE_BAR.exec(titleOf(document)) ?? [];
      for (const line of all(document, ISSUE_LINES, 3)) claim('source-line', text(line));
      claim(
        'container-title',
        journal && metaOf(page, 'citation_journal_title') === undefined ? journal : undefined,
      );
      claim('volume', volume);
      claim('issue', issue);
      for (const line of all(document, PAGES, 2)) claim('source-line', text(line));
      citeThis(document, claim);
      issueItem(document, claim);
    }
    // Science Advances and its sisters: cited by a number that only the DOI shows, with an e before it; Science itself where the page says so
    const [, journal, number] =
      /^10\.1126\/(science|sci[a-z]+)\.(a[a-z]{2}\d{4})$/.exec(metaOf(page, 'publication_doi') ?? '') ?? [];
    claim('ISSN', textOf(valueAt(assignedJson(document, 'AAASdataLayer'), 'page', 'pageInfo', 'issnOnline')));
    if (
      number &&
      !first(document, '[property="pagination"], [property="pageStart"]') &&
      (journal !== 'science' || page.lines.some(line => line.text.includes(`e${number}`)))
    )
      claim('page', `e${number}`);
    for (const keyword of all(document, KEYWORDS, 100)) claim('keyword', text(keyword).replace(/[;,]$/, ''));
    // an empty placeholder is normal
    const correction = first(document, '.related-item.has-correction, ul.article__corrections');
    if (text(correction)) {
      claim('notice', 'corrected');
      const href = correction && attribute(first(correction, 'a[href]') ?? correction, 'href');
      if (href && URL.canParse(href, page.url)) claim('notice-link', new URL(href, page.url).href);
    }
    const visual = first(document, '.hlFld-Abstract .visual-abstract__figure');
    if (visual)
      claim('abstract', text(first(document, '.hlFld-Abstract'), '.visual-abstract__figure, figure, h2'));
  },
});
