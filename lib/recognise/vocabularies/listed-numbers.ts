/** Printed lines of numbers that a journal lists: its volumes in a menu, the issues of a year. */
import type { PrintedLine } from '../../record/page-reading.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';

/**
 * Without lines of an issue's number and nothing else where several differ, and of volumes likewise: they list what a
 * journal has. One that the page prints once more is its own.
 */
export function withoutListedNumbers(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const short = lines.filter(({ text }) => text.length < 30);
  const listed = (['issue', 'volume'] as const).flatMap(field => {
    const texts = short.map(({ text }) => text).filter(text => isNumberAlone(text, field));
    const repeated = new Set(texts.filter((text, at) => texts.indexOf(text) !== at));
    const others = new Set(repeated.size === 1 ? texts.filter(text => !repeated.has(text)) : texts);
    return new Set(texts).size > 1 ? [...others] : [];
  });
  return lines.filter(({ text }) => !listed.includes(text));
}

/** Whether a line gives an issue's or volume's number and nothing else. */
function isNumberAlone(text: string, field: 'issue' | 'volume'): boolean {
  const said = parseSourceLine(text);
  return said[field] !== undefined && Object.keys(said).length === 1;
}
