/**
 * OJS: an issue's contents and search results in versions 3 (.obj_article_summary) and 2 (table.tocArticle). The
 * issue's heading, "Vol. 14 Núm. 2 (2019)", says volume, number and year of all its articles; the journal stands
 * after it in the document's title.
 */
import type { Claim, ClaimField } from '../../record/page-reading.ts';
import { first, text, titleOf, type Document } from '../../page/dom.ts';
import { defineList } from '../list-system.ts';
import { rows } from '../rows.ts';

const SUMMARY = '.obj_article_summary';
const TABLE = 'table.tocArticle';
const ISSUE: readonly [ClaimField, RegExp][] = [
  ['volume', /\b(?:v|vol(?:umen|ume)?|bd|band|årg|t|том)\b\.?\s*(\d+)/i],
  ['issue', /(?:\b(?:no|nr|núm|num|n|iss(?:ue)?|heft)\b\.?|n\.?\s?[º°]|№)\s*(\d+(?:[-/]\d+)?)/i],
  ['year', /\(((?:19|20)\d\d)\)/],
];

function issueClaims(document: Document): Claim[] {
  const [head = '', ...rest] = titleOf(document).split(/\s\|\s/);
  const heading = /\(\d{4}\)/.test(head) ? head : text(first(document, 'h1'));
  const journal = rest.length > 0 && heading === head ? rest.join(' | ') : '';
  const claims: Claim[] = ISSUE.flatMap(([field, pattern]) => {
    const value = pattern.exec(heading)?.[1];
    return value ? [{ field, value, source: 'related' }] : [];
  });
  return claims.length > 1 && journal
    ? [{ field: 'container-title', value: journal, source: 'related' }, ...claims]
    : claims;
}

export const list = defineList({
  id: 'ojs',
  signs: ({ document }) =>
    first(document, `${SUMMARY}, ${TABLE}`) !== undefined &&
    first(document, 'body.pkp_page_article.pkp_op_view, #articleTitle') === undefined,
  read({ document }) {
    // search results are of many issues
    const shared = first(document, '.obj_issue_toc, .tocArticle') ? issueClaims(document) : [];
    const type: Claim = { field: 'type', value: 'journal article', source: 'related' };
    const found = [
      ...rows(document, {
        row: SUMMARY,
        title: '.title a',
        subtitle: '.subtitle',
        names: '.authors',
        joined: true,
        claims: { page: '.pages' },
      }),
      ...rows(document, {
        row: TABLE,
        title: '.tocTitle a, .tocTitle',
        link: '.tocTitle a@href',
        names: '.tocAuthors',
        joined: true,
        claims: { page: '.tocPages' },
      }),
    ];
    return found.map(paper => ({ ...paper, claims: [...(paper.claims ?? []), ...shared, type] }));
  },
});
