/**
 * The tree of a page's copy is the page: same elements, attributes, texts and selector matches as real Chromium's own
 * DOM.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsePageCopy } from '../lib/page/page-copy.ts';
import { all, textContentOf, titleOf, type Document } from '../lib/page/dom.ts';
import { openPage } from '../lib/page/open-page.ts';
import { findBrowser } from '../scripts/browser/find-browser.mjs';
import { builtReader } from '../scripts/recognise/built-reader.ts';
import { allFixtures } from './support/fixtures.ts';

/** Markup as people and scripts leave it. */
const ODD = `<!doctype html><html lang=en itemscope itemtype='https://schema.org/ScholarlyArticle'
 data-q='a "b" & <c>'><title> Odd
 &amp; even </title><meta name=DC.Title content='5 > 3 "quoted" &nbsp;x'>
<script>if (a<b && c) document.write("<p>")</script><style>p>b{}</style>
<script type="application/ld+json">{"a":"<b>&amp;"}</script><noscript><img src=x><p>none</p></noscript>
<body class="Page two"><p>unclosed<p>second<br>line<!-- <p>comment</p> -->
<table><tr><td>cell<p>fostered<tr><td>2</table>
<pre>
 first line

 third</pre><textarea>
<b>&amp;</b></textarea><template><p>never<template>x</template></template>
<xmp><i>raw</i></xmp><iframe srcdoc="<p>x</p>"></iframe>
<svg viewBox="0 0 1 1"><title>drawn</title><style>a>b{}</style><linearGradient id=g /><a href=x>l</a></svg>
<math><mi>x</mi><annotation encoding="application/x-tex">x &lt; y</annotation></math>
<my-part a:b="c" @click=x>own</my-part><a"b c<d="e">strange</a"b>
<b><i>mis</b>nested</i> 中文 é &copy; <input value="&quot;v&quot;" disabled>
<select><option>1<option selected>2</select><font color=red>old</font>
${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}<p class='two x:y'>last`;

/** Every way of asking that readers use. */
const SELECTORS = [
  '*',
  'p',
  'P',
  'body > p',
  'p + p',
  'p ~ p',
  'table td',
  '.two',
  '.Two',
  '.x\\:y',
  '#g',
  '[class]',
  '[class="two"]',
  '[class*="tw"]',
  '[class*="TW" i]',
  '[class^="Page"]',
  '[class$="two"]',
  '[class~="two"]',
  'html[lang|=en]',
  '[itemscope][itemtype]',
  'meta[name="dc.title" i]',
  'script:not([src])',
  'script[type="APPLICATION/ld+json"]',
  ':is(h1, h2, h3)',
  'p:has(> br)',
  'tr:has(td)',
  'div:not(:has(div))',
  'a[href]',
  'svg *',
  'svg a',
  'math *',
  'option',
  'body *:not(br):not(p)',
  'meta[name^="citation_"]',
  'a[href*="/"]',
  'head > *',
  'li a, td a, p a',
  '[property], [itemprop]',
  'link[rel="canonical"]',
  'body > *:has(+ p)',
  'h1 ~ div p',
  'span.Z3988[title]',
];

/** What Chromium says of its own DOM. */
const ASK = `(selectors => {
  const elements = [...document.querySelectorAll('*')];
  return {
    elements: elements.map(({ tagName, attributes, children }) => [
      tagName,
      [...attributes].map(({ name, value }) => [name, value]),
      children.length,
    ]),
    text: document.documentElement.textContent,
    title: document.title,
    found: selectors.map(selector => [...document.querySelectorAll(selector)].map(one => elements.indexOf(one))),
    texts: elements.map(element => element.textContent.length),
  };
})`;

interface Said {
  /** Tag, attributes, number of children. */
  elements: [string, [string, string | undefined][], number][];
  text: string;
  title: string;
  found: number[][];
  texts: number[];
}

/** The same of the tree; every attribute that Chromium named is asked for. */
const treeSays = (document: Document, { elements }: Said): Said => ({
  elements: document.elements.map((element, index) => {
    const attributes = (elements[index]?.[1] ?? []).map(([name]): [string, string | undefined] => [
      name,
      element.attribute(name),
    ]);
    return [element.tag, attributes, document.elements.filter(one => one.parent === element).length];
  }),
  text: textContentOf(document.root),
  title: titleOf(document),
  found: SELECTORS.map(selector => all(document, selector, Infinity).map(element => element.index)),
  texts: document.elements.map(element => textContentOf(element).length),
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  page = await browser.newPage();
});
afterAll(() => browser.close());

const pages: [string, string][] = [
  ['an odd page', ODD],
  ...allFixtures()
    .map(({ site, slug, html }): [string, string] => [`${site}/${slug}`, html.toString()])
    // the tree shows what is in shadow roots, into which no selector of a browser looks
    .filter(([, html]) => !html.includes('shadowrootmode')),
];

it.each(pages)('%s', async (_name, html) => {
  // a page's scripts would change it between the two looks
  const still = html.replace(
    /^(?:<!doctype[^>]*>)?/i,
    start => `${start}<meta http-equiv="content-security-policy" content="script-src 'none'">`,
  );
  await page.setContent(still, { waitUntil: 'domcontentloaded' });
  const copy = parsePageCopy({
    ...((await page.evaluate(`(() => { ${builtReader()}\nreturn reader; })()`)) as object),
    url: 'https://www.example.org/',
  });
  const said = (await page.evaluate(`${ASK}(${JSON.stringify(SELECTORS)})`)) as Said;
  expect(treeSays(openPage(copy!).document, said)).toEqual(said);
});
