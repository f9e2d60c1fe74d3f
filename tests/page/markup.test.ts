import { describe, expect, it } from 'vitest';
import { all, attribute, first, foldSpaces, text, textContentOf, titleOf } from '../../lib/page/dom.ts';
import { parseMarkup } from '../../lib/page/tree/markup.ts';
import type { Element } from '../../lib/page/tree/nodes.ts';

const read = (inner: string, rootAttributes = '') => parseMarkup(inner, rootAttributes);
const tags = (elements: readonly Element[]): string => elements.map(element => element.tag).join(' ');

describe('the tree of a copy', () => {
  it('has elements in document order, each with its own end', () => {
    const { elements, root } = read(
      '<head><title>A</title></head><body><p>one<br>two</p><p></p></body>',
      ' lang="da"',
    );
    expect(tags(elements)).toBe('HTML HEAD TITLE BODY P BR P');
    expect(elements.map(element => element.end)).toEqual([7, 3, 3, 7, 6, 6, 7]);
    expect(attribute(root, 'lang')).toBe('da');
  });

  it('reads attributes as the browser writes them', () => {
    const element = read(
      '<a href="/a?b=1&amp;c=2" title="x > y &quot;z&quot; class=" data-a="" @click="&lt;b&gt;&nbsp;">t</a>',
    ).elements[1]!;
    expect(['href', 'title', 'data-a', '@click', 'class'].map(name => attribute(element, name))).toEqual([
      '/a?b=1&c=2',
      'x > y "z" class=',
      '',
      '<b>\u00a0',
      undefined,
    ]);
  });

  it('decodes what browsers escape, once', () => {
    expect(textContentOf(read('<p>a &amp;amp; b &lt;i&gt; c&nbsp;d &copy;</p>').root)).toBe(
      'a &amp; b <i> c\u00a0d &copy;',
    );
  });

  it('takes scripts, styles and their like as text', () => {
    const { elements } = read(
      '<script>if (a < b) "<p>" && c &amp; d</script><style>a > b {}</style><noscript><img></noscript><p>x</p>',
    );
    expect(tags(elements)).toBe('HTML SCRIPT STYLE NOSCRIPT P');
    expect(textContentOf(elements[1]!)).toBe('if (a < b) "<p>" && c &amp; d');
  });

  it('ends a script where browsers do', () => {
    const [, script, after] = read('<script><!-- <script>a</script> --> b</script><p>c</p>').elements;
    expect([textContentOf(script!), after?.tag]).toEqual(['<!-- <script>a</script> --> b', 'P']);
    expect(tags(read('<script><!-- a</script><p>b</p>').elements)).toBe('HTML SCRIPT P');
  });

  it('leaves out comments and what templates hold', () => {
    const { elements, root } = read(
      '<p>a<!-- <b>b</b> --></p><template><p>c</p><template><i>d</i></template></template><p>e</p>',
    );
    expect(tags(elements)).toBe('HTML P TEMPLATE P');
    expect(textContentOf(root)).toBe('ae');
  });

  it('keeps the case of names inside svg and math only', () => {
    expect(
      tags(
        read('<svg><title>drawn</title><linearGradient></linearGradient></svg><math><mi>x</mi></math><b></b>')
          .elements,
      ),
    ).toBe('HTML svg title linearGradient math mi B');
  });

  it('takes the title of the page, not of a drawing', () => {
    expect(titleOf(read('<svg><title>drawn</title></svg><title>  The\n page </title>'))).toBe('The page');
  });

  it('gives some tree of what no browser writes', () => {
    for (const broken of [
      '<p',
      '<p class="',
      '<p class="a',
      '</p></p>',
      '<!-- x',
      '<script>x',
      '<',
      '<p>a</b></p>b',
      '<?x',
      '</',
      '<b><i></b></i>x',
      '<p a=b>c',
    ]) {
      expect(() => text(read(broken).root)).not.toThrow();
    }
    expect(text(read('<div><p>a</x></p>b</div>c').root)).toBe('a b c');
  });

  it('ends very deep and very large pages', () => {
    const deep = read(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}<p>after</p>`);
    expect(deep.elements).toHaveLength(5002);
    expect(text(deep.root)).toBe('deep after');
    expect(first(deep, 'html > p')).toBeDefined();
    const large = read('<i></i>'.repeat(300_000));
    expect([large.truncated, large.elements.length]).toEqual([true, 200_000]);
  });
});

describe('selectors', () => {
  const page = read(`<body class="page two-column"><div id="main" data-x="a b"><h1 class="Title">T</h1>
    <p lang="en-GB">one</p><p class="x:y">two</p>
    <ul><li><a href="/doi/10.1/x" rel="Canonical">1</a></li><li class="last">2 <span>s</span></li></ul></div>
    <meta name="DC.title" content="c"></body>`);
  const found = (selector: string): string =>
    all(page, selector)
      .map(element => foldSpaces(text(element)) || element.tag)
      .join('|');

  it.each([
    ['p', 'one|two'],
    ['P', 'one|two'],
    ['#main > p', 'one|two'],
    ['body p, h1', 'T|one|two'],
    ['.Title', 'T'],
    ['.title', ''],
    ['h1.Title ~ p', 'one|two'],
    ['h1 + p', 'one'],
    ['[data-x~="b"]', 'T one two 1 2 s'],
    ['[lang|=en]', 'one'],
    ['[lang|="EN"]', 'one'],
    ['[class*="column"][class^=page]', 'T one two 1 2 s'],
    ['[class$="COLUMN" i]', 'T one two 1 2 s'],
    ['[class$="COLUMN"]', ''],
    ['a[href*="/doi/"]', '1'],
    ['a[rel="canonical"]', '1'],
    ['meta[name="dc.title" i]', 'META'],
    ['meta[name="dc.title"]', ''],
    ['li:not(.last)', '1'],
    ['li:has(> span)', '2 s'],
    ['li:has(span, a)', '1|2 s'],
    ['div:has(> ul > .last) > h1', 'T'],
    [':is(h1, p):not(:is(.Title))', 'one|two'],
    ['.x\\:y', 'two'],
    ['*:has(+ ul)', 'two'],
    ['ul *', '1|1|2 s|s'],
    ['[href]', '1'],
    ['[href=""]', ''],
    ['li:not(:has(a, b))', '2 s'],
  ])('%s', (selector, expected) => expect(found(selector)).toBe(expected));

  it('looks inside an element only, and knows it as :scope', () => {
    const main = first(page, '#main')!;
    expect(all(main, ':scope > p').map(element => text(element))).toEqual(['one', 'two']);
    expect(all(main, 'body p').length).toBe(2);
    expect(all(main, '#main')).toEqual([]);
    expect(all(page, 'p', 1)).toHaveLength(1);
  });

  it('ends on deep and on wide pages, where a square of their size would not', () => {
    const deep = read(`${'<div class="a"><p class="b">'.repeat(250)}${'<i class="z">x</i>'.repeat(5000)}`);
    const wide = read('<p></p>'.repeat(50_000));
    expect([
      all(deep, 'u .a .b .a .b .z').length,
      all(deep, '.a .b .a .b .z', 9000).length,
      all(wide, 'p + p', 90_000).length,
    ]).toEqual([0, 5000, 49_999]);
  });

  it.each(['p:nth-child(2)', 'p::before', '', 'p >', '[a=', ':is(p', 'p,,a', '#', 'p:hover'])(
    '%j is refused',
    selector => {
      expect(() => all(page, selector)).toThrow('selector');
    },
  );
});
