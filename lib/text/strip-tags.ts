import { anyOf } from './any-of.ts';

/** A tag has a name alone or a name and attributes, so "p <b and c> d" is none. */
const TAG = /<\/?([a-zA-Z][\w:.-]*)(?:\s+[\w:.-]+\s*=[^<>]*|\s*\/?)>/g;
/** Elements of HTML, JATS and publishers' XML that part words, with or without the prefix of a namespace. */
const BLOCK = new RegExp(
  `^(?:[a-z]+:)?${anyOf([
    ...['p', 'br', 'div', 'h\\d', 'hr', 'blockquote'],
    ...['li', 'ul', 'ol', 'dl', 'dt', 'dd', 'list', 'list-item'],
    ...['table', 'tr', 'td', 'th'],
    ...['title', 'sec', 'section', 'label', 'break', 'para', 'simplepara'],
  ])}$`,
  'i',
);
/** Names of one letter are tags only where HTML has them: "<x>" may be mathematics. */
const ONE_LETTER = /^[abipqsu]$/i;
/** What goes with all that is in it: comments, scripts, the TeX beside MathML. */
const UNSEEN: readonly [open: string, close: string][] = [
  ['<!--', '-->'],
  ['<annotation', '</annotation>'],
  ['<mml:annotation', '</mml:annotation>'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];

/** MathML that begins with a letter and stands without a blank behind or before a word: "in<math><mi>N</mi></math>". */
const BEFORE_MATHS = new RegExp(
  [
    '(?<=\\p{Ll}{2})(?=<(?:mml:)?math\\b[^<>]{0,300}>',
    '(?:\\s{0,20}<(?:mml:)?(?:mrow|mstyle|semantics)\\b[^<>]{0,200}>){0,4}\\s{0,20}<(?:mml:)?mi\\b)',
  ].join(''),
  'gu',
);
const BEHIND_MATHS = /(?<=<\/(?:mml:)?math>)(?=(?!th|st|nd|rd)\p{Ll}{2})/gu;

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

function replacement(tag: string, name: string): string {
  if (name.length === 1 && !ONE_LETTER.test(name)) return tag;
  return BLOCK.test(name) ? ' ' : '';
}

/**
 * Text without the tags of HTML, JATS or MathML. Blocks part words, inline tags don't: CO<sub>2</sub> → CO2. What
 * only looks like a tag stays: "p < 0.05".
 */
export function stripTags(text: string): string {
  if (!text.includes('<')) return text;
  return UNSEEN.reduce((now, [open, close]) => cut(now, open, close), text)
    .replace(BEFORE_MATHS, ' ')
    .replace(BEHIND_MATHS, ' ')
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(TAG, replacement);
}
