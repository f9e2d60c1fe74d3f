import { describe, expect, it } from 'vitest';
import { recordOf } from '../reading.ts';

describe('what is in what', () => {
  it('writes an abbreviated journal in full where the page does', () => {
    expect(
      recordOf([
        ['container-title', 'highwire:citation_journal_title', 'Fjord Commun.'],
        ['container-title', 'visible:journal', 'Fjord Communications'],
        ['volume', 'highwire:citation_volume', '2'],
      ])['container-title'],
    ).toBe('Fjord Communications');
  });

  it('takes a preprint server for no journal', () => {
    const preprint = recordOf([['container-title', 'highwire:citation_journal_title', 'bioRxiv']]);
    expect([preprint.type, preprint['container-title']]).toEqual(['article', undefined]);
  });

  it('knows a thesis by the institution that took it', () => {
    const thesis = recordOf([
      ['institution', 'highwire:citation_dissertation_institution', 'University of Fjords'],
    ]);
    expect([thesis.type, thesis.publisher]).toEqual(['thesis', 'University of Fjords']);
  });
});
