/**
 * zhixidata, an index of papers in Chinese: one page a paper, /details/<database>/<id>/… Its markup isn't known, so what is
 * read is the text (as printed in 2024 and 2025), line by line and piece by piece, whatever the elements around it.
 */
import type { RelatedReading } from '../model/page-reading.ts';
import { bySemicolon, markedNames } from '../page/marked-names.ts';
import { titleOf } from '../page/dom.ts';
import { pieces } from '../page/pieces.ts';
import { defineSite, type Page } from './define-site.ts';

const LABEL = /^(被引|作者|机构|来源|关键词|D\s*O\s*I|中图分类号|学科分类号|摘要|引用|收藏|页码|页数|相关论文)\s*(?:[:：]\s*(.*))?$/;
const BUTTONS = ['引用', '收藏'];
const ITEM = /^[•·*\s]*\[(\d{1,3})\]\s*(.*)$/;
const SOURCE = /[,，|].*\d|\d{4}\s*,/;

interface Printed {
  title?: string;
  /** What stands under each label, line by line; under 相关论文 the rest of the page. */
  fields: Map<string, string[]>;
}

function printed({ lines, document }: Page): Printed {
  const fields = new Map<string, string[]>();
  const before: { text: string; heading: number }[] = [];
  let label: string | undefined;
  for (const line of lines) {
    if (line.region === 'nav' || line.region === 'footer') continue;
    const split = pieces(line);
    const related = label === '相关论文';
    // a line is parted only where that shows a label, or the parts of a related paper
    const parted = split.length > 1 && (related ? ITEM.test(line.text) : split.some(piece => LABEL.test(piece)));
    for (const [index, text] of (parted ? split : [line.text]).entries()) {
      const match = related ? null : LABEL.exec(text);
      if (match && !(label === undefined && BUTTONS.includes(match[1]!))) {
        label = match[1]!.replace(/\s/g, '');
        fields.set(label, [...(fields.get(label) ?? []), ...(match[2] ? [match[2]] : [])]);
      } else if (label === undefined) {
        before.push({ text, heading: line.heading });
      } else {
        const value = index > 0 ? text.replace(/^[:：]\s*/, '') : text;
        if (!/^[|\s:：]*$/.test(value)) fields.get(label)?.push(value);
      }
    }
  }
  const near = before.filter(({ text }) => text.length > 5).slice(-4);
  const title = near.find(({ text }) => titleOf(document).startsWith(text)) ?? near.findLast(({ heading }) => heading > 0) ?? near.at(-1);
  return { fields, ...(title && { title: title.text }) };
}

/** "[31] title", its authors a line each, "JOURNAL, 2018, 27 (01) : 378 - 389". */
function related(values: readonly string[]): RelatedReading[] {
  const items: string[][] = [];
  for (const value of values) {
    const match = ITEM.exec(value);
    if (match) items.push(match[2] ? [match[2]] : []);
    else if (/^[,，(]/.test(value) && items.at(-1)?.length) items.at(-1)!.push(`${items.at(-1)!.pop()}${value}`);
    else items.at(-1)?.push(value);
  }
  return items.flatMap(([title, ...rest]) => {
    if (!title) return [];
    const source = rest.findIndex(line => SOURCE.test(line));
    const authors = bySemicolon(source < 0 ? rest : rest.slice(0, source));
    return [{ title, ...(authors.length > 0 && { authors }), ...(source >= 0 && { sourceLine: rest[source]! }) }];
  });
}

const codes = (values: readonly string[]): string[] => bySemicolon([values.join(' ').replace(/\[[^\]]*\]/g, '')]);

export const site = defineSite({
  id: 'zhixidata',
  hosts: ['.zhixidata.com'],
  kind: page => (printed(page).fields.has('作者') ? 'article' : undefined),
  // the general reading of labels knows less of this page than this file
  drop: /^\S+ (?:label|visible):/,
  read(page, claim) {
    const { title, fields } = printed(page);
    const of = (label: string): readonly string[] => fields.get(label) ?? [];
    if (!fields.has('作者')) return;
    claim('type', 'journal article');
    claim('title', title);
    for (const author of markedNames(of('作者'), of('机构'))) claim('author', author);
    claim('source-line', of('来源').join(' | '));
    for (const word of bySemicolon(of('关键词'))) claim('keyword', word);
    claim('DOI', of('DOI')[0]);
    for (const code of codes(of('中图分类号'))) claim('classification:CLC', code);
    for (const code of codes(of('学科分类号'))) claim('classification:subject', code);
    claim('abstract', of('摘要').join(' '));
    claim('page', of('页码')[0]?.replace(/\s*\/\s*/, '-'));
    claim('number-of-pages', of('页数')[0]);
    claim('cited-by', of('被引')[0]);
  },
  related: page => related(printed(page).fields.get('相关论文') ?? []),
});
