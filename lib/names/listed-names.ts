/**
 * Several names in a place that is meant for one, as many programs write them. The commas of one person ("Family,
 * Given, Jr.") and of an organisation are told from those of a list: a text is taken apart only when it can hardly be
 * one name.
 */
import { isDegree } from './degrees.ts';
import { plainCommas } from './commas.ts';
import { isEastAsian, isWholeEastAsian } from './east-asian-names.ts';
import { allFamilyFirst, isFamilyFirst } from './family-first.ts';
import { isGivenName } from './given-names.ts';
import { isDotted, isInitials, isOrganisation } from './organisations.ts';
import { isLowerParticle } from './particles.ts';
import { bare, familyLike, gather, inPairs, withoutOthers } from './split-authors.ts';
import { isSuffix } from './western-names.ts';

const AND = /,? (?:and|&|＆|(?<!\bvon )und|och|og|et) (?=\p{L})/u;
const LONGEST = 20_000;

/** Names that are parted by commas, and whether a word for "and" stands between any of them. */
interface Pieces {
  pieces: readonly string[];
  hasAnd: boolean;
}

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
const firstWord = (text: string): string => wordsOf(text)[0] ?? '';
const count = <T>(all: readonly T[], isSuch: (one: T) => boolean): number => all.filter(isSuch).length;

/** The names in a text that surely holds several, each as it is written there; undefined when it may be one. */
export function listedNames(text: string): string[] | undefined {
  if (text.length > LONGEST || !mayBeSeveral(text)) return undefined;
  const line = plainCommas(text).replace(/\s+/g, ' ').trim();
  const plain = withoutOthers(line.replace(/[,;]? \(?et al\b\.?\)?$|[,、; ] ?等$/i, ''));
  const names = bySemicolons(plain) ?? eastAsian(plain) ?? byAnd(plain) ?? byCommas(plain);
  return names ?? (plain !== line && plain !== '' ? [plain] : undefined);
}

const PARTING = /[;；&＆،，؛、\p{sc=Han}\p{sc=Hangul}]| (?:and|und|och|og|et) /u;

/** What a list has, told quickly: most names have nothing of it. */
function mayBeSeveral(text: string): boolean {
  if (PARTING.test(text)) return true;
  const comma = text.indexOf(',');
  if (comma <= 0) return false;
  if (text.indexOf(',', comma + 1) > 0) return true;
  // two names with one comma between them are written with initials: "Smit A, Marks K", "A. Smit, K. Marks"
  return [text.slice(0, comma), text.slice(comma + 1)].every(half => {
    const words = wordsOf(half);
    return words.length > 1 && words.some(isInitials);
  });
}

/** A semicolon is no part of a name, save in what a page escapes: "Ernst &amp; Young". */
function bySemicolons(text: string): string[] | undefined {
  if (!text.includes(';') || /&#?\w{1,20};/.test(text)) return undefined;
  return text
    .split(';')
    .map(piece => piece.trim())
    .filter(piece => /\p{L}/u.test(piece))
    .flatMap(piece => listedNames(piece) ?? [piece]);
}

/** Chinese, Japanese and Korean names, parted by commas or blanks: all of them whole ones. */
function eastAsian(text: string): string[] | undefined {
  const pieces = text.split(/[\s,、]+/).filter(Boolean);
  const areNames = pieces.every(piece => isEastAsian(piece) && isWholeEastAsian(piece));
  return pieces.length > 1 && areNames && !pieces.some(isOrganisation) ? pieces : undefined;
}

/** "Family, Given and Family, Given": all of them whole. Else "and" is one more comma. */
function byAnd(text: string): string[] | undefined {
  if (!AND.test(text)) return undefined;
  const parts = text.split(AND);
  return parts.every(isInverted) ? parts : fromPieces({ pieces: piecesOf(parts.join(', ')), hasAnd: true });
}

const byCommas = (text: string): string[] | undefined =>
  text.includes(',') ? fromPieces({ pieces: piecesOf(text), hasAnd: false }) : undefined;

function piecesOf(text: string): string[] {
  const raw = text.split(/ ?, ?/).filter(Boolean);
  // "García López, M. A., Ruiz, P.": among initials, "M. A." is no degree
  const dotted = raw.filter(piece => piece.includes('.') && isInitials(piece));
  const pieces = dotted.length > 1 ? withSuffixes(raw) : gather(raw);
  const [last = ''] = pieces.slice(-1);
  // PubMed ends its lists with a full stop: "Holm AB, Ek C."
  const isStop = last.endsWith('.') && !pieces.slice(0, -1).some(piece => piece.includes('.'));
  return isStop ? [...pieces.slice(0, -1), last.slice(0, -1)] : pieces;
}

/** Suffixes are put back to the name before, and so are degrees that can't be initials. */
function withSuffixes(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const isBehind = isSuffix(piece) || (!isInitials(piece) && isDegree(piece, true));
    names.push(isBehind && names.length > 0 ? `${names.pop()}, ${piece}` : piece);
  }
  return names;
}

/** "Holm, Ann", "van der Ek, B.", "García López, Juan": a person, family name first. */
function isInverted(part: string): boolean {
  const pieces = gather(part.split(/ ?, ?/));
  const [family = '', given = ''] = pieces;
  if (pieces.length !== 2 || !areNames(pieces) || wordsOf(given).length > 4) return false;
  return familyLike(family) || isInitials(bare(given)) || isGivenName(firstWord(given));
}

