import { expect, test } from 'vitest';
import { richText } from '../../lib/text/rich-text.ts';

test('a reference becomes nodes', () => {
  expect(
    richText(
      'Ness, O. <i>Work &#38; <b>care</b></i>, H<sub>2</sub>O <span style="font-variant:small-caps;">Rao</span>.',
    ),
  ).toEqual([
    'Ness, O. ',
    { shape: 'i', inside: ['Work & ', { shape: 'b', inside: ['care'] }] },
    ', H',
    { shape: 'sub', inside: ['2'] },
    'O ',
    { shape: 'small-caps', inside: ['Rao'] },
    '.',
  ]);
});

test('what is no shape of ours gives way to its text, and escaped markup stays text', () => {
  expect(richText('<a href="javascript:x">link</a> &lt;img src=x&gt; <script>y</script></b>')).toEqual([
    'link',
    ' <img src=x> ',
    'y',
  ]);
  expect(richText('a < b > c')).toEqual(['a < b > c']);
});
