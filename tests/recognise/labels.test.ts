import { describe, expect, it } from 'vitest';
import { claimList } from '../../lib/record/claim-list.ts';
import type { PageLabel } from '../../lib/record/page-reading.ts';
import { beforeColon, labelOf } from '../../lib/page/vocabularies/label-of.ts';
import { isPlainLabel, labelField } from '../../lib/record/label-field.ts';
import { claimLabels } from '../../lib/recognise/vocabularies/labels.ts';

describe('label words', () => {
  it.each([
    ['Autores principales:', 'authors'],
    ['作 者', 'authors'],
    ['D O I', 'DOI'],
    ['Author(s)', 'authors'],
    ['关键词：', 'keywords'],
    ['Nøgleord', 'keywords'],
    ['dc.contributor.author', 'authors'],
    ['dc.title[es_ES]', 'title'],
    ['Volumen', 'volume'],
    ['Publicado:', 'published'],
    ['Ключевые слова:', 'keywords'],
    ['収録刊行物', 'container-title'],
    ['Abstract (German)', 'abstract'],
    ['Ort/Verlag', 'published'],
    ['Volume and issue', 'volume-issue'],
  ])('%s is about %s', (text, field) => {
    const label = labelOf(text);
    expect(label && labelField(label)).toBe(field);
  });

  it.each([
    'Figure 1',
    'Introduction',
    'Share this',
    'Cookies',
    'Download PDF',
    '首页',
    'Peer workers',
    'Results and discussion',
  ])('%s is no label', text => {
    const label = labelOf(text);
    expect(label && labelField(label)).toBeUndefined();
  });

  it('finds a label before the first colon only', () => {
    expect(beforeColon('Vol.: 12')).toEqual({ label: 'Vol.', rest: '12' });
    expect(beforeColon('We wrote this in a volume: it is long')).toBeUndefined();
    expect([isPlainLabel('Keywords'), isPlainLabel('Author')]).toEqual([true, false]);
  });
});

const claimed = (...labels: PageLabel[]): [string, unknown][] => {
  const { claims, take } = claimList();
  claimLabels(labels, take);
  return claims.map(({ field, value }) => [field, value]);
};

describe('what stands under a label', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'Publicado',
      'John Wiley and Sons Inc. 2020',
      [
        ['year', '2020'],
        ['publisher', 'John Wiley and Sons Inc.'],
      ],
    ],
    [
      'Published',
      'London : Wiley, c2013',
      [
        ['year', '2013'],
        ['publisher', 'Wiley'],
      ],
    ],
    ['Published', '12 March 2020', [['date-any', '12 March 2020']]],
    ['Published', '2020', [['date-any', '2020']]],
    [
      'Published in',
      'Journal of Examples Vol. 3 (2019), p. 4-9',
      [['source-line', 'Journal of Examples Vol. 3 (2019), p. 4-9']],
    ],
    ['Published in', 'Journal of Examples', [['container-title', 'Journal of Examples']]],
    ['Volume', 'Volume 55', [['volume', '55']]],
    ['Contributors', 'Jiang, Zhijun (creator)', [['author', 'Jiang, Zhijun']]],
    ['Autores principales', '| , |', []],
    ['Author', 'Cargando…', []],
    ['DOI', 'Share on social media', []],
    ['Abstract', 'Methods Results Comment Article information References', []],
    ['Nonsense', 'A label that the table does not know', []],
  ])('%s: %s', (label, value, expected) => expect(claimed({ label, values: [value] })).toEqual(expected));

  it('takes names as the markup parts them, and no marks for names', () => {
    expect(
      claimed({
        label: 'Authors',
        values: ['Smith, John, Doe, Jane 1'],
        parts: ['Smith, John', 'Doe, Jane', '1'],
      }),
    ).toEqual([
      ['author', 'Smith, John'],
      ['author', 'Doe, Jane'],
    ]);
    expect(
      claimed({ label: 'Authors', values: ['Smith, John and friends'], parts: ['Smith, John'], loose: true }),
    ).toEqual([['authors', 'Smith, John and friends']]);
  });

  it('takes addresses that a value links to', () => {
    expect(
      claimed({ label: 'Online Access', values: ['Full text'], links: ['https://doi.org/10.1234/x'] }),
    ).toEqual([['identifier', 'https://doi.org/10.1234/x']]);
  });

  it('knows a list of works by its labels', () => {
    const { claims, take } = claimList();
    const row = (name: string): PageLabel => ({ label: 'Author', values: [name] });
    expect(claimLabels([row('Ann Holm'), row('Tor Berg'), row('Siri Lind')], take)).toBe(3);
    expect(claims).toEqual([]);
  });
});
