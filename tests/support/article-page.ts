/** Hand-written article pages for the browser tests. */
import { prose } from './prose.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page with Highwire metas, a heading and an abstract, as publishers and PMC print them. Metas may repeat. */
export function articlePage(metas: [name: string, content: string][], abstract: string): string {
  const title = metas.find(([name]) => name === 'citation_title')?.[1] ?? '';
  const authors = metas.filter(([name]) => name === 'citation_author').map(([, author]) => author);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(title)}</title>
${metas.map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`).join('\n')}
</head>
<body><main><article><h1>${escape(title)}</h1>
<p>${authors.map(escape).join(', ')}</p>
<section class="abstract" id="abstract"><h2>Abstract</h2><p>${escape(abstract)}</p></section>
</article></main></body>
</html>`;
}

export const RIVER = {
  title: 'Walking with the river: peer groups after a flood',
  doi: '10.5555/river.2021.014',
  abstract: prose`
      Peer groups met for eighteen months after the flood of a small town. We describe what kept
      them together and what they would not do again.`,
  pmcUrl: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9990014/',
  publisherUrl: 'https://journals.example.com/river/article/14',
};

/** The paper as PMC shows it: no keywords, PMID and PMCID. */
export const riverOnPmc = (): string =>
  articlePage(
    [
      ['citation_journal_title', 'Journal of Community Waters'],
      ['citation_title', RIVER.title],
      ['citation_author', 'Åsa Lindqvist-Öhman'],
      ['citation_author', 'José María Peña Ruiz'],
      ['citation_publication_date', '2021 Mar 14'],
      ['citation_volume', '9'],
      ['citation_issue', '2'],
      ['citation_firstpage', '101'],
      ['citation_lastpage', '118'],
      ['citation_doi', RIVER.doi],
      ['citation_pmid', '99900014'],
      ['citation_fulltext_html_url', RIVER.pmcUrl],
    ],
    RIVER.abstract,
  );

/** The same paper at its publisher: keywords and ISSN, no PMID. */
export const riverAtPublisher = (): string =>
  articlePage(
    [
      ['citation_publisher', 'Example River Press'],
      ['citation_journal_title', 'Journal of Community Waters'],
      ['citation_issn', '2049-3630'],
      ['citation_title', RIVER.title],
      ['citation_author', 'Lindqvist-Öhman, Åsa'],
      ['citation_author', 'Peña Ruiz, José María'],
      ['citation_publication_date', '2021/03/14'],
      ['citation_volume', '9'],
      ['citation_issue', '2'],
      ['citation_firstpage', '101'],
      ['citation_lastpage', '118'],
      ['citation_doi', RIVER.doi],
      ['citation_keywords', 'floods; peer groups; community'],
      ['citation_language', 'en'],
    ],
    RIVER.abstract,
  );
