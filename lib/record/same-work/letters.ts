/** What is left of a title or a name when it is compared: what sources write in different ways is written in one. */
import { decodeEntities } from '../../text/entities.ts';
import { fold } from '../../text/fold.ts';
import { stripTags } from '../../text/strip-tags.ts';

/** For comparing names: folded, without blanks, "ä" as "ae" or "a" alike. */
export const squeezed = (text: string): string =>
  fold(text.replaceAll('æ', 'a').replaceAll('Æ', 'a'))
    .replace(/ae|oe|ue|aa/g, pair => pair[0] ?? '')
    .replaceAll(' ', '');

const GREEK_NAMES = [
  ...['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'lambda', 'mu'],
  ...['nu', 'xi', 'omicron', 'pi', 'rho', 'sigma', 'sigma', 'tau', 'upsilon', 'phi', 'chi', 'psi', 'omega'],
];
/** A Greek letter by itself, as in "β-carotene", and its name. */
const GREEK_LETTER = /(?<![\u0370-\u03ff])[\u03b1-\u03c9](?![\u0370-\u03ff])/gi;
const greekName = (letter: string): string =>
  GREEK_NAMES[(letter.toLowerCase().codePointAt(0) ?? 0) - 0x3b1] ?? letter;

/** What a publisher writes in front of the title of a paper that it has withdrawn. */
const WITHDRAWN =
  /^[\s[(【]*(?:retracted|withdrawn|removed)(?: (?:article|paper|chapter))?[\])】:\s-]+(?=\p{L})/iu;
/** What stands in front of a title because of the section of the journal in which it is printed. */
const SECTION =
  /^\s*(?:(?:original|research) (?:article|paper|research)\s*[:：|–—-]|[【[]?(?:论著|原著|研究论文)[】\]:：·])\s*(?=\p{L})/iu;
/** Articles that a title begins with in one source and not in another. */
const ARTICLE = /^(?:the|an?|der|die|das|las?|les|los|el) (?=.* )/;
/** "and" in the languages where "&" stands for it. */
const AND = /(?:^| )(?:and|und|et|og|och|y)(?= |$)/g;
/** Marks of vowels and lengthening in Arabic, which one source prints and another leaves out. */
const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670]/g;
/** Where British and American spelling differ: colour, centre, behaviour, analyse, paediatric. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/our(?=\b|s\b|al|ed\b|ing|able|ite|ful)/g, 'or'],
  [/tre(?=s?\b)/g, 'ter'],
  [
    /\b(f|orthop|p|h|an|gyn|leuk|)(?:ae|oe)(?=tal|tus|di|mat|mo|sthe|sthu|colog|dema|soph|str|tiolog|mi)/g,
    '$1e',
  ],
  [/z/g, 's'],
];
const PART_NUMBER = /\b(part|pt|vol|volume|teil|parte|partie|tome|tomo|band|del|book) ([ivx]{1,5})\b/g;

/** For comparing titles: a title's letters, with what sources write in different ways written in one. */
export function titleLetters(title: string): string {
  const plain = stripTags(decodeEntities(decodeEntities(title)))
    .replace(WITHDRAWN, '')
    .replace(SECTION, '')
    .replace(ARABIC_MARKS, '')
    .replaceAll('µ', 'μ')
    .replace(GREEK_LETTER, greekName)
    .replaceAll('×', 'x')
    .replaceAll('&', ' and ');
  let folded = fold(plain)
    .replace(ARTICLE, '')
    .replace(AND, '')
    .replace(PART_NUMBER, (_, part: string, number: string) => `${part} ${arabicNumber(number)}`);
  for (const [british, american] of SPELLINGS) folded = folded.replace(british, american);
  return squeezed(folded);
}

const ROMAN_VALUES: { [letter: string]: number } = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** A Roman number in small letters in figures. */
export const arabicNumber = (roman: string): number => {
  const values = [...roman].map(letter => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
};

const CYRILLIC = [...'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў'];
const CYRILLIC_NAMES = [
  ...[
    'a',
    'b',
    'v',
    'g',
    'd',
    'e',
    'zh',
    'z',
    'i',
    'i',
    'k',
    'l',
    'm',
    'n',
    'o',
    'p',
    'r',
    's',
    't',
    'u',
    'f',
    'kh',
  ],
  ...['ts', 'ch', 'sh', 'shch', '', 'y', '', 'e', 'yu', 'ya', 'e', 'i', 'i', 'e', 'g', 'u'],
];

/** A folded text's Cyrillic and Greek letters in Latin ones, about as passports write them. */
export const latinLetters = (text: string): string =>
  [...text]
    .map(letter => {
      const at = CYRILLIC.indexOf(letter);
      return at >= 0
        ? (CYRILLIC_NAMES[at] ?? '')
        : /[α-ω]/.test(letter)
          ? (greekName(letter)[0] ?? '')
          : letter;
    })
    .join('');
