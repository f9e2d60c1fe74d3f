/** Hand-written result lists for the browser tests. */

export const LIST_URL = 'https://pubmed.ncbi.nlm.nih.gov/?term=peer+work';

const TITLES = [
  'Peers on the ward',
  'On asking late',
  '同伴支持在社区精神康复中的作用与挑战',
  'Ways of recovery, and what a long title does to a row that has only so much room for it',
  'Stemmer fra et værested',
];
const PEOPLE = [
  'Holm A, Strand P.',
  'Lind S.',
  '王小明, 李娜.',
  'Peña Ruiz JM, Åkerblom K, Ødegård R, O’Neill S.',
  'Kirkegaard S.',
];
const JOURNALS = [
  'Chronic Illn',
  'J Ment Health',
  '中国心理卫生杂志',
  'Health Sociol Rev',
  'Scand J Public Health',
];

/** The title of the row of this number, from 0. */
export const listTitle = (n: number): string => `${TITLES[n % TITLES.length]}: part of series ${n + 1}`;

/** A page of PubMed's results with so many rows. */
export function listPage(count: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>peer work - Search Results - PubMed</title><meta property="og:site_name" content="PubMed"></head>
<body><div id="search-results" class="search-results">
${Array.from({ length: count }, (_, n) => row(n)).join('\n')}</div></body></html>`;
}

function row(n: number): string {
  const pmid = 40_000_000 + n;
  const place = `${2000 + (n % 24)};${1 + (n % 40)}(${1 + (n % 6)}):${n + 1}-${n + 9}`;
  const citation = `${JOURNALS[n % JOURNALS.length]}. ${place}. doi: 10.5555/list.${n}.`;
  return `<article class="full-docsum"><a class="docsum-title" href="/${pmid}/">${listTitle(n)}.</a>
<span class="docsum-authors full-authors">${PEOPLE[n % PEOPLE.length]}</span>
<span class="docsum-journal-citation full-journal-citation">${citation}</span>
<span class="docsum-pmid">${pmid}</span></article>`;
}
