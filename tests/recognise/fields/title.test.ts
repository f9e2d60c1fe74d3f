import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../lib/record/page-reading.ts';
import { recognise } from '../../../lib/recognise/recognise.ts';
import { readingOf, type Claims } from '../reading.ts';

describe('titles', () => {
  const title = (claims: Claims, more: Partial<PageReading> = {}) => {
    const result = recognise(readingOf([['DOI', 'highwire:citation_doi', '10.5555/abc'], ...claims], more));
    return result.ok ? result.value.record.title : result.why;
  };

  it('completes a cut meta from the visible title', () => {
    expect(
      title([
        ['title', 'highwire:citation_title', 'Tidal Mixing in a Shallow…'],
        ['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord');
  });

  it('takes the subtitle that only the page shows', () => {
    expect(
      title([
        ['title', 'dublin-core:dc.title', 'Tidal Mixing in a Shallow Fjord'],
        ['subtitle', 'visible:subtitle', 'A Five-Year Record'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord: A Five-Year Record');
  });

  it('does not take the journal for the title', () => {
    expect(
      title([
        ['container-title', 'highwire:citation_journal_title', 'Annals of Fjords'],
        ['title', 'highwire:citation_title', 'Annals of Fjords'],
        ['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord');
  });

  it('leaves a mark in capitals before a Chinese title as it is', () => {
    expect(title([['title', 'highwire:citation_title', 'RETRACTED: 峡湾潮汐混合研究']])).toBe(
      'RETRACTED: 峡湾潮汐混合研究',
    );
  });

  it('prefers the mixed-case title to the same one in capitals', () => {
    expect(
      title([
        ['title', 'highwire:citation_title', 'TIDAL MIXING IN A SHALLOW FJORD'],
        ['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord');
  });

  it.each<[string, Claims, Partial<PageReading>]>([
    ['the kind of work', [['title', 'json-ld:name', 'Journal Article']], {}],
    ['the kind of work, in Spanish', [['title', 'dublin-core:dc.title', 'Artículo de revista']], {}],
    ['the name of a view', [['title', 'visible:h1', 'Item details']], {}],
    ['the kind of work, in Chinese', [['title', 'visible:h1', '期刊论文']], {}],
    ['the site by its address', [['title', 'open-graph:og:title', 'Fjordbank.org']], {}],
    ['the site by its short name', [['title', 'visible:h1', 'FjordBank']], {}],
    ['an empty form', [['title', 'highwire:citation_title', 'Untitled']], {}],
  ])('does not take for the title %s', (_name, wrong, more) => {
    const url = 'https://www.fjordbank.org/items/7';
    const right: Claims = [['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord']];
    expect(title([...wrong, ...right], { url, ...more })).toBe('Tidal Mixing in a Shallow Fjord');
  });

  it('takes a title that many works have, and a label where there is nothing else', () => {
    expect(title([['title', 'highwire:citation_title', 'Editorial']])).toBe('Editorial');
    expect(title([['title', 'highwire:citation_title', 'Research note']])).toBe('Research note');
  });

  it.each([
    ['10.1371/journal.pexa.0001234.g002', '10.1371/journal.pexa.0001234'],
    ['10.7717/peerj.99999/fig-1', '10.7717/peerj.99999'],
    ['10.7554/eLife.99999.004', '10.7554/eLife.99999'],
    ['10.5555/journal.0001234.g002', '10.5555/journal.0001234.g002'],
  ])('takes the DOI of the paper to which the figure %s belongs', (part, whole) => {
    const result = recognise(
      readingOf([
        ['title', 'highwire:citation_title', 'Tidal Mixing'],
        ['DOI', 'highwire:citation_doi', part],
      ]),
    );
    expect(result.ok && result.value.record.DOI?.toLowerCase()).toBe(whole.toLowerCase());
  });
});
