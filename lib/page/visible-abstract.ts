import type { Take } from '../record/claim-list.ts';
import { attribute, tagOf } from './dom.ts';
import type { Line, Mark } from './outline.ts';
import { ABSTRACT_HEADING } from '../word-lists/abstract-headings.ts';
import { labelOf } from './vocabularies/label-of.ts';

/** A line that is nothing but the heading of an abstract. */
export const ABSTRACT = new RegExp(`^(${ABSTRACT_HEADING})\\s*[:：.]?$`, 'i');
/** The heading on one line with its text: "Abstract. We …". */
const INLINE = new RegExp(`^(?:${ABSTRACT_HEADING})\\s*[:：.–—-]\\s*(?=[\\p{Lu}\\p{Lo}"“‘'(\\d])`, 'iu');
/** Blocks named "abstract" that are not the abstract: other summaries and pictures. */
const NO_ABSTRACT =
  /graphic|highlight|teaser|editor|visual|lay-?summary|plain|toc|share|button|link|trans-?abstract/i;

/** The abstract by its block's name, by its heading, or, on a page that holds little else, as the paragraph under the title. */
export function abstracts(lines: readonly Line[], marks: readonly Mark[], at: number, take: Take): void {
  let found = 0;
  const own = marks.filter(
    mark =>
      /abstract|summary|resumen|resume/.test(mark.kind) &&
      !(at >= mark.from && at < mark.to) &&
      !NO_ABSTRACT.test(`${attribute(mark.element, 'class')} ${attribute(mark.element, 'id')}`) &&
      lines[mark.from]!.region !== 'references',
  );
  const whole = own.filter(mark => ABSTRACT.test(lines[mark.from]!.text));
  for (const mark of own) {
    // a part of a structured abstract is no abstract
    if (
      found > 3 ||
      whole.some(
        outer =>
          outer !== mark &&
          outer.from <= mark.from &&
          outer.to >= mark.to &&
          outer.to - outer.from > mark.to - mark.from,
      )
    )
      continue;
    const block = lines.slice(afterJumps(lines, mark).from, endOf(lines, afterJumps(lines, mark)));
    const value = joined(block);
    // a summary of labels and values is no abstract
    if (
      size(value) > 120 &&
      (mark.kind === 'abstract' || block.filter(line => labelOf(line.text) !== undefined).length < 2)
    ) {
      take('abstract', value, 'visible:abstract', attribute(mark.element, 'lang'));
      found += 1;
    }
  }
  let tried = 0;
  for (let start = Math.max(at, 0); start < lines.length && tried < 4; start++) {
    const line = lines[start]!;
    if (line.region !== 'main') continue;
    if (line.text.length > 200 && INLINE.test(line.text)) {
      take('abstract', line.text.replace(INLINE, ''), 'visible:heading');
      return;
    }
    if (line.text.length > 30 || !ABSTRACT.test(line.text)) continue;
    tried += 1;
    let end = start + 1;
    while (end < lines.length && end < start + 40 && !ends(lines[end]!, line.heading)) end += 1;
    const value = joined(lines.slice(start + 1, end));
    // a menu of the paper's sections begins with "Abstract" too
    if (size(value) / (end - start) < 60 || size(value) < 100) continue;
    take('abstract', value, 'visible:heading');
    return;
  }
  if (found === 0) lead(lines, at, take);
}

/** More text than a record's page has: a paragraph under the title may be the paper's first. */
const FULL_TEXT = 12_000;
const NO_LEAD =
  /cookie|subscri|sign in|log in|copyright|licen[cs]e|javascript|newsletter|password|your (browser|cart|account)/i;

/** A long paragraph soon after the title, on a page too short for a full text. */
function lead(lines: readonly Line[], at: number, take: Take): void {
  if (at < 0 || lines.reduce((length, line) => length + line.text.length, 0) > FULL_TEXT) return;
  const first = lines.slice(at + 1, at + 12).findIndex(({ text: printed }) => printed.length > 300);
  if (first < 0) return;
  const from = at + 1 + first;
  let to = from;
  while (to < from + 6 && isProse(lines[to])) to += 1;
  if (to > from)
    take(
      'abstract',
      lines
        .slice(from, to)
        .map(line => line.text)
        .join(' '),
      'visible:lead',
    );
}

const isProse = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.region === 'main' &&
  line.heading === 0 &&
  line.text.length > 200 &&
  !NO_LEAD.test(line.text) &&
  (line.text.match(/\p{Ll}{2}[.?!)](?=\s|$)/gu)?.length ?? 0) > 1;

/** The headings inside structured abstracts. */
const STRUCTURE =
  /^(background|introduction|context|objectives?|aims?|purpose|design|settings?|participants?|patients?|materials?|methods?|interventions?|measurements?|main outcome|results?|findings|conclusions?|discussion|significance|importance|interpretation|funding|limitations?|trial registration|hintergrund|methoden?|ergebnisse|schlussfolgerung|objetivos?|métodos?|resultados?|conclusion(es|ão)|methodology|data sources|originality)/i;
/** A block that begins with a list of the paper's sections, to jump to, begins after it. */
function afterJumps(lines: readonly Line[], mark: Mark): Mark {
  let from = mark.from;
  while (from < mark.to && lines[from]!.text.length < 60) from += 1;
  return from - mark.from > 4 && from < mark.to && lines[from]!.text.length > 150 ? { ...mark, from } : mark;
}

/** Where the lines of a block named "abstract" go on with something else. */
function endOf(lines: readonly Line[], { from, to }: Mark): number {
  const level = lines[from]!.heading;
  for (let index = from + 1; index < to; index++) {
    const line = lines[index]!;
    if (
      line.region === 'references' ||
      AFTER_ABSTRACT.test(line.text) ||
      (line.heading > 0 && line.heading <= level && !STRUCTURE.test(line.text))
    )
      return index;
  }
  return to;
}
/** Keywords, dates and notices that follow in the same block. */
const AFTER_ABSTRACT =
  /^(key ?words|palavras[- ]chave|palabras[- ]clave|mots[- ]cl[ée]|schl(?:ü|ag)\p{L}+w[öo]rt|nøgleord|关键词|關鍵詞|キーワード|index terms|physics subject headings|subject (areas|terms)|citation:|\(?received\b|doi:|related articles?|references|copyright|©|\d?\.? ?introduction$)(?![a-z])/iu;
/** An ideograph says as much as three letters. */
const size = (value: string): number => value.length + 2 * (value.match(/[\u3040-\u9fff]/g)?.length ?? 0);

/** A new section ends an abstract; its own small headings (Background, Methods) do not. */
const ends = (line: Line, level: number): boolean =>
  line.region === 'references' ||
  (line.heading > 0 && (level === 0 || line.heading <= level)) ||
  AFTER_ABSTRACT.test(line.text) ||
  /^\d?\.? ?introduction\b/i.test(line.text) ||
  isOtherLabel(line);

/** A record goes on with its next label. */
const isOtherLabel = ({ text: printed, element }: Line): boolean =>
  printed.length < 40 &&
  /^(?:TH|TD|DT)$/.test(tagOf(element)) &&
  labelOf(printed) !== undefined &&
  !ABSTRACT.test(printed) &&
  !STRUCTURE.test(printed);

const joined = (part: readonly Line[]): string =>
  part
    .filter((line, index) => !(index === 0 && ABSTRACT.test(line.text)))
    .map(line => (line.heading > 0 && !/[:.]$/.test(line.text) ? `${line.text}:` : line.text))
    .join(' ');
