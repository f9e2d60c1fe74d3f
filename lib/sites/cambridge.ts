/** Cambridge: Core (2016 on) is read by its metas; the journals.cambridge.org before it names authors and numbers only on the page (seen 2016). */
import { first, text, textContentOf } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

/** "Parasitology Open / Volume 2 / 2016, e5 (9 pages)", "Antiquity / Volume 84 / Issue 323 / March 2010, pp 5-21". */
const LINE = /^(?<journal>[^/]+?) \/ (?<rest>.+)$/;

export const site = defineSite({
  id: 'cambridge',
  hosts: ['journals.cambridge.org', '.cambridge.org'],
  kind: ({ url }) => (/^\/core\/(?:search|journals\/[^/]+(?:\/(?:issue|all-issues|latest-issue|firstview)s?.*)?|publications|browse-subjects)\/?$/.test(url.pathname) ? 'list' : undefined),
  drop: ({ document }) => (first(document, 'h3.author') ? /^\S+ visible:(?:authors|line)/ : undefined),
  read({ document }, claim) {
    // in capitals, a no-break space before the family name: "ELISABETH A. INGRAM a1 and …"
    const authors = first(document, 'h3.author');
    for (const name of (authors && textContentOf(authors) || '').replace(/\u00a0?[ac]\d+(?:,\s*[ac]?\d+)*/g, '').split(/,\s|\sand\s/)) {
      const [, given, family] = /^\s*(.+)\u00a0([^\u00a0]+?)\s*$/.exec(name) ?? [];
      claim('author', given && family && `${family}, ${given}`);
    }
    const { journal, rest } = LINE.exec(text(first(document, '.jnlDetails li')))?.groups ?? {};
    claim('container-title', journal);
    claim('source-line', rest?.replace(/\s*\(\d+ pages\)$/, '').replaceAll(' / ', ', '));
    claim('page', rest && /, (?:pp\.? ?)?([a-z]?\d+(?:[-–]\d+)?)(?: \(\d+ pages\))?$/.exec(rest)?.[1]);
  },
});
