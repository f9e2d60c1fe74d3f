/** What stands under "References", "Similar items", "Cited by" … is other people's, and never the paper's own. */
import { describe, expect, it } from 'vitest';
import { outline } from '../../lib/page/outline.ts';
import { isOthersHeading, markOthers } from '../../lib/page/others-section.ts';
import { openMarkup } from '../support/open-markup.ts';
import { pageOf, recogniseMarkup } from '../support/recognise-markup.ts';

describe('a heading over other works', () => {
  it.each([
    'References',
    '7. References',
    'REFERENCES (31)',
    'Cited by 12',
    'Similar articles in PubMed',
    'Other articles',
    'Bibliografía',
    '参考文献18',
    '【相似文献】',
    'Ähnliche Einträge:',
    'Samankaltaisia teoksia',
    'Список литературы',
    'المراجع',
    '참고문헌',
  ])('is “%s”', text => expect(isOthersHeading(text)).toBe(true));

  it.each([
    'Abstract',
    'How to cite',
    'References to rivers in old letters',
    'The literature of small towns',
    'Related',
    '',
  ])('is not “%s”', text => expect(isOthersHeading(text)).toBe(false));
});

/** The lines of a body that are about other works. */
function others(body: string, title = 0): string[] {
  const { lines } = outline(openMarkup(pageOf('Reeds', body), 'https://a.example/1').document);
  markOthers(lines, title);
  return lines.filter(({ region }) => region === 'references').map(({ text }) => text);
}

describe('its section', () => {
  it('ends with what holds the heading', () =>
    expect(
      others('<h1>Reeds</h1><div><h3>References</h3><ol><li>A</li><li>B</li></ol></div><p>Vol. 3</p>'),
    ).toEqual(['References', 'A', 'B']));

  it('ends with what holds the heading and its list, where the heading has a box of its own', () =>
    expect(
      others('<h1>Reeds</h1><div><div><h4>Cited by</h4></div><ul><li>A</li></ul></div><p>Vol. 3</p>'),
    ).toEqual(['Cited by', 'A']));

  it('ends at the next heading as high, and not at a lower one', () =>
    expect(
      others('<h1>Reeds</h1><h2>References</h2><h3>Books</h3><p>A</p><h2>Details</h2><p>Vol. 3</p>'),
    ).toEqual(['References', 'Books', 'A']));

  it('goes on in the next one of its kind', () =>
    expect(
      others('<h1>Reeds</h1><h3>参考文献2</h3><p>A</p><h3>引证文献</h3><p>B</p><h3>基本信息</h3><p>C</p>'),
    ).toEqual(['参考文献2', 'A', '引证文献', 'B']));

  it('of a plain line ends at a label', () =>
    expect(
      others('<h1>Reeds</h1><div><b>Literatur</b><br>1. A<br>2. B<br>ISSN: 1234-5679<br>C</div>'),
    ).toEqual(['Literatur', '1. A', '2. B']));

  it.each([
    ['an item of a menu', '<ul><li>Cited by</li></ul><p>2019, vol. 3</p>'],
    [
      'a row of a table',
      '<table><tr><td>References</td><td>2019</td></tr><tr><td>Volume</td><td>3</td></tr></table>',
    ],
    ['a tab', '<div>References</div><p>Journal of Reeds, vol. 3</p>'],
  ])('is none below %s', (_, body) => expect(others(`<h1>Reeds</h1>${body}`)).toEqual([]));

  it('is none above the title', () =>
    expect(others('<h2>Bibliography</h2><p>A</p><h1>Reeds</h1>', 2)).toEqual([]));
});

const HEAD = `<h1>Counting reeds in cold water</h1><p>Ann Holm, Bo Li</p>
<p>Journal of Reeds, 2019, vol. 3, no. 2, pp. 5-9</p>`;
const OTHER = 'Doe J. Frost in ponds. Pond Letters, 2011, vol. 7, no. 4, pp. 12-30. doi:10.5555/frost.4';
const OWN = { 'container-title': 'Journal of Reeds', volume: '3', issue: '2', page: '5-9' };

describe('the record of a page has none of it', () => {
  it.each([
    ['under a heading', `<h2>Bibliografia</h2><ol><li>${OTHER}</li></ol>`],
    ['under a plain line', `<div>Piśmiennictwo<br>[1] ${OTHER}</div>`],
    ['under a heading in no list', `<h2>What we have read</h2><p>${OTHER}</p>`],
    ['in a Chinese citation without heading', '<p>刘某. 土地与收入[J]. 农事, 2011, 7(4): 12-30.</p>'],
  ])('%s', (_, others) => {
    const record = recogniseMarkup(pageOf('Counting reeds in cold water', `${HEAD}${others}`));
    expect(record).toMatchObject({ ...OWN, issued: { 'date-parts': [[2019]] } });
    expect(record?.DOI).toBeUndefined();
  });
});
