/**
 * American Physical Society, journals.aps.org (design of 2025): the first heading is the journal, the subject
 * headings are the only keywords.
 */
import { all, first, text } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

export const site = defineSite({
  id: 'aps',
  hosts: ['journals.aps.org', 'link.aps.org'],
  doiPrefixes: { '.aps.org': ['10.1103'] },
  signs: ({ metas }) =>
    metas.some(({ name, value }) => name === 'citation_publisher' && value === 'American Physical Society'),
  titled:
    /^(?:Physical Review|Phys\. Rev\.|Reviews of Modern Physics|Rev\. Mod\. Phys\.) ?[\w ]*(?: - Volume)? \d/,
  kind: ({ url }) =>
    /^\/(?:[a-z]+\/(?:issues|recent|accepted|toc)|search|archive)(?:\/|$)/.test(url.pathname)
      ? 'list'
      : undefined,
  read({ document }, claim) {
    for (const concept of all(document, 'a.physh-concept', 60)) claim('keyword', text(concept));
    const abstract = first(document, '#abstract-section-content');
    if (abstract)
      claim(
        'abstract',
        all(abstract, ':scope > p, :scope > div > p', 9)
          .map(part => text(part))
          .join(' '),
      );
  },
});
