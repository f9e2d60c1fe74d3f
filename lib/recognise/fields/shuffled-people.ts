/** Authors whose metas, or whose names' parts in them, stand in another order than the page prints. */
import { stripMarks } from '../../names/name-marks.ts';
import { splitAuthors } from '../../names/names.ts';
import type { PageReading } from '../../record/page-reading.ts';
import type { Name } from '../../record/record.ts';
import { fold } from '../../text/clean-text.ts';

/** Metas that stand between those of authors where these are in order: what tells of a single author. */
const OF_AUTHOR = /^citation_author/;

/** Whether other metas stand among those of the authors: some programs write a page's metas in any order. */
function areScattered(metas: NonNullable<PageReading['metas']>): boolean {
  const authors = metas.flatMap(({ name }, at) => (name === 'citation_author' ? [at] : []));
  const [first = 0, last = 0] = [authors[0], authors.at(-1)];
  return metas.slice(first, last).some(({ name }) => !OF_AUTHOR.test(name));
}

/** The letters of a name, whichever part comes first. */
const lettersOf = (name: string): string => fold(name).split(' ').sort().join(' ');

/** The people in the order of the only line of the head that names all of them and nobody else; else as they are. */
export function inPrintedOrder(people: readonly Name[], { metas = [], lines = [] }: PageReading): Name[] {
  const keys = people.map(({ family, given, literal }) =>
    lettersOf(literal ?? `${given ?? ''} ${family ?? ''}`),
  );
  if (people.length < 2 || new Set(keys).size < people.length || !areScattered(metas)) return [...people];
  const orders = lines
    .filter(({ place }) => place === 'head')
    .map(({ text }) => splitAuthors(text).map(lettersOf))
    .filter(names => names.length === people.length && keys.every(key => names.includes(key)));
  const [order, ...others] = orders;
  if (!order || others.some(other => other.join() !== order.join())) return [...people];
  return order.map(key => people[keys.indexOf(key)]!);
}

/** A part of a name in Arabic letters. */
const ARABIC = /^[\p{sc=Arabic}\u200c]+$/u;

/**
 * The people, whose metas have the family name first without a comma where a line of the head that names all of them
 * and nobody else has it last, as Persian and Arabic pages print names.
 */
export function familyLast(people: readonly Name[], { lines = [] }: PageReading): Name[] {
  const areArabic = people.every(({ family = '', given = '' }) => ARABIC.test(family) && ARABIC.test(given));
  if (!areArabic) return [...people];
  const printed = people.map(({ family, given }) => `${family} ${given}`);
  const isTurned = lines.some(({ text, place }) => {
    const names = place === 'head' ? splitAuthors(text).map(stripMarks) : [];
    return names.length === printed.length && names.every((name, at) => name === printed[at]);
  });
  return people.map(({ family, given, ...more }) =>
    isTurned ? { family: given!, given: family!, ...more } : { family: family!, given: given!, ...more },
  );
}

/** A part of a name in the letters of China, Japan or Korea. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々]{1,6}$/u;

/**
 * The people, the family names of those written in East Asian letters put first as the page's head prints them: some
 * portals' metas have the given name before them, as in Europe.
 */
export function familyFirst(people: readonly Name[], { lines = [] }: PageReading): Name[] {
  const head = lines.flatMap(({ text, place }) => (place === 'head' ? [text] : []));
  const isPrinted = (...parts: readonly string[]): boolean =>
    head.some(text => text.includes(parts.join(' ')) || text.includes(parts.join('')));
  return people.map(name => {
    const { family = '', given = '', ...more } = name;
    const isTurned = EAST_ASIAN.test(family) && EAST_ASIAN.test(given) && !isPrinted(family, given);
    return isTurned && isPrinted(given, family) ? { family: given, given: family, ...more } : name;
  });
}
