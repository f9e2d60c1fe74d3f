/** Text with the few shapes that a reference has: views draw it as nodes, never as markup. */
import { decodeEntities } from './entities.ts';

export type Shape = 'i' | 'b' | 'sup' | 'sub' | 'u' | 'small-caps';
export type Rich = string | { shape: Shape; inside: Rich[] };

const TAG = /<(\/?)([a-z]+)([^<>]*)>/gi;

/** Reads a citation's inline markup; a tag that is none of ours gives way to what stands in it. */
export function richText(html: string): Rich[] {
  const root: Rich[] = [];
  const open: { tag: string; into: Rich[] }[] = [{ tag: '', into: root }];
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = ''] = match;
    const text = decodeEntities(html.slice(from, match.index));
    if (text) open.at(-1)!.into.push(text);
    from = match.index + whole.length;
    const tag = name.toLowerCase();
    if (closing) {
      const at = open.findLastIndex(one => one.tag === tag);
      if (at > 0) open.length = at;
      continue;
    }
    const shape = shapeOf(tag, attributes);
    const into: Rich[] = shape ? [] : open.at(-1)!.into;
    if (shape) open.at(-1)!.into.push({ shape, inside: into });
    open.push({ tag, into });
  }
  const rest = decodeEntities(html.slice(from));
  if (rest) open.at(-1)!.into.push(rest);
  return root;
}

function shapeOf(tag: string, attributes: string): Shape | undefined {
  if (tag === 'i' || tag === 'b' || tag === 'sup' || tag === 'sub') return tag;
  if (tag === 'em') return 'i';
  if (tag === 'strong') return 'b';
  return tag === 'span'
    ? /small-caps/.test(attributes)
      ? 'small-caps'
      : /underline/.test(attributes)
        ? 'u'
        : undefined
    : undefined;
}
