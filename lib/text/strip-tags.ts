// A tag has a name alone or a name and attributes, so "p <b and c> d" is none. Single letters only where HTML has them.
const TAG = /<\/?([a-zA-Z][\w:.-]*)(?:\s+[\w:.-]+\s*=[^<>]*|\s*\/?)>/g;
const BLOCK =
  /^(?:[a-z]+:)?(?:p|br|div|li|ul|ol|dl|dt|dd|h\d|hr|tr|td|th|table|title|sec|section|label|list|list-item|break|blockquote|para|simplepara)$/i;
const HTML_LETTERS = /^[abipqsu]$/i;

/** Cuts every stretch from `open` to `close`, both included. */
function cut(text: string, open: string, close: string): string {
  let out = '';
  let at = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const to = text.indexOf(close, from + open.length);
    if (to < 0) break;
    out += text.slice(at, from);
    at = to + close.length;
  }
  return out + text.slice(at);
}

/** Text without HTML, JATS or MathML tags; blocks part words, inline tags don't (CO<sub>2</sub> → CO2). "p < 0.05" stays. */
export function stripTags(text: string): string {
  if (!text.includes('<')) return text;
  const plain = [
    '<!--',
    '-->',
    '<annotation',
    '</annotation>',
    '<mml:annotation',
    '</mml:annotation>',
    '<script',
    '</script>',
    '<style',
    '</style>',
  ];
  let now = text;
  for (let i = 0; i < plain.length; i += 2) now = cut(now, plain[i] ?? '', plain[i + 1] ?? '');
  return now
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(TAG, (all, name: string) =>
      name.length === 1 && !HTML_LETTERS.test(name) ? all : BLOCK.test(name) ? ' ' : '',
    );
}
