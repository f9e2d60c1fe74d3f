/** Portals, Chinese indexes, catalogues and PubMed's pages without the classes that their own designs have. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const dateOf = (record: ReturnType<typeof recogniseMarkup>) => record?.issued?.['date-parts'][0];

describe('a portal that prints nothing but its type line and rows', () => {
  it.each([
    [
      'Research output: Chapter in Book/Report/Conference proceeding › Conference contribution',
      'Published - Jun 2017',
    ],
    ['Publikation: Bidrag til bog/antologi/rapport › Konferencebidrag i proceedings', 'Udgivet - jun. 2017'],
    [
      'Tutkimustuotos: Artikkeli kirjassa › Konferenssiartikkeli',
      'Julkaistu (ennen painettua) - kesäk. 2017',
    ],
  ])('%s', (typeLine, status) => {
    const body = `<h1>Cork floats in cold harbours</h1><p><a href="/p/1">Ines Varga</a>, Olle Brandt</p>
      <p>${typeLine}</p><div>${status}</div><dl><dt>DOI</dt><dd>10.55611/float.4</dd></dl>`;
    const record = recogniseMarkup(pageOf('Cork floats in cold harbours', body));
    expect(record).toMatchObject({ type: 'paper-conference', DOI: '10.55611/float.4' });
    expect(peopleOf(record)).toEqual(['Varga, Ines', 'Brandt, Olle']);
    expect(dateOf(record)).toEqual([2017, 6]);
  });

  it('RIS with an article number where others have the issue (Swedish)', () => {
    const ris = ['TY - JOUR', 'T1 - Tjära i båtar av gran', 'AU - af Ekenstam, Liv', 'PY - 2021', 'VL - 7'];
    const block = [...ris, 'JF - Båtskrift', 'M1 - 104422', 'ER -'].join('\n');
    const body = `<h1>Tjära i båtar av gran</h1><pre>${block}</pre>`;
    const record = recogniseMarkup(pageOf('Tjära i båtar av gran', body));
    expect(record).toMatchObject({ volume: '7', page: '104422', 'container-title': 'Båtskrift' });
    expect(record).not.toHaveProperty('issue');
  });
});

describe('an index in Chinese', () => {
  const ROWS = [
    ['作者', '钟楠；白晓雨'],
    ['刊名', '渔村研究'],
    ['年', '2018'],
    ['卷(期)', '6(3)'],
    ['页码', '21-29'],
  ] as const;
  const TITLE = '渔村祠堂的修缮与集资';
  const grid = (label: string, value: string) => `<div class="n">${label}</div><div class="t">${value}</div>`;
  const inBrackets = ([label, value]: readonly [string, string]) => `<dt>【${label}】</dt><dd>${value}</dd>`;
  const FORMS = {
    'cells of a grid': ROWS.map(([label, value]) => grid(label, value)).join(''),
    'labels in brackets, in a list': `<dl>${ROWS.map(inBrackets).join('')}</dl>`,
    'labels in brackets, before their values': ROWS.map(
      ([label, value]) => `<p>【${label}】 ${value}</p>`,
    ).join(''),
  };
  it.each(Object.entries(FORMS))('%s', (_form, rows) => {
    const record = recogniseMarkup(
      pageOf(`${TITLE}-检索`, `<h1>${TITLE}</h1><div class="box">${rows}</div>`),
    );
    expect(record).toMatchObject({ 'container-title': '渔村研究', volume: '6', issue: '3', page: '21-29' });
    expect(peopleOf(record)).toEqual(['钟, 楠', '白, 晓雨']);
    expect(dateOf(record)).toEqual([2018]);
  });

  it('a conference paper, its labels side by side, some unknown', () => {
    const row = (...pairs: string[][]) =>
      `<p>${pairs.map(([label, value]) => `<span>${label}：</span><span>${value}</span>`).join(' ')}</p>`;
    const body = `<h2>海滨盐渍土上杨树林的生长</h2>${row(['作者', '钟楠'], ['作者单位', '海滨林业站'])}
      ${row(['主办单位', '林学会'], ['会议名称', '第三届盐土会议'], ['会议地点', '海滨'], ['会议时间', '2010-05'])}
      ${row(['母体文献', '第三届盐土会议论文集'], ['页码', '7-12'], ['文献类型', '会议论文'])}`;
    const record = recogniseMarkup(pageOf('海滨盐渍土上杨树林的生长', body));
    expect(record).toMatchObject({
      type: 'paper-conference',
      'container-title': '第三届盐土会议论文集',
      page: '7-12',
    });
    expect(dateOf(record)).toEqual([2010, 5]);
  });
});

describe('a catalogue', () => {
  const rowsOf = (rows: readonly (readonly [string, string])[]) =>
    `<div class="record"><h1>Salt roads of the plain</h1><table><tbody>${rows
      .map(([label, value]) => `<tr><th>${label}: </th><td>${value}</td></tr>`)
      .join('')}</tbody></table></div>`;
  const read = (rows: readonly (readonly [string, string])[]) =>
    recogniseMarkup(pageOf('Salt roads', rowsOf(rows)), 'https://katalog.example.org/Record/77');

  it.each([
    ['Autor Principal', 'Otros Autores', 'Publicado en'],
    ['Hauptverfasser', 'Weitere Verfasser', 'Veröffentlicht in'],
    ['主要作者', '其他作者', '发表在'],
  ])('%s, %s: of an article both are authors', (main, others, published) => {
    const record = read([
      [main, '<a href="#">Castel, Remedios</a>'],
      [others, '<a href="#">Quiroga, Tadeo</a>, <a href="#">Bosch, Nil (asesor)</a>'],
      [published, '<a href="/Record/5">Plain Roads</a>. Vol. 3, no. 1 (2007), p. 5-19'],
    ]);
    expect(peopleOf(record).slice(0, 2)).toEqual(['Castel, Remedios', 'Quiroga, Tadeo']);
    expect(record).toMatchObject({ 'container-title': 'Plain Roads', volume: '3', issue: '1', page: '5-19' });
  });

  it('of a thesis the others are not', () => {
    const record = read([
      ['Autor Principal', 'Castel, Remedios'],
      ['Otros Autores', 'Quiroga, Tadeo'],
      ['Formato', 'Tesis'],
      ['Idioma', 'spa'],
    ]);
    expect(peopleOf(record)).toEqual(['Castel, Remedios']);
  });

  it('a language whose code is a word too: "por"', () => {
    const rows = [
      ['Autor Principal', 'Castel, Remedios'],
      ['Tipo de documento', 'Tese'],
      ['Idioma', 'por'],
    ] as const;
    expect(read(rows)?.language).toBe('pt');
  });
});

describe('PubMed and PMC without the classes of their designs', () => {
  const ENTREZ = 'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=pubmed&list_uids=15900001';
  const PUBMED = 'https://pubmed.ncbi.nlm.nih.gov/15900001/';
  it.each([
    [
      ENTREZ,
      `<div>1: <a href="#">Med Vet Kraj.</a> 2004 Jul 5;11(2):90-4.</div><b>[Ticks on hedgehogs in parks]</b><br><br>
      [Article in Polish]<br><br><b><a href="#">Zawada PK</a>, <a href="#">de Wit L</a>.</b><br>PMID: 15900001`,
    ],
    [
      PUBMED,
      `<div><button>Med Vet Kraj</button><span>. </span><span>2004 Jul 5;11(2):90-4.</span></div>
      <h1>[Ticks on hedgehogs in parks]</h1><div>[Article in Polish]</div>
      <div><span><a href="#">P K Zawada</a><sup>1</sup>, </span><span><a href="#">L de Wit</a><sup>2</sup></span></div>
      <div>PMID: 15900001</div>`,
    ],
  ])('%s', (url, body) => {
    const record = recogniseMarkup(pageOf('PubMed', body.replace(/\s*\n\s*/g, ' ')), url);
    expect(record).toMatchObject({
      title: 'Ticks on hedgehogs in parks',
      'container-title': 'Med Vet Kraj',
      volume: '11',
      issue: '2',
      page: '90-94',
      PMID: '15900001',
    });
    expect(record?.author?.map(({ family }) => family)).toEqual(['Zawada', 'de Wit']);
  });

  it('several citations are a list', () => {
    const cited = [1, 2, 3].map(
      n => `<p>${n}: Med Vet Kraj. 2004 Jul;11(${n}):9-14.</p><p>Ticks, part ${n}</p>`,
    );
    expect(recogniseMarkup(pageOf('Entrez PubMed', cited.join('')), ENTREZ)).toBeUndefined();
  });

  it("an author's manuscript in PMC", () => {
    const body = `<div><div>Well Water. Author manuscript; available in PMC 2013 May 1.</div>
      <div>Published in final edited form as:</div><div>Well Water. 2012 May; 9(5): 40–52.</div></div>
      <div>PMCID: PMC3555001</div><h1>Frogs in village wells</h1>
      <div><a href="#">Tove Lindahl</a>, Ph.D.,<sup>1</sup> and <a href="#">Rui Matos</a>, M.D.<sup>2</sup></div>
      <h2>Abstract</h2><p>Frogs live in wells. We counted those of forty wells before and after cleaning.</p>`;
    const url = 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3555001/';
    const record = recogniseMarkup(pageOf('Frogs in village wells', body), url);
    expect(record).toMatchObject({ 'container-title': 'Well Water', volume: '9', issue: '5', page: '40-52' });
    expect(peopleOf(record)).toEqual(['Lindahl, Tove', 'Matos, Rui']);
  });

  it.each(['bioRxiv, 05 Oct 2021', 'arXiv, 5 October 2021'])('a preprint and its date: %s', line => {
    const body = `<div>Preprint</div><h1>Lichens on the walls of quiet streets</h1>
      <div><a href="#">Brandão H</a>, <a href="#">Nguyen TT</a></div><div>${line}</div>
      <div>DOI: 10.55612/lichen.9</div><h2>Abstract</h2><p>Lichens grow on the walls
      of quiet streets. We measured sixty of them each month for two years and found that those on northern walls grew
      twice as fast as the others.</p>`.replace(/\s*\n\s*/g, ' ');
    const record = recogniseMarkup(pageOf('Lichens', body), 'https://europepmc.org/article/PPR/PPR9');
    expect(record?.type).toBe('article');
    expect(dateOf(record)).toEqual([2021, 10, 5]);
  });
});
