/**
 * Keeps a table's cells from being formulas. Excel, LibreOffice and Google Sheets calculate what begins with = + - @ or
 * with their full-width twins (https://owasp.org/www-community/attacks/CSV_Injection). Where semicolons part the cells,
 * as in half of Europe, our quotes stand in the middle of a cell and hold nothing together: there a cell may begin
 * behind any semicolon, tab or line break of a value. An apostrophe at its beginning makes it text.
 */

/** What a cell may begin behind. */
const BREAK = ';\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029';
/** What spreadsheets may skip before the sign of a formula. */
const SKIPPED = `'"\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2060\\ufeff`;
/** All that may stand before the sign, or nothing at the value's beginning. */
const LEAD = new RegExp(`[${BREAK}${SKIPPED}]+|^`, 'g');
const LAST_BREAK = new RegExp(`^[^]*[${BREAK}]`);
const SIGN = /[=+\-@＝＋－＠]/;

/** A value in which no spreadsheet finds a formula. */
export const defuse = (value: string): string => atBeginnings(value, cell => `'${cell}`);

/** The value behind those apostrophes. */
export const withoutApostrophes = (cell: string): string =>
  atBeginnings(cell, lead => lead.replace(/^'/, ''));

/** Changes what a cell begins with, wherever in the value a formula's cell could begin. */
function atBeginnings(value: string, change: (lead: string) => string): string {
  if (!SIGN.test(value)) return value;
  return value.replace(LEAD, (lead: string, at: number) => {
    if (!SIGN.test(value.charAt(at + lead.length))) return lead;
    const [before = ''] = LAST_BREAK.exec(lead) ?? [];
    return before === '' && at > 0 ? lead : before + change(lead.slice(before.length));
  });
}
