/** Comparing titles: what is left of one when it is compared, and how much two are alike. */
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { titleLetters } from './letters.ts';
import { REPEATED_TITLES, YEARLY_TITLES } from '../../word-lists/repeated-titles.ts';

const REPEATED = new Set(REPEATED_TITLES.map(titleLetters));
const YEARLY = YEARLY_TITLES.map(titleLetters);

/** A title that many works have: "Editorial", "Editorial 2", "Annual report 2019". */
export function isRepeatedTitle(title: string): boolean {
  const bare = titleLetters(title).replace(/(?<!\d)\d+$/, '');
  return REPEATED.has(bare) || YEARLY.some(beginning => bare.startsWith(beginning));
}

/** A title that stands for one that nobody knows: the identifier by which the work was named. */
export const isPlaceholder = (title: string): boolean =>
  /^(?:10\.\d{4,9}\/\S+|(?:PMID|ISBN|arXiv) [\w./-]+|PMC\d+)$/.test(title);

const SUBTITLE = /[:：?？!！]\s*(?=\S)|[.。]\s+(?=\S)|\s[-–—=/]\s+(?=\S)|[—–]{1,2}(?=\p{L})|[(（]/u;

/** How many letters the title has before its subtitle; undefined when it has none. */
export function mainLength(title: string): number | undefined {
  const at = SUBTITLE.exec(title)?.index;
  const main = at === undefined ? 0 : titleLetters(title.slice(0, at)).length;
  return main > 0 && main < titleLetters(title).length ? main : undefined;
}

/** True for a title that a list has cut: "A study of the …". */
export const isCut = (title: string): boolean => /(?:…|\.\.\.)[\s"”']*$/.test(title);

const HAN = /\p{Script=Han}/u;

/** True for a title so long that it is hardly anybody else's. */
export const isLong = (title: string): boolean => {
  const folded = fold(title);
  return folded.length >= 40 || (folded.length >= 12 && HAN.test(folded));
};

const SCRIPTS: readonly [string, RegExp][] = [
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['greek', /\p{Script=Greek}{3}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['indic', /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u],
];

/** The script that a text is written in; what has a Chinese word in it counts as Chinese. */
export const scriptOf = (text: string): string =>
  SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'latin';

/** A title as it is compared. */
export interface ComparedTitle {
  /** The title's letters (`titleLetters`), and those of the work's other titles: the original one, a short one. */
  titles: readonly string[];
  /** Length of the first of them up to its subtitle. */
  main?: number | undefined;
  cut?: boolean | undefined;
  repeated?: boolean | undefined;
}

const PART_WORDS = [
  ...['appendix', 'book', 'no', 'number', 'part', 'pt', 'section', 'series', 'supplement', 'vol', 'volume'],
  ...['band', 'bind', 'del', 'parte', 'partie', 'teil', 'tomo', 'tome'],
];
const PART_NUMBERS = ['\\d+', '[a-z]$', '[ivx]+$', 'one', 'two', 'three', 'first', 'second', 'third'];
/** What begins a part, not a subtitle: "part 2", "ii", "（下）"; not "participation" or "notes on". */
const NUMBERING = new RegExp(`^(?:${anyOf(PART_WORDS)}${anyOf(PART_NUMBERS)}|[ivx]+$|\\d|[第之上下续])`);
/** A beginning so long that what follows it is a rest or a subtitle. */
const LONG_BEGINNING = 24;

/** How much two titles say the same. */
export type TitleLikeness =
  | 'equal'
  /** One is the other without its subtitle or its end. */
  | 'cut'
  /** Nearly the same letters. */
  | 'similar'
  /** They can't be compared: other scripts, or one is not known. */
  | 'unknown'
  | 'other';

/** Compares two titles. */
export function compareTitles(a: ComparedTitle, b: ComparedTitle): TitleLikeness {
  const [one, other] = [a.titles[0], b.titles[0]];
  if (one === undefined || other === undefined) return 'unknown';
  if (a.titles.some(title => b.titles.includes(title))) return 'equal';
  if (scriptOf(one) !== scriptOf(other)) return 'unknown';
  const [short, long] = one.length < other.length ? [a, b] : [b, a];
  if (isBeginning(short, long) || long.titles[0]?.endsWith(short.titles[0] ?? '') === true) return 'cut';
  return similarity(one, other) >= SIMILAR ? 'similar' : 'other';
}

/** True when the short title is the long one without its subtitle, or cut off. */
function isBeginning(short: ComparedTitle, long: ComparedTitle): boolean {
  const [beginning = '', whole = ''] = [short.titles[0], long.titles[0]];
  if (!whole.startsWith(beginning) || beginning.length < 4 || short.repeated === true) return false;
  if (short.cut === true) return true;
  if (NUMBERING.test(whole.slice(beginning.length))) return false;
  return long.main === beginning.length || beginning.length >= LONG_BEGINNING || HAN.test(beginning);
}

const SIMILAR = 0.85;

/** The share of pairs of letters that two texts have in common (Dice's coefficient), 0 to 1. */
export function similarity(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common++;
    pairs.set(pair, left - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}
