import type { LabelField } from './label-words.ts';

/** Field names that a repository's full view prints as they are, whatever its language: DSpace's registries (dc, dcterms) and what sites add to them. */
const KEYS: { [field in LabelField]?: string } = {
  title: 'dc.title|dcterms.title',
  authors: 'dc.contributor.author|dc.creator|dcterms.creator|dc.contributor.authors',
  editors: 'dc.contributor.editor',
  contributor: 'dc.contributor',
  translator: 'dc.contributor.translator',
  date: 'dc.date.issued|dcterms.issued',
  'date-any': 'dc.date|dc.date.created|dc.date.copyright|dcterms.date',
  DOI: 'dc.identifier.doi|dc.relation.publisherversion',
  PMID: 'dc.identifier.pmid',
  PMCID: 'dc.identifier.pmcid',
  ISSN: 'dc.identifier.issn|dc.identifier.eissn|dc.identifier.pissn|dc.source.issn',
  ISBN: 'dc.identifier.isbn',
  identifier: 'dc.identifier.uri|dc.identifier|dcterms.identifier',
  citation:
    'dc.identifier.citation|dc.identifier.bibliographiccitation|dc.bibliographiccitation|dcterms.bibliographiccitation|dc.citation',
  'published-in': 'dc.relation.ispartof|dcterms.ispartof|dc.source',
  series: 'dc.relation.ispartofseries',
  'container-title':
    'dc.relation.journal|dc.source.title|dc.journal.title|dc.journal|dc.title.journal|dc.identifier.journal|oaire.citation.title|dc.bibliographiccitation.title|dc.citation.title',
  publisher: 'dc.publisher|dcterms.publisher',
  'publisher-place': 'dc.publisher.place',
  institution: 'thesis.degree.grantor|dc.publisher.university',
  language: 'dc.language.iso|dc.language|dcterms.language|dc.language.rfc3066',
  keywords: 'dc.subject|dcterms.subject|dc.subject.keyword|dc.subject.keywords|dc.subject.proposal',
  subjects: 'dc.subject.lcsh|dc.subject.mesh|dc.subject.other|dc.subject.classification',
  abstract: 'dc.description.abstract|dcterms.abstract|dc.description.resumen|dc.abstract',
  description: 'dc.description|dcterms.description',
  type: 'dc.type|dcterms.type|dc.type.genre|dc.genre',
  thesis:
    'dc.contributor.advisor|dc.contributor.supervisor|thesis.degree.name|thesis.degree.level|dc.description.degree|dc.contributor.referee',
};
const FIELDS = new Map(
  (Object.entries(KEYS) as [LabelField, string][]).flatMap(([field, keys]) =>
    keys.split('|').map((key): [string, LabelField] => [key, field]),
  ),
);

/** What the last part of a key says whatever stands before it: oaire.citation.volume, dc.identifier.volume, local.citation.startpage. */
const ENDINGS: readonly [RegExp, LabelField][] = [
  [/volume$/, 'volume'],
  [/(?:issue|issuenumber|citation\.number)$/, 'issue'],
  [/(?:spage|startpage|firstpage|beginpage|initialpage)$/, 'first-page'],
  [/(?:epage|endpage|lastpage|finalpage)$/, 'last-page'],
  [/(?:pages|pagination|pagerange)$/, 'page'],
  [/articlenumber$/, 'article-number'],
  [/(?:journaltitle|publicationname)$/, 'container-title'],
];

/** The field of a metadata key: "dc.contributor.author", "dc.title[es_ES]". */
export function keyField(key: string): LabelField | undefined {
  if (!/^[a-z]{2,12}\.[a-z]/.test(key) || key.includes(' ')) return undefined;
  const bare = key.replace(/\[[^\]]*\]$|\.[a-z]{2}_[a-z]{2}$/, '');
  return FIELDS.get(bare) ?? ENDINGS.find(([ending]) => ending.test(bare))?.[1];
}
