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
});
