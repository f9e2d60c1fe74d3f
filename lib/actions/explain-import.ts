/** What could not be read of a file, in the user's words. */
import type { NotRead } from '../formats/read-any.ts';
import type { ReadProblem } from '../formats/read-item.ts';
import type { MessageKey, Words } from '../i18n/words.ts';

/** One sentence for each reason why nothing of a file was read. */
export const NOT_READ: { [W in NotRead]: MessageKey } = {
  empty: 'import_empty',
  'unknown-format': 'import_unknown',
  'too-large': 'import_too_large',
  damaged: 'import_damaged_zip',
  'not-a-backup': 'import_not_a_backup',
  'newer-backup': 'import_newer_backup',
};

const WHY: { [W in ReadProblem['why']]: MessageKey } = {
  'no-title': 'unreadable_no_title',
  'no-type': 'unreadable_no_type',
  'not-an-object': 'unreadable_format',
  'no-id': 'unreadable_damaged',
  'no-time': 'unreadable_damaged',
  'no-paper': 'none_not_an_article',
  'outside-an-entry': 'unreadable_outside',
  unclosed: 'unreadable_unclosed',
  'not-this-format': 'unreadable_format',
  damaged: 'unreadable_damaged',
  'too-large': 'unreadable_large',
  'unknown-identifier': 'unreadable_identifier',
};

/** Where a problem stands in its file, unless it is in no line, and what it is: "Entry 3, line 12: no title". */
export function problemInWords({ entry, line, why }: ReadProblem, { t }: Pick<Words, 't'>): string {
  const what = t(WHY[why]);
  if (entry !== undefined) return t('import_entry_line', { entry, line, why: what });
  return line > 0 ? t('import_line', { line, why: what }) : what;
}
