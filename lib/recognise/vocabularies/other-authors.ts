/** "Other authors" of a catalogue: of an article its authors but the first, of a thesis or book anybody. */
import { withoutLifeDates } from '../../names/name-marks.ts';
import { labelKey, type LabelField } from '../../record/label-field.ts';
import type { PageLabel } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import { CATALOGUE_LABELS } from '../../word-lists/catalogue-labels.ts';
import { isPlaceInSerial } from './appeared.ts';
import { editorsIn } from './edited-book.ts';
import { byRole } from './roles.ts';

/** VuFind's label for them in each of its languages. */
const OTHER_AUTHORS: ReadonlySet<string> = new Set(
  Object.values(CATALOGUE_LABELS.contributor).map(([otherAuthors]) => otherAuthors),
);
/** Whether a label is a catalogue's for an article's further authors. */
export const isOtherAuthors = ({ label }: PageLabel): boolean => OTHER_AUTHORS.has(labelKey(label));

/** Whether one of the labels gives a place in a journal. */
export const isInSerial = (known: readonly (PageLabel & { field: LabelField })[]): boolean =>
  known.some(
    ({ field, values }) =>
      (field === 'published' || field === 'published-in') && isPlaceInSerial(values.join(' ')),
  );

/** Words before people of a statement of responsibility who wrote nothing: "translated by Ann Holm". */
const OTHERS = new RegExp(
  `^[[(]?${anyOf([
    'adapt',
    'advis',
    'compil',
    'coord',
    'dir[.ei]',
    'ed[.i]',
    'herausge',
    'hg\\.',
    'hrsg',
    'illustr',
    'ilustr',
    'introd',
    'org(?:\\.|aniz)',
    'pod red',
    'pr[eé]f',
    'red\\.',
    'redak',
    'selec',
    'sous la dir',
    'sup[ev]',
    'tr(?:ad|ans)',
    'under red',
    'zost',
    'übers',
    'под ред',
    'تحقيق',
    'ترجمة',
  ])}`,
  'iu',
);

/**
 * The authors in a catalogue's titles, folded: "Peat songs / Ann Holm, Bo Li ; drawings by Eva Ruiz" has two. Later
 * statements are those of others.
 */
export const authorsInTitles = (titles: readonly string[]): string[] =>
  titles.flatMap(title => {
    const slash = title.lastIndexOf(' / ');
    const [people = ''] = slash < 0 ? [] : title.slice(slash + 3).split(/ ?[;؛] /, 1);
    return people === '' || OTHERS.test(people) || editorsIn(people) !== undefined
      ? []
      : [` ${fold(people)} `];
  });

/** The name of an added entry whose role is an author's, or that has none and whom the titles name as author. */
function authorIn(entry: string, authors: readonly string[]): string | undefined {
  const { field, name } = byRole(entry, 'contributor');
  const own = withoutLifeDates(name);
  if (field === 'author') return own;
  const [family = '', given = ''] = own.split(/[,،] /).map(part => fold(part).split(' ', 1)[0]!);
  const isNamed = (people: string): boolean =>
    people.includes(` ${family} `) && people.includes(` ${given} `);
  return field === 'contributor' && name === entry && given !== '' && authors.some(isNamed) ? own : undefined;
}

/**
 * A label of added entries, parted into the authors among them, as further ones of the label for the main author, and
 * the others. Any other label stays as it is.
 */
export function authorsApart<Known extends PageLabel & { field: LabelField }>(
  one: Known,
  authors: readonly string[],
  main: Known | undefined,
): Known[] {
  if (one.field !== 'contributor') return [one];
  const entries = one.loose ? one.values : (one.parts ?? one.values);
  const own = entries.flatMap(entry => authorIn(entry, authors) ?? []);
  if (own.length === 0) return [one];
  const others = entries.filter(entry => authorIn(entry, authors) === undefined);
  return [
    { ...one, field: 'authors', label: main?.label ?? one.label, values: own, parts: own, loose: false },
    ...(others.length > 0 ? [{ ...one, values: others, parts: others, loose: false }] : []),
  ];
}
