import { beginsChinese, isEastAsian, isFamily } from './east-asian-names.ts';
import { isGivenName } from './given-names.ts';
import { isDegree } from './name-marks.ts';
import { isAffiliation, isInitials, isOrganisation } from './organisations.ts';
import { isLowerParticle } from './particles.ts';
import { cleanText } from '../text/clean-text.ts';
import { isSuffix } from './western-names.ts';

const LINES = /<br ?\/?>|<\/(?:li|p|div|span|a|td)>|[\n\r\u2028\u2029]/gi;
const REST =
  /[,;]? ?\(?(?:et al|u\. ?a|и др|and others|and colleagues|y otros|et autres)\b\.?.{0,40}$|[,，、;； ]?等[^,，;；、\s]{0,2}$/i;
const SEPARATORS = [/[;；]/, /\n/, /[|¦]/, / [·•∙] |[•]/, /、/, / \/ |\t/] as const;
const AND = / (?:and|(?<!\bvon )und|og|och|&|＆|et|y|e|i|en|ja|и|и|dan|ve) /;
const SURE_AND = / (?:and|(?<!\bvon )und|og|och|&|＆|et) /;

const words = (text: string): number => text.split(' ').filter(w => w !== '').length;
const clean = (text: string): string =>
  cleanText(text)
    .replace(/^[\s,;:&]+|[\s,;&]+$/g, '')
    .replace(/^(?:and|und|og|och|et(?! al)|&) /i, '');
const footnote = /^(?:\(?(?:\d{1,3}|[a-z])\)?[*†‡§¶#]*|[*†‡§¶#]+)$/;

/** "Smith, J." and "Jones, K." of "Smith, J., Jones, K."; pieces that belong to the one before are put back to it. */
function gather(pieces: readonly string[]): string[] {
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (footnote.test(piece) || piece === '') continue;
    if (last !== undefined && (isSuffix(piece) || isDegree(piece, words(last) > 1)))
      out[out.length - 1] = `${last}, ${piece}`;
    else out.push(piece);
  }
  return out;
}

const pair = (pieces: readonly string[]): string[] =>
  pieces.flatMap((piece, i) => (i % 2 === 0 ? [[piece, pieces[i + 1]].filter(Boolean).join(', ')] : []));
/** "Smith", "van der Berg", "Driggers III": what may stand before a comma as a family name. */
const bare = (text: string): string => text.split(', ')[0] ?? '';
const familyLike = (text: string): boolean =>
  words(bare(text)) === 1
    ? !/^\p{Lu}\.$/u.test(text)
    : isLowerParticle(text.split(' ')[0] ?? '') ||
      /^(?:De|Van|Von|Di|Del|La|Le|El|Al|Da|Dos|Mc|Mac|Ó|Ní|Nic|St\.) [\p{L}'’-]+$/u.test(bare(text));
const givenLike = (text: string): boolean => isInitials(bare(text)) || words(bare(text)) <= 3;

/** "Academies of Sciences, Engineering, and Medicine": after an organisation's first words, single ones. */
const isEnumerated = ([first = '', ...rest]: readonly string[]): boolean =>
  isOrganisation(first) &&
  rest
    .join(', ')
    .replace(/ \([^()]*\)$/, '')
    .split(/,? (?:and|&) |, /)
    .every(piece => words(piece) < 2);

/** Names parted by commas, in whichever way they are printed. */
function byCommas(text: string): string[] {
  const pieces = gather(text.split(/ ?, ?|，/).map(p => p.trim()));
  if (pieces.length < 2) return [text];
  if (pieces.every(isEastAsian))
    return pieces.length === 2 &&
      ([...(pieces[1] ?? '')].length === 1 ||
        [...(pieces[0] ?? '')].length === 1 ||
        isFamily(pieces[0] ?? ''))
      ? [pieces.join(', ')]
      : pieces;
  const people = pieces.filter(p => !isAffiliation(p));
  if (people.length < 2 || isEnumerated(pieces)) return [text];
  const [first = '', second = ''] = people;
  const odd = people.filter((_, i) => i % 2 === 1);
  const even = people.filter((_, i) => i % 2 === 0);
  const paired = people.length % 2 === 0;
  if (paired && odd.every(p => isInitials(bare(p))) && even.every(p => !isInitials(bare(p))))
    return pair(people);
  if (people.length === 2) return together(first, second) ? [people.join(', ')] : people;
  if (paired && even.every(familyLike) && odd.every(givenLike)) return pair(people);
  return people;
}

/** "Ramón y Cajal", "Abu Bakr", "in 't Veld", "Souza Filho". */
const COMPOUND =
  /^\p{Lu}\p{L}+ (?:y|e|i) \p{Lu}\p{L}+$|^(?:Abu|Ben|Bar|Ibn|Bin|Mac|wa|in) ['’\p{L}]|\p{L} (?:Filho|Neto|Júnior|Sobrinho)$/u;

/** Whether two pieces are the family and the given name of one person. */
function together(first: string, second: string): boolean {
  if (familyLike(first)) return words(second) < 3 || !familyLike(second) ? !isOrganisation(second) : false;
  const [head = '', lead = ''] = [first.split(' ')[0], second.split(' ')[0]];
  const tail = first.split(' ').at(-1) ?? '';
  if (isInitials(head) || isInitials(tail)) return false;
  if (isInitials(second)) return true;
  // "Per A. Lund" has its own family name
  if (/^\p{L}{2,}(?: \p{Lu}\.)+ \p{Lu}\p{Ll}/u.test(second)) return false;
  // one word after two or more: a given name after a compound family name; hardly anybody signs with one word
  // "Mohammed bin Salman", "Ahmed Al-Rashid" have theirs too
  if (
    /^\p{Lu}[\p{L}-]+ (?:bin|ibn|van|von|ter|ten|zu) /u.test(second) ||
    /^\p{Lu}\p{Ll}+ [AE]l-\p{L}/u.test(first)
  )
    return false;
  const given = isGivenName(lead) || (words(second) === 1 && COMPOUND.test(first));
  return given && !isGivenName(head) && first.split(' ').filter(word => !isLowerParticle(word)).length < 4;
}

/** Text around "and": the names before it, the name after it. */
function byAnd(text: string): string[] {
  if (text.includes(',') && isEnumerated(text.split(/ ?, ?/))) return [text];
  const and = text.includes(',') ? AND : SURE_AND;
  const wordy = /^(?:[^,]* )?[^ ,]+ [^ ,]+ (?:y|e|i|en|ja|dan|ve|и) [^ ,]+ [^,]+$/.test(text);
  const at = wordy ? AND.exec(text) : and.exec(text);
  if (!at || isOrganisation(text)) return byCommas(text);
  const before = text.slice(0, at.index).replace(/[ ,]+$/, '');
  const after = text.slice(at.index + at[0].length);
  // "Ortega y Gasset, José": one name.
  if (/^ [yei] $/.test(at[0]) && (words(before) < 2 || words(after.split(',')[0] ?? '') < 2))
    return byCommas(text);
  // "Smith, John and Jones, Karl": what follows tells that commas stand inside the names.
  if (/^[^,]+, ?[^,]+$/.test(after) && !AND.test(after) && before.includes(',')) {
    const pieces = gather(before.split(/ ?, ?/));
    if (pieces.length % 2 === 0 && familyLike(pieces[0] ?? '')) return [...pair(pieces), after];
  }
  const rest = byAnd(after);
  return [
    ...(words(before) < 3 && rest.length === 1 && /^\p{L}+, \p{L}/u.test(before) && /,/.test(after)
      ? [before]
      : beforeAnd(before, after)),
    ...rest,
  ];
}

/** A list before "and": parts are names of their own when the last name, without a comma, has as many words: one, or more. */
function beforeAnd(before: string, after: string): string[] {
  const pieces = gather(before.split(/ ?, ?/));
  const whole =
    words(after) > 1
      ? pieces.every(p => words(p) > 1 && !isInitials(p) && !isAffiliation(p))
      : pieces.every(p => words(p) === 1 && !isInitials(p));
  return !after.includes(',') && pieces.length > 1 && whole ? pieces : byCommas(before);
}

function split(text: string): string[] {
  const separator = SEPARATORS.find(s => s.test(text));
  if (separator) return text.split(separator).flatMap(piece => splitAnd(piece));
  const tokens = text.split(' ').filter(Boolean);
  if (
    tokens.length > 1 &&
    isEastAsian(text) &&
    tokens.every(t => [...t].length > 1 && [...t].length < 5) &&
    (tokens.length > 2 || (tokens.every(beginsChinese) && !isFamily(tokens[0] ?? '')))
  )
    return tokens;
  return text.length > 20_000 ? text.split(/ ?, ?/) : byAnd(text);
}

/** A piece between semicolons: commas are inside the name; "and" and "on behalf of" part names. */
function splitAnd(piece: string): string[] {
  const text = piece.trim().replace(/^(?:and|und|og|et(?! al)|&) /i, '');
  if (text.length > 1000 || isOrganisation(text)) return [text];
  return text.split(/ (?:and|(?<!\bvon )und|&|＆) (?=\p{Lu})|,? on behalf of (?:the )?/u);
}

const GROUP =
  /(?:investigators|collaborators|trialists|collaboration|consortium|network|(?:study|trial|research|working|writing) group)\W*$/i;

/** "Holm A on behalf of the TEST Group", "Holm A, for the TEST Investigators": what follows is a name of its own. */
const onBehalf = (text: string): string[] =>
  text.split(/,? (?:on|in) behalf of (?:the )?/).flatMap(part => {
    const at = part.indexOf(' for the ');
    const [before, group] = [part.slice(0, at), part.slice(at + 9)];
    return at > 0 && group.length < 120 && GROUP.test(group) && words(before) > 1 && !isOrganisation(before)
      ? [before, group]
      : [part];
  });

const tidy = (pieces: readonly string[]): string[] => pieces.map(clean).filter(piece => /\p{L}/u.test(piece));

/** The names in one text that may hold many, as printed. A lone "Family, Given" is one. */
export function splitAuthors(text: string): string[] {
  const marked = text.replace(LINES, '\n').trim();
  const lines = marked
    .split('\n')
    .map(line => cleanText(line))
    .filter(Boolean);
  const plain = lines
    .join('\n')
    .replace(/^(?:by|authors?|autore?s?|auteurs?|作者|著者)\s?[:：]?\s(?=\p{Lu}|\p{Lo})/iu, '')
    .replace(REST, '');
  const parts = onBehalf(plain);
  return tidy(parts.flatMap((part, i) => (i > 0 ? [part] : split(part))));
}

/** As splitAuthors, but only at separators that never stand inside a name: for one of several texts. */
export function splitSure(text: string): string[] {
  const plain = text
    .replace(LINES, '\n')
    .replace(/&(?:[a-z]\w{1,20}|#\w{1,7});/gi, found => cleanText(found));
  return tidy(plain.split(/[;；\n、]/).flatMap(onBehalf));
}
