/** Where the part of a page that tells of the work itself ends: above its first section about something else. */
import { labelField } from '../record/label-field.ts';
import { ABSTRACT_HEADING } from '../word-lists/abstract-headings.ts';
import { HEAD_HEADINGS } from '../word-lists/head-headings.ts';
import type { Line } from './outline.ts';

const ABSTRACT = new RegExp(`^\\P{L}*(?:${ABSTRACT_HEADING})(?!\\p{L})`, 'iu');
const OWN = new Set(HEAD_HEADINGS);
/** Whether a text is a heading over what belongs to the work itself, or a label. */
export const isOwnHeading = (text: string): boolean =>
  OWN.has(text.toLowerCase().replace(/(?<![\s:：])[\s:：]+$/, '')) ||
  ABSTRACT.test(text) ||
  labelField(text) !== undefined;

/** Headings of a page that are looked at; a longer one is no section's. */
const LONGEST_HEADING = 120;

/** A heading so near below the title is a subtitle, or the title in another language. */
const NEAR = 1;

/**
 * The line at which other things begin: "Methods", "Related articles", "References". What stands below a heading of
 * the work's own ("Abstract", "Article details") and deeper belongs to that. `title` is the title's line; -1: none is
 * known.
 */
function laterSection(lines: readonly Line[], title: number): number {
  if (title < 0) return lines.length;
  let own = 0;
  for (let at = title + NEAR + 1; at < lines.length; at += 1) {
    const { heading, text, region } = lines[at]!;
    if (heading < 2 || region !== 'main' || text.length > LONGEST_HEADING) continue;
    if (isOwnHeading(text)) own = heading;
    else if (own === 0 || heading <= own) return at;
  }
  return lines.length;
}

/** So many lines below its name a journal's numbers stand in the page's foot. */
const BELOW_NAME = 2;

/**
 * Tells of each line whether it stands where the page is about other things than its work. A journal's own lines in the
 * page's foot do not: those below its name, or with the copyright. `journals` are the names that the metas give.
 */
export function laterLines(
  lines: readonly Line[],
  title: number,
  journals: readonly string[],
): (at: number) => boolean {
  const from = laterSection(lines, title);
  const isJournal = (at: number): boolean => journals.includes(lines[at]?.text ?? '');
  const isOfJournal = (at: number): boolean =>
    lines[at]?.text.includes('©') === true ||
    Array.from({ length: BELOW_NAME }, (_, more) => at - 1 - more).some(isJournal);
  return at => at >= from && !isOfJournal(at);
}
