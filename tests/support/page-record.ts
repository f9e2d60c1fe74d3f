/** Pages as plain markup, read and recognised in Node by all that reads a page's copy. */
import { openPage } from '../../lib/page/open-page.ts';
import { readPage } from '../../lib/page/from-document.ts';
import { recognise, type Recognition } from '../../lib/recognise/recognise.ts';
import { sites } from '../../lib/sites/index.ts';

const ADDRESS = 'https://journal.example.org/article/7';
const COPIED = { contentType: 'text/html', loading: false, truncated: false, ms: 0 };

/** A page that a test writes: what stands inside its head and body. */
export interface WrittenPage {
  head?: string;
  body?: string;
  url?: string;
  /** The page's `lang`. */
  lang?: string;
}

/** What is recognised on a page; the reason as an error where nothing is. */
export function recognisePage({ head = '', body = '', lang, url }: WrittenPage): Recognition {
  const root: [string, string][] = lang === undefined ? [] : [['lang', lang]];
  const open = openPage({
    ...COPIED,
    url: url ?? ADDRESS,
    html: `<head>${head}</head><body>${body}</body>`,
    root,
  });
  const result = recognise(readPage(open, sites));
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A meta; its third item is its `xml:lang`. */
export type Meta = readonly [name: string, value: string, lang?: string];

/** The markup of metas. */
export const metas = (...all: readonly Meta[]): string =>
  all
    .map(([name, value, lang]) => {
      const language = lang === undefined ? '' : ` xml:lang="${lang}"`;
      return `<meta name="${name}"${language} content="${escaped(value)}">`;
    })
    .join('\n');
