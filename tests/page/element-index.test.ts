/** Questions to a large page, which an index answers: they find what a walk over all elements finds. */
import { describe, expect, it } from 'vitest';
import { all } from '../../lib/page/dom.ts';
import type { Element } from '../../lib/page/tree/nodes.ts';
import { selector } from '../../lib/page/tree/selector.ts';
import { openMarkup } from '../support/open-markup.ts';

const row = (n: number): string =>
  [
    `<li class="row ${n % 3 ? 'odd' : 'third'}" id="r${n}">`,
    `<h2 class="Title"><a href="/article/${n}">Reeds ${n}</a></h2>`,
    `<p${n % 5 ? '' : ' lang="DA"'}><span class="author name">Holm</span><br>`,
    '<i data-n="a name=">Ponds</i></p></li>',
  ].join('');

const { document } = openMarkup(
  `<head><meta name="a" content="b"></head><body class="list-page"><ul class="list">` +
    `${Array.from({ length: 90 }, (_, n) => row(n)).join('')}</ul><svg><title>x</title></svg></body>`,
  'https://list.example.org/',
);
const lists = document.elements.find(({ tag }) => tag === 'UL')!;

/** The elements inside `scope` that pass the selector's test, found by asking each. */
const walked = (wanted: string, scope: Element, from = scope.index + 1): Element[] =>
  document.elements.slice(from, scope.end).filter(element => selector(wanted).test(element, scope));

/** One a line. */
const SELECTORS = `
li
*
svg title
.row
li.third
#r7
body.list-page .author
[lang="DA" i]
p[lang]
.row > p > .name
h2 + p i
li ~ li.third
:scope > li
p:not([lang]) span
li:has(a[href$="/9"])
.none a[href]
.none, .third
:is(h2, .author)
:is(.none .row) a, [data-n]
[name]
[id="r12"]
[class="author name"]
meta[name="a"]
p:has(+ h2)
[class*="TITLE" i], [class^="auth"]
.row:has(.none)
.row:not(:has(.none)) a
`;

describe.each(SELECTORS.trim().split('\n'))('%s', wanted => {
  it('in the whole page', () => {
    expect(all(document, wanted)).toEqual(walked(wanted, document.root, 0));
  });

  it('in a part of it', () => {
    expect(all(lists, wanted)).toEqual(walked(wanted, lists));
  });

  it('in a small part of it, and no more than asked for', () => {
    const small = document.elements[40]!;
    expect(all(small, wanted)).toEqual(walked(wanted, small));
    expect(all(document, wanted, 3)).toEqual(walked(wanted, document.root, 0).slice(0, 3));
  });
});

it('takes no end of a value for an attribute', () => {
  expect(all(document, '[name]').map(({ tag }) => tag)).toEqual(['META']);
});
