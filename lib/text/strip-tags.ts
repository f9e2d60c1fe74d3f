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

/** The beginning of MathML, or its end. */
const MATHS = /<(?:mml:)?math\b|<\/(?:mml:)?math>/g;
/** Characters of MathML in which its first letter stands. */
const MATHS_BEGINS = 600;
const ENDING_WORD = /\p{Ll}{2}$/u;
/** A word that goes on behind mathematics is glued to it, but for "nth". */
const BEGINNING_WORD = /^(?!th|st|nd|rd)\p{Ll}{2}/u;

/** Blanks around MathML that stands glued to words, which some metas make of "in <math><mi>N</mi></math>-coupled". */
function apartFromMaths(text: string): string {
  return text.replace(MATHS, (tag, at: number) => {
    const behind = at + tag.length;
    if (tag.startsWith('</')) return BEGINNING_WORD.test(text.slice(behind, behind + 2)) ? `${tag} ` : tag;
    const begins = text
      .slice(at, at + MATHS_BEGINS)
      .replace(/<[^<>]*>/g, '')
      .trimStart();
    return ENDING_WORD.test(text.slice(Math.max(0, at - 2), at)) && /^\p{L}/u.test(begins) ? ` ${tag}` : tag;
  });
}

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
  const seen = UNSEEN.reduce((now, [open, close]) => cut(now, open, close), text);
  return (seen.includes('math') ? apartFromMaths(seen) : seen)
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(TAG, replacement);
}
