import { fold } from '../text/fold.ts';

/** Words in front of a family name that belong to it, folded. Those marked by a capital are written so when a name in capitals is repaired. */
const PARTICLES =
  'van von der den dem ver vanden vander vande de del dela della delle dello dei degli da das do dos di du des la le las los lo ter ten te tho thor op zu zur zum vom und auf af av al el bin ibn binti bint abu abd ould bou st saint ste san santa santo mac mc ni nic ui mhic dal dalla dallo dall ap ab t wa';
const LOWER =
  'van von und der den dem ver de del dela da das do dos du des ter ten te tho thor op zu zur zum vom auf af av bin ibn binti bint y e i t';

const particles = new Set(PARTICLES.split(' '));
const lower = new Set(LOWER.split(' '));
// Capital "Van" and "Do" are given or middle names with these.
const VIETNAMESE = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong'.split(' '),
);

/** "Nguyễn Văn An": printed family first, as the middle word or the accents tell. */
export const isVietnamese = (words: readonly string[]): boolean =>
  words.length > 2 &&
  VIETNAMESE.has(fold(words[0] ?? '')) &&
  !VIETNAMESE.has(fold(words.at(-1) ?? '')) &&
  /^(?:văn|van|thị|thi)$/iu.test(words[1] ?? '');

const isLower = (word: string): boolean => /^['’]?\p{Ll}/u.test(word);

/** Whether `word`, standing before `next`, belongs to the family name. */
export function isParticle(word: string, next = ''): boolean {
  const folded = fold(word);
  // Irish, told from an initial and from a given name by the accent; "in 't Veld"
  if (/^(?:Ó|Ní|Uí)$/u.test(word) || (word === 'in' && /^['’]t$/.test(next))) return true;
  if (!particles.has(folded) || /^\p{Lu}\.?$/u.test(word)) return false;
  if (isLower(word)) return true;
  if (
    folded === 'do' ||
    folded === 'te' ||
    folded === 'ni' ||
    folded === 'ab' ||
    folded === 'ap' ||
    folded === 'op'
  )
    return false;
  return (
    (!(folded === 'van' && VIETNAMESE.has(fold(next))) && !/^\p{Lu}{2,3}$/u.test(word.replace(/\.$/, ''))) ||
    /^(?:VAN|VON|DER|DEN|DEL|DOS|DAS|DE|DA|DI|DU|LA|LE|EL|AL|TER|TEN|SAN|BIN)$/.test(word)
  );
}

/** A particle in small letters. */
export const isLowerParticle = (word: string): boolean => isLower(word) && particles.has(fold(word));

/** Whether a particle taken from a name in capitals is written small ("van der Berg", but "Al-Haddad", "Di Stefano"). */
export const writtenSmall = (word: string, before = ''): boolean =>
  lower.has(fold(word)) || (/^(?:la|las|los|le)$/i.test(word) && /^de$/i.test(before));
