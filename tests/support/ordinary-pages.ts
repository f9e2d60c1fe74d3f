/** Pages that are no papers, of ten everyday kinds and five sizes: what an automatic reader meets most of the time. */

export interface OrdinaryPage {
  url: string;
  html: string;
}

const paragraph = (n: number): string =>
  `<p>Nothing here is a study; it is line ${n} of an everyday page, with <a href="/a/${n}">a link</a>,
  <b>some weight</b> and a <span class="tag">tag</span>.</p>`;
const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join('\n');
const nav = (count: number): string =>
  `<nav><ul>${times(count, n => `<li><a href="/menu/${n}">Menu ${n}</a></li>`)}</ul></nav>`;
const meta = (title: string, type: string): string =>
  `<meta charset="utf-8"><title>${title}</title>
  <meta name="description" content="${title}, on a site of every day">
  <meta property="og:title" content="${title}"><meta property="og:type" content="${type}">
  <meta property="og:site_name" content="Everyday"><meta name="viewport" content="width=device-width">`;
const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

const KINDS: { [kind: string]: (size: number) => string } = {
  shop: size => `${meta('Rain boots', 'product')}
    ${jsonLd({ '@type': 'Product', name: 'Rain boots', offers: { '@type': 'Offer', price: '49.00' } })}
    ${nav(30)}<h1>Rain boots</h1><p>49.00</p><button>Add to cart</button>
    ${times(size, n => `<div class="card"><img alt="boot ${n}"><h3>Boot ${n}</h3><p>4${n % 10}.00</p></div>`)}`,
  news: size => `${meta('Bridge reopens on Monday', 'article')}
    ${jsonLd({
      '@type': 'NewsArticle',
      headline: 'Bridge reopens on Monday',
      author: { '@type': 'Person', name: 'Kim Doe' },
      datePublished: '2024-05-02',
    })}
    ${nav(40)}<article><h1>Bridge reopens on Monday</h1><p class="byline">By Kim Doe</p>
    ${times(size, paragraph)}</article>`,
  forum: size => `${meta('How do I descale a kettle?', 'website')}
    ${nav(15)}<h1>How do I descale a kettle?</h1>
    ${times(
      size,
      n => `<div class="post" id="p${n}"><a class="user">user${n}</a>
        <div class="body">${paragraph(n)}</div><button>Reply</button></div>`,
    )}`,
  wiki: size => `${meta('Kettle', 'article')}
    ${nav(25)}<h1>Kettle</h1>${times(Math.ceil(size / 10), wikiPart)}
    <ol class="references">
    ${times(size, n => `<li>Someone (19${(n % 90) + 10}). A book about kettles.</li>`)}</ol>`,
  blog: size => `${meta('Notes from the garden', 'article')}
    ${nav(8)}<article><h1>Notes from the garden</h1><time datetime="2024-04-04">4 April</time>
    ${times(size, paragraph)}</article>
    <section>${times(12, n => `<div class="comment">Nice garden ${n}</div>`)}</section>`,
  search: size => `${meta('kettle - search', 'website')}
    <form><input name="q" value="kettle"></form>
    ${times(
      size,
      n => `<div class="result"><a href="https://r${n}.example/"><h3>Result ${n}</h3></a>
        <cite>r${n}.example</cite><p>Kettles and more</p></div>`,
    )}`,
  mail: size =>
    `${meta('Inbox (3)', 'website')}<div role="grid">${times(
      size,
      n => `<div role="row"><span role="gridcell">Friend ${n}</span><span role="gridcell">Subject ${n}</span>
      <span role="gridcell">10:${n % 60}</span></div>`,
    )}</div>`,
  map: size => `${meta('Map', 'website')}<svg>
    ${times(size, n => `<g><path d="M${n} 0h10v10z"></path><text x="${n}">Street ${n}</text></g>`)}</svg>`,
  form: size => `${meta('Your details', 'website')}<form>
    ${times(size, n => `<label>Field ${n}<input name="f${n}"></label>`)}<button>Send</button></form>`,
  video: size => `${meta('Cat and kettle', 'video.other')}<video></video><h1>Cat and kettle</h1>
    ${times(
      size,
      n =>
        `<div class="suggestion"><img alt=""><a href="/v/${n}">Video ${n}</a><span>${n} views</span></div>`,
    )}`,
};

function wikiPart(n: number): string {
  const rows = times(6, m => `<tr><th>Row ${m}</th><td>value ${n}</td></tr>`);
  return `<h2>Part ${n}</h2>${times(10, paragraph)}<table>${rows}</table>`;
}

const SIZES = [5, 20, 80, 200, 500];

/** Fifty pages. */
export const ordinaryPages = (): OrdinaryPage[] =>
  Object.entries(KINDS).flatMap(([kind, page]) =>
    SIZES.map(size => ({
      url: `https://${kind}${size}.example.com/`,
      html: `<!doctype html><html lang="en"><head></head><body>${page(size)}</body></html>`,
    })),
  );
