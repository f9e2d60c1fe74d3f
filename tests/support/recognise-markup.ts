import { readPage } from '../../lib/page/from-document.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Record } from '../../lib/record/record.ts';
import { openMarkup } from './open-markup.ts';

/**
 * The record of a page, read without a browser; undefined when the page is refused. `html`: what stands inside
 * <html>, as a browser writes it (balanced tags, quoted attributes); line breaks between and in tags do not count.
 */
export function recogniseMarkup(html: string, url = 'https://index.example.org/view/1'): Record | undefined {
  const written = html.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*(?=[\w-]+=")/g, ' ');
  const result = recognise(readPage(openMarkup(written, url), sites));
  return result.ok ? result.value.record : undefined;
}

/** A record's people as "Family, Given". */
export const peopleOf = (record: Record | undefined): string[] =>
  (record?.author ?? []).map(
    ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '),
  );

/** What stands inside <html>: a document's title and the markup of its body. */
export const pageOf = (title: string, body: string): string =>
  `<head><title>${title}</title></head><body>${body}</body>`;

/** A page with nothing but a heading and a table of labels and values. */
export const tableOfRows = (
  title: string,
  rows: readonly (readonly [label: string, value: string])[],
): string =>
  pageOf(
    title,
    `<h1>${title}</h1><table><tbody>${rows
      .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
      .join('')}</tbody></table>`,
  );
