/** Reads a citation of the page's own paper by finding its title in it. */
import { parseSourceLine, type SourceLine } from './parse-source-line.ts';

/**
 * Reads what stands behind the title in a citation of any style: "Holm, A. (2014). Title: subtitle. Journal, 12(3),
 * 201-215." Undefined when the citation has none of the titles.
 */
export function citationLine(citation: string, titles: readonly string[]): SourceLine | undefined {
  const tail = afterTitle(citation, titles);
  if (tail === undefined) return undefined;
  const { DOI } = parseSourceLine(citation);
  const { journal: printed, ...line } = parseSourceLine(
    tail
      .replace(/(?:https?:\/\/|doi:).*/is, '')
      .trimEnd()
      .replace(/^\[[^\]]*\]\.?\s*/, ''),
  );
  // "(2012)", or bare between the names and the title: "Holm, A. 2012. Title"
  const year =
    /\(\s*(\d{4})\b/.exec(citation)?.[1] ??
    /^[^\d]{4,300}[\s,]((?:1[5-9]|20)\d\d)[a-z]?[.,:]?\s/.exec(citation)?.[1];
  // Chicago: "Journal 12, no. 3 (2014): 201-15"
  const [, journal = printed, volume] =
    (!line.volume && line.issue && /^(.*\D) (\d{1,4})$/.exec(printed ?? '')) || [];
  // "In: Handbook of …" names a book
  return {
    ...line,
    ...(volume && { volume }),
    ...(journal && !/^in\b[:\s]/i.test(tail) && { journal }),
    ...(!line.date && year && { date: [Number(year)] as [number] }),
    ...(DOI && { DOI }),
  };
}

const LETTER = /[\p{L}\p{N}]/u;
/** Punctuation between the title and what follows. */
const END = /^["”’»'.,?!)\]\s]*/;

/** What stands behind the first of the titles that the citation has. */
function afterTitle(citation: string, titles: readonly string[]): string | undefined {
  const { text, places } = lettersOf(citation);
  for (const title of titles) {
    const wanted = lettersOf(title).text;
    const at = wanted.length > 7 ? text.indexOf(wanted) : -1;
    if (at < 0) continue;
    const rest = citation.slice(places[at + wanted.length - 1]! + 1);
    // behind a colon stands a subtitle that the known title lacks, up to the end of its sentence
    const tail = /^["”’»']*\s*[:–—]/.test(rest) ? rest.replace(/^.*?[.?!]["”’]?(?=\s)/, '') : rest;
    return tail.replace(END, '');
  }
  // APA: the year in brackets, the title, the source
  return /\(\d{4}[^()]{0,20}\)\.\s[^.?!]{8,}[.?!]\s+(.*)/s.exec(citation)?.[1];
}

/** The text's letters and digits in lower case, and the place of each in the text. */
function lettersOf(value: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < value.length; at++) {
    if (!LETTER.test(value[at]!)) continue;
    text += value[at]!.toLowerCase()[0];
    places.push(at);
  }
  return { text, places };
}
