/**
 * The same works met on five pages: whatever the order, the same entries come out, with the best value in each
 * field.
 */
import { expect, it } from 'vitest';
import { save } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';
import { pageAuthority } from '../../lib/actions/page-authority.ts';
import { completeRecord } from '../../lib/library/complete-record.ts';
import { articlePage } from '../support/article-page.ts';
import { fixture } from '../support/fixtures.ts';
import { permutations, recordOf, recordsOf, sortedJson } from './orders.ts';
import { freshLibrary } from './support.ts';

const ALLIES = [
  'Managers as peer workers’ allies: A qualitative study of managers’ perceptions and actions',
  'to involve peer workers in Norwegian mental health and substance use services',
].join(' ');
const EMOTION =
  'Peer workers as emotion managers: Tight and loose enactment of mutuality in mental health care';

const onPmc = articlePage(
  [
    ['ncbi_db', 'pmc'],
    ['citation_journal_title', 'International Journal of Mental Health Systems'],
    ['citation_title', ALLIES],
    ['citation_author', 'Kristina Bakke Åkerblom'],
    ['citation_author', 'Torhild Mohn-Haugen'],
    ['citation_author', 'Rita Agdal'],
    ['citation_author', 'Ottar Ness'],
    ['citation_publication_date', '2023'],
    ['citation_volume', '17'],
    ['citation_firstpage', '17'],
    ['citation_doi', '10.1186/s13033-023-00588-5'],
    ['citation_pmid', '37316880'],
  ],
  'Peer workers are more and more hired. Managers matter for how that goes, and this study asked them how they see it.',
);
const atPublisher = articlePage(
  [
    ['citation_publisher', 'BioMed Central'],
    ['citation_journal_title', 'International Journal of Mental Health Systems'],
    ['citation_issn', '1752-4458'],
    ['citation_title', ALLIES.replaceAll('’', "'")],
    ['citation_author', 'Åkerblom, Kristina Bakke'],
    ['citation_author', 'Mohn-Haugen, Torhild'],
    ['citation_author', 'Agdal, Rita'],
    ['citation_author', 'Ness, Ottar'],
    ['citation_publication_date', '2023/06/14'],
    ['citation_volume', '17'],
    ['citation_issue', '1'],
    ['citation_firstpage', '17'],
    ['citation_doi', '10.1186/s13033-023-00588-5'],
    ['citation_keywords', 'Peer workers; Managers; Allies'],
    ['citation_language', 'en'],
  ],
  'Peer workers are more and more hired. Managers matter for how that goes, and this study asked them how they see it.',
);
const inVufind = `<!doctype html>
<html lang="es">
<head>
  <meta charset="utf-8"><title>Peer workers as emotion managers</title>
  <meta name="generator" content="VuFind 9.0.1">
</head>
<body class="template-dir-record template-name-view">
<div class="record sourceSolr"><input type="hidden" class="hiddenId" value="77">
<div class="media" vocab="http://schema.org/" resource="#record" typeof="Product"><div class="media-body">
<h1 property="name">${EMOTION.toUpperCase()}</h1>
<table class="table table-striped">
<tr><th>Autor principal:</th><td>
  <span class="author-data" property="author"><a href="/Author/Home?author=x">Kirkegaard, S.</a></span>
</td></tr>
<tr><th>Otros Autores:</th><td>
  <span class="author-data" property="creator"><a href="#">Andersen, D.</a></span>
</td></tr>
<tr><th>Formato:</th><td><span class="format article">Artículo</span></td></tr>
<tr><th>Publicado en:</th><td>
  <a href="/Search/Results?lookfor=x&amp;type=JournalTitle">SSM - Qualitative Research in Health</a>
  Vol. 2 (2022), p. 100200
</td></tr>
</table></div></div></div></body></html>`;

const seed = (slug: string) => {
  const { html, url } = fixture('zhixidata', slug);
  return recordOf(html.toString('utf8'), url);
};

const pages = [
  seed('allies-dl'),
  seed('emotion-dl'),
  recordOf(onPmc, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10268484/'),
  recordOf(atPublisher, 'https://ijmhs.biomedcentral.com/articles/10.1186/s13033-023-00588-5'),
  recordOf(inVufind, 'https://catalogo.example.es/Record/77'),
];

async function savedInOrder(order: typeof pages): Promise<Record[]> {
  const library = freshLibrary();
  for (const { reading, record } of order)
    await save(library, {
      record,
      reading,
      page: { url: reading.url, title: reading.title },
      status: 'to-read',
      tags: [],
      authority: pageAuthority(reading),
    });
  const records = await recordsOf(library);
  library.close();
  return records;
}

it('gives the same two entries in all 120 orders', { timeout: 60_000 }, async () => {
  const outcomes = new Map<string, number>();
  for (const order of permutations(pages)) {
    const said = sortedJson(await savedInOrder(order));
    outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
  }
  expect([...outcomes.values()]).toEqual([120]);
});

it('keeps the best value of each field', async () => {
  const [allies, emotion] = await savedInOrder(pages);
  expect(allies).toMatchObject({
    type: 'article-journal',
    DOI: '10.1186/s13033-023-00588-5',
    PMID: '37316880',
    PMCID: 'PMC10268484',
    volume: '17',
    issue: '1',
    publisher: 'BioMed Central',
    ISSN: ['1752-4458'],
    issued: { 'date-parts': [[2023, 6, 14]] },
    'container-title': 'International Journal of Mental Health Systems',
  });
  expect(allies?.author?.map(({ family, given }) => `${family}, ${given}`)).toEqual([
    'Åkerblom, Kristina Bakke',
    'Mohn-Haugen, Torhild',
    'Agdal, Rita',
    'Ness, Ottar',
  ]);
  expect(emotion).toMatchObject({
    title: EMOTION,
    DOI: '10.1016/j.ssmqr.2022.100200',
    'container-title': 'SSM - Qualitative Research in Health',
    volume: '2',
    issued: { 'date-parts': [[2022]] },
  });
  expect(emotion?.author?.map(({ family, given }) => `${family}, ${given}`)).toEqual([
    'Kirkegaard, Sine',
    'Andersen, Ditte',
  ]);
});

it('lets what a person typed stand', () => {
  const { record } = completeRecord(
    { type: 'article-journal', title: 'As I call it', sources: { title: 'user' } },
    {
      type: 'article-journal',
      title: 'As it is called',
      volume: '3',
      sources: { title: 'highwire:citation_title', volume: 'highwire:citation_volume' },
    },
    { own: new Set(['title']), authority: 'publisher' },
  );
  expect(record).toMatchObject({ title: 'As I call it', volume: '3' });
});
