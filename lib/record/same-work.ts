/**
 * When are two records the same work? By an identifier, unless what they say of the work contradicts it; else by title,
 * first author and whatever else both tell, where nothing may contradict. In doubt they are two.
 */
import type { Record } from './record.ts';
import { compareContainers } from './same-work/containers.ts';
import { workOf, type Work, type WorkMarks } from './same-work/marks.ts';
import { comparePersons } from './same-work/persons.ts';
import { compareTitles } from './same-work/titles.ts';

export { squeezed, titleLetters } from './same-work/letters.ts';
export { workOf, type Work, type WorkMarks } from './same-work/marks.ts';

/** What two works are to each other. */
export type Likeness =
  | 'same'
  /** A preprint and its article: two works, but one leads to the other. */
  | 'preprint'
  /** They may be one: kept apart, and shown to the user. */
  | 'doubtful'
  | 'different';

/** True when two records are the same work. */
export const sameWork = (a: Record, b: Record): boolean => compareWorks(workOf(a), workOf(b)) === 'same';

/** True when works are a preprint and its article. */
export const isPreprintOf = (a: Work, b: Work): boolean => compareWorks(a, b) === 'preprint';

/** Compares two works. The order makes no difference. */
export function compareWorks(a: Work, b: Work): Likeness {
  const shared = b.keys.filter(key => a.keys.includes(key));
  if (shared.length === 0) return 'different';
  const identifiers = shared.filter(isIdentifier);
  if (identifiers.length === 0) return compareByTitle(a, b);
  // an article may name its preprint's number
  const kinds = isPreprintPair(a.marks, b.marks) && identifiers.every(key => key.startsWith('arxiv:'));
  return kinds ? comparePreprint(a.marks, b.marks) : compareByIdentifier(a, b);
}

/** How many works may share a key: a title's beginning that more have says nothing about any of them. */
export const mostOfKey = (key: string): number => (key.startsWith('start:') ? 12 : 500);

/** A key that is said to belong to one work alone. */
export const isIdentifier = (key: string): boolean => /^(?:doi|pmid|pmcid|arxiv|url):/.test(key);

/** True when both works have a number of one kind, and not the same. */
const haveOtherNumbers = (a: Work, b: Work): boolean =>
  ['doi:', 'pmid:', 'pmcid:', 'arxiv:'].some(kind => {
    const [one, other] = [a, b].map(({ keys }) => keys.find(key => key.startsWith(kind)));
    return one !== undefined && other !== undefined && one !== other;
  });

/** One identifier: one work, unless another title goes with another author or page. */
function compareByIdentifier(a: Work, b: Work): Likeness {
  const titles = compareTitles(a.marks, b.marks);
  if (titles === 'equal') return isOtherUnderOneTitle(a.marks, b.marks) ? 'doubtful' : 'same';
  const otherPerson = comparePersons(a.marks, b.marks) === 'other';
  const otherPage = haveOtherPages(a.marks, b.marks);
  const other = haveOtherNumbers(a, b);
  // another script: what can be compared must differ twice
  if (titles === 'unknown') return otherPage && (otherPerson || inOtherVolumes(a, b)) ? 'doubtful' : 'same';
  const parts = areBookAndPart(a.marks, b.marks);
  if (titles === 'cut') {
    const others = (otherPage && (otherPerson || parts)) || isBookWithPart(a.marks, b.marks);
    return other || others ? 'doubtful' : 'same';
  }
  if (titles === 'similar') return otherPage || (other && otherPerson) ? 'doubtful' : 'same';
  return otherPerson || otherPage || other || parts ? 'doubtful' : 'same';
}

/** A chapter and the book that has its title; two editorials, each on its page. */
const isOtherUnderOneTitle = (a: WorkMarks, b: WorkMarks): boolean =>
  isChapterOf(a, b) || ((a.repeated === true || b.repeated === true) && haveOtherPages(a, b));

/** Years and volumes both differ. */
const inOtherVolumes = ({ marks: a }: Work, { marks: b }: Work): boolean =>
  differ(a.volume, b.volume) && a.year !== b.year;

/**
 * Other first pages. A file's pages begin with 1 where the journal counts articles: that says nothing, but of chapters
 * and of titles that many have.
 */
