/** Designs of the years before citation metas: titles in <title> behind a site's name, labels, runs between <br>. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

describe('an old design', () => {
  it('whose document title is a site and a label: the heading is the title', () => {
    const record = recogniseMarkup(
      pageOf(
        'TechLink - Journal Article',
        `<div><h2>Frost damage in thin roof tiles</h2></div><table><tbody>
          <tr><td>Journal</td><td><a href="#">Journal of Roofing Clay</a></td></tr>
          <tr><td>Issue</td><td>Volume 7, Number 3 / May, 2005</td></tr>
          <tr><td>Pages</td><td>210-219</td></tr></tbody></table>
          <p class="AuthorGroup">Ilse Kronberger<sup>1</sup> and Marta B. Olmedo<sup>2</sup></p>`,
      ),
    );
    expect(record).toMatchObject({
      title: 'Frost damage in thin roof tiles',
      volume: '7',
      issue: '3',
      page: '210-219',
    });
    expect(peopleOf(record)).toEqual(['Kronberger, Ilse', 'Olmedo, Marta B.']);
  });

  it('whose document title has site, journal and title: the line with the title', () => {
    const record = recogniseMarkup(
      pageOf(
        'SciPages - Journal of Harbour Works : Ropes that sing in the wind',
        `<table><tbody><tr><td><a href="#">Journal of Harbour Works</a><br>
      <a href="#">Volume 21, Issue 4</a>, August 2006,
          Pages 301-309<br></td></tr></tbody></table><div><b>Ropes that sing in the wind</b></div>
          <div class="text"><strong>Bartolomea Ruz<sup>a</sup> and Kai Ohlsen<sup>b</sup></strong>
          <p><sup>a</sup>School of Ports, Volos</p><p>doi:10.55602/jhw.2006.05.004</p>
          <h3>Abstract</h3><p>Ropes sing. We put four of them into a wind tunnel and measured when they do
      so.</p></div>`,
      ),
    );
    expect(record).toMatchObject({
      title: 'Ropes that sing in the wind',
      'container-title': 'Journal of Harbour Works',
      volume: '21',
      issue: '4',
      page: '301-309',
    });
    expect(peopleOf(record)).toEqual(['Ruz, Bartolomea', 'Ohlsen, Kai']);
  });

  it('that parts authors by nothing but their links, and labels by <br>', () => {
    const record = recogniseMarkup(
      pageOf(
        'Welcome to Digital Papers 2.0: Quiet pumps for small wells',
        `<table><tbody><tr><td><span>Quiet pumps for small wells</span><br>
          <a href="#">Lund, S.</a>&nbsp; <a href="#">Mehra, P.</a>&nbsp; <a href="#">Endo, K.</a><br>
          Dept. of Electr. Eng., Lund Univ.;<br>This paper appears in: <a href="#"><b>Pumps Magazine</b></a><br>
          Publication Date: Mar. 2007<br>Volume: 5,&nbsp; Issue: 3<br>On page(s): 12-18<br>
          Digital Object Identifier: 10.55603/PUMPS.2007.1</td></tr></tbody></table>`.replace(
          /<br>\s+/g,
          '<br>',
        ),
      ),
    );
    expect(peopleOf(record)).toEqual(['Lund, S.', 'Mehra, P.', 'Endo, K.']);
    expect(record).toMatchObject({
      'container-title': 'Pumps Magazine',
      volume: '5',
      issue: '3',
      page: '12-18',
    });
  });

  it('whose notes stand right behind small letters: no letter of a name is lost', () => {
    const body = `<h1>Herons on the roofs of a fishing town</h1><div><a href="#">Nora Mac Aodha</a><sup>1,*</sup> and
      <a href="#">Ezra Sabia</a><sup>2</sup></div><p>doi: 10.55604/urb.7.1</p><h2>Abstract</h2>
      <p>Herons stand on roofs. We counted those of a fishing town each week of a year, asked its people what the
      birds eat, and compared both with the landings of herring.</p>`;
    const record = recogniseMarkup(pageOf('Herons on the roofs of a fishing town', body));
    expect(peopleOf(record)).toEqual(['Mac Aodha, Nora', 'Sabia, Ezra']);
  });

  it('that prints a name a line, each with the number of its note', () => {
    const body = `<p>Artikkel (2020)</p><h1>Snøskuter og skolebarn på vidda</h1><ul><li>Inga Marie Somby 1</li>
      <li>Arvid Lien 2</li></ul>
      <h2>Tidsskrift</h2><p>Nordisk ferdsel</p><p>ISSN: 2049-3630</p><p>Volum: 4</p><p>Sider: 7-19</p>`;
    const record = recogniseMarkup(pageOf('Snøskuter og skolebarn på vidda', body));
    expect(peopleOf(record)).toEqual(['Somby, Inga Marie', 'Lien, Arvid']);
    expect(record).toMatchObject({ 'container-title': 'Nordisk ferdsel', volume: '4', page: '7-19' });
    expect(record?.issued?.['date-parts'][0][0]).toBe(2020);
  });
});
