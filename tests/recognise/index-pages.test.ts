/** Records of indexes and catalogues without metadata, in several languages; the values are typed from the pages. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup, tableOfRows } from '../support/recognise-markup.ts';

const yearOf = (record: ReturnType<typeof recogniseMarkup>) => record?.issued?.['date-parts'][0][0];

describe('a record of an index', () => {
  const labelled =
    `<h1>Millers and their debts in the hill towns</h1><p><b>Author(s): </b><a href="#">Vesna Kolar</a></p>
    <div><p><b>Journal: </b><a href="#">Hill Town Studies</a></p><ul><li>Issue Year: 2011</li><li>Issue No: 3</li>
    <li>Page Range: 61-80</li><li>Page Count: 20</li></ul></div>`.replace(/\s*\n\s*/g, ' ');

  it.each(['search/article-detail?id=7712', 'search/en/records/64ab', 'search/detail/77'])(
    'stands in the folder of the search: %s',
    path => {
      const record = recogniseMarkup(pageOf('Article Detail', labelled), `https://index.example.org/${path}`);
      expect(record).toMatchObject({
        title: 'Millers and their debts in the hill towns',
        'container-title': 'Hill Town Studies',
        issue: '3',
        page: '61-80',
      });
      expect(yearOf(record)).toBe(2011);
    },
  );

  it('the folder of the search alone holds lists', () =>
    expect(
      recogniseMarkup(pageOf('Found', labelled), 'https://index.example.org/search/all'),
    ).toBeUndefined());

  it('volume, issue and pages behind single letters; a count of pages is no page', () => {
    const record = recogniseMarkup(
      pageOf(
        'EX - EJ77 - Spelling games in a village school, Early Letters, 2012',
        `<div>Record Type: Journal</div><div>Pages: 14</div><div class="title">Spelling games in a village school</div>
        <div class="authors">Brandt, Lois; Ueda, Ken</div><div><cite>Early Letters</cite>, v21 n2 p88-101 2012</div>`,
      ),
    );
    expect(record).toMatchObject({
      'container-title': 'Early Letters',
      volume: '21',
      issue: '2',
      page: '88-101',
    });
    expect(peopleOf(record)).toEqual(['Brandt, Lois', 'Ueda, Ken']);
  });

  it('one row of volume, issue, year and pages (Hungarian)', () => {
    const record = recogniseMarkup(
      tableOfRows('A révészek dalai és a gőzhajó', [
        ['Szerző', 'Bódi Ilona'],
        ['Folyóirat', 'Vízparti Tanulmányok'],
        ['Megjelenés', '14. évf. 3-4. sz. (1999), 12-31. o.'],
      ]),
    );
    expect(record).toMatchObject({ volume: '14', issue: '3-4', page: '12-31' });
    expect(yearOf(record)).toBe(1999);
  });

  it('a yearly volume that is a year, pages in the physical description (Polish)', () => {
    const record = recogniseMarkup(
      tableOfRows('Promy na dolnej Warcie w XVIII wieku', [
        ['Autor', 'Wrona, Adam'],
        ['Czasopismo', 'Zapiski Rzeczne'],
        ['Rocznik', '2006'],
        ['Tom', '31'],
        ['Opis fizyczny', 's. 5-22'],
      ]),
    );
    expect(record).toMatchObject({ volume: '31', page: '5-22' });
    expect(yearOf(record)).toBe(2006);
  });

  it('places of work in brackets behind each name (Korean)', () => {
    const record = recogniseMarkup(
      tableOfRows('강가 마을의 나루터와 사공', [
        ['저자', '남궁선(강변대학교), 서동준(태백대학교)'],
        ['저널명', '강마을연구'],
        ['권호', '제4권 제1호'],
      ]),
    );
    expect(peopleOf(record)).toHaveLength(2);
    expect(record).toMatchObject({ volume: '4', issue: '1' });
  });

  it('names parted by the Arabic comma (Arabic)', () => {
    const record = recogniseMarkup(
      tableOfRows('أسواق السمك في المدن الساحلية', [
        ['المؤلف', 'سارة العلي، محمد حسن'],
        ['المجلة', 'دراسات الساحل'],
        ['العدد', '7'],
      ]),
    );
    expect(peopleOf(record)).toHaveLength(2);
  });
});

describe('a catalogue', () => {
  it('roles behind a full stop (French)', () => {
    const record = recogniseMarkup(
      tableOfRows('Les passeurs de la haute rivière', [
        ['Titre', 'Les passeurs de la haute rivière / Odile Granger ; sous la direction de Luc Masson'],
        [
          'Auteur(s)',
          '<div>Granger, Odile (1979-....). Auteur</div><div>Masson, Luc. Directeur de thèse</div>',
        ],
        ['Date(s)', '2008'],
        ['Langue(s)', 'français'],
        ['Thèse', 'Thèse de doctorat : Histoire : Université des Monts : 2008'],
      ]),
    );
    expect(record).toMatchObject({ type: 'thesis', title: 'Les passeurs de la haute rivière' });
    expect(peopleOf(record)).toEqual(['Granger, Odile']);
  });

  it('main entry and imprint, the kind in capitals (Portuguese)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Registro completo',
        `<table><tbody><tr><td>Tipo de material</td><td>TESE (DISSERTAÇÃO DE MESTRADO)</td></tr>
        <tr><td>Entrada Principal</td><td><a href="#">Moura, Ester Lins</a></td></tr>
        <tr><td>Título</td><td><a href="#">Barcas do rio pequeno : trabalho e festa</a></td></tr>
        <tr><td>Imprenta</td><td>Belém, 2003</td></tr><tr><td>Descrição</td><td>140 p</td></tr>
        <tr><td>Idioma</td><td>Português</td></tr></tbody></table>`,
      ),
    );
    expect(record).toMatchObject({ type: 'thesis', title: 'Barcas do rio pequeno : trabalho e festa' });
    expect(peopleOf(record)).toEqual(['Moura, Ester Lins']);
    expect(yearOf(record)).toBe(2003);
    expect(record).not.toHaveProperty('page');
  });
});

describe('an index’s detailed record', () => {
  it('has month and year as one word, the journal’s abbreviation, and mail behind a name', () => {
    const record = recogniseMarkup(
      pageOf(
        'Index: Nights on the Moor',
        `<dl><dt>Title:</dt><dd>Nights on the moor and the people who stay awake.</dd>
        <dt>Authors:</dt><dd><a href="#">Holm, Ann</a><sup>1</sup><br>
        <a href="#">Ruiz, Eva M.</a><sup>2</sup> ruiz@moor.example<br><a href="#">St. Clair, Bo</a></dd>
        <dt>Source:</dt><dd>Annals of Moor Nursing (ANN MOOR NURS), Mar2011; 8(2): 14-29. (16p)</dd>
        <dt>Publication Type:</dt><dd>Journal Article</dd></dl>`,
      ),
    );
    expect(peopleOf(record)).toEqual(['Holm, Ann', 'Ruiz, Eva M.', 'St. Clair, Bo']);
    expect(record).toMatchObject({ 'container-title': 'Annals of Moor Nursing', volume: '8', page: '14-29' });
    expect(record?.issued).toEqual({ 'date-parts': [[2011, 3]] });
  });
});
