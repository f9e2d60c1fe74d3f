/** Rows under a heading of their own that tell of what the work is part of: its series, its conference. */
import { labelField, type LabelField } from '../../record/label-field.ts';
import type { PageLabel } from '../../record/page-reading.ts';
import type { Line } from '../outline.ts';
import { beforeColon, labelOf } from './label-of.ts';
import { ownLabel } from './own-label.ts';

/** What such a heading names, in whose rows the work's own numbers stand too. */
const HOSTS: ReadonlySet<LabelField | undefined> = new Set<LabelField | undefined>([
  'book-title',
  'container-title',
]);
/** What such a heading names. */
const GROUPS: ReadonlySet<LabelField | undefined> = new Set<LabelField | undefined>([
  'series',
  'collection-title',
  'conference',
  'publisher',
  ...HOSTS,
]);
/** What a group's own name is labelled, in the languages of research portals. */
const NAME = /^(?:na[vm]n|naam|name|naziv|nazwa|nimi|nome?|nombre|név|název|название|名称|名稱)$/iu;
/** Labels of a group that say the same of the work: a series has its ISSN. */
const OF_BOTH: ReadonlySet<LabelField | undefined> = new Set<LabelField | undefined>(['ISSN', 'ISBN']);

/** The heading of the group in which a line stands; undefined for a line of the work's own. */
export function groupHeading(lines: readonly Line[], index: number): string | undefined {
  let at = index;
  while (at > 0 && lines[at]!.heading === 0 && index - at < LONGEST_GROUP) at -= 1;
  const heading = lines[at]!;
  if (at === index || heading.heading < 2 || !GROUPS.has(labelField(heading.text))) return undefined;
  // a value of the heading's own would stand in the line below it
  return isRow(lines[at + 1]!) ? heading.text : undefined;
}

/** More lines than this are no group. */
const LONGEST_GROUP = 40;

const isName = (label: string): boolean => NAME.test(label) || labelField(label) === 'title';

const isRow = (line: Line): boolean =>
  NAME.test(line.text.replace(/[\s:：]{1,3}$/, '')) ||
  (labelOf(line.text) ?? beforeColon(line.text) ?? ownLabel(line)) !== undefined;

/**
 * A group's row as it counts for the work: the name as that of the group, none of its numbers, dates and people, but
 * those of a journal or book.
 */
export function labelInGroup(one: PageLabel, group: string): PageLabel[] {
  if (isName(one.label)) return [{ ...one, label: group }];
  const field = labelField(one.label);
  return HOSTS.has(labelField(group)) || GROUPS.has(field) || OF_BOTH.has(field) ? [one] : [];
}

/** The group's name, where its label means nothing elsewhere: "Name". */
export const nameInGroup = (lines: readonly Line[], index: number): string | undefined => {
  const isLabel = NAME.test(lines[index]!.text.replace(/[\s:：]{1,3}$/, ''));
  return isLabel && groupHeading(lines, index) !== undefined ? lines[index + 1]?.text : undefined;
};
