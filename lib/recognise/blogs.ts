/** Whether a page is surely a post of a blog: by the host or the name of its site. */
import type { PageReading } from '../record/page-reading.ts';

/** An address at a host of scholars' blogs. */
const HOST = /^https?:\/\/[\w-]{1,63}\.hypotheses\.org\//i;
/** A site's name of one word: "Dykelawblog". */
const NAME = /\p{L}blog$/iu;

/** Whether the page is shared as an article, and its host holds blogs or its site is called one. */
export function isPostOfBlog({ metas = [], url }: PageReading): boolean {
  const meta = (name: string) => metas.find(one => one.name === name)?.value ?? '';
  return /^article$/i.test(meta('og:type')) && (HOST.test(url) || NAME.test(meta('og:site_name')));
}
