/** The publisher. */
import { anyOf } from '../../text/any-of.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import { isConferenceAcronym } from '../../text/journals.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/** A postal address that some metas append to the publisher's name, often without a blank. */
const ADDRESS = new RegExp(
  [
    // "Some PressOne Quay Street, …"
    `(?<=\\p{Ll}{2})(?:One|\\p{Lu}\\p{Ll}+) \\p{Lu}\\p{Ll}+ ${anyOf([
      'Avenue',
      'Boulevard',
      'Road',
      'Square',
      'Street',
      'Way',
    ])}\\b.*`,
    // "MIT Press55 Hayward Street, …"
    '(?<=\\p{Ll})\\d+ \\p{Lu}.*',
    // "Some PublicationsSome UK: London"
    '(?<=\\p{Ll})\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}*){0,5}: .*',
    // "Some Association (SA)Some Town, Somewhere"
    '(?<=\\p{Lu}\\))\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}, \\p{Lu}[\\p{L} ,]{1,40}$',
    // "Some Press, Inc., New Rochelle, NY"
    ',(?: \\p{Lu}\\p{Ll}+)+, [A-Z]{2}$',
    // "Some Press Arlington, VA"
    ' \\p{Lu}\\p{Ll}+, [A-Z]{2}$',
  ].join('|'),
  'su',
);

/** Names of platforms, which pages give in place of the publisher whose journals stand there. */
const PLATFORM = new RegExp(
  `^${anyOf([
    'atypon',
    'cambridge core',
    'europe pmc',
    'highwire(?: press)?',
    'ingenta(?: ?connect)?',
    'jstor',
    'oxford academic',
    'project muse',
    'pub(?:med|med central)',
    'scholarworks',
    'sciencedirect',
    'silverchair',
    'springerlink',
    '(?:taylor & francis|tandf) ?online',
    'wiley online library',
  ])}$`,
  'i',
);

/**
 * What catalogues write where a book names no publisher or no place: "[s.n.]", "[S.l. : s.n.]", "[publisher not
 * identified]" (https://www.loc.gov/marc/bibliographic/bd264.html).
 */
const NOT_NAMED = new RegExp(
  `^\\W{0,2}${anyOf([
    's\\. ?[aeln]\\.(?:\\W{1,4}s\\. ?n\\.)?',
    'sine (?:loco|nomine)',
    `[\\p{L} ]{4,30} ${anyOf([
      'bilinmiyor',
      'ej identifierad',
      'ikke identifi[\\p{L}]{3,5}',
      '(?:nem )?ismer(?:etlen|t)',
      'n[aã]o identificad[ao]',
      'nen[ií] znám[ýáé]?',
      'nepoznat[ao]?',
      'neznám[ýé]',
      'nicht ermittelbar',
      'nie(?:zidentyfikowan[ye]|znan[ye])',
      'niet vastgesteld',
      'no identificad[ao]',
      'non identifi(?:cat[ao]|ée?)',
      'not (?:identified|known)',
      'tuntematon',
      'не (?:установлен[оа]?|указан[оа]?)',
    ])}`,
    '[бb]\\. ?и\\.',
    'k\\. ?n\\.',
    '出版(?:社|者|地)不[明詳]',
    'د\\. ?ن\\.?',
  ])}[^\\p{L}\\d]{0,3}$`,
  'iu',
);

/** Whether a text stands where no publisher, or no place, is known. */
export const isNotNamed = (text: string): boolean => NOT_NAMED.test(text.trim());

/** The names claimed for the fields, best source first. */
const publishersFrom = (
  evidence: Evidence,
  ...fields: ('publisher' | 'institution' | 'affiliation')[]
): Chosen<string>[] =>
  evidence
    .texts(PRECEDENCE.publisher, ...fields)
    .map(({ text, source }) => ({ value: nameOf(text), source }));

