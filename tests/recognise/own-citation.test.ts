/** Pages without metadata that print the whole citation of their own work. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const PAGES = [
  {
    name: 'behind other sections, in a style with bars (French)',
    title: 'La digue et le jardin : eaux partagées du marais',
    body: `<h1>La digue et le jardin : eaux partagées du marais</h1><div id="author">Soizic Kermorvan</div>
      <h2>Pour citer cet article</h2><p>Soizic Kermorvan, « La digue et le jardin : eaux partagées du marais »,
      <em>Cahiers des rivages</em>, 31 | 2012, 45-61.</p>`,
    author: ['Kermorvan, Soizic'],
    said: { 'container-title': 'Cahiers des rivages', issue: '31', page: '45-61' },
    year: 2012,
  },
  {
    name: 'in a block of references, the family name first, which the line under the title has last (French)',
    title: 'Les foires aux mules du haut pays (1730-1790)',
    body: `<h1>Les foires aux mules du haut pays (1730-1790)</h1><div><a href="#">Gaspard Villedieu</a></div>
      <div class="reference"><p>Villedieu Gaspard. Les foires aux mules du haut pays (1730-1790). In: <i>Revue des
      vallées</i>.
      12ᵉ année, N. 3, 1968. pp. 210-233.</p></div>`,
    author: ['Villedieu, Gaspard'],
    said: { 'container-title': 'Revue des vallées', volume: '12', issue: '3', page: '210-233' },
    year: 1968,
  },
  {
    name: 'names behind a slash (Danish)',
    title: 'Torvegravere og deres redskaber i nordlige moser',
    body: `<h2>Torvegravere og deres redskaber i nordlige moser</h2>
      <p>Torvegravere og deres redskaber i nordlige moser /
      Brandstrup, Liva; Kjær, Aksel. Mosebladet. 2017 ; Bind 9, Nr. 2. s. 15-29.</p>`,
    author: ['Brandstrup, Liva', 'Kjær, Aksel'],
    said: { 'container-title': 'Mosebladet', volume: '9', issue: '2', page: '15-29' },
    year: 2017,
  },
];

describe("a page's citation of itself", () => {
  it.each(PAGES)('$name', ({ title, body, author, said, year }) => {
    const record = recogniseMarkup(pageOf(title, body.replace(/\s*\n\s*/g, ' ')));
    expect(record).toMatchObject(said);
    expect(peopleOf(record)).toEqual(author);
    expect(record?.issued?.['date-parts'][0][0]).toBe(year);
  });

  it('is not that of another work, as news print it', () => {
    const cited =
      '<p>Holm A, Ruiz E. Bread and morning light in schools. Journal of Meals. 2019;12(3):45-52.</p>';
    const body = `<h1>Children like warm bread, a study finds</h1><p>By a reporter</p>${cited}`;
    expect(recogniseMarkup(pageOf('Children like warm bread, a study finds', body))).toBeUndefined();
  });

  it('is none of a person who lists several', () => {
    const cited = `<li>Rao M, Iyer S (2020) Rain on tin roofs. Roofs 3(2): 1-28. doi:10.55601/r.3.2</li>
      <li>Rao M (2018) Gutters and their leaves. Roofs 1(1): 9-30.</li>`;
    const body = `<h1>Dr Meera Rao</h1><p>Lecturer</p><h2>Publications</h2><ul>${cited}</ul>`;
    expect(recogniseMarkup(pageOf('Dr Meera Rao', body))).toBeUndefined();
  });
});
