/** Rows of repositories whose value stands in several parts. */
import { expect, it } from 'vitest';
import { recogniseMarkup, tableOfRows } from '../support/recognise-markup.ts';

it('Japanese repositories: the journal in two languages, its numbers under it', () =>
  expect(
    recogniseMarkup(
      tableOfRows('水辺の方言', [
        ['著者', '佐藤, 花'],
        ['書誌情報', 'ja : 水辺紀要<br>en : Bulletin of Waters<br>巻 54, p. 1-22, 発行日 2019-03-20'],
        ['出版者', '水辺大学'],
      ]),
    ),
  ).toMatchObject({ 'container-title': '水辺紀要', volume: '54', page: '1-22' }));

it('a subtitle, and a volume in two kinds of figures', () =>
  expect(
    recogniseMarkup(
      tableOfRows('Les draveurs de la rivière', [
        ['Titre', 'Les draveurs de la rivière'],
        ['Sous-titre', 'souvenirs du Nord'],
        ['Auteur(s)', 'Holm, Ann'],
        ['Paru dans', 'Revue du bois'],
        ['Volume', 'vol. VII (7)'],
        ['Pages', '14 à 17'],
        ['Date de parution', 'mars 1954'],
      ]),
    ),
  ).toMatchObject({ title: 'Les draveurs de la rivière: souvenirs du Nord', volume: '7', page: '14-17' }));

it('a list of a journal’s issues gives the paper none', () => {
  const issues = [53, 54, 55].map(number => `<li>第${number}号</li>`).join('');
  const page = tableOfRows('水辺の方言', [
    ['著者', '佐藤, 花'],
    ['雑誌名', '水辺紀要'],
    ['巻', '12'],
    ['ページ', '1-22'],
  ]);
  const record = recogniseMarkup(page.replace('<h1>', `<ul>${issues}</ul><h1>`));
  expect(record).toMatchObject({ 'container-title': '水辺紀要', volume: '12', page: '1-22' });
  expect(record?.issue).toBeUndefined();
});
