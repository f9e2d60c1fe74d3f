/** A list of names of which only some have an element of their own: a person's page links the others, not its owner. */
import { anyOf } from '../text/any-of.ts';

/** Words before the last name of a list. */
const AND = anyOf(['and', '&', 'e', 'en', 'et', 'i', 'ja', 'og', 'och', 'und', 'y', 'и', 'та']);
/** "Ann Holm, Bo Li, and Eva Ruiz": what stands before the last name, and that. */
const LIST = new RegExp(`^(?:by )?(.{3,1500}?),? ${AND} ([^,;]{3,60})$`, 'iu');
/** Marks of notes behind a name. */
const MARKS = /(?<![*†‡§¶])[*†‡§¶]{1,4}$/;

/** All names of such a list, where those with elements are among them; undefined for any other text. */
export function listedNames(
  printed: string,
  named: readonly string[],
  isName: (text: string) => boolean,
): string[] | undefined {
  const [, before, last = ''] = LIST.exec(printed) ?? [];
  if (before === undefined) return undefined;
  const names = [...before.split(/[,;]/), last].map(name => name.trim().replace(MARKS, '').trim());
  const lone = names.filter(name => !name.includes(' '));
  const areNames =
    names.every(isName) &&
    names.length > named.length &&
    named.every(name => names.includes(name)) &&
    // more of one word each are places, or parts of names
    lone.length * MOST_LONE <= names.length;
  return areNames ? names : undefined;
}
/** One name in so many may be a single word. */
const MOST_LONE = 4;
