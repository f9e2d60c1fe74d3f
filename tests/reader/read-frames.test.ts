/** Papers that stand in a frame of the page on which the button is pressed. */
import { describe, expect, it } from 'vitest';
import { parsePageCopy, type PageCopy } from '../../lib/page/page-copy.ts';
import { answerQuestion } from '../../lib/reader/answer-question.ts';
import { pageOf, peopleOf } from '../support/recognise-markup.ts';

const copyOf = (url: string, html: string, frames: (PageCopy | string)[] = []): PageCopy => ({
  url,
  html: html.replace(/>\s*\n\s*</g, '><'),
  root: [],
  contentType: 'text/html',
  loading: false,
  truncated: false,
  frames,
  ms: 0,
});
const TOP = 'https://journal.example.org/vol9/index.html';

/** What is found on a page with these frames; it comes from the page as any script could send it. */
function read(copy: PageCopy) {
  const sent = parsePageCopy(structuredClone(copy));
  const page = sent && answerQuestion({ name: 'read-page', asked: sent });
  if (!page?.ok) throw new Error('not read');
  return page.value;
}
const paper = (copy: PageCopy) => {
  const found = read(copy).paper;
  return found.ok ? found.value : found.why;
};

const metas = (title: string, author: string): string =>
  `<head><title>${title}</title><meta name="citation_title" content="${title}">
    <meta name="citation_author" content="${author}"><meta name="citation_journal_title" content="Tidsskrift for Sten">
    <meta name="citation_publication_date" content="2003/05"></head><body><h1>${title}</h1></body>`;
const FRAMESET = `<head><title>Annals of Slow Rivers</title></head>
  <frameset cols="200,*"><frame src="menu.html"><frame src="a3.html"></frameset>`;
const OLD_ARTICLE = pageOf(
  'Gravel in slow rivers',
  `<h1>Gravel in slow rivers</h1><p>Maja Lund and Peter Vang</p>
   <p>Annals of Slow Rivers, Vol. 9, No. 2 (1998), pp. 11-30</p><h2>Abstract</h2>
   <p>Gravel in slow rivers moves for some hours in spring and rests for the whole year after. We followed
   three hundred painted stones through nine springs and tell where they went and how long they took.</p>
   <h2>Keywords</h2><p>gravel; rivers; spring floods</p>`,
);

