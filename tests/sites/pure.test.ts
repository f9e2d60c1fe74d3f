/** Pure's pages at any address, in any markup, and its type lines in eleven languages. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const portal = (typeLine: string, rest = ''): string =>
  `<head><title>Harbour lights</title></head><body><div class="rendering rendering_researchoutput ` +
  `rendering_researchoutput_detailsportal"><h1><span>Harbour lights</span></h1><p class="type">${typeLine}</p>${rest}` +
  '</div></body>';

/** Type lines as the portals print them, and the type that a reader takes from them. */
const TYPE_LINES: { [language: string]: readonly (readonly [line: string, type: string])[] } = {
  da: [
    [
      'Publikation: Bidrag til tidsskrift › Tidsskriftartikel › Forskning › fagfællebedømt',
      'article-journal',
    ],
    ['Publikation: Bidrag til bog/antologi/rapport › Bidrag til bog/antologi › Forskning', 'chapter'],
    ['Publikation: Bidrag til bog/antologi/rapport › Konferencebidrag i proceedings', 'paper-conference'],
    ['Publikation: Bog/antologi/afhandling/rapport › Ph.d.-afhandling', 'thesis'],
    ['Publikation: Bog/antologi/afhandling/rapport › Rapport › Forskning', 'report'],
    ['Publikation: Bog/antologi/afhandling/rapport › Antologi', 'book'],
  ],
  de: [
    ['Publikation: Beitrag in Fachzeitschrift › Artikel › Begutachtung', 'article-journal'],
    ['Publikation: Beitrag in Buch/Bericht/Konferenzband › Kapitel › Begutachtung', 'chapter'],
    ['Publikation: Beitrag in Buch/Bericht/Konferenzband › Beitrag in Konferenzband', 'paper-conference'],
    ['Publikation: Buch/Bericht › Sammelband › Begutachtung', 'book'],
    ['Publikation: Hochschulschrift › Dissertation', 'thesis'],
  ],
  en: [
    ['Research output: Contribution to journal › Review article › peer-review', 'article-journal'],
    ['Research output: Chapter in Book/Report/Conference proceeding › Chapter › peer-review', 'chapter'],
    ['Research output: Chapter in Book/Report/Conference proceeding › Foreword/postscript', 'chapter'],
    [
      'Research output: Chapter in Book/Report/Conference proceeding › Conference contribution',
      'paper-conference',
    ],
    ['Research output: Contribution to conference › Paper › peer-review', 'paper-conference'],
    ['Research output: Book/Report › Commissioned report', 'report'],
    ['Research output: Book/Report › Book › peer-review', 'book'],
    ['Research output: Thesis › Doctoral Thesis', 'thesis'],
    ['Research output: Working paper/Preprint › Preprint', 'article'],
    ['Research output: Non-textual form › Data set/Database', 'dataset'],
  ],
  es: [
    ['Producción científica: Contribución a una revista › Artículo › revisión exhaustiva', 'article-journal'],
    ['Producción científica: Capítulo del libro/informe/acta de congreso › Capítulo', 'chapter'],
    ['Producción científica: Contribución a una conferencia › Artículo', 'paper-conference'],
    ['Producción científica: Libro/Informe › Libro', 'book'],
    ['Tesis: Tesis › Tesis doctoral', 'thesis'],
  ],
  fi: [
    ['Tutkimustuotos: Artikkelijulkaisu › Artikkeli › Tieteellinen › vertaisarvioitu', 'article-journal'],
    [
      'Tutkimustuotos: Artikkeli kirjassa/raportissa/konferenssijulkaisussa › Kirjan luku tai artikkeli',
      'chapter',
    ],
    [
      'Tutkimustuotos: Artikkeli kirjassa/raportissa/konferenssijulkaisussa › Konferenssiartikkeli',
      'paper-conference',
    ],
    ['Tutkimustuotos: Opinnäyte › Väitöskirja › Artikkelikokoelma', 'thesis'],
    ['Tutkimustuotos: Kirja/raportti › Raportti', 'report'],
  ],
  fr: [
    ['Résultats de recherche: Contribution à un journal › Article › Revue par des pairs', 'article-journal'],
    [
      'Résultats de recherche: Chapitre dans un livre, un rapport, des actes de conférences › Chapitre',
      'chapter',
    ],
    ['Résultats de recherche: Livre/Rapport › Rapport', 'report'],
    ['Résultats de recherche: Thèse › Thèse de doctorat', 'thesis'],
  ],
  it: [
    ['Prodotto della ricerca: Contributo in rivista › Articolo › peer review', 'article-journal'],
    ['Prodotto della ricerca: Contributo in libro › Capitolo', 'chapter'],
    ['Prodotto della ricerca: Contributo in libro › Contributo a convegno', 'paper-conference'],
  ],
  nl: [
    ['Onderzoeksoutput: Bijdrage aan tijdschrift › Artikel › Academisch › peer review', 'article-journal'],
    ['Onderzoeksoutput: Hoofdstuk in Boek/Rapport/Congresprocedure › Hoofdstuk › Academic', 'chapter'],
    [
      'Onderzoeksoutput: Hoofdstuk in Boek/Rapport/Congresprocedure › Conferentiebijdrage',
      'paper-conference',
    ],
    ['Onderzoeksoutput: Boek/Rapport › Rapport › Professioneel', 'report'],
    ['Onderzoeksoutput: Scriptie › Proefschrift', 'thesis'],
  ],
  no: [
    ['Publikasjon: Bidrag til tidsskrift › Artikkel › fagfellevurdert', 'article-journal'],
    ['Publikasjon: Bok-/rapportkapittel › Kapittel', 'chapter'],
    ['Publikasjon: Bidrag til konferanse › Konferansebidrag', 'paper-conference'],
  ],
  pt: [
    ['Produção: Contribuição para um periódico › Artigo › revisão por pares', 'article-journal'],
    ['Produção: Capítulo em livro/relatório/ata de conferência › Capítulo', 'chapter'],
    ['Produção: Tese › Tese de doutoramento', 'thesis'],
  ],
  sv: [
    [
      'Forskningsoutput: Tidskriftsbidrag › Artikel i vetenskaplig tidskrift › Peer review',
      'article-journal',
    ],
    ['Forskningsoutput: Kapitel i bok/rapport/Conference proceeding › Kapitel samlingsverk', 'chapter'],
    [
      'Forskningsoutput: Kapitel i bok/rapport/Conference proceeding › Konferenspaper i proceeding',
      'paper-conference',
    ],
    ['Forskningsoutput: Avhandling › Doktorsavhandling (sammanläggning)', 'thesis'],
  ],
};

