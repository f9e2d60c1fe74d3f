/** Lists of papers in the markup of their systems; the papers are typed from the page. */
import { describe, expect, it } from 'vitest';
import { systems } from '../../lib/lists/index.ts';
import { readLists } from '../../lib/lists/read-lists.ts';
import { namesIn } from '../../lib/lists/rows.ts';
import { listedRecords } from '../../lib/recognise/listed-papers.ts';
import { openMarkup } from '../support/open-markup.ts';

/** The papers that a page lists, as records. */
function papersOf(body: string, url = 'https://repository.example.org/list') {
  const { papers, faults } = readLists(openMarkup(`<body>${body}</body>`, url), systems);
  expect(faults).toEqual([]);
  return listedRecords(papers, url);
}

const family = (name: { family?: string; literal?: string }): string => name.family ?? name.literal ?? '';

describe('names in one string', () => {
  it.each([
    ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal']],
    ['José Ortega y Gasset, Ana Ruiz', ['José Ortega y Gasset', 'Ana Ruiz']],
    ['Ana Ruiz y Pedro Gil', ['Ana Ruiz', 'Pedro Gil']],
    ['Ana Ruiz, Pedro Gil y Eva Luna', ['Ana Ruiz', 'Pedro Gil', 'Eva Luna']],
    ['Maria e Silva', ['Maria e Silva']],
    ['Ana Souza e Rui Costa', ['Ana Souza', 'Rui Costa']],
    ['Ann Holm and Bo Li', ['Ann Holm', 'Bo Li']],
    ['Ann Holm & Bo Li', ['Ann Holm', 'Bo Li']],
    ['Jens Bro og Pia Dam', ['Jens Bro', 'Pia Dam']],
  ])('%s', (joined, names) => expect(namesIn(joined)).toEqual(names));
});

it('OJS: a subtitle is parted by a colon', () => {
  const row = (title: string) =>
    `<div class="obj_article_summary"><h3 class="title"><a href="/article/view/1">${title}</a></h3><div class="meta">` +
    '<div class="authors">José Ortega y Gasset, Ana Ruiz</div><div class="pages">5-9</div></div></div>';
  const records = papersOf(
    `<h1>Vol. 24 Núm. 2 (2019)</h1><div class="obj_issue_toc">` +
      `${row('La lámpara <span class="subtitle">Luz y sombra</span>')}` +
      `${row('¿Quién mira? <span class="subtitle">Notas</span>')}</div>`,
  );
  expect(records.map(({ title }) => title)).toEqual(['La lámpara: Luz y sombra', '¿Quién mira? Notas']);
  expect(records[0]).toMatchObject({ volume: '24', issue: '2', page: '5-9' });
  expect(records[0]?.author).toHaveLength(2);
});

describe('VuFind', () => {
  const row = (title: string, coins: string) =>
    `<div class="result"><input class="hiddenId" value="1">` +
    `<div><a href="/Record/1" class="title getFull">${title}</a></div>` +
    '<div>by <a class="result-author" href="/Author">Schulz, Anna</a><br>Published in ' +
    `<a href="/Search/Results?lookfor=x&amp;type=JournalTitle">Harbour Studies</a> (2015)</div>${coins}</div>`;
  it.each([
    ['without a ContextObject', ''],
    [
      'with one in Dublin Core',
      '<span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:dc&amp;rft.title=Lanterns&amp;' +
        'rft.date=2015"></span>',
    ],
  ])('%s the printed journal counts', (_coins, coins) => {
    const records = papersOf(row('Lanterns', coins) + row('Lamps', coins.replace('Lanterns', 'Lamps')));
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      title: 'Lanterns',
      'container-title': 'Harbour Studies',
      issued: { 'date-parts': [[2015]] },
    });
  });
});

it('EPrints: citations under /view/', () => {
  const records = papersOf(
    '<div class="ep_view_page"><p><span class="person_name">Holm, Ann</span> and ' +
      '<span class="person_name">Li, Bo</span> ' +
      '(2018) <a href="https://eprints.example.org/12/"><em>Lanterns of the north.</em></a> Harbour Studies, 12 (3). ' +
      'pp. 45-60. ISSN 1234-5679</p></div>',
  );
  expect(records[0]).toMatchObject({
    title: 'Lanterns of the north',
    'container-title': 'Harbour Studies',
    volume: '12',
    issue: '3',
    page: '45-60',
    issued: { 'date-parts': [[2018]] },
    URL: 'https://eprints.example.org/12/',
  });
  expect(records[0]?.author?.map(family)).toEqual(['Holm', 'Li']);
});

it('IDEAS: the contents of a journal', () => {
  const records = papersOf(
    '<div id="title"><h1>Harbour Economics</h1></div><ul><li class="list-group-item"><b>45-60 <a ' +
      'href="/a/hec/journl/v12y2018i3p45-60.html">Lanterns of the north</a></b><br>by ' +
      '<i>Ann Holm &amp; Bo Li</i></li></ul>',
    'https://ideas.repec.org/s/hec/journl.html',
  );
  expect(records[0]).toMatchObject({
    title: 'Lanterns of the north',
    'container-title': 'Harbour Economics',
    page: '45-60',
  });
  expect(records[0]?.author?.map(family)).toEqual(['Holm', 'Li']);
});

it('CyberLeninka: search results', () => {
  const records = papersOf(
    '<ul id="search-results" class="list"><li>' +
      '<h2 class="title"><a href="/article/n/0">Фонари северных гаваней</a></h2>' +
      '<span>2019 / Иванова М. П., Белов К. Д.</span><div><p>…</p></div>' +
      '<span class="span-block"><a href="/journal/n/x">Вестник гаваней</a></span></li></ul>',
    'https://cyberleninka.ru/search?q=x',
  );
  expect(records[0]).toMatchObject({
    title: 'Фонари северных гаваней',
    'container-title': 'Вестник гаваней',
    issued: { 'date-parts': [[2019]] },
  });
  expect(records[0]?.author?.map(family)).toEqual(['Иванова', 'Белов']);
});

it('MagTech: the contents of an issue', () => {
  const records = papersOf(
    '<dl class="dl_item"><dd class="biaoti"><a href="/CN/abstract/1.shtml" class="biaoti">北方港口的灯</a></dd>' +
      '<dd class="zuozhe">欧阳明, 李娜</dd><dd class="kmnjq">2021, 40 (4): 1-9.</dd></dl>',
  );
  expect(records[0]).toMatchObject({ title: '北方港口的灯', volume: '40', issue: '4', page: '1-9' });
  expect(records[0]?.author?.map(family)).toEqual(['欧阳', '李']);
});
