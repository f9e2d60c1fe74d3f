/**
 * ScienceDirect. Its metas never name an author; the page's state in JSON (2017 on: a script with data-iso-key, later
 * __PRELOADED_STATE__) and the visible page do. Designs of 2012–16 have no metas at all. Seen in saved pages of
 * 2008–2025.
 */
import type { ClaimedName } from '../record/page-reading.ts';
import { all, first, tagOf, text, textContentOf, type Document } from '../page/dom.ts';
import { assignedJson, valueAt, members, scriptJson, textOf } from '../page/script-json.ts';
import { defineSite, type ClaimTaker, type Page } from './define-site.ts';

const children = (node: unknown): unknown[] => members(valueAt(node, '$$'));
const child = (node: unknown, name: string): unknown =>
  children(node).find(one => valueAt(one, '#name') === name);
const textIn = (node: unknown): string => textOf(valueAt(node, '_')) ?? children(node).map(textIn).join('');

/** Authors and collaborations in order, wherever their group nests them; a collaboration's members are not listed. */
function claimAuthors(node: unknown, affiliations: unknown, claim: ClaimTaker): void {
  for (const one of children(node)) {
    const name = valueAt(one, '#name');
    if (name === 'collaboration') claim('author', { name: textIn(child(one, 'text')) });
    else if (name === 'author') claim('author', person(one, affiliations));
    else if (name === 'author-group') claimAuthors(one, affiliations, claim);
  }
}

function person(author: unknown, affiliations: unknown): ClaimedName {
  const name: ClaimedName = { family: textIn(child(author, 'surname')) };
  const [given, suffix, orcid] = [
    textIn(child(author, 'given-name')),
    textIn(child(author, 'suffix')),
    textOf(valueAt(author, '$', 'orcid')),
  ];
  if (given) name.given = given;
  if (suffix) name.suffix = suffix;
  if (orcid) name.orcid = orcid;
  const places = children(author).flatMap(one => {
    const place = textIn(child(valueAt(affiliations, textOf(valueAt(one, '$', 'refid')) ?? ''), 'textfn'));
    return place ? [place] : [];
  });
  if (places.length > 0) name.affiliation = places;
  return name;
}

/** The same markup lists abbreviations and classifications under other headings. */
const KEYWORDS = /^(?:key ?words?|palabras|mots|schlüssel)/i;
function claimKeywords(document: Document, claim: ClaimTaker): void {
  let heading = '';
  for (const element of all(
    document,
    'h2.svKeywords, .keywords-section > h2, .keywords-section > h3, .keywords-section > .keyword, ul.keyword > li',
    300,
  )) {
    if (/^H\d$/.test(tagOf(element))) heading = text(element);
    else if (heading === '' || KEYWORDS.test(heading)) claim('keyword', text(element).replace(/;$/, ''));
  }
}

/** 2013–16: the page's own DOI in a script; a link with the same id occurs among the references. */
const scriptDoi = (document: Document): string | undefined => {
  for (const script of all(document, 'script:not([src])', 200)) {
    const doi = /\bSDM\.(?:pm\.)?doi ?= ?'([^']+)'/.exec(textContentOf(script) ?? '')?.[1];
    if (doi) return doi;
  }
  return undefined;
};

const isArticle = ({ document, metas }: Page): boolean =>
  metas.some(({ name }) => name === 'citation_title') ||
  first(document, 'h1.svTitle, #screen-reader-main-title, h1.content-title') !== undefined;

export const site = defineSite({
  id: 'sciencedirect',
  hosts: ['.sciencedirect.com'],
  doiPrefixes: {
    '.sciencedirect.com': ['10.1016', '10.1006'],
    '.cell.com': ['10.1016'],
    '.thelancet.com': ['10.1016'],
  },
  signs: ({ document, metas }) =>
    metas.some(({ name }) => name === 'citation_pii') ||
    first(document, 'h1.svTitle, #screen-reader-main-title') !== undefined,
  titled: /(?:-|\||:) ?ScienceDirect(?:\.com)?$/,
  kind: page =>
    isArticle(page) && !/^\/(?:search|browse|journal|book|bookseries|handbook)\b/.test(page.url.pathname)
      ? 'article'
      : undefined,
  drop: [{ fields: ['keyword', 'keywords'], sources: ['visible:', 'label:'] }],
  read({ document, metas, url }, claim) {
    const state =
      scriptJson(document, 'script[data-iso-key="_0"]') ?? assignedJson(document, '__PRELOADED_STATE__');
    for (const group of members(valueAt(state, 'authors', 'content')))
      claimAuthors({ $$: [group] }, valueAt(state, 'authors', 'affiliations'), claim);
    claimKeywords(document, claim);
    claim('title', text(first(document, 'h1.svTitle'), 'a, sup'));
    claim('container-title', text(first(document, '.publicationHead .title a')));
    claim('DOI', textOf(valueAt(state, 'article', 'doi')) ?? scriptDoi(document));
    const pii = metas.find(({ name }) => name === 'citation_pii')?.value ?? url.pathname;
    if (/(^|\/)B978/.test(pii)) claim('type', 'book chapter');
  },
});
