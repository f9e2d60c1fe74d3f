/** The same people twice in one list: in the paper's own language, and in Latin letters or a third language. */
import { formatName, parseName } from '../../names/names.ts';
import { isForeignInKana } from '../../names/east-asian-names.ts';
import { isInLatin } from '../../names/two-scripts.ts';
import { comparePersons, personMarks } from '../../record/same-work/persons.ts';
import { scriptOf } from '../../record/same-work/titles.ts';

/** A name as it is printed, with the language that its markup gives. */
interface Printed {
  text: string;
  lang?: string | undefined;
}

/** Whether two texts name one person in two languages; undefined when nobody can tell. */
function areOne(a: Printed, b: Printed): boolean | undefined {
  if (a.text === b.text) return true;
  const [one, other] = [a, b].map(({ text }) => parseName(text));
  if (!one || !other) return false;
  const [first, second] = [scriptOf(a.text), scriptOf(b.text)];
  if (first === second) {
    const likeness = comparePersons(personMarks([one]), personMarks([other]));
    return likeness === 'same' || likeness === 'unsure';
  }
  if (first !== 'latin' && second !== 'latin') return undefined;
  const [own, latin] = second === 'latin' ? [one, other] : [other, one];
  const [whole, inLatin] = [own, latin].map(name => formatName(name).replaceAll(',', ''));
  const isWhole = isInLatin(whole ?? '', inLatin ?? '');
  return isWhole === false ? isInLatin(own.family ?? '', latin.family ?? '') === true : isWhole;
}

/** Of so many people and more, some may be written in ways that nobody foresaw. */
const MANY = 3;
/** Share of them that must be known again. */
const SHARE = 0.6;

/** Whether two lists name the same people in the same order. */
function areSamePeople(a: readonly Printed[], b: readonly Printed[]): boolean {
  if (a.length !== b.length) return false;
  const pairs = a.map((name, at) => areOne(name, b[at]!));
  const known = pairs.filter(Boolean).length;
  const areMarked = a.every(
    ({ lang }, at) => lang !== undefined && b[at]?.lang !== undefined && lang !== b[at]?.lang,
  );
  const isSure = known === pairs.length || (pairs.length >= MANY && known >= pairs.length * SHARE);
  return isSure || (areMarked && !pairs.includes(false));
}

/** The names in groups by a mark of theirs, groups and names in the order of the page. */
function groupedBy<T extends Printed>(names: readonly T[], mark: (name: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const name of names) groups.set(mark(name), [...(groups.get(mark(name)) ?? []), name]);
  return [...groups.values()];
}

/** The names cut into lists of so many. */
const cutInto = <T>(names: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, at) => names.slice(at * size, (at + 1) * size));

/** The ways in which a page may print people in several languages: list behind list, or name beside name. */
function* divisions<T extends Printed>(names: readonly T[]): Generator<T[][]> {
  const languages = groupedBy(names, ({ lang }) => lang?.slice(0, 2).toLowerCase() ?? '');
  if (languages.length > 1) yield languages;
  const scripts = groupedBy(names, ({ text }) => scriptOf(text));
  if (scripts.length > 1) {
    const fewest = Math.min(...scripts.map(list => list.length));
    // two lists in Cyrillic letters beside one in Latin: Ukrainian and Russian
    yield scripts.flatMap(list => (list.length % fewest === 0 ? cutInto(list, fewest) : [list]));
    yield cutInto(names, names.length / 2);
  }
}

/** A name in kana alone as a Japanese one is read: with signs for other sounds it is a person's from abroad. */
const isReading = ({ text }: Printed): boolean =>
  /^[\p{sc=Hira}\p{sc=Kana}・,、\s]+$/u.test(text) && !isForeignInKana(text);
const hasIdeographs = ({ text }: Printed): boolean => /\p{sc=Han}/u.test(text);

/**
 * The lists of Japanese people whom a page prints as they are written, as they are read, and perhaps in Latin letters:
 * the written names, then those in Latin letters. Undefined where there are no readings beside written names.
 */
function writtenAndLatin<T extends Printed>(names: readonly T[]): T[][] | undefined {
  const readings = names.filter(isReading);
  const written = names.filter(hasIdeographs).length;
  // beside few of the names stand people from abroad
  if (readings.length === 0 || readings.length > written || readings.length < written * SHARE)
    return undefined;
  const others = names.filter(name => !isReading(name));
  const latin = others.filter(({ text }) => scriptOf(text) === 'latin');
  if (latin.length !== readings.length) return [others];
  return [others.filter(name => !latin.includes(name)), latin];
}

/**
 * The lists of people in a list that prints the same people in two or more languages: the one in the title's letters
 * first. A list of one language comes back as it is.
 */
export function listsByLanguage<T extends Printed>(names: readonly T[], title: string): T[][] {
  const fits = (list: readonly T[]) => list.some(({ text }) => scriptOf(text) === scriptOf(title));
  const inOrder = (lists: T[][]) => [...lists.filter(fits), ...lists.filter(list => !fits(list))];
  const japanese = writtenAndLatin(names);
  if (japanese) return inOrder(japanese);
  for (const lists of divisions(names)) {
    const [first, ...others] = lists;
    if (!first || others.length === 0 || !others.every(other => areSamePeople(first, other))) continue;
    return inOrder(lists);
  }
  return [[...names]];
}
