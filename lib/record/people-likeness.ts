/** Two lists of people: the same, the same with names in full, cut after the first few, or others. */
import { compareWritings } from '../text/better-text.ts';
import type { Name } from './record.ts';
import { squeezed } from './same-work.ts';

const HAN = /\p{Script=Han}/u;
const whole = ({ family = '', given = '', literal = '' }: Name): string =>
  squeezed(`${family} ${given} ${literal}`);
const spoken = ({ family = '', given = '', literal = '' }: Name): string =>
  squeezed(`${given} ${family} ${literal}`);
/** A given name's words; "KB" and "K.-B." are two initials. */
const wordsOf = (given: string): string[] =>
  given.split(/[\s.‐-]+/).flatMap(word => {
    if (word === '') return [];
    return /^\p{Lu}{2,4}$/u.test(word) ? [...word] : [word];
  });
const isFull = (word: string): boolean => word.length > 1;

/** Given names that one person may have in two places: initials, or a middle name left out. */
function givenFits(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((word, i) => {
    const [x, y] = [word, long[i] ?? ''].map(squeezed);
    return isFull(word) && isFull(long[i] ?? '') ? x === y : x?.[0] === y?.[0];
  });
}

function isOnePerson(a: Name, b: Name): boolean {
  // "Ruiz, José María Peña" is "Peña Ruiz, José María", parted by somebody who did not know
  if (whole(a) === whole(b) || spoken(a) === spoken(b)) return true;
  const [one, other] = [a, b].map(({ family, literal }) => squeezed(family ?? literal ?? ''));
  if (one !== other || one === '') return false;
  if (HAN.test(a.given ?? '') || HAN.test(b.given ?? '')) return false;
  return givenFits(a.given ?? '', b.given ?? '');
}

const written = (people: readonly Name[]): string =>
  people.map(({ family, given, suffix, literal }) => [family, given, suffix, literal].join('/')).join(';');
const countWords = (people: readonly Name[], counts: (word: string) => boolean): number =>
  people.reduce(
    (sum, { family = '', given = '' }) => sum + wordsOf(`${given} ${family}`).filter(counts).length,
    0,
  );
const familyWords = (people: readonly Name[]): number =>
  people.reduce((sum, { family = '' }) => sum + family.split(' ').length, 0);
const hasDetails = (people: readonly Name[]): number =>
  people.some(({ affiliation, ORCID }) => affiliation !== undefined || ORCID !== undefined) ? 1 : 0;

/** Above 0 when the second of two lists of the same people names them better: in full, with all family names. */
function compareLists(known: readonly Name[], fresh: readonly Name[]): number {
  const counts = [
    countWords(fresh, isFull) - countWords(known, isFull),
    countWords(fresh, () => true) - countWords(known, () => true),
    familyWords(fresh) - familyWords(known),
  ];
  return (
    counts.find(difference => difference !== 0) ??
    (compareWritings(written(known), written(fresh)) || hasDetails(fresh) - hasDetails(known))
  );
}

const isLatin = (people: readonly Name[]): boolean =>
  people.every(name => /\p{Script=Latin}{2}/u.test(name.family ?? name.literal ?? ''));

/**
 * How a fresh list of people stands to a known one (see Likeness): `finer` for the same people in the same number and
 * order with names more in full, `more` and `less` where one list goes on behind the other.
 */
export function comparePeople(
  known: readonly Name[],
  fresh: readonly Name[],
): 'same' | 'finer' | 'coarser' | 'more' | 'less' | 'foreign' | 'other' {
  const shared = Math.min(known.length, fresh.length);
  if (!known.slice(0, shared).every((name, i) => isOnePerson(name, fresh[i] ?? {})))
    return isLatin(known) !== isLatin(fresh) ? 'foreign' : 'other';
  if (known.length !== fresh.length) return known.length < fresh.length ? 'more' : 'less';
  const order = compareLists(known, fresh);
  if (order === 0) return 'same';
  return order > 0 ? 'finer' : 'coarser';
}
