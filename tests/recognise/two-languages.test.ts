/** People whom a page prints in two languages are one list, in the letters of the title. */
import { describe, expect, it } from 'vitest';
import { formatName } from '../../lib/names/names.ts';
import type { Name } from '../../lib/record/record.ts';
import { metas, recognisePage, type Meta } from '../support/page-record.ts';

const page = (title: string, names: Meta[], lang: string) =>
  recognisePage({
    head: metas(
      ['citation_title', title],
      ['citation_journal_title', 'J. Ex.'],
      ['citation_date', '2021'],
      ...names,
    ),
    body: `<h1>${title}</h1>`,
    lang,
  });
const author = (name: string, lang?: string): Meta =>
  lang === undefined ? ['citation_author', name] : ['citation_author', name, lang];
const printed = (names: unknown): string[] => (names as Name[]).map(formatName);

describe('one list, in the letters of the title', () => {
  it.each<[string, string, string, Meta[], string[]]>([
    [
      'Chinese list behind English list',
      '湖泊水色遥感',
      'zh',
      [author('陈立'), author('黄雅文'), author('Chen Li'), author('Huang Yawen')],
      ['陈, 立', '黄, 雅文'],
    ],
    [
      'the same with an English title',
      'Remote sensing of the colour of lakes',
      'zh',
      [author('陈立'), author('黄雅文'), author('Chen Li'), author('Huang Yawen')],
      ['Chen, Li', 'Huang, Yawen'],
    ],
    [
      'lists in one value each, marked by language',
      '湖泊水色遥感',
      'zh',
      [
        ['citation_authors', '陈立, 黄雅文', 'zh'],
        ['citation_authors', 'CHEN Li, HUANG Yawen', 'en'],
      ],
      ['陈, 立', '黄, 雅文'],
    ],
    [
      'name beside name',
      'Вода и берега озёр',
      'ru',
      [author('Громов, П. А.'), author('Gromov, P. A.'), author('Зуева, Н. И.'), author('Zueva, N. I.')],
      ['Громов, П. А.', 'Зуева, Н. И.'],
    ],
    [
      'one author alone',
      'Вода и берега озёр',
      'ru',
      [author('Громов Павел Андреевич'), author('Pavel A. Gromov')],
      ['Громов, Павел Андреевич'],
    ],
    [
      'Ukrainian, Russian and English',
      'Води та береги озер',
      'uk',
      [
        author('Коваль, Іван'),
        author('Мельник, Олена'),
        author('Коваль, Иван'),
        author('Мельник, Елена'),
        author('Koval, Ivan'),
        author('Melnyk, Olena'),
      ],
      ['Коваль, Іван', 'Мельник, Олена'],
    ],
    [
      'Persian and English',
      'کیفیت آب دریاچه',
      'fa',
      [author('مریم رستمی'), author('حسن کریمی'), author('Maryam Rostami'), author('Hassan Karimi')],
      ['رستمی, مریم', 'کریمی, حسن'],
    ],
    [
      'Japanese and English',
      '湖の色',
      'ja',
      [author('森口 遼', 'ja'), author('Moriguchi Ryo', 'en')],
      ['森口, 遼'],
    ],
    [
      'Korean and English',
      '호수의 색',
      'ko',
      [author('박민서'), author('최지우'), author('Park, Min-Seo'), author('Choi, Ji-Woo')],
      ['박, 민서', '최, 지우'],
    ],
  ])('%s', (_, title, lang, names, people) =>
    expect(printed(page(title, names, lang).record.author)).toEqual(people),
  );
});

it('offers the other language to choose', () => {
  const { alternatives } = page(
    'Вода и берега озёр',
    [author('Громов, П. А.'), author('Gromov, P. A.')],
    'ru',
  );
  expect(alternatives.author?.map(({ value }) => printed(value))).toEqual([['Gromov, P. A.']]);
});

describe('several people stay several', () => {
  it.each<[string, Meta[], number]>([
    ['a Chinese and a guest', [author('陈立'), author('Jonna Brix')], 2],
    ['a Russian and a guest', [author('Громов, Павел'), author('Weiß, Georg')], 2],
    ['an Iranian and a guest', [author('مریم رستمی'), author('Jonna Brix')], 2],
    ['two and two', [author('陈立'), author('黄雅文'), author('Jonna Brix'), author('Georg Weiß')], 4],
  ])('%s', (_, names, count) =>
    expect(page('Lakes and their colours', names, 'en').record.author).toHaveLength(count),
  );
});

describe('names without a comma, by the custom of the page’s language', () => {
  it.each<[string, string, string, string[], string[]]>([
    [
      'Hungarian',
      'A tavak színe',
      'hu',
      ['Szirmai Zsófia', 'Nagy Kovács Péter'],
      ['Szirmai, Zsófia', 'Nagy Kovács, Péter'],
    ],
    [
      'a guest on a Hungarian page',
      'A tavak színe',
      'hu',
      ['Szirmai Zsófia', 'Peter Brown'],
      ['Szirmai, Zsófia', 'Brown, Peter'],
    ],
    ['Hungarian, given name first', 'A tavak színe', 'hu', ['Zsófia Szirmai'], ['Szirmai, Zsófia']],
    ['Chinese in Latin letters', '湖泊水色遥感', 'zh', ['Chen Li', 'Huang Bo'], ['Chen, Li', 'Huang, Bo']],
    ['the same, given name first', '湖泊水色遥感', 'zh', ['Li Chen', 'Bo Huang'], ['Chen, Li', 'Huang, Bo']],
    [
      'Vietnamese',
      'Màu nước hồ',
      'vi',
      ['Nguyễn Minh Anh', 'Trần Quốc Bảo'],
      ['Nguyễn, Minh Anh', 'Trần, Quốc Bảo'],
    ],
    ['Russian in capitals', 'Вода и берега', 'ru', ['ГРОМОВА НИНА ИВАНОВНА'], ['Громова, Нина Ивановна']],
    ['Russian, two words', 'Вода и берега', 'ru', ['Громов Павел'], ['Громов, Павел']],
    [
      'Russian in Latin letters',
      'Water and shores',
      'en',
      ['Gromov Pavel Andreevich'],
      ['Gromov, Pavel Andreevich'],
    ],
    ['Azerbaijani', 'Göllərin rəngi', 'az', ['Quliyev Rauf Kamal oğlu'], ['Quliyev, Rauf Kamal oğlu']],
    ['a mother’s initial', 'El color de los lagos', 'es', ['Rosa Tapia M.'], ['Tapia M., Rosa']],
  ])('%s', (_, title, lang, names, people) => {
    const all = names.map(name => author(name));
    expect(printed(page(title, all, lang).record.author)).toEqual(people);
  });
});
