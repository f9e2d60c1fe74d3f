/** Pages that say by lines and layout what others say by metadata and labels; the values are typed from the page. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup, tableOfRows } from '../support/recognise-markup.ts';

const ABSTRACT = {
  hr: [
    'Splavari su spuštali drvo niz rijeku u proljeće i jesen. Rad prati njihov put kroz dvadeset zapisa',
    'i opisuje što su nosili, kome i po kojoj cijeni u sušnim godinama.',
  ].join(' '),
  cs: [
    'Práce popisuje dřevěné mosty ve třech údolích a lidi, kteří je opravovali.',
    'Vychází z obecních účtů a ze starých map.',
  ].join(' '),
  es: [
    'Los molineros guardaban el grano de todos. El trabajo sigue sus cuentas durante treinta años en dos valles',
    'vecinos y pregunta quién pagaba las piedras.',
  ].join(' '),
  fr: [
    'Les bergers comptaient leurs bêtes deux fois. La thèse suit leurs carnets pendant trente ans dans deux vallées',
    'voisines et demande qui payait le sel.',
  ].join(' '),
};

const yearOf = (record: ReturnType<typeof recogniseMarkup>) => record?.issued?.['date-parts'][0][0];

describe('people', () => {
  it('a line each, with the place of work behind a semicolon; the journal below the abstract (Croatian)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Splavari na Kupi',
        `<main><h1>Splavari na gornjem toku Kupe</h1><p>Dunja Perković ; Sveučilište u Karlovcu, Karlovac<br>
        Ivo Maras ; Sveučilište u Sisku, Sisak</p><h3>Sažetak</h3><p>${ABSTRACT.hr}</p>
        <h3>Ključne riječi</h3><p>splavari; drvo</p><p>Riječni zbornik, Vol. 7 No. 2, 2015.</p><p>str. 5-21</p>
        </main>`,
      ),
    );
    expect(peopleOf(record)).toEqual(['Perković, Dunja', 'Maras, Ivo']);
    expect(record).toMatchObject({
      'container-title': 'Riječni zbornik',
      volume: '7',
      issue: '2',
      page: '5-21',
    });
  });

  it('one name above a place of work (Spanish)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Molinos',
        `<p>Cuadernos del Valle, vol. 3, núm. 1, 2008, pp. 5-20</p><h1>Los molinos del valle alto</h1>
        <p>Inés Robledo</p><p>Universidad del Valle, Facultad de Historia</p><h2>Resumen</h2><p>${ABSTRACT.es}</p>`,
      ),
    );
    expect(peopleOf(record)).toEqual(['Robledo, Inés']);
  });

  it('with an academic title, above the title and behind it in <title>; a sentence names nobody (Czech)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Dřevěné mosty v podhůří – Mgr. Alena Kubátová',
        `<h1>Mgr. Alena Kubátová</h1><p>Diplomová práce</p><h2>Dřevěné mosty v podhůří</h2><dl><dt>Anotace:</dt>
        <dd>${ABSTRACT.cs}</dd><dt>Jazyk práce:</dt><dd>čeština</dd><dt>Datum odevzdání:</dt>
        <dd>3. 5. 2012</dd></dl>`,
      ),
    );
    expect(record).toMatchObject({ type: 'thesis', title: 'Dřevěné mosty v podhůří', language: 'cs' });
    expect(peopleOf(record)).toEqual(['Kubátová, Alena']);
    expect(yearOf(record)).toBe(2012);
  });

  it.each([
    ['pl', 'Autorzy', 'Sikora Halina, Wrona Adam', ['Sikora, Halina', 'Wrona, Adam']],
    ['ro', 'Autori', 'Munteanu Ioana; Cazacu Florin', ['Munteanu, Ioana', 'Cazacu, Florin']],
    ['pl', 'Autorzy', 'Halina Sikora; Adam Wrona', ['Sikora, Halina', 'Wrona, Adam']],
  ])('the family name first where the given name is known (%s)', (lang, label, names, expected) => {
    const rows = `<tr><th>${label}</th><td>${names}</td></tr><tr><th>Revista</th><td>Zapiski</td></tr>
      <tr><th>Volumul</th><td>4</td></tr><tr><th>Język</th><td>${lang === 'pl' ? 'polski' : 'română'}</td></tr>`;
    const record = recogniseMarkup(
      pageOf('Promy', `<h1>Promy na dolnej Warcie</h1><table><tbody>${rows}</tbody></table>`),
    );
    expect(peopleOf(record)).toEqual(expected);
  });

  it.each(['Bu kişi benim', 'Sorumlu Yazar', 'Autor de correspondencia', 'Auteur correspondant'])(
    'a label behind a name is no part of it: %s',
    label => {
      const record = recogniseMarkup(
        tableOfRows('Bread and credit in small towns', [
          ['Author(s)', `<p>Ann Holm</p><p>Eva Ruiz ${label}</p>`],
          ['Journal', 'Town Studies'],
          ['Year', '2011'],
        ]),
      );
      expect(peopleOf(record)).toEqual(['Holm, Ann', 'Ruiz, Eva']);
    },
  );
});

describe('where and when', () => {
  it('the journal’s heading, its name, and the name again with the numbers (Japanese)', () => {
    const record = recogniseMarkup(
      pageOf(
        '峠の牛宿 | 検索',
        `<h1>峠の牛宿とその帳面について</h1><ul class="authors"><li><a href="#">三枝 里美</a></li></ul><h3>収録刊行物</h3>
        <ul><li><a href="#">峠道年報</a><p>峠道年報 12 5-19, 1988-03-31</p><p>峠道学会</p></li></ul>`,
      ),
    );
    expect(record).toMatchObject({ 'container-title': '峠道年報', volume: '12', page: '5-19' });
  });

  it('a year alone under the title (English)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Straw roofs of the fen',
        `<h1>Straw roofs of the fen villages</h1><p>1997</p><p>
        <a href="#">Holm, A. B.</a> | <a href="#">Ruiz, E.</a></p>
        <div><b>Published in</b> <span>Fen Notes</span></div><div><b>Type</b> <span>Journal Article</span></div>`,
      ),
    );
    expect(yearOf(record)).toBe(1997);
  });

  it('a number that a line calls the issue is no volume of the citation (French)', () => {
    const record = recogniseMarkup(
      pageOf(
        'À qui le four ? | Portail',
        `<p><a href="#">Revue du pain</a> 2011/2 N° 2</p><h1>À qui le four ? Usages et querelles</h1>
        <p>Par Odile Granger et
        Luc Masson</p><p>Pages 11 à 29</p><h2>Résumé</h2><p>${ABSTRACT.fr}</p><h2>Citer cet article</h2>
        <p>Granger, O. et
        Masson, L. (2011). À qui le four ? Usages et querelles. Revue du pain, 2, 11-29.</p>`,
      ),
    );
    expect(record).toMatchObject({ 'container-title': 'Revue du pain', issue: '2', page: '11-29' });
    expect(record).not.toHaveProperty('volume');
  });

  it('volume and issue under the label of one (Arabic); a source without figures is the journal', () => {
    const record = recogniseMarkup(
      tableOfRows('أسواق السمك في المدن الساحلية', [
        ['المؤلف', 'سارة العلي'],
        ['المصدر', 'مجلة الساحل'],
        ['المجلد', 'مج 4، ع 2'],
        ['الصفحات', '5 - 20'],
      ]),
    );
    expect(record).toMatchObject({ 'container-title': 'مجلة الساحل', volume: '4', issue: '2', page: '5-20' });
  });

  it('an ISSN behind the journal’s name (Polish)', () => {
    const record = recogniseMarkup(
      tableOfRows('Promy na dolnej Warcie', [
        ['Autor', 'Wrona, Adam'],
        ['Czasopismo', 'Zapiski Rzeczne, ISSN 1428-0005'],
        ['Paginacja', '5-22'],
      ]),
    );
    expect(record).toMatchObject({ 'container-title': 'Zapiski Rzeczne', page: '5-22' });
  });

  it.each([
    ['https://ojs.example.org/index.php/rl/article/view/77', 'Reed Letters from the Lakes'],
    ['https://portal.example.org/article/77', undefined],
  ])('the journal behind the bar in <title>, in Open Journal Systems only: %s', (url, journal) => {
    const record = recogniseMarkup(
      pageOf(
        'Reeds and roofs of the lake shore | Reed Letters from the Lakes'.replace('Letters', 'Leaves'),
        `<p>Vol 6, No 2 (2012)</p><h3>Reeds and roofs of the lake shore</h3><div id="authorString">
        <em>Ann Holm, Bo Lind
        </em></div><h4>Abstract</h4><div>Reeds are cut in the frost and bound in spring. Account books of forty
        cutters show
        what a roof cost and who could pay for it.</div>`,
      ),
      url,
    );
    expect(record?.['container-title']).toBe(journal?.replace('Letters', 'Leaves'));
  });
});

describe('a title', () => {
  it('with its translation behind a slash, alone in <title> (Portuguese)', () => {
    const record = recogniseMarkup(
      pageOf(
        'Casas de farinha no sertão | Rev. roça;4(2): 5-19, 2003.',
        `<h1>Casas de farinha no sertão / Flour houses</h1><div class="author"><a href="#">Moura, Ester</a>;
        <a href="#">Sá, Davi</a>.</div><div>Rev. roça ; 4(2): 5-19, 2003.</div><h5>RESUMO</h5><div>A casa de farinha é
        de todos. Foram visitadas vinte casas e anotado quem trabalha, quem come e quem leva a farinha para a
        feira.</div>`,
      ),
    );
    expect(record?.title).toBe('Casas de farinha no sertão');
  });

  it('below the journal’s name and its numbers, on a page without headings', () => {
    const record = recogniseMarkup(
      pageOf(
        'Annals of Small Rivers - Abstract',
        `<center><b>Annals of Small Rivers</b></center><table><tbody><tr><td>
        <i>Annals of Small Rivers</i> <b>9</b>(1):5-19,
        1999<br><b>Otters below the village mills</b><br>J. B. Holm and E. Ruiz<br><b>Abstract</b>
        <br>Otters live below mills
        that stand still. We looked below forty mills and counted otters, wheels and fish in two wet years.</td></tr>
        </tbody></table>`,
      ),
    );
    expect(record).toMatchObject({
      title: 'Otters below the village mills',
      'container-title': 'Annals of Small Rivers',
    });
  });
});

describe('theses and books', () => {
  it.each([
    ['Thèse de doctorat en Histoire', 'Soutenue le 3-05-2009', ABSTRACT.fr, 'Résumé'],
    ['Tesis doctoral', 'Defendida el 3 de mayo de 2009', ABSTRACT.es, 'Resumen'],
  ])('a thesis by its lines: %s', (kind, defended, abstract, heading) => {
    const record = recogniseMarkup(
      pageOf(
        'Bergers et brebis de la haute vallée',
        `<h1>Bergers et brebis de la haute vallée</h1><p>par <a href="#">Odile Granger</a></p><p>${kind}</p>
        <p>${defended}</p>
        <h3>${heading}</h3><p>${abstract}</p>`,
      ),
    );
    expect(record?.type).toBe('thesis');
    expect(peopleOf(record)).toEqual(['Granger, Odile']);
    expect(yearOf(record)).toBe(2009);
  });

  it('a chapter of a book in rows, its title the heading (Danish)', () => {
    const record = recogniseMarkup(
      tableOfRows('Måger og mennesker', [
        ['Type', 'Bidrag til bog'],
        ['Forfattere', 'Gro Ravn; Esben Juul'],
        ['Titel på værtspublikation', 'Kystens dyr'],
        ['Publikationsår', '2004'],
        ['Sider', '11-29'],
      ]),
    );
    expect(record).toMatchObject({ type: 'chapter', 'container-title': 'Kystens dyr', page: '11-29' });
    expect(yearOf(record)).toBe(2004);
  });

  it.each([
    ['Publisher', 'Fargo : Prairie Press, 1999.', '9780306406157', 'book'],
    ['Editor', 'Burgos : Ediciones del Páramo, 2004', '9788478290123', 'book'],
    ['Éditeur', 'Vallée éditions', '9780306406157', undefined],
  ])('a book by its imprint and ISBN, not by a shop’s publisher: %s: %s', (label, publisher, isbn, type) => {
    const record = recogniseMarkup(
      pageOf(
        'Catalogue',
        `<h1>Snow fences and the winter road</h1><div>Author: <a href="#">Holm, Carla M.</a></div><ul>
        <li><b>ISBN:</b> ${isbn}</li><li><b>${label}:</b> ${publisher}</li></ul>`.replace(/\s*\n\s*/g, ''),
      ),
    );
    expect(record?.type).toBe(type);
  });
});
