import { expect, it } from 'vitest';
import { withoutLatexEscapes } from '../../lib/text/latex-escapes.ts';

it.each([
  [String.raw`http://example.org/a{\_}b\_c`, 'http://example.org/a_b_c'],
  [
    String.raw`http://example.org/{~}me/\~{}you/{\textasciitilde}us/\textasciitilde{}all`,
    'http://example.org/~me/~you/~us/~all',
  ],
  [String.raw`http://example.org/?a=1\&b=50\%\#c`, 'http://example.org/?a=1&b=50%#c'],
  [String.raw`x$\backslash$_y{\textbackslash}&z`, 'x_y&z'],
  [String.raw`a\textless b\textgreater{}c$<$d$\gt$`, 'a<b>c<d>'],
  ['a{-}b{--}c{.}d', 'a-b--c.d'],
  ['{ABC} $5 and $6', '{ABC} $5 and $6'],
  ['plain', 'plain'],
])('%s', (written, plain) => expect(withoutLatexEscapes(written)).toBe(plain));
