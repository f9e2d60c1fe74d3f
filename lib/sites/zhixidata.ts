/**
 * zhixidata, an index of papers in Chinese: one page a paper, /details/<database>/<id>/… Its markup isn't known, so
 * what is read is the text (as printed in 2024 and 2025), line by line and piece by piece, whatever the elements
 * around it.
 */
import type { PageLabel } from '../record/page-reading.ts';
import { titleOf } from '../page/dom.ts';
import { inlineElements, inlineParts } from '../page/inline-parts.ts';
import type { Line } from '../page/outline.ts';
import { defineSite, type Page } from './define-site.ts';

const LABEL =
  /^(被引|作者|机构|来源|关键词|D\s*O\s*I|中图分类号|学科分类号|摘要|引用|收藏|页码|页数|相关论文)\s*(?:[:：]\s*(.*))?$/s;
const BUTTONS = /^(?:引用|收藏)$/;
const ITEM = /^[•·*\s]*\[\d{1,3}\]/;

/** The title and what stands under each label, line by line; under 相关论文 the rest of the page. */
function printed({ lines, document }: Page): { title: string | undefined; labels: PageLabel[] } {
  const labels: PageLabel[] = [];
  const before: { text: string; heading: number }[] = [];
  for (const line of lines) {
    if (line.region === 'nav' || line.region === 'footer') continue;
    const split = inlineParts(line);
    const related = labels.at(-1)?.label === '相关论文';
    // a line is parted only where that shows a label, or the parts of a related paper
    const parted = related ? ITEM.test(line.text) : split.some(piece => LABEL.test(piece));
    for (const [index, text] of (parted ? split : [line.text]).entries()) {
      const match = related ? null : LABEL.exec(text);
      const value = index > 0 ? text.replace(/^[:：]\s*/, '') : text;
      if (match && (labels.length > 0 || !BUTTONS.test(match[1]!)))
        labels.push({ label: match[1]!.replace(/\s/g, ''), values: match[2] ? [match[2]] : [] });
      else if (labels.length === 0) before.push({ text, heading: line.heading });
      else if (!/^[|\s:：]*$/.test(value))
        labels.at(-1)!.values.push(...itemsOf(labels.at(-1)!, line, value));
    }
  }
  const near = before.filter(({ text }) => text.length > 5).slice(-4);
  const title =
    near.find(({ text }) => titleOf(document).startsWith(text)) ??
    near.findLast(({ heading }) => heading > 0) ??
    near.at(-1);
  return { title: title?.text, labels: labels.filter(({ label }) => !BUTTONS.test(label)) };
}

/** Keywords may stand side by side with nothing but markup between them. */
const itemsOf = ({ label }: PageLabel, line: Line, value: string): string[] =>
  (label === '关键词' && value === line.text ? inlineElements(line) : undefined) ?? [value];

export const site = defineSite({
  id: 'zhixidata',
  hosts: ['.zhixidata.com'],
  titled: /知晓数据$/,
  drop: [{ sources: ['visible:'] }],
  amend(page, reading) {
    const { title, labels } = printed(page);
    reading.labels = labels;
    if (!title || !labels.some(({ label }) => label === '作者')) return;
    reading.signs.kind = 'article';
    for (const [field, value] of [
      ['type', 'journal article'],
      ['title', title],
    ] as const)
      reading.claims.push({ field, value, source: 'site:zhixidata' });
  },
});
