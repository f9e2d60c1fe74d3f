/**
 * Scholarly blogs: posts that print citation metas and often have a DOI (Rogue Scholar and its like), made with Ghost, WordPress, Hugo,
 * Jekyll or Quarto. A journal made with one of these prints a volume, pages or an ISSN; then it is none.
 */
import { attribute, first } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

const ENGINE = /^(?:Ghost|WordPress|Hugo|Jekyll|quarto|Blogger|Substack|Micro\.blog|Eleventy|Astro|Squarespace|Medium)/i;
const SERIAL = 'meta[name="citation_volume" i], meta[name="citation_issn" i], meta[name="citation_firstpage" i], meta[name="citation_issue" i], meta[name^="prism." i], meta[name^="eprints." i]';
/** Crossref's prefixes of Front Matter and Rogue Scholar, which register blog posts only. */
const BLOG_DOI = /10\.(?:54900|53731|59350|57689|59347|59348|59349)\//;

export const site = defineSite({
  id: 'blog',
  signs({ document }) {
    const generator = first(document, 'meta[name="generator" i]');
    const doi = first(document, 'meta[name="citation_doi" i], meta[name="dc.identifier" i], link[rel="canonical"][href*="doi.org/"]');
    if (doi && BLOG_DOI.test(attribute(doi, 'content') ?? attribute(doi, 'href') ?? '')) return true;
    return generator !== undefined && doi !== undefined && ENGINE.test(attribute(generator, 'content') ?? '') && !first(document, SERIAL)
      && first(document, 'meta[property="article:published_time"], body.single-post, body.post-template') !== undefined;
  },
  read({ document }, claim) {
    claim('type', 'blog');
    const name = first(document, 'meta[property="og:site_name"]');
    if (name && !first(document, 'meta[name="citation_journal_title" i]')) claim('container-title', attribute(name, 'content'));
  },
});
