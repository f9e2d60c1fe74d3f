/** Lines that say all of where a work stands. */
import { parseSourceLine } from './parse-source-line.ts';

/** A time of day: news are dated to the minute. */
const CLOCK = /\b\d{1,2}:\d\d(?::\d\d)?(?:\s*(?:[ap]\.?m\b|utc|gmt|[ce]e?s?t\b|uhr)|\s*$)/i;

/** Names before all else: "Holm A, Ruiz E. Bread. Meals. 2019;12(3):45-52." cites a work. */
const CITED = /^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.? ?){1,3}(?:[,;.&]|et al|and )/u;

/** Whether a line gives journal (unless it is named above), year, volume and page, and is not the date line of news. */
export function isWholeSourceLine(text: string, isNamed: boolean): boolean {
  if (text.length > 200 || CLOCK.test(text) || CITED.test(text)) return false;
  const { journal, volume, page, articleNumber, date } = parseSourceLine(text);
  const place = page ?? articleNumber;
  return (
    (isNamed || journal !== undefined) && volume !== undefined && place !== undefined && date !== undefined
  );
}

/** A line up to the end of a DOI's address in it. */
const UP_TO_DOI = /^.{0,200}?\bdoi\.org\/10\.\d{4,9}\/\S{1,100} (?=\p{Lu})/u;

/** What stands behind a DOI, where that alone says all of where the work stands: a date on the web is before it. */
export function behindDoi(text: string): string {
  const behind = text.replace(UP_TO_DOI, '');
  return isWholeSourceLine(behind, false) ? behind : text;
}
