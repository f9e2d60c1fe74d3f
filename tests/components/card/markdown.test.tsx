/** A note's Markdown becomes nodes, and nothing else: what looks like HTML stays text. */
import { Fragment, isValidElement, type ComponentChildren, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../../components/card/markdown.tsx';

/** Nodes as text, with tags and addresses as they would stand in the page. */
function drawn(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(drawn).join('');
  if (!isValidElement(node)) return typeof node === 'string' ? node : '';
  const { type, props } = node as VNode<{ children?: ComponentChildren; href?: string; start?: number }>;
  const inside = drawn(props.children);
  if (type === Fragment) return inside;
  const opening = [type, props.href, props.start].filter(part => part !== undefined).join(' ');
  return `<${opening}>${inside}</${String(type)}>`;
}
const shown = (text: string) =>
  drawn((Markdown({ text }) as VNode<{ children: ComponentChildren }>).props.children);

describe('Markdown', () => {
  it.each<[string, string]>([
    ['plain words', '<p>plain words</p>'],
    ['two\nlines', '<p>two<br></br>lines</p>'],
    [
      '**main** *point*, ~~not~~ `code`',
      '<p><strong>main</strong> <em>point</em>, <del>not</del> <code>code</code></p>',
    ],
    ['# Heading\n\ntext', '<p>Heading</p><p>text</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['3. three\n4. four', '<ol 3><li>three</li><li>four</li></ol>'],
    ['- [x] read\n- [ ] cite', '<ul><li>☑ read</li><li>☐ cite</li></ul>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['[guide](https://example.org/a_b)', '<p><a https://example.org/a_b>guide</a></p>'],
    ['https://example.org/x', '<p><a https://example.org/x>https://example.org/x</a></p>'],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['同伴**支持**', '<p>同伴<strong>支持</strong></p>'],
  ])('%s', (text, nodes) => expect(shown(text)).toBe(nodes));

  it.each<[string, string]>([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a <b onclick=alert(1)>b</b>', '<p>a <b onclick=alert(1)>b</b></p>'],
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x](data:text/html,hi)', '<p>x</p>'],
    ['![picture](https://example.org/p.png)', '<p><a https://example.org/p.png>picture</a></p>'],
  ])('makes nothing but text and links of %s', (text, nodes) => expect(shown(text)).toBe(nodes));
});
