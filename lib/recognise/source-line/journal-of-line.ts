/** The journal's name in what stands before a source line's date and numbers. */
import { labelField, type LabelField } from '../../record/label-field.ts';
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { PATH_STEPS } from '../../word-lists/path-steps.ts';
import { replaced, type Replacement } from './plain-characters.ts';

/** How names of proceedings begin. */
const PROCEEDINGS = anyOf(['proceedings', 'proc\\.', 'actas', 'actes', 'anais', 'atti']);
/** "In: Journal", "dans Journal", "In Proceedings of …". */
const LEADING_WORD = new RegExp(
  `^\\s*(?:(?:in|i|en|em|dans|dins|localización)\\s*:\\s*|dans\\s+(?=\\p{Lu})|` +
    `in\\s+(?=(?:the\\s+)?${PROCEEDINGS}(?!\\p{L})))`,
  'iu',
);
/** What the label before a source line may tell of. */
const LABELS: readonly (LabelField | undefined)[] = [
  'citation',
  'container-title',
  'published',
  'published-in',
  'source-line',
];
/** Characters of the longest label. */
const LONGEST_LABEL = 40;

/** Without a label and its colon: "Citation Information: Annals", "来源：河海学刊". */
function withoutLabel(text: string): string {
  const colon = text.search(/[:：]/);
  const isLabelled =
    colon > 0 && colon <= LONGEST_LABEL && LABELS.includes(labelField(text.slice(0, colon).trim()));
  return isLabelled ? text.slice(colon + 1) : text;
}

/** What parts the steps of a path to the page, "Home > Tides > Vol 8", where one stands before the numbers too. */
const STEP = /\s[>›→❯]\s|\s[>›→❯]$/u;

const NO_JOURNALS: ReadonlySet<string> = new Set(PATH_STEPS.map(fold));

/** The last step of such a path; the site's first page and its archive are no journals. */
function lastStep(text: string): string {
  const steps = text.split(STEP).map(step => step.trim());
  if (steps.length < 2) return text;
  const named = steps.filter(step => step !== '' && !NO_JOURNALS.has(fold(step)));
  return named.at(-1) ?? '';
}

/** "Title / Authors // Journal. 2018": in references by GOST 7.1 the journal stands between slashes and a full stop. */
const behindSlashes = (text: string): string =>
  /(?:^|\s)\/\/\s/.test(text) ? text.replace(/^(?:.*\s)?\/\/\s*/s, '').replace(/\.[\s–—-]*$/u, '') : text;

/** What stands around the name and is taken off, in this order. */
export const AROUND_NAME: readonly Replacement[] = [
  { example: 'Cahiers, année 2003, n° 3', pattern: /,?(?<!\s)\s+année[\s,]*$/iu, by: '' },
  { example: 'Stone Notes » Early summer - no. 3 (2015)', pattern: /^([^«»]{3,200}?) » .*$/s, by: '$1' },
  { example: '(Lumimaa, 2019, 12)', pattern: /^[\s,;:|/.([–-]+/u, by: '' },
  { example: 'Вестник рек. Серия 5. – 2016. – № 4', pattern: /\.\s*[–—-][\s–—-]*$/u, by: '' },
  {
    example: 'Lumimaa, 2019, 12',
    pattern: /(?<![\s,;:|/·([–-])[\s,;:|/·([–-]+$/u,
    by: '',
  },
  { example: 'Lumimaa. 2019;12:3', pattern: /^([^.]*)\.$/u, by: '$1' },
  {
    // its abbreviation
    example: 'Annals of Stone (ANN STONE), 2019, 12',
    pattern: /^((\p{Lu})[^()]{3,200}) \((?=\2)\p{Lu}+(?: \p{Lu}+){1,9}\)$/u,
    by: '$1',
  },
  { example: '《河海研究》2019年第6期', pattern: /^《([^《》]+)》$/u, by: '$1' },
];

/** The city behind a journal's name, as Brazil's norm for citations has it: "Revista de Rios, Porto Seco, v. 8". */
const CITY = /^(.{6,150}), \p{Lu}[\p{L}'’]*(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’]*){0,3}$/u;
/** What follows it there. */
const BRAZILIAN_NUMBERS = /^[\s,]{0,3}v\. ?\d{1,4}, n\. ?\d{1,4}(?:-\d{1,3})?, p\. ?\d/;

/** The journal's name without its city, where a citation's numbers are in Brazil's form. */
export const withoutCity = (name: string, numbers: string): string =>
  BRAZILIAN_NUMBERS.test(numbers) ? name.replace(CITY, '$1') : name;

/** The name without what stands around it; undefined when no letter is left. */
export function journalOf(text: string): string | undefined {
  const name = lastStep(withoutLabel(text.replace(LEADING_WORD, '')));
  const journal = replaced(behindSlashes(name), AROUND_NAME);
  // "141–166). Coast Press": the end of something in brackets
  const isTorn = journal.indexOf(')') >= 0 && !journal.slice(0, journal.indexOf(')')).includes('(');
  return /\p{L}/u.test(journal) && !isTorn ? journal : undefined;
}
