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
/** How other catalogues' labels for added entries begin. */
const ADDED = new RegExp(
  `^${anyOf(['added', 'alt author', 'auteur (?:ajouté|secondaire)', 'autore? sec', 'další autor', 'otros? autor'])}`,
);
/** Whether a label is a catalogue's for an article's further authors. */
export const isOtherAuthors = ({ label }: PageLabel): boolean =>
  OTHER_AUTHORS.has(labelKey(label)) || ADDED.test(labelKey(label));

/** Whether one of the labels gives a place in a journal. */
export const isInSerial = (known: readonly (PageLabel & { field: LabelField })[]): boolean =>
  known.some(
    ({ field, values }) =>
      (field === 'published' || field === 'published-in' || field === 'source-line') &&
      isPlaceInSerial(values.join(' ')),
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

/** The people of a catalogue's titles, each statement folded. */
export interface NamedInTitles {
  authors: readonly string[];
  editors: readonly string[];
}

/**
 * The authors or editors in a catalogue's titles: "Peat songs / Ann Holm, Bo Li ; drawings by Eva Ruiz" has two
 * authors. Later statements are those of others.
 */
export function peopleInTitles(titles: readonly string[]): NamedInTitles {
  const statements = titles.flatMap(title => {
    const slash = title.lastIndexOf(' / ');
    return slash < 0 ? [] : title.slice(slash + 3).split(/ ?[;؛] /, 1);
  });
  const isEdited = (people: string): boolean => editorsIn(people) !== undefined;
  const folded = (people: string): string => ` ${fold(people)} `;
  return {
    authors: statements.filter(people => !OTHERS.test(people) && !isEdited(people)).map(folded),
    editors: statements.filter(isEdited).map(folded),
  };
}

/** Whether one of the statements has the person, by the first words of family and given name. */
function isNamedIn(statements: readonly string[], name: string): boolean {
  const [family = '', given = ''] = name.split(/[,،] /).map(part => fold(part).split(' ', 1)[0]!);
  const isNamed = (people: string): boolean =>
    people.includes(` ${family} `) && people.includes(` ${given} `);
  return given !== '' && statements.some(isNamed);
}

/** What an added entry is, whose role says it, or that has none and whom the titles name as author or editor. */
function partOf(entry: string, named: NamedInTitles): { field: string; name: string } {
  const { field, name } = byRole(entry, 'contributor');
  const own = withoutLifeDates(name).replace(/(?<=\p{L}\p{Ll})\.$/u, '');
  if (field !== 'contributor' || name !== entry) return { field, name: own };
  if (isNamedIn(named.authors, own)) return { field: 'author', name: own };
  return isNamedIn(named.editors, own) ? { field: 'editor', name: own } : { field, name: entry };
}

/**
 * A label of added entries, parted into the authors among them, as further ones of the label for the main author, and
 * the others. Any other label stays as it is.
 */
export function authorsApart<Known extends PageLabel & { field: LabelField }>(
  one: Known,
  named: NamedInTitles,
  main: Known | undefined,
): Known[] {
  if (one.field !== 'contributor') return [one];
  const entries = (one.loose ? one.values : (one.parts ?? one.values)).map(entry => ({
    entry,
    ...partOf(entry, named),
  }));
  const authors = entries.filter(({ field }) => field === 'author').map(({ name }) => name);
  const editors = entries
    .filter(({ field, entry, name }) => field === 'editor' && isNamedIn(named.editors, entry) && name !== '')
    .map(({ name }) => name);
  const others = entries
    .filter(({ name }) => !authors.includes(name) && !editors.includes(name))
    .map(({ entry }) => entry);
  if (authors.length + editors.length === 0) return [one];
  const row = (field: LabelField, label: string, values: string[]): Known[] =>
    values.length === 0 ? [] : [{ ...one, field, label, values, parts: values, loose: false }];
  return [
    ...row('authors', main?.label ?? one.label, authors),
    ...row('editors', one.label, editors),
    ...row('contributor', one.label, others),
  ];
}
