/** Theses and data of repositories, keywords and labels in the markup of many; the values are typed from the pages. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const withMetas = (metas: readonly (readonly [name: string, content: string])[], body = ''): string =>
  `<head><title>Ice</title>${metas
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('')}</head><body><h1>Ice of the Andes</h1>${body}</body>`;

describe('theses', () => {
  it.each([
    ['Aleph', 'Dissertação de mestrado'],
    ['reponame:Repositório Institucional do Vale', 'Tese de doutorado'],
    ['Alma', 'Trabalho de conclusão de curso'],
  ])('DSpace with the source "%s" and the types article and %s', (source, type) => {
    const record = recogniseMarkup(
      withMetas([
        ['DC.title', 'Ice of the Andes'],
        ['DC.creator', 'Souza, Ana'],
        ['DC.contributor', 'Rocha, Pedro'],
        ['DCTERMS.issued', '2004'],
        ['DC.source', source],
        ['DC.type', 'info:eu-repo/semantics/article'],
        ['DC.type', type],
        ['citation_title', 'Ice of the Andes'],
        ['citation_firstpage', '284 f. : il., gráfs.'],
      ]),
    );
    expect(record?.type).toBe('thesis');
    expect(peopleOf(record)).toEqual(['Souza, Ana']);
    for (const field of ['container-title', 'page']) expect(record).not.toHaveProperty(field);
  });

  it('Samvera: advisor and degree grantor', () => {
    const item = (label: string, value: string) => `<dt>${label}</dt><dd><ul><li>${value}</li></ul></dd>`;
    const rows =
      item('Creator', 'Souza, Ana') +
      item('Advisor', 'Rocha, Pedro') +
      item('Degree Grantor', 'Valley University') +
      item('Resource type', 'Article');
    const record = recogniseMarkup(
      withMetas(
        [
          ['citation_title', 'Ice of the Andes'],
          ['citation_author', 'Souza, Ana'],
        ],
        `<dl>${rows}</dl>`,
      ),
    );
    expect(record).toMatchObject({ type: 'thesis', publisher: 'Valley University' });
    expect(peopleOf(record)).toEqual(['Souza, Ana']);
  });

  it('a dissertation note that is a bibliography, and leaves for pages', () => {
    const record = recogniseMarkup(
      withMetas([
        ['citation_title', 'Ice of the Andes'],
        ['citation_author', 'Souza, Ana'],
        ['citation_firstpage', '115-124 leaves'],
        ['DC.description', 'Includes bibliographical references (leaves 115-124).'],
        ['DC.type', 'Thesis'],
      ]),
    );
    expect(record).not.toHaveProperty('page');
    expect(record).not.toHaveProperty('container-title');
  });
});

describe('data', () => {
  it.each([
    'Ruiz EP, Holm BA (2012) Ice of the Andes (Poaceae). Wetland Botany 34: 530-552.',
    'Ruiz EP (2012) Other words. Wetland Botany 34: 530-552.',
  ])('Dryad, whose citation is of the paper: %s', citation => {
    const record = recogniseMarkup(
      withMetas([
        ['DC.title', 'Data from: Ice of the Andes (Poaceae)'],
        ['DC.creator', 'Ruiz, Eva P'],
        ['DCTERMS.issued', '2012'],
        ['DC.identifier', 'doi:10.5061/dryad.abc12'],
        ['DCTERMS.bibliographicCitation', citation],
      ]),
    );
    expect(record).toMatchObject({ type: 'dataset', DOI: '10.5061/dryad.abc12' });
    for (const field of ['container-title', 'volume', 'page']) expect(record).not.toHaveProperty(field);
  });
});

describe('keywords', () => {
  const METAS = [
    ['citation_title', 'Ice of the Andes'],
    ['citation_author', 'Souza, Ana'],
    ['citation_journal_title', 'Ice'],
  ] as const;
  it.each([
    [
      'spans after a heading',
      `<section><h3>Author keywords</h3><span class="badge">Peat</span><span class="badge">Bogs</span><span
class="badge">Water table</span></section>`,
    ],
    [
      'links in blocks of their own',
      `<div><h5>Palavra-chave</h5><div><a href="#">Peat</a></div><div><a href="#">Bogs</a></div>
<div><a href="#">Water table</a></div></div>`,
    ],
    ['joined by dashes', '<p><b>Keywords:</b> Peat - Bogs - Water table</p>'],
    ['joined by slashes', '<p><b>Schlagwörter:</b> Peat / Bogs / Water table</p>'],
    ['Arabic commas', '<p><b>الكلمات المفتاحية:</b> Peat، Bogs، Water table</p>'],
    ['items', '<h4>Nyckelord</h4><ul><li>Peat</li><li>Bogs</li><li>Water table</li></ul>'],
  ])('%s', (_markup, markup) => {
    expect(recogniseMarkup(withMetas(METAS, markup))?.keyword).toEqual(['Peat', 'Bogs', 'Water table']);
  });

  it('ideographs with blanks', () => {
    const markup = '<p><strong>关 键 词：</strong><font>河流治理</font> <font>水资源</font></p>';
    expect(recogniseMarkup(withMetas(METAS, markup))?.keyword).toEqual(['河流治理', '水资源']);
  });

  it('a path of a classification is none', () => {
    const markup = `<table><tbody><tr><th>Subjects:</th><td><a
href="#">Q Science &gt; QE Geology &gt; QE500 Dynamic geology</a></td></tr></tbody></table>`;
    expect(recogniseMarkup(withMetas(METAS, markup))).not.toHaveProperty('keyword');
  });
});

describe('labels', () => {
  it('several in one line, and one in a row above its value', () => {
    const record = recogniseMarkup(
      pageOf(
        'x',
        `<h1>Lanterns of the northern harbours</h1><p>Авторы: Норд Ида</p><table><tbody><tr>
<td>Том: <font>15</font> Номер: <a href="#">3</a> Год: <font>2020</font></td></tr><tr>
<td>Страницы: 45-56</td></tr></tbody></table><table><tbody><tr><td><font>Журнал:</font></td></tr>
<tr><td></td><td><a href="#">Вестник гаваней</a><br>ISSN: 1234-5679</td></tr></tbody></table>`,
      ),
    );
    expect(record).toMatchObject({
      'container-title': 'Вестник гаваней',
      volume: '15',
      issue: '3',
      page: '45-56',
      issued: { 'date-parts': [[2020]] },
    });
  });

  it('a journal with its ISSNs, and one between Chinese title marks', () => {
    const of = (value: string) =>
      recogniseMarkup(
        pageOf(
          'x',
          `<h1>Lanterns of the northern harbours</h1><table><tbody><tr><th>Author(s)</th>
<td>Nord, Ida</td></tr><tr><th>Journal</th><td>${value}</td></tr><tr><th>Pages</th><td>55-81</td>
</tr></tbody></table>`,
        ),
      );
    expect(of('Harbourtaxa (Print: 1175-5326 Online: 1175-5334 )')).toMatchObject({
      'container-title': 'Harbourtaxa',
      ISSN: ['1175-5326', '1175-5334'],
    });
    expect(of('《河海科学》')).toMatchObject({ 'container-title': '河海科学' });
    expect(of('河海研究 1999年21卷01期 11-24页')).toMatchObject({
      'container-title': '河海研究',
      volume: '21',
      issue: '1',
    });
  });
});