describe.each(Object.entries(TYPE_LINES))('type lines: %s', (_language, lines) => {
  it.each(lines)('%s', (line, type) =>
    expect(recogniseMarkup(portal(line), 'https://www.uni.example.net/show?id=7')?.type).toBe(type),
  );
});

const RIS = [
  'TY - JOUR',
  'T1 - Harbour lights',
  'T2 - Lamps and trade in small towns',
  'AU - Bro, Signe',
  'AU - Dam, Ole',
  'PY - 2019',
  'VL - 14',
  'IS - 2',
  'SP - 33',
  'EP - 61',
  'JF - Harbour Studies',
  'ER -',
];
const BIBTEX = [
  '@article{0b7a9c1e11112222,',
  'title = "Harbour lights: Lamps and trade in small towns",',
  'author = "Signe Bro and Ole Dam",',
  'year = "2019",',
  'journal = "Harbour Studies",',
  '}',
];
const TITLE = 'Harbour lights: Lamps and trade in small towns';
const STYLES: readonly (readonly [caption: string, lines: readonly string[]])[] = [
  ['Standard', [`${TITLE} / Bro, Signe; Dam, Ole.`, 'I: Harbour Studies, Bind 14, Nr. 2, 2019, s. 33-61.']],
  ['Harvard', [`Bro, S & Dam, O 2019, '${TITLE}', Harbour Studies, bind 14, nr. 2, s. 33-61.`]],
  ['APA', [`Bro, S., & Dam, O. (2019). ${TITLE}. Harbour Studies, 14(2), 33-61.`]],
  ['Vancouver', ['Bro S, Dam O. Harbour lights. 2019;14(2):33-61.']],
  ['Author', ['Bro, Signe ; Dam, Ole. / Harbour lights. I: Harbour Studies. 2019 ; Bind 14, Nr. 2.']],
  ['Bibtex', BIBTEX],
  ['RIS', RIS],
];
const escaped = (text: string): string => text.replaceAll('&', '&amp;');
const body = (caption: (text: string) => string, lines: (all: readonly string[]) => string): string =>
  STYLES.map(([name, printed]) => caption(name) + lines(printed.map(escaped))).join('\n');

