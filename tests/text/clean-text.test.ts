import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../lib/text/one-line.ts';
import { cleanText, fold } from '../../lib/text/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['  Peer\u00a0workers\n\tin  care ', 'Peer workers in care'],
    ['CO<sub>2</sub> and <i>E. coli</i>', 'CO2 and E. coli'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
    ['a<b and c>d', 'a<b and c>d'],
    ['<jats:title>Aims</jats:title><jats:p>To see.</jats:p>', 'Aims To see.'],
    ['<math><mi>x</mi><annotation encoding="tex">x^2</annotation></math>', 'x'],
    ['Smith &amp; Jones', 'Smith & Jones'],
    ['Smith &amp;amp; Jones', 'Smith & Jones'],
    ['&amp;lt;i&amp;gt;Homo&amp;lt;/i&amp;gt; sapiens', 'Homo sapiens'],
    [
      'M&uuml;ller, &#321;ukasz, &#x141;, &beta;-carotene &ndash; &ldquo;a&rdquo;',
      'Müller, Łukasz, Ł, β-carotene – “a”',
    ],
    ['it&#146;s', 'it’s'],
    ['&nosuchname; &', '&nosuchname; &'],
    ['Kn|[ouml]|pfel', 'Knöpfel'],
    ['MÃ¼ller', 'Müller'],
    ['Ã…kerblom', 'Åkerblom'],
    ['patientâ€™s view', 'patient’s view'],
    ['CAFÉ®', 'CAFÉ®'],
    ['São Paulo, Ångström', 'São Paulo, Ångström'],
    ['Peer%20support%20workers', 'Peer support workers'],
    ['Kn%C3%B6pfel%2C%20T', 'Knöpfel, T'],
    ['https://example.org/a%20b', 'https://example.org/a%20b'],
    ['100% of 5%20 users', '100% of 5%20 users'],
    ['men\u00adtal\u200b \ufeffhealth\u202e', 'mental health'],
    ['re\u00ad lied upon', 'relied upon'],
    ['line\u2028separator', 'line separator'],
    ['Cafe\u0301', 'Café'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['中文　标题', '中文 标题'],
    ['', ''],
  ])('%j → %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('never throws, gives one trimmed NFC line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = cleanText(text);
        return clean === clean.trim() && !/[\n\r\t\u2028]/.test(clean) && clean === clean.normalize('NFC');
      }),
    );
  });

  it('ends on long texts, where a square of their length would not', () => {
    for (const piece of ['<', '<a ', '&', '&amp;', '<!--', '|[', ' ', '%20', 'Ã¼', '<a b=', '\u200b']) {
      expect(() => {
        cleanText(piece.repeat(1_000_000 / piece.length));
      }, piece).not.toThrow();
    }
  });
});

describe('oneLine', () => {
  it('leaves tags and entities', () => expect(oneLine(' <b>a</b>\n&amp; ')).toBe('<b>a</b> &amp;'));
});

describe('fold', () => {
  it.each([
    ['Gutiérrez-Ñandú', 'gutierrez nandu'],
    ['Søren Ærø Straße Łódź', 'soren aero strasse lodz'],
    ['  CO₂ — “Tests”! ', 'co2 tests'],
    ['İstanbul ışık', 'istanbul isik'],
    ['欧阳修 がくせい 김치', '欧阳修 がくせい 김치'],
    ['O’Brien', 'o brien'],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));
  it('is idempotent', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text))));
});
