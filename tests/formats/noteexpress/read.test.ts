import { expect, test } from 'vitest';
import { readNoteexpress } from '../../../lib/formats/noteexpress/read.ts';

test('two entries as CNKI writes them', () => {
  const { entries, problems } = readNoteexpress(`{Reference Type}: Journal Article
{Title}: 门与窗
{Author}: 林一帆;周文;
{Author Address}: 北方大学;
{Journal}: 房间学报
{Year}: 2018
{Issue}: 03
{Volume}: 12
{Pages}: 3-9
{Keywords}: 门;;窗
{Abstract}: 房间需要门。
{ISBN/ISSN}: 2049-3630
{Database Provider}: CNKI

{Reference Type}: Thesis
{Title}: 山间小路的研究
{Author}: 林一帆
{Tertiary Author}: 周文
{Publisher}: 北方大学
{Type of Work}: 硕士
`);
  expect(problems).toEqual([]);
  expect(entries.map(({ record }) => record)).toEqual([
    {
      type: 'article-journal',
      title: '门与窗',
      author: [
        { family: '林', given: '一帆' },
        { family: '周', given: '文' },
      ],
      'container-title': '房间学报',
      issued: { 'date-parts': [[2018]] },
      issue: '03',
      volume: '12',
      page: '3-9',
      keyword: ['门', '窗'],
      abstract: '房间需要门。',
      ISSN: ['2049-3630'],
      archive: 'CNKI',
    },
    {
      type: 'thesis',
      title: '山间小路的研究',
      author: [{ family: '林', given: '一帆' }],
      contributor: [{ family: '周', given: '文' }],
      publisher: '北方大学',
      genre: '硕士',
    },
  ]);
});