const haveOtherPages = (a: WorkMarks, b: WorkMarks): boolean =>
  differ(a.page, b.page) &&
  ((a.page !== '1' && b.page !== '1') || haveOwnFirstPage(a, b)) &&
  digitsOf(a.page) !== digitsOf(b.page);

const haveOwnFirstPage = (a: WorkMarks, b: WorkMarks): boolean =>
  (a.form === 'chapter' && b.form === 'chapter') || (a.repeated === true && b.repeated === true);

/** "s12" and "12": a supplement's page without its letter, in one of two sources. */
const digitsOf = (page: string | undefined): string | undefined => page?.replace(/^[a-z]+(?=\d)/, '');

/** A book and the chapter of it that has the book's title. */
const isChapterOf = (a: WorkMarks, b: WorkMarks): boolean => {
  const [book, chapter] = a.form === 'book' ? [a, b] : [b, a];
  const isPair = book.form === 'book' && chapter.form === 'chapter';
  return isPair && book.page === undefined && chapter.page !== undefined;
};

/** A book and one of its chapters, or two chapters: they have their titles to tell them apart. */
const areBookAndPart = ({ form: one }: WorkMarks, { form: other }: WorkMarks): boolean =>
  (PARTS.has(one) && (PARTS.has(other) || other === 'book')) || (one === 'book' && PARTS.has(other));
const PARTS = new Set<string | undefined>(['chapter', 'conference']);

/** A book, and a part of it whose page is told. */
const isBookWithPart = (a: WorkMarks, b: WorkMarks): boolean => {
  const [book, part] = a.form === 'book' ? [a, b] : [b, a];
  return book.form === 'book' && PARTS.has(part.form) && part.page !== undefined;
};

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
const agree = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

const isPreprintPair = (a: WorkMarks, b: WorkMarks): boolean =>
  [a.kind, b.kind].includes('preprint') && [a.kind, b.kind].includes('work');

/** Years between a preprint and its article, at most. */
const YEARS_TO_PRINT = 4;
/** What an article of a preprint can be. */
const ARTICLES = new Set([undefined, 'article', 'chapter', 'conference']);

/** A preprint and a work that share a title or the preprint's number. */
function comparePreprint(a: WorkMarks, b: WorkMarks): Likeness {
  const [preprint, work] = a.kind === 'preprint' ? [a, b] : [b, a];
  const persons = comparePersons(preprint, work);
  const mayBe = persons === 'same' || (persons === 'unsure' && preprint.long && work.long);
  if (!mayBe || !ARTICLES.has(work.form)) return 'different';
  const years = preprint.year === undefined || work.year === undefined ? 0 : work.year - preprint.year;
  return years >= -1 && years <= YEARS_TO_PRINT ? 'preprint' : 'different';
}

/** Works that share a title, a title's beginning or a book's number. */
function compareByTitle(a: Work, b: Work): Likeness {
  const [one, other] = [a.marks, b.marks];
  if (isPreprintPair(one, other)) return comparePreprint(one, other);
  if (one.kind !== other.kind || haveOtherNumbers(a, b)) return 'different';
  const titles = compareTitles(one, other);
  if (titles === 'other') return 'different';
  const persons = comparePersons(one, other);
  if (persons === 'other') return 'different';
  if (titles === 'similar') return isOnePlace(one, other) && persons === 'same' ? 'doubtful' : 'different';
  const against = contradictions(one, other, persons === 'unsure');
  if (against === 'strong' || against > 1) return 'different';
  const repeated = one.repeated === true || other.repeated === true;
  if (against === 1) return !repeated && (one.long || persons === 'same') ? 'doubtful' : 'different';
  if (repeated) return compareRepeated(one, other, persons);
  const says = agreements(one, other);
  const named = one.family !== undefined && other.family !== undefined;
  if (persons !== 'same') return compareWithoutAuthor(one, named ? says - 1 : says);
  if (titles === 'cut') {
    if (isCutShort(one, other)) return says > 0 ? 'same' : 'doubtful';
    return says > 1 && (endsAtSubtitle(one, other) || isOnePlace(one, other)) ? 'same' : 'doubtful';
  }
  return one.long || says > 0 || titles === 'unknown' ? 'same' : 'doubtful';
}

/** One page of one volume of one container. */
const isOnePlace = (a: WorkMarks, b: WorkMarks): boolean =>
  agree(a.volume, b.volume) && agree(a.page, b.page) && containers(a, b) !== 'other';

