/**
 * Journals of universities in China on Samson's system (三才期刊采编系统), whose pages of papers have the same elements
 * at hundreds of addresses (public translators read them: translators_CN Samson.js, 2024). The document's title is the
 * journal's name, a row "Title:" has the English title, and the paper's own title has no label; its name stands in an
 * element that is not drawn.
 */
import { first, text } from '../page/dom.ts';
import { printedAt } from '../page/places.ts';
import { defineSite } from './define-site.ts';

/** The title of the older and of the newer design. */
const TITLE = '#LbTitleC, #digest_table h3';
/** The makers of the system. */
const MAKERS = /^西安(?:三才科技实业|知先信息技术)有限公司/;
/** "《河海学报(自然科学版)》". */
const IN_MARKS = /^《(.+)》$/;

export const site = defineSite({
  id: 'samson',
  hosts: [],
  signs: ({ document, metas }) =>
    metas.some(({ name, value }) => name === 'copyright' && MAKERS.test(value)) ||
    first(document, '#LbTitleC, #digest_table .detail_yjq') !== undefined,
  kind: ({ document }) => (text(first(document, TITLE)) ? 'article' : undefined),
  drop: [{ fields: ['title'], sources: ['label:', 'title', 'visible:'] }],
  read({ document }, claim) {
    claim('title', text(first(document, TITLE)));
    const journal = text(first(document, '#LbZaZhiShe')) || printedAt(document, '.detail_yjq > span');
    claim('container-title', journal.replace(IN_MARKS, '$1'));
  },
});
