/**
 * The precedence table: which sources are believed for which field, best first, and why. A source that is not in a
 * field's row is not believed for it at all. Keys are sources or their beginnings (`json-ld` covers `json-ld:name`).
 *
 * General reasons: a site file knows its platform; citation metas are made for machines like this one; a printed RIS or
 * BibTeX block is the portal's own export; Dublin Core is vague about what a date or an identifier is of; what is made
 * for sharing (Open Graph) is cut and decorated; what is only visible is right but has to be found.
 */
export const PRECEDENCE = {
  // The visible title repairs cut or decorated ones (see title.ts).
  title: ['related', 'site', 'highwire', 'ris', 'bibtex', 'eprints', 'label', 'dublin-core', 'json-ld:headline', 'json-ld', 'microdata', 'rdfa', 'prism', 'coins', 'visible:title', 'open-graph', 'visible', 'meta'],
  authors: ['site', 'highwire', 'ris', 'bibtex', 'eprints', 'json-ld', 'dublin-core', 'microdata', 'rdfa', 'label', 'visible:addressed', 'visible:authors', 'coins', 'meta', 'open-graph', 'visible', 'related'],
  // Dublin Core's source and the visible line may hold anything: last.
  container: ['site', 'highwire', 'ris', 'bibtex', 'prism', 'eprints', 'related', 'label', 'json-ld', 'microdata', 'rdfa', 'coins', 'citation', 'visible', 'line', 'title'],
  // The date: a printed line and cover dates before publication dates, which are often those of the web.
  date: ['site', 'highwire:citation_cover_date', 'highwire', 'ris', 'bibtex', 'eprints', 'prism', 'related', 'label', 'visible:line', 'coins', 'citation', 'dublin-core', 'json-ld', 'microdata', 'rdfa', 'line', 'meta', 'visible'],
  numbers: ['site', 'highwire', 'ris', 'bibtex', 'eprints', 'prism', 'related', 'label', 'json-ld', 'microdata', 'rdfa', 'coins', 'dublin-core', 'citation', 'visible', 'line', 'title'],
  doi: ['site', 'highwire', 'prism', 'ris', 'bibtex', 'label', 'meta', 'dublin-core', 'eprints', 'url', 'link', 'json-ld', 'microdata', 'rdfa', 'coins', 'visible:head', 'citation', 'open-graph', 'visible', 'line', 'related'],
  identifier: ['site', 'highwire', 'ris', 'label', 'dublin-core', 'eprints', 'url', 'meta', 'link', 'json-ld', 'microdata', 'rdfa', 'coins', 'visible', 'open-graph', 'related'],
  issn: ['site', 'highwire', 'prism', 'ris', 'bibtex', 'dublin-core', 'eprints', 'label', 'json-ld', 'microdata', 'rdfa', 'coins', 'line', 'meta', 'visible', 'related'],
  publisher: ['site', 'highwire', 'dublin-core', 'eprints', 'bibtex', 'ris', 'json-ld', 'label', 'microdata', 'rdfa', 'coins', 'related'],
  language: ['site', 'highwire', 'ris', 'bibtex', 'dublin-core', 'eprints', 'label', 'json-ld', 'microdata', 'rdfa', 'coins'],
  // What stands on the page is whole; metas are cut, and Open Graph's is an advertisement.
  abstract: ['site', 'label', 'visible:abstract', 'ris', 'bibtex', 'highwire', 'eprints', 'visible:heading', 'description', 'json-ld:abstract', 'dublin-core', 'rdfa', 'microdata', 'json-ld', 'coins', 'visible:lead', 'open-graph', 'meta'],
  // Publishers' `keywords` metas describe the site; they are not believed.
  keywords: ['site', 'ris', 'bibtex', 'label', 'visible', 'highwire', 'eprints', 'prism', 'json-ld', 'dublin-core', 'microdata', 'rdfa', 'subject', 'coins'],
  type: ['site', 'ris', 'bibtex', 'eprints', 'highwire', 'coins', 'dublin-core', 'prism', 'label', 'json-ld', 'microdata', 'rdfa'],
  link: ['site', 'highwire', 'eprints', 'link', 'json-ld', 'open-graph'],
} as const;