/** The seven styles in the markup that institutes print them in. */
const FORMS: { [form: string]: string } = {
  'h3 and div': `<h1>${TITLE}</h1>${body(
    name => `<h3>${name}</h3>`,
    all => `<div>${all.join('<br>')}</div>`,
  )}`,
  'bare text': `<h2>${TITLE}</h2>${body(
    name => `${name}<br>`,
    all => `${all.join('<br>')}<br>`,
  )}`,
  'no heading at all': `<b>${TITLE}</b><br>${body(
    name => `${name}<br>`,
    all => `${all.join('<br>')}<br>`,
  )}`,
  pre: `<h1>${TITLE}</h1>${body(
    name => `<h4>${name}</h4>`,
    all => `<pre>${all.join('\n')}</pre>`,
  )}`,
  'a p a line': `<h1>${TITLE}</h1>${body(
    name => `<p>${name}</p>`,
    all => `<p>${all.join('</p><p>')}</p>`,
  )}`,
};
const ADDRESSES = [
  'https://history.example.dk/ansatte/?pure=da/publications/harbour-lights(0b7a9c1e-1111-2222-3333-444455556666).html',
  'https://institut.example.net/vis/123',
];

describe.each(Object.entries(FORMS))('seven styles: %s', (_form, markup) => {
  it.each(ADDRESSES)('%s', address => {
    const record = recogniseMarkup(pageOf('Institut', markup), address);
    expect(record).toMatchObject({
      type: 'article-journal',
      title: TITLE,
      'container-title': 'Harbour Studies',
      volume: '14',
      issue: '2',
      page: '33-61',
      issued: { 'date-parts': [[2019]] },
    });
    expect(peopleOf(record)).toEqual(['Bro, Signe', 'Dam, Ole']);
  });
});

it('RIS and BibTeX of one work under its heading make an article of any page', () => {
  const record = recogniseMarkup(
    pageOf('Details', `<h3>${TITLE}</h3><pre>${RIS.join('\n')}</pre><pre>${BIBTEX.join('\n')}</pre>`),
    'https://people.example.edu/pub.php?id=9',
  );
  expect(record?.title).toBe(TITLE);
});

it('a page that cites another work is none', () => {
  const page = pageOf('What I read', `<h1>What I read</h1><pre>${BIBTEX.join('\n')}</pre>`);
  expect(recogniseMarkup(page, 'https://blog.example.org/read')).toBeUndefined();
});

it('a portal without metas: linked persons, loose colleagues, a status', () => {
  const people =
    '<p class="relations persons"><a rel="Person" class="link person" href="#"><span>Ida Nord</span></a>, Pia Vest</p>';
  const rows =
    '<table class="properties"><tbody><tr><th>Journal</th><td>Journal of Sounds</td></tr>' +
    '<tr><th>Volume</th><td>7</td></tr>' +
    '<tr class="status"><th>Publication status</th><td>Published - 2022</td></tr></tbody></table>';
  const record = recogniseMarkup(portal('Research output: Contribution to journal › Article', people + rows));
  expect(record).toMatchObject({
    'container-title': 'Journal of Sounds',
    issued: { 'date-parts': [[2022]] },
  });
  expect(peopleOf(record)).toEqual(['Nord, Ida', 'Vest, Pia']);
});

it('a portal without metas: an item a person, a status with a day', () => {
  const people =
    '<ul class="relations persons"><li><a class="person" href="#">Aino Salo</a></li><li>Eero Koski</li></ul>';
  const rows = '<table><tbody><tr><th>Tila</th><td>Julkaistu - 5 maaliskuuta 2021</td></tr></tbody></table>';
  const record = recogniseMarkup(portal('Tutkimustuotos: Artikkelijulkaisu › Artikkeli', people + rows));
  expect(record?.issued?.['date-parts'][0][0]).toBe(2021);
  expect(peopleOf(record)).toEqual(['Salo, Aino', 'Koski, Eero']);
});
