/** Lists of papers that stand under a label. */
import type { PageLabel, RelatedReading } from '../../record/page-reading.ts';
import { labelField } from '../../record/label-field.ts';
import { bySemicolon } from './marked-names.ts';

/** The number that begins an item: "[31] title". */
const ITEM = /^[•·*\s]*\[(\d{1,3})\]\s*(.*)/s;
/** A line that gives the journal, year and pages. */
const SOURCE = /^[^,，|]*[,，|].*\d|\d{4}\s*,/s;

/** The papers under a label such as 相关论文: "[31] title", the authors a line each, "JOURNAL, 2018, 27 (01) : 37 - 38". */
export function relatedList(labels: readonly PageLabel[]): RelatedReading[] {
  const items: string[][] = [];
  for (const value of labels.flatMap(({ label, values }) =>
    labelField(label) === 'related' ? values : [],
  )) {
    const match = ITEM.exec(value);
    const last = items.at(-1);
    if (match) items.push(match[2] ? [match[2]] : []);
    else if (/^[,，(]/.test(value) && last && last.length > 0) last.push(`${last.pop()}${value}`);
    else last?.push(value);
  }
  return items.flatMap(([title, ...rest]) => {
    if (!title) return [];
    const source = rest.findIndex(line => SOURCE.test(line));
    const authors = bySemicolon(source < 0 ? rest : rest.slice(0, source));
    return [
      { title, ...(authors.length > 0 && { authors }), ...(source >= 0 && { sourceLine: rest[source]! }) },
    ];
  });
}
