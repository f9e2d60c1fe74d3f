import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/recognise/recognise.ts';
import type { Notice } from '../../../lib/record/record.ts';
import { readingOf } from '../reading.ts';

const noticesOf = (title: string, claimed: Notice[] = []) => {
  const result = recognise(
    readingOf([
      ['title', 'highwire:citation_title', title],
      ['DOI', 'highwire:citation_doi', '10.5555/abc'],
      ...claimed.map((notice): ['notice', string, string] => ['notice', 'visible:notice', notice]),
    ]),
  );
  return result.ok ? result.value.record.notices : result.why;
};

describe('notices in titles', () => {
  it.each<[string, Notice]>([
    ['RETRACTED: Eel migration in a warm winter', 'retracted'],
    ['Retracted: Eel migration in a warm winter', 'retracted'],
    ['RETRACTED ARTICLE: Eel migration in a warm winter', 'retracted'],
    ['[RETRACTED] Eel migration in a warm winter', 'retracted'],
    ['Eel migration in a warm winter [Retracted]', 'retracted'],
    ['WITHDRAWN: Eel migration in a warm winter', 'withdrawn'],
    ['TEMPORARY REMOVAL: Eel migration in a warm winter', 'withdrawn'],
    ['Retraction Note: Eel migration in a warm winter', 'retraction-notice'],
    ['Retraction Note to: Eel migration in a warm winter', 'retraction-notice'],
    ['Statement of Retraction: Eel migration in a warm winter', 'retraction-notice'],
    ['Retraction notice to “Eel migration in a warm winter” [Fjords 12 (2019) 1–9]', 'retraction-notice'],
    ['Retraction for Holm et al., Eel migration in a warm winter', 'retraction-notice'],
    ['Editorial Expression of Concern: Eel migration in a warm winter', 'concern'],
    ['Author Correction: Eel migration in a warm winter', 'correction-notice'],
    ['Publisher Correction: Eel migration in a warm winter', 'correction-notice'],
    ['Correction to: Eel migration in a warm winter', 'correction-notice'],
    ['Correction to “Eel migration in a warm winter”', 'correction-notice'],
    ['Corrigendum to Eel migration in a warm winter', 'correction-notice'],
    ['Erratum', 'correction-notice'],
  ])('%s', (title, notice) => {
    expect(noticesOf(title)).toEqual([notice]);
  });

  it.each([
    'Retraction of the tympanic membrane in children',
    'Retracted papers and who goes on citing them',
    'Withdrawn patients in trials of eel oil',
    'Correction for multiple testing in eel genomics',
    'Corrections to the laws of tides',
    'Retraction and replacement in three journals',
    'Removed sediment and its return',
  ])('says nothing of a paper about such things: %s', title => {
    expect(noticesOf(title)).toBeUndefined();
  });
});

it('takes what the page says, the gravest first', () => {
  expect(noticesOf('Eel migration in a warm winter', ['corrected', 'retracted'])).toEqual([
    'retracted',
    'corrected',
  ]);
});

describe('notices in lines', () => {
  const printed = (text: string, link?: string) => {
    const result = recognise({
      ...readingOf([
        ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
        ['DOI', 'highwire:citation_doi', '10.5555/abc'],
      ]),
      lines: [{ text, place: 'head', ...(link && { link }) }],
    });
    return result.ok ? [result.value.record.notices, result.value.record.links] : result.why;
  };

  it('keeps the address of the notice that the line gives', () => {
    expect(
      printed('This article has been retracted. See https://doi.org/10.5555/abc.retraction for the reasons.'),
    ).toEqual([['retracted'], [{ url: 'https://doi.org/10.5555/abc.retraction', kind: 'notice' }]]);
  });

  it('follows the line’s link where it prints no address', () => {
    expect(printed('A Retraction Note to this article was published on 5 June 2020', '/article/8')).toEqual([
      ['retracted'],
      [{ url: 'https://journal.example.org/article/8', kind: 'notice' }],
    ]);
    expect(printed('This article has been corrected', '#cite')).toEqual([['corrected'], undefined]);
    expect(printed('This article has been corrected', 'javascript:alert(1)')).toEqual([
      ['corrected'],
      undefined,
    ]);
  });

  it('takes the paper’s own DOI for no notice', () => {
    expect(printed('This article has been corrected: 10.5555/ABC')).toEqual([['corrected'], undefined]);
  });
});
