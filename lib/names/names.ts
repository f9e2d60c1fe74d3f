import { isEastAsian, parseEastAsian } from './east-asian-names.ts';
import { allFamilyFirst } from './family-first.ts';
import { fold } from '../text/fold.ts';
import { repairFamily, repairGiven } from './name-case.ts';
import { isDegree, stripMarks, withoutDegrees } from './name-marks.ts';
import { isDotted, isInitials, isOrganisation } from './organisations.ts';
import type { Name } from '../record/record.ts';
import { splitAuthors, splitSure } from './split-authors.ts';
import { isShouted, isSuffix, person, splitWestern, type NameOrder } from './western-names.ts';

export { splitAuthors } from './split-authors.ts';
export { displayName, formatName } from './name-text.ts';
export type { NameOrder } from './western-names.ts';

const NOBODY =
  /^(?:et ?al\.?|and others|others|u\.? ?a\.?|и др\.?|等|其他|anon\.?|anonymous|no authors? (?:listed|given|available)|not available|null(?: null)?|undefined|none|unknown(?: author)?|n\/?a|various(?: authors)?|s\.? ?n\.?|author(?:s|\(s\))?|corresponding author|admin(?:istrator)?|佚名|本刊编辑部)$/i;
const BEHALF =
  /^(?:(?:on|in) behalf of|for|representing|and) (?=the |all )(?:the )?|^(?:on|in) behalf of |^for the /i;

/** Case and spaces as they should be. */
function repaired(name: Name): Name {
  const out: Name = { ...name };
  if (name.family !== undefined) out.family = repairFamily(name.family);
  if (name.given !== undefined) out.given = repairGiven(name.given);
  return out;
}

/** "Ann MD" of "Holm, Ann MD": degrees behind a whole given name, save those that could be initials. */
function withoutDegree(given: string): string {
  const words = given.split(' ');
  const surely = (word: string): boolean => /^(?:M\.?D\.?|RN|MPH)$/.test(word) || isDegree(word, false);
  while (words.length > 1 && !isInitials(words[0] ?? '') && surely(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function fromCommas(parts: readonly string[], order: NameOrder | undefined): Name | undefined {
  const names = parts.filter(part => !isSuffix(part));
  const suffix = parts.filter(isSuffix).join(' ');
  const [first, second, ...rest] = names;
  if (first === undefined) return undefined;
  if (second === undefined) {
    const name = splitWestern(first, order);
    return suffix
      ? person(name.family ?? '', name.given, [name.suffix ?? '', suffix].filter(Boolean).join(' '))
      : name;
  }
  return person(first, withoutDegree([second, ...rest].join(' ')), suffix);
}

/**
 * One name out of a text that holds one: "Family, Given", "Given Family", "Todd J", "王芳", an organisation. Degrees, footnote marks and
 * addresses are dropped, capitals repaired. undefined when it names nobody. `order` says what a name without a comma begins with.
 */
export function parseName(text: string, order?: NameOrder): Name | undefined {
  const clean = stripMarks(text);
  if (clean === '' || NOBODY.test(clean) || !/\p{L}/u.test(clean)) return undefined;
  if (isEastAsian(clean)) return isOrganisation(clean) ? { literal: clean } : parseEastAsian(clean);
  const someone = clean.replace(/(?<=.),? (?:on|in) behalf of .*$/i, '').replace(BEHALF, '');
  const parts = withoutDegrees(someone.split(/ ?[,，] ?/));
  if (isOrganisation(/[,，]/.test(someone) ? (parts[0] ?? '') : someone))
    return { literal: cleanOrganisation(text) };
  if (parts.length === 2 && parts.every(isEastAsian))
    return { family: parts[0] ?? '', given: parts[1] ?? '' };
  const name = fromCommas(parts, order);
  return name && name.family ? repaired(name) : undefined;
}

/** An organisation's name keeps its brackets and digits; only what stands around it goes. */
function cleanOrganisation(text: string): string {
  const clean = stripMarks(text.replace(/[()]/g, found => (found === '(' ? '\ue000' : '\ue001')))
    .replace(/ ?\ue000/g, ' (')
    .replace(/\ue001/g, ')')
    .trim();
  const open = clean.endsWith(')') || !clean.includes('(') ? clean : clean.replace(/\($/, '').trim();
  return open.replace(BEHALF, '');
}

/** The list's own way of printing names without a comma: told when most of them end with initials. */
function orderOf(texts: readonly string[]): NameOrder | undefined {
  let [familyFirst, givenFirst] = [0, 0];
  for (const text of texts.slice(0, 100)) {
    const words = stripMarks(text).split(' ');
    if (words.length < 2 || words.join(' ').includes(',') || isShouted(words)) continue;
    if (isDotted(words.at(-1) ?? '') && !/\./.test(words[0] ?? '')) familyFirst += 1;
    else if (isInitials(words[0] ?? '')) givenFirst += 1;
    else if (isInitials(words.at(-1) ?? '')) familyFirst += 1;
  }
  if (allFamilyFirst(texts.slice(0, 100).map(text => stripMarks(text).split(' ')))) return 'family-first';
  return familyFirst > 1 && familyFirst > givenFirst && familyFirst * 2 >= Math.min(texts.length, 100)
    ? 'family-first'
    : undefined;
}

const key = (name: Name): string => fold([name.family, name.given, name.literal].filter(Boolean).join('|'));

/** The first round of a list printed twice or more, and no full name twice in a row. */
function withoutRepeats(names: readonly Name[]): Name[] {
  const keys = names.map(key);
  for (let size = 1; size <= names.length / 2; size += 1) {
    if (names.length % size !== 0 || keys[size] !== keys[0]) continue;
    const whole = size > 1 || (names[0]?.given?.length ?? 3) > 2;
    if (whole && keys.every((k, i) => k === keys[i % size])) return withoutRepeats(names.slice(0, size));
  }
  return names.filter(
    (name, i) => i === 0 || keys[i] !== keys[i - 1] || (name.given !== undefined && isInitials(name.given)),
  );
}

// An address among persons is where one of them works.
const WORKPLACE =
  /^(?:department|dept|division|faculty|school|laboratory|universit\p{L}+|institute|college) (?:of|for|de)\b|,.*,.*(?:,|@|\.$)/iu;
const MOST = 20_000; // The longest author lists of physics have 5,000.

/** A list of names judged as a whole. Texts that surely hold several are split; departments among persons are dropped. */
export function parseNames(texts: string[]): Name[] {
  const single = texts.length === 1 ? splitAuthors(texts[0] ?? '') : texts.slice(0, MOST).flatMap(splitSure);
  const order = orderOf(single);
  const names = single
    .slice(0, MOST)
    .map(text => parseName(text, order))
    .filter(name => name !== undefined);
  const persons = names.some(name => name.family !== undefined);
  return withoutRepeats(
    persons ? names.filter(name => name.literal === undefined || !WORKPLACE.test(name.literal)) : names,
  );
}