describe('frames of the same site', () => {
  it('an old journal in English: a frameset with the menu and the article', () => {
    const menu = copyOf(
      'https://journal.example.org/vol9/menu.html',
      pageOf('Menu', '<a href="a1.html">One</a>'),
    );
    const article = copyOf('https://journal.example.org/vol9/a3.html', OLD_ARTICLE);
    const found = read(copyOf(TOP, FRAMESET, [menu, article]));
    expect(found.reading.url).toBe('https://journal.example.org/vol9/a3.html');
    expect(found.paper).toMatchObject({
      ok: true,
      value: { title: 'Gravel in slow rivers', volume: '9', issue: '2' },
    });
    expect(found.paper.ok && peopleOf(found.paper.value)).toEqual(['Lund, Maja', 'Vang, Peter']);
  });

  it('a Danish portal: metas in a frame in a frame that a script wrote', () => {
    const inner = copyOf('about:srcdoc', metas('Sten og vand', 'Holm, Karen'));
    const shell = copyOf('https://portal.example.dk/vis', pageOf('Vis', '<p>Henter</p>'), [inner]);
    const found = read(
      copyOf('https://portal.example.dk/artikel/7', pageOf('Portalen', '<p>Velkommen</p>'), [shell]),
    );
    expect(found.paper).toMatchObject({ ok: true, value: { title: 'Sten og vand' } });
    expect(found.reading.url).toBe('https://portal.example.dk/vis');
  });

  it('a Chinese portal: the head of the paper on the page, its people and abstract in the frame', () => {
    const head = pageOf('山区水库调度研究', '<h1>山区水库调度研究</h1><p>刊名：水利论丛 2018年第2期</p>');
    const frame = pageOf(
      '详情',
      `<table><tbody><tr><th>作者</th><td>林静；王海</td></tr><tr><th>刊名</th><td>水利论丛</td></tr>
       <tr><th>年</th><td>2018</td></tr><tr><th>页码</th><td>33-41</td></tr></tbody></table>`,
    );
    const url = 'https://lib.example.cn/detail/1';
    const found = paper(copyOf(url, head, [copyOf(`${url}/frame`, frame)]));
    expect(found).toMatchObject({ title: '山区水库调度研究', page: '33-41' });
  });

  it('say nothing over a page that describes its own paper', () => {
    const other = copyOf('https://journal.example.org/ad', metas('Buy our book', 'Seller, A.'));
    const found = read(copyOf(TOP, metas('Sten og vand', 'Holm, Karen'), [other]));
    expect(found.reading.url).toBe(TOP);
    expect(found.paper).toMatchObject({ ok: true, value: { title: 'Sten og vand' } });
  });

  it('make no paper of advertisements, and no choice where the page is a list', () => {
    const ad = copyOf(
      'https://journal.example.org/ad',
      pageOf('Ad', '<h1>Subscribe now</h1><p>Half price</p>'),
    );
    expect(paper(copyOf(TOP, pageOf('Opening hours', '<p>Open on weekdays</p>'), [ad]))).toBe(
      'not-an-article',
    );
    const preview = copyOf(`${TOP}/preview`, metas('Sten og vand', 'Holm, Karen'));
    const list = copyOf('https://journal.example.org/search?q=sten', pageOf('Search results', ''), [preview]);
    expect(paper(list)).toBe('several-papers');
  });

  it('are read no deeper than three, whatever a page sends', () => {
    let copy = copyOf(`${TOP}?last`, metas('Sten og vand', 'Holm, Karen'));
    for (let depth = 0; depth < 20; depth++)
      copy = copyOf(`${TOP}?${depth}`, pageOf('Frame', '<p>a</p>'), [copy]);
    expect(paper(copy)).toBe('not-an-article');
  });
});

describe('frames of another site', () => {
  const VIEWER = 'https://viewer.example.net/read?id=7&lang=en';
  it.each([
    [
      'en',
      pageOf('Reader', '<header><a href="/">Library</a></header><iframe></iframe><footer>About</footer>'),
    ],
    [
      'es',
      pageOf('Visor de la revista', '<nav>Inicio · Números · Autores</nav><div><iframe></iframe></div>'),
    ],
    ['zh', FRAMESET.replace('Annals of Slow Rivers', '全文阅读')],
  ])('are named as the reason, with their address: %s', (_language, html) => {
    const found = read(copyOf(TOP, html, [VIEWER]));
    expect(found.paper).toEqual({ ok: false, why: 'in-frame' });
    expect(found.reading.signs.frame).toBe(VIEWER);
  });

  it('are so in a frame of the page’s own site too', () => {
    const shell = copyOf('https://journal.example.org/shell', pageOf('Shell', ''), [VIEWER]);
    expect(read(copyOf(TOP, pageOf('Journal', ''), [shell])).reading.signs.frame).toBe(VIEWER);
  });

  it('are no reason on a page with a text of its own, with a paper, or where they lead nowhere', () => {
    const text = '<p>The council met on Tuesday and spoke about the bridge.</p>'.repeat(60);
    expect(paper(copyOf(TOP, pageOf('News', text), [VIEWER]))).toBe('not-an-article');
    expect(paper(copyOf(TOP, metas('Sten og vand', 'Holm, Karen'), [VIEWER]))).toHaveProperty('title');
    for (const address of ['javascript:alert(1)', 'about:blank', 'data:text/html,a', 'file:///etc/passwd'])
      expect(paper(copyOf(TOP, pageOf('Reader', ''), [address])), address).toBe('not-an-article');
  });
});