/** One title is the other up to its subtitle, not up to some word. */
const endsAtSubtitle = (a: WorkMarks, b: WorkMarks): boolean =>
  a.main === b.titles[0]?.length || b.main === a.titles[0]?.length;

/** A list has cut one of the titles: that it goes on otherwise says nothing. */
const isCutShort = (a: WorkMarks, b: WorkMarks): boolean => a.cut === true || b.cut === true;

/** "Editorial": one only when it is the same page, or the same issue, by the same author. */
function compareRepeated(a: WorkMarks, b: WorkMarks, persons: 'same' | string): Likeness {
  const volume = agree(a.volume, b.volume);
  const known = persons === 'same' || (a.family === undefined && b.family === undefined);
  if (known && agree(a.number, b.number) && a.year === b.year) return 'same';
  const placed = agree(a.page, b.page) || (volume && agree(a.issue, b.issue));
  const onOnePage = volume && agree(a.page, b.page);
  if ((known ? placed : onOnePage) && a.year === b.year && containers(a, b) === 'same') return 'same';
  return persons === 'same' ? 'doubtful' : 'different';
}

/** Where an author is not told, a long title and one thing more must do; where both are, but can't be compared, two. */
function compareWithoutAuthor(a: WorkMarks, says: number): Likeness {
  if (a.long) return says > 0 ? 'same' : 'doubtful';
  return says > 2 ? 'same' : 'different';
}

const containers = (a: WorkMarks, b: WorkMarks): ReturnType<typeof compareContainers> =>
  compareContainers({ names: a.in ?? [], issn: a.issn ?? [] }, { names: b.in ?? [], issn: b.issn ?? [] });

const sharesIsbn = ({ isbn: one }: WorkMarks, { isbn: other }: WorkMarks): boolean | undefined =>
  one && other && one.some(number => other.includes(number));

/** How many things both tell and tell alike, beside title and author. */
const agreements = (a: WorkMarks, b: WorkMarks): number =>
  [
    a.year !== undefined && a.year === b.year,
    containers(a, b) === 'same',
    sharesIsbn(a, b) === true,
    ...(['volume', 'issue', 'page', 'number', 'edition'] as const).map(mark => agree(a[mark], b[mark])),
  ].filter(Boolean).length;

/** Forms in which one text may be said to have appeared: sources mix them up. */
const ALIKE_FORMS = new Set<string | undefined>(['article', 'conference', 'chapter']);

/** What is told rightly wherever it is told. */
const NEVER_SLIPS = ['edition', 'version', 'number', 'day', 'degree'] as const;

/**
 * How many things both tell and tell otherwise; `strong` for one that is never a slip (see NEVER_SLIPS), for another
 * form, or for years that lie apart.
 */
function contradictions(a: WorkMarks, b: WorkMarks, otherGiven: boolean): number | 'strong' {
  const place = containers(a, b);
  const onePlace = isOnePlace(a, b);
  const years = a.year === undefined || b.year === undefined ? 0 : Math.abs(a.year - b.year);
  const forms = differ(a.form, b.form);
  const alikeForms = ALIKE_FORMS.has(a.form) && ALIKE_FORMS.has(b.form);
  if (years > (onePlace ? 2 : 1) || (forms && !alikeForms)) return 'strong';
  if (NEVER_SLIPS.some(mark => differ(a[mark], b[mark]))) return 'strong';
  return [
    otherGiven && !onePlace,
    place === 'other',
    sharesIsbn(a, b) === false,
    forms && place !== 'same' && !onePlace,
    differ(a.volume, b.volume) || isVolumeOf(a, b),
    differ(a.issue, b.issue) && !areInOneIssue(a.issue, b.issue),
    haveOtherPages(a, b) || (differ(digitsOf(a.page), digitsOf(b.page)) && !agree(a.volume, b.volume)),
    // the year online and the year in print
    years > 0 && !onePlace && sharesIsbn(a, b) !== true,
  ].filter(Boolean).length;
}

/** A work of several volumes, and one of them. */
const isVolumeOf = (a: WorkMarks, b: WorkMarks): boolean =>
  a.form === 'book' && b.form === 'book' && (a.volume === undefined) !== (b.volume === undefined);

/** A double issue, told once as "4-5" and once as "4". */
const areInOneIssue = (one = '', other = ''): boolean =>
  one.split(' ').some(number => other.split(' ').includes(number));