/** The publisher from the best source; a publisher called as the journal is counts only where there is no other. */
export function choosePublisher(evidence: Evidence, journal: string | undefined): Chosen<string> | undefined {
  const named = publishersFrom(evidence, 'publisher', 'institution');
  // "Boston : Some Press" is claimed once more, parted into place and publisher
  const isParted = ({ value, source }: Chosen<string>): boolean =>
    named.some(other => other.source === `${source}:imprint` && value.includes(other.value));
  const found = named.filter(
    one =>
      one.value.length > 1 &&
      one.value.length < 200 &&
      !/^https?:/.test(one.value) &&
      !PLATFORM.test(one.value) &&
      !isNotNamed(one.value) &&
      !isParted(one),
  );
  const [asJournal] = found;
  return (
    found.find(({ value }) => !journal || fold(journal) !== fold(value)) ??
    // a conference is no publisher
    (asJournal && isConferenceAcronym(asJournal.value) ? undefined : asJournal)
  );
}

/**
 * The publisher of a thesis: the university that gave the degree, where a label tells it beside a publisher's. That may
 * be the library which put the file there. Where nothing else does, the row for where the author works names it.
 */
export function choosePublisherOfThesis(
  evidence: Evidence,
  publisher: Chosen<string> | undefined,
): Chosen<string> | undefined {
  const labelled = (found: readonly Chosen<string>[]): Chosen<string> | undefined =>
    found.find(({ source }) => /^(?:label|site)/.test(source));
  // a research portal's metas may name the department, the publisher's row the university
  if (publisher && isDepartment(publisher.value))
    return publishersFrom(evidence, 'institution', 'publisher').find(isUniversity) ?? publisher;
  if (publisher && /^(?:label|site)/.test(publisher.source))
    return labelled(publishersFrom(evidence, 'institution')) ?? publisher;
  return (
    publisher ?? labelled(publishersFrom(evidence, 'affiliation').filter(({ value }) => SCHOOL.test(value)))
  );
}

/** A part of a university, by the first or the last word of its name. */
const FIRST = anyOf([
  'dep(?:artment|artamento|t\\.)',
  'département',
  'facult',
  'fakult',
  'institutt? f[oöøü]r',
  'school of',
]);
const LAST = anyOf(['fakulteten?', 'institutionen', 'instituttet', 'laitos']);
const DEPARTMENT = new RegExp(`^${FIRST}|${LAST}$`, 'iu');
const isDepartment = (name: string): boolean => DEPARTMENT.test(name) && !UNIVERSITY.test(name);
const isUniversity = ({ value }: Chosen<string>): boolean =>
  UNIVERSITY.test(value) && !PRESS.test(value) && value.length < LONGEST_SCHOOL;
/** A university's press or library. */
const PRESS = /biblio|librar|press|f[oö]rlag/i;
/** Characters of a school's name. */
const LONGEST_SCHOOL = 60;

/** One school, with its faculty perhaps. */
const SCHOOL = /^[^;；,，\d]{3,60}$/;

/** Characters of a publisher's name and address that are looked at. */
const LONGEST = 500;

/** A university, with its faculty and department behind full stops: "Universitat de Riba. Departament de Rius". */
const UNIVERSITY_WORDS = anyOf(['univ', 'uniw', 'üniv', 'универс', 'університ', 'πανεπιστήμ']);
const UNIVERSITY = new RegExp(`(?<!\\p{L})${UNIVERSITY_WORDS}`, 'iu');

/** The full stop before a part of a university; none stands behind an initial, or "им.", "named for". */
const BEFORE_FACULTY = /(?<![\s.](?:\p{Lu}|им))\. (?=\p{Lu})/u;

/** A university's name alone, where its parts follow it. */
function withoutFaculty(name: string): string {
  const [first = '', ...parts] = name.split(BEFORE_FACULTY);
  return parts.length > 0 && first.length > SHORTEST_UNIVERSITY && UNIVERSITY.test(first) ? first : name;
}
/** "Univ. Press" is a name, in characters. */
const SHORTEST_UNIVERSITY = 8;

/** The name without "© 2020" before it, a postal address or the faculty behind it. */
const nameOf = (text: string): string => withoutFaculty(withoutAddress(text));

const withoutAddress = (text: string): string =>
  cleanText(text.slice(0, LONGEST))
    .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?=\p{L})/iu, '')
    .replace(ADDRESS, '')
    .replace(/(?<![\s,،])[\s,،]+$/, '');
