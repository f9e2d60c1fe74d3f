/** Records as the tagged formats that are only read write them: the fields that all of these formats have. */
import type { Name, Record } from '../../lib/record/record.ts';

const written = ({ family, given, literal }: Name): string =>
  literal ?? [family, given].filter(Boolean).join(', ');

/** The lines of a record's fields, each behind what `tag` makes of the field's name. */
function lines(record: Record, tag: (field: string) => string): string[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', record.title],
    ...(record.author ?? []).map(name => ['author', written(name)] as const),
    ['journal', record['container-title']],
    ['year', record.issued?.['date-parts'][0][0].toString()],
    ['volume', record.volume],
    ['doi', record.DOI],
    ['keywords', record.keyword?.join('; ')],
    ['abstract', record.abstract],
  ];
  return fields.flatMap(([field, value]) => (value ? [`${tag(field)}${value}`] : []));
}

const text = (records: readonly Record[], start: string, tags: { [field: string]: string }, end = '') =>
  records.map(record => `${start}\n${lines(record, field => tags[field]!).join('\n')}\n${end}`).join('\n');

const spaced = (tags: { [field: string]: string }): { [field: string]: string } =>
  Object.fromEntries(Object.entries(tags).map(([field, tag]) => [field, `${tag} `]));

/** EndNote's tagged format. */
export const referText = (records: readonly Record[]): string =>
  text(
    records,
    '%0 Journal Article',
    spaced({
      title: '%T',
      author: '%A',
      journal: '%J',
      year: '%D',
      volume: '%V',
      doi: '%R',
      keywords: '%K',
      abstract: '%X',
    }),
  );

/** RefWorks' tagged format. */
export const refworksText = (records: readonly Record[]): string =>
  text(
    records,
    'RT Journal Article',
    spaced({
      title: 'T1',
      author: 'A1',
      journal: 'JF',
      year: 'YR',
      volume: 'VO',
      doi: 'DO',
      keywords: 'K1',
      abstract: 'AB',
    }),
  );

/** Web of Science's plain text, every author under a tag of its own. */
export const wosText = (records: readonly Record[]): string =>
  `FN Clarivate Analytics Web of Science\nVR 1.0\n${text(
    records,
    'PT J',
    spaced({
      title: 'TI',
      author: 'AU',
      journal: 'SO',
      year: 'PY',
      volume: 'VL',
      doi: 'DI',
      keywords: 'DE',
      abstract: 'AB',
    }),
    'ER\n',
  )}\nEF\n`;

/** NoteExpress' format. */
export const noteexpressText = (records: readonly Record[]): string =>
  text(records, '{Reference Type}: Journal Article', {
    title: '{Title}: ',
    author: '{Author}: ',
    journal: '{Journal}: ',
    year: '{Year}: ',
    volume: '{Volume}: ',
    doi: '{DOI}: ',
    keywords: '{Keywords}: ',
    abstract: '{Abstract}: ',
  });
