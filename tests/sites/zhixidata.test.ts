/** zhixidata's page of a Chinese paper in markup that nobody has seen yet; the values are typed from the page. */
import { expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const ADDRESS = 'https://www.zhixidata.com/details/wos/WOS:000111222333/x';
const TITLE = '流域治理的路径';
const cell = (text: string): string => `<div class="col">${text}</div>`;
const ROWS: readonly (readonly [string, string])[] = [
  ['作者', '欧阳, 明'],
  ['来源', '河海科学, 2019, 12 (03)'],
  ['关键词', '<span>流域</span><span>治理</span>'],
  ['D O I', '10.5555/hh.2019.3'],
  ['摘要', '本文讨论流域治理的三条路径。'],
];

it.each([
  [
    'table',
    `<table><tbody>${ROWS.map(
      ([label, value]) => `<tr><td>${label}</td><td>${value}</td>
</tr>`,
    ).join('')}<tr><td>页码</td><td>538 / 548</td></tr></tbody></table>`,
  ],
  [
    'grid',
    `<div class="grid">${ROWS.map(([label, value]) => cell(label) + cell(value)).join('')}
<div>页码:538 / 548</div></div>`,
  ],
  [
    'rows of cells',
    `${ROWS.map(([label, value]) => `<div class="row">${cell(`${label}:`)}${cell(value)}</div>`).join('')}<div
class="row">${['页码:', '538', '/', '548'].map(cell).join('')}</div>`,
  ],
])('%s', (_markup, rows) => {
  const record = recogniseMarkup(
    pageOf(`${TITLE}-知晓数据`, `<h1>${TITLE}</h1>${rows}<div>引用</div>`),
    ADDRESS,
  );
  expect(record).toMatchObject({
    title: TITLE,
    'container-title': '河海科学',
    issued: { 'date-parts': [[2019]] },
    volume: '12',
    issue: '3',
    page: '538-548',
    DOI: '10.5555/hh.2019.3',
    keyword: ['流域', '治理'],
    abstract: '本文讨论流域治理的三条路径。',
  });
  expect(peopleOf(record)).toEqual(['欧阳, 明']);
});
