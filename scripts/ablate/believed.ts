/** Whether a source is believed for a field: the least page on which it alone claims a value. */
import type { Claim, ClaimField, PageReading } from '../../lib/record/page-reading.ts';
import type { PRECEDENCE } from '../../lib/record/precedence.ts';
import type { Record } from '../../lib/record/record.ts';
import { recognise } from '../../lib/recognise/recognise.ts';

/** What is claimed for a row of the table, and whether a record has it. */
interface Trial {
  field: ClaimField;
  value: string;
  /** What a source that is believed less claims; only rows with an entry for a part of a source need one. */
  other?: string;
  isIn: (record: Record) => boolean;
}

const ABSTRACT =
  'Reeds were counted in forty ponds over six years, and ponds in the shade had fewer of them. '.repeat(5);

const OTHER_ABSTRACT = ABSTRACT.replace('Reeds', 'Voles');

const TRIALS: { [row in keyof typeof PRECEDENCE]: Trial } = {
  title: {
    field: 'title',
    value: 'Reeds of the upper river',
    other: 'Voles and shrews',
    isIn: ({ title }) => title === 'Reeds of the upper river',
  },
  authors: {
    field: 'author',
    value: 'Holm, Ann',
    other: 'Ruiz, Eva',
    isIn: ({ author }) => author?.[0]?.family === 'Holm',
  },
  container: {
    field: 'container-title',
    value: 'Reed Studies',
    isIn: record => record['container-title'] === 'Reed Studies',
  },
  date: {
    field: 'date',
    value: '2019-05-03',
    other: '1998-07-08',
    isIn: ({ issued }) => issued?.['date-parts'][0][0] === 2019,
  },
  numbers: { field: 'volume', value: '12', isIn: ({ volume }) => volume === '12' },
  doi: {
    field: 'DOI',
    value: '10.5555/reeds.1',
    other: '10.5555/voles.2',
    isIn: ({ DOI }) => DOI === '10.5555/reeds.1',
  },
  identifier: { field: 'PMID', value: '12345678', isIn: ({ PMID }) => PMID === '12345678' },
  issn: { field: 'ISSN', value: '1050-124X', isIn: ({ ISSN }) => ISSN?.[0] === '1050-124X' },
  publisher: { field: 'publisher', value: 'Reed Press', isIn: ({ publisher }) => publisher === 'Reed Press' },
  language: { field: 'language', value: 'da', isIn: ({ language }) => language === 'da' },
  abstract: {
    field: 'abstract',
    value: ABSTRACT,
    other: OTHER_ABSTRACT,
    isIn: ({ abstract }) => abstract?.startsWith('Reeds') === true,
  },
  keywords: { field: 'keyword', value: 'rushes', isIn: ({ keyword }) => keyword?.[0] === 'rushes' },
  type: { field: 'type', value: 'thesis', isIn: ({ type }) => type === 'thesis' },
  link: { field: 'pdf', value: 'https://reeds.example.org/1.pdf', isIn: ({ links }) => links !== undefined },
};

/** Another source, which claims something else before this one or behind it. */
export interface Rival {
  source: string;
  claims: 'before' | 'behind';
}

/** Whether a record has what this source claims for a row of the precedence table, alone or beside a rival. */
export function isBelieved(row: keyof typeof PRECEDENCE, source: string, rival?: Rival): boolean {
  const { field, value, other = '', isIn } = TRIALS[row];
  const own: Claim = { field, value, source };
  const others: Claim[] = rival ? [{ field, value: other, source: `${rival.source}:x` }] : [];
  const claimed = rival?.claims === 'behind' ? [own, ...others] : [...others, own];
  const title: Claim = { field: 'title', value: 'Ponds', source: 'title' };
  const page: PageReading = {
    version: 1,
    url: 'https://reeds.example.org/1',
    title: field === 'title' ? '' : 'Ponds in the northern hills',
    claims: field === 'title' ? claimed : [title, ...claimed],
    blocks: [],
    related: [],
    signs: { kind: 'article' },
  };
  const result = recognise(page);
  return result.ok && isIn(result.value.record);
}
