import { fold } from '../text/fold.ts';
import { PARTICLES, SMALL_PARTICLES } from '../word-lists/particles.ts';
import { VIETNAMESE_FAMILIES } from '../word-lists/romanised-families.ts';

const particles = new Set(PARTICLES);
const small = new Set(SMALL_PARTICLES);
const vietnamese = new Set(VIETNAMESE_FAMILIES);

/** Letters of Vietnamese alone: with a horn, a hook or a point, or with two accents. */
const VIETNAMESE_LETTER = /[đơưạ-ỹ]/iu;

/** "Nguyễn Văn An", "Trần Quốc Bảo": printed family first, as the middle word or the accents tell. */
export const isVietnamese = (words: readonly string[]): boolean =>
  vietnamese.has(fold(words[0] ?? '')) &&
  !vietnamese.has(fold(words.at(-1) ?? '')) &&
  ((words.length > 2 && /^(?:văn|van|thị|thi)$/iu.test(words[1] ?? '')) ||
    (words.length > 1 && VIETNAMESE_LETTER.test(words.join(' ').normalize('NFC'))));

const isLower = (word: string): boolean => /^['’]?\p{Ll}/u.test(word);

/** Irish, told from an initial and from a given name by the accent. */
const IRISH = /^(?:Ó|Ní|Uí)$/u;
/** Particles that with a capital are given names, initials or family names: "Do", "Te", "Ab". */
const ONLY_SMALL: ReadonlySet<string> = new Set(['ab', 'ap', 'do', 'ni', 'op', 'te']);
/** Words of two or three capitals are initials ("DA Smith"), save these. */
const IN_CAPITALS = /^(?:VAN|VON|DER|DEN|DEL|DOS|DAS|DE|DA|DI|DU|LA|LE|EL|AL|TER|TEN|SAN|BIN)$/;
const INITIALS = /^\p{Lu}{2,3}\.?$/u;

/** Whether `word`, standing before `next`, belongs to the family name. */
export function isParticle(word: string, next = ''): boolean {
  const folded = fold(word);
  const isDutchIn = word === 'in' && /^['’]t$/.test(next); // "in 't Veld"
  if (IRISH.test(word) || isDutchIn) return true;
  if (!particles.has(folded) || /^\p{Lu}\.?$/u.test(word)) return false;
  if (isLower(word)) return true;
  if (ONLY_SMALL.has(folded)) return false;
  if (IN_CAPITALS.test(word)) return true;
  // Capital "Van" is a middle name before a Vietnamese family name.
  const isVietnameseVan = folded === 'van' && vietnamese.has(fold(next));
  return !isVietnameseVan && !INITIALS.test(word);
}

/** A particle in small letters. */
export const isLowerParticle = (word: string): boolean => isLower(word) && particles.has(fold(word));

/** Whether a particle of a name in capitals is written small: "van der Berg", but "Al-Haddad", "Di Stefano". */
export const writtenSmall = (word: string, before = ''): boolean =>
  small.has(fold(word)) || (/^(?:la|las|los|le)$/i.test(word) && /^de$/i.test(before));