/** Whether nothing in the pieces speaks of an organisation or an address: words with capitals, without digits. */
const areNames = (pieces: readonly string[]): boolean =>
  pieces.every(
    piece =>
      !/[\d@/&()[\]:]/.test(piece) &&
      !isOrganisation(piece) &&
      wordsOf(piece).every(word => /^['’‘"]?\p{Lu}/u.test(word) || isLowerParticle(word)),
  );

function fromPieces({ pieces, hasAnd }: Pieces): string[] | undefined {
  if (pieces.length < 2 || !areNames(pieces)) return undefined;
  const all = { pieces, hasAnd };
  return initialsBehind(all) ?? initialsApart(all) ?? firstInverted(all) ?? pairs(all) ?? givenFirst(all);
}

/** The initials at a name's end, "A." of "Smit A.", "JA" of "van Ek JA Jr"; '' when it has none or nothing else. */
function endingInitials(piece: string): string {
  const words = wordsOf(bare(piece)).filter(word => !isSuffix(word));
  // "SMIT" of "SMIT A" looks like initials as well
  let at = words.length;
  while (at > 1 && isInitials(words[at - 1] ?? '') && words.slice(at - 1).join(' ').length < 9) at -= 1;
  return /^.\.|^.$/u.test(words[0] ?? '') ? '' : words.slice(at).join(' ');
}

/** "Smit A, Marks K, Veber M". In capitals throughout, "RUIZ" and "ANN" look like initials as well. */
function initialsBehind({ pieces, hasAnd }: Pieces): string[] | undefined {
  const isShouted = !/\p{Ll}/u.test(pieces.join(''));
  const longest = isShouted ? (pieces.length > 2 ? 2 : 1) : 3;
  const areInitials = pieces.map(endingInitials).every(initials => {
    const isLong = initials.split(/[ .-]+/).some(run => run.length > longest);
    return initials !== '' && !isLong;
  });
  if (!areInitials) return undefined;
  const [first = '', second = ''] = pieces;
  // "Rojas M., Claudio A.": one person of two family names
  const isOne = pieces.length === 2 && !hasAnd && first.endsWith('.') && isGivenName(firstWord(second));
  return isOne && !isGivenName(firstWord(first)) ? undefined : [...pieces];
}

/** "Smit, A., Marks, K.": initials behind each family name; one of many may lack them. */
function initialsApart({ pieces }: Pieces): string[] | undefined {
  const names: string[] = [];
  let withInitials = 0;
  for (const [index, piece] of pieces.entries()) {
    if (!isInitials(bare(piece))) names.push(piece);
    else if (index === 0 || isInitials(bare(pieces[index - 1] ?? ''))) return undefined;
    else {
      names.push(`${names.pop()}, ${piece}`);
      withInitials += 1;
    }
  }
  const without = names.length - withInitials;
  const areFamilies = names.every(
    name => familyLike(name) || (without === 0 && wordsOf(bare(name)).length < 4),
  );
  return withInitials > 1 && without * 3 <= withInitials && areFamilies ? names : undefined;
}

/** "Smit, A., K. Marks, M. Veber": the first alone begins with the family name. */
function firstInverted({ pieces, hasAnd }: Pieces): string[] | undefined {
  const [family = '', given = '', ...rest] = pieces;
  if (rest.length === 0 || !familyLike(family) || wordsOf(family).length > 3) return undefined;
  const isGiven = isInitials(bare(given)) || (hasAnd && isGivenName(firstWord(given)));
  const areWhole = rest.every(piece => isWhole(piece) && (beginsWithInitials(piece) || hasAnd));
  const areSure = count(rest, beginsGiven) * 2 >= rest.length;
  return isGiven && areWhole && areSure ? [`${family}, ${given}`, ...rest] : undefined;
}

/** "Smit, Anna, Marks, Karla": two by two, when most of the second ones are given names. */
function pairs({ pieces }: Pieces): string[] | undefined {
  if (pieces.length < 4 || pieces.length % 2 !== 0) return undefined;
  const families = pieces.filter((_, index) => index % 2 === 0);
  const givens = pieces.filter((_, index) => index % 2 === 1);
  const known = count(givens, beginsGiven);
  const areParts = families.every(familyLike) && givens.every(given => wordsOf(given).length < 4);
  const isMost = known > 1 && known * 2 >= givens.length && known > count(families, beginsGiven);
  return areParts && isMost ? inPairs(pieces) : undefined;
}

/** "Adam Smit, Karla Marks, Maks Veber"; of two, only with "and" between or with initials in front of both. */
function givenFirst({ pieces, hasAnd }: Pieces): string[] | undefined {
  if (!pieces.every(isWhole)) return undefined;
  const areInitials = pieces.every(beginsWithInitials);
  const known = count(pieces, beginsGiven);
  const areSure = pieces.length > 2 ? known > 1 && known * 2 >= pieces.length : hasAnd && known === 2;
  const areChinese = pieces.length > 2 && allFamilyFirst(pieces.map(wordsOf));
  return areInitials || areSure || areChinese ? [...pieces] : undefined;
}

/** Two to five words, the last of them no initials: "Karla M. Marks", "Ana de la Cruz". */
const isWhole = (piece: string): boolean => {
  const words = wordsOf(bare(piece));
  return words.length > 1 && words.length < 6 && !/^\p{Lu}\.?$/u.test(words.at(-1) ?? '');
};

/** "A. Holm", "AB Holm"; in capitals throughout, "RUIZ GIL" looks alike without the points. */
const beginsWithInitials = (piece: string): boolean => {
  const first = firstWord(piece);
  return isDotted(first) || (first.length < 3 && isInitials(first) && /\p{Ll}/u.test(piece));
};

/** Begins with a given name or initials, or is a Chinese or Korean name in Latin letters: "Zhang Xiaoming". */
const beginsGiven = (piece: string): boolean =>
  isGivenName(firstWord(piece)) || beginsWithInitials(piece) || isFamilyFirst(wordsOf(bare(piece)));
