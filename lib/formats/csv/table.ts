import { defuse, withoutApostrophes } from './defuse.ts';

/** A cell by RFC 4180, in which no spreadsheet finds a formula. */
export function cell(value: string): string {
  const safe = defuse(value);
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value that `cell` wrote, out of its quotes. */
export const cellValue = withoutApostrophes;

export interface Row {
  line: number;
  cells: string[];
  done: number;
  unclosed?: boolean;
}

const MAX_CELLS = 1000;
const SEPARATORS = [',', '\t', ';'];
/** What ends a cell, by the sign that parts cells. */
const CELL_END = new Map(SEPARATORS.map(sign => [sign, new RegExp(`[${sign}\\r\\n]`, 'g')]));

/** The rows of a table: commas, semicolons or tabs between, quotes doubled, CR, LF or CRLF. */
export function* rows(text: string): Generator<Row> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const separator = separatorOf(text.slice(start, start + 10_000).split(/\r\n?|\n/, 1)[0] ?? '');
  const end = CELL_END.get(separator)!;
  let line = 1;
  let began = 1;
  let cells: string[] = [];
  let at = start;
  while (at <= text.length) {
    let value: string;
    let unclosed = false;
    if (text[at] === '"') {
      const stop = quoteEnd(text, at + 1);
      unclosed = stop < 0;
      value = text.slice(at + 1, unclosed ? text.length : stop).replaceAll('""', '"');
      line += value.split('\n').length - 1;
      at = unclosed ? text.length : stop + 1;
      end.lastIndex = at;
      at = end.exec(text)?.index ?? text.length; // what stands between the quote and the separator is nothing
    } else {
      end.lastIndex = at;
      const stop = end.exec(text)?.index ?? text.length;
      value = text.slice(at, stop);
      at = stop;
    }
    if (cells.length < MAX_CELLS) cells.push(value);
    const closing = text[at];
    at++;
    if (closing === separator) continue;
    if (closing === '\r' && text[at] === '\n') at++;
    if (cells.length > 1 || cells[0] !== '')
      yield { line: began, cells, done: Math.min(at / (text.length || 1), 1), ...(unclosed && { unclosed }) };
    cells = [];
    began = ++line;
  }
}

const separatorOf = (head: string): string =>
  SEPARATORS.reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));

function quoteEnd(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
