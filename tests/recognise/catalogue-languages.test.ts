/** Library catalogues in every language that VuFind has: each label is read, and a record in any of them. */
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../lib/page/vocabularies/label-of.ts';
import { labelField } from '../../lib/record/label-field.ts';
import { CATALOGUE_LABELS } from '../../lib/word-lists/catalogue-labels.ts';
import { peopleOf, recogniseMarkup, tableOfRows } from '../support/recognise-markup.ts';

type Labels = { [language: string]: readonly string[] | undefined };
const FIELDS = Object.entries(CATALOGUE_LABELS) as [string, Labels][];
const LANGUAGES = [...new Set(FIELDS.flatMap(([, labels]) => Object.keys(labels)))].sort();

/** Labels that mean one thing in one language and another in a second one: what stands beside them decides. */
const SHARED: { [field: string]: readonly string[] } = {
  published: ['published-in', 'year'],
  'published-in': ['published', 'year'],
  publisher: ['editor-or-publisher', 'editors'],
  contributor: ['authors', 'editors', 'people'],
  subjects: ['keywords', 'abstract'],
  abstract: ['description', 'subjects'],
  authors: ['contributor'],
  series: ['collection-title', 'container-title'],
  'container-title': [],
};

describe.each(LANGUAGES)('%s', language => {
  const labels = FIELDS.flatMap(([field, words]) =>
    (words[language] ?? []).map(word => [word, field] as const),
  );

  it.each(labels)('%s: %s', (word, field) => {
    const label = labelOf(`${word}:`);
    const read = label === undefined ? undefined : labelField(label);
    expect([field, ...(SHARED[field] ?? [])]).toContain(read);
  });

  it('a record of an article', () => {
    const label = (field: keyof typeof CATALOGUE_LABELS): string =>
      (CATALOGUE_LABELS[field] as Labels)[language]?.[0] ?? '';
    const record = recogniseMarkup(
      tableOfRows('Lanterns of the northern harbours', [
        [`${label('authors')}:`, 'Nord, Ida'],
        [`${label('published-in')}:`, '<a href="/x">Harbour Studies</a> Vol. 12, no. 3 (2018), p. 45-60'],
        [`${label('language')}:`, 'English'],
      ]),
    );
    expect(record).toMatchObject({
      title: 'Lanterns of the northern harbours',
      'container-title': 'Harbour Studies',
      issued: { 'date-parts': [[2018]] },
      volume: '12',
      issue: '3',
      page: '45-60',
    });
    expect(peopleOf(record)).toEqual(['Nord, Ida']);
  });
});
