/**
 * What readings of Offprint's first months say of wrong claims: a pattern over "field source value", out of the site
 * file of that time. No pattern of a stored reading is ever run, so each of them stands here with what it meant.
 */
import type { ClaimField, WrongClaims } from '../record/page-reading.ts';

const KEYWORDS: ClaimField[] = ['keyword', 'keywords'];

/** The alternatives of all those patterns, each with the claims that it fitted. */
const MEANINGS: readonly (readonly [pattern: string, WrongClaims])[] = [
  // arxiv
  ['^\\S+ (?:label|visible:line)', { sources: ['label', 'visible:line'] }],
  ['^(?:container-title|citation|source-line) ', { fields: ['container-title', 'citation', 'source-line'] }],
  // atypon
  ['^contributor dublin-core', { fields: ['contributor'], sources: ['dublin-core'] }],
  [
    '^source-line dublin-core\\S* https?:',
    { fields: ['source-line'], sources: ['dublin-core'], words: ['http:', 'https:'] },
  ],
  ['^author label:', { fields: ['author'], sources: ['label:'] }],
  [
    '^container-title (?:visible:journal|label:)',
    { fields: ['container-title'], sources: ['visible:journal', 'label:'] },
  ],
  ['^keywords? visible:keywords', { fields: KEYWORDS, sources: ['visible:keywords'] }],
  // cnki, cqvip, dataverse
  [
    '^(?:title|abstract|keywords?) visible:',
    { fields: ['title', 'abstract', ...KEYWORDS], sources: ['visible:'] },
  ],
  [
    '^(?:title|authors?|keywords?|container-title) (?:visible|label):',
    {
      fields: ['title', 'author', 'authors', ...KEYWORDS, 'container-title'],
      sources: ['visible:', 'label:'],
    },
  ],
  [
    '^(?:source-line|authors?|DOI) visible:',
    { fields: ['source-line', 'author', 'authors', 'DOI'], sources: ['visible:'] },
  ],
  // dlib and zhixidata
  ['^\\S+ visible:a', { sources: ['visible:a'] }],
  ['^\\S+ visible:', { sources: ['visible:'] }],
  // europe-pmc
  ['^volume .*suppl', { fields: ['volume'], words: ['suppl'] }],
  [' highwire:citation_keywords ', { sources: ['highwire:citation_keywords '] }],
  ['^publisher .*manuscript', { fields: ['publisher'], words: ['manuscript'] }],
  // nber
  ['^date highwire:', { fields: ['date'], sources: ['highwire:'] }],
  [
    '^(?!(?:date|DOI) )\\S+ (?:visible|label|subject):',
    { otherFields: ['date', 'DOI'], sources: ['visible:', 'label:', 'subject:'] },
  ],
  // pmc
  [' visible:(?:authors|line) ', { sources: ['visible:authors ', 'visible:line '] }],
  [
    '^publisher .*(?:public access|manuscript)',
    { fields: ['publisher'], words: ['public access', 'manuscript'] },
  ],
  [' dublin-core:DC.Contributor ', { sources: ['dublin-core:DC.Contributor '] }],
  // pubmed
  [
    '^\\S+ (?:(?:visible|label|subject|description|meta|open-graph):|highwire:citation_(?:authors|publisher|date))',
    {
      sources: [
        ...['visible:', 'label:', 'subject:', 'description:', 'meta:', 'open-graph:'],
        ...['highwire:citation_authors', 'highwire:citation_publisher', 'highwire:citation_date'],
      ],
    },
  ],
  // pure
  [
    '^\\S+ (?:visible:(?:keywords|line|authors)|label:author ) ?',
    { sources: ['visible:keywords', 'visible:line', 'visible:authors', 'label:author '] },
  ],
  ['^authors visible:', { fields: ['authors'], sources: ['visible:'] }],
  // sciencedirect, silverchair, springer-nature
  ['^keywords? (?:visible|label):', { fields: KEYWORDS, sources: ['visible:', 'label:'] }],
  ['^publisher .*Oxford Academic$', { fields: ['publisher'], words: ['Oxford Academic'] }],
  ['^keywords? (?:json-ld|highwire)', { fields: KEYWORDS, sources: ['json-ld', 'highwire'] }],
  ['^keywords? json-ld', { fields: KEYWORDS, sources: ['json-ld'] }],
  [
    '^keywords? (?:dublin-core|json-ld|visible|microdata)',
    { fields: KEYWORDS, sources: ['dublin-core', 'json-ld', 'visible', 'microdata'] },
  ],
  [
    '^keywords? (?:json-ld|visible|microdata)',
    { fields: KEYWORDS, sources: ['json-ld', 'visible', 'microdata'] },
  ],
  // vufind
  ['^(?!DOI)\\S+ visible:', { otherFields: ['DOI'], sources: ['visible:'] }],
  [
    '^\\S+ rdfa:(?:name|author|creator|contributor|publisher)',
    { sources: ['rdfa:name', 'rdfa:author', 'rdfa:creator', 'rdfa:contributor', 'rdfa:publisher'] },
  ],
  [
    '^(?:authors?|editors?|contributor) label:(?!person)',
    {
      fields: ['author', 'authors', 'editor', 'editors', 'contributor'],
      sources: ['label:'],
      otherSources: ['label:person'],
    },
  ],
  ['^keywords? (?:label|subject):', { fields: KEYWORDS, sources: ['label:', 'subject:'] }],
  ['^(?:publisher|year|date-any) label:', { fields: ['publisher', 'year', 'date-any'], sources: ['label:'] }],
];

/** The wrong claims that such a pattern told; undefined for a pattern that no site file had. */
export function formerDrop(pattern: string): WrongClaims[] | undefined {
  const wrong: WrongClaims[] = [];
  let rest = pattern.startsWith('(?:^') && pattern.endsWith(')') ? pattern.slice(3, -1) : pattern;
  while (rest !== '') {
    const known = MEANINGS.find(([one]) => rest === one || rest.startsWith(`${one}|`));
    if (!known) return undefined;
    wrong.push(known[1]);
    rest = rest.slice(known[0].length + 1);
  }
  return wrong.length > 0 ? wrong : undefined;
}
