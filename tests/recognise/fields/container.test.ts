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

  describe('a name with a label behind it', () => {
    const journal = (text: string) =>
      recordOf([['container-title', 'label:Revista', text]])['container-title'];

    it.each(['Cuadernos de Turba · Índice 2019: B', 'Cuadernos de Turba — ISSN: 2345-6789'])('%s', text =>
      expect(journal(text)).toBe('Cuadernos de Turba'),
    );

    it('is whole where a dash stands in it', () =>
      expect(journal('Peat – Series B: Fen Studies')).toBe('Peat – Series B: Fen Studies'));
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

  describe('an abbreviated journal whose copyright line has the name in full', () => {
    const journal = (short: string, text: string) =>
      recordOf([['container-title', 'highwire:citation_journal_title', short]], {
        lines: [{ text, place: 'edge' }],
      })['container-title'];

    it.each([
      ['Eur. Rev. Harbour Biol.', '© 2005 by the Harbour Society. European Review of Harbour Biology'],
      ['Eur Rev Harbour Biol', 'Copyright 2005 European Review of Harbour Biology. All rights reserved.'],
      ['Rev. Esp. Biol. Mar.', 'Revista Española de Biología Marina | ISSN 1234-5679'],
    ])('%s', (short, text) => {
      expect(journal(short, text)).toBe(/(?:European|Revista)(?: \p{L}+)+/u.exec(text)?.[0]);
    });

    it.each([
      ['another that begins alike', '© European Review of Harbour Biology and Fisheries'],
      ['another that ends alike', '© The Pan European Review of Harbour Biology'],
      ['the short name again', '© Eur Rev Harbour Biol 2005'],
    ])('is not taken for %s', (_, text) => {
      expect(journal('Eur. Rev. Harbour Biol.', text)).toBe('Eur. Rev. Harbour Biol.');
    });
  });

  describe('a book whose subtitle stands in the citation alone', () => {
    const book = (behind: string, known = 'Snow and Law') =>
      recordOf([['book-title', 'highwire:citation_inbook_title', known]], {
        lines: [{ text: `Vik S (2019) Tidal Mixing in a Shallow Fjord. In: ${behind}`, place: 'aside' }],
      })['container-title'];

    it.each([
      [
        'Holm A, Ruiz E (eds) Snow and Law: Rights of Way. Studies in Peat, vol 17. Fjell, Oslo',
        'Rights of Way',
      ],
      ['A. Holm (Hrsg.), Snow and Law: Rights of Way (Peat, 17). Fjell, Oslo, S. 3-12', 'Rights of Way'],
      [
        'Snow and Law: Rights, Ways, and Fords, edited by A. Holm, Fjell, 2019, pp. 3-12',
        'Rights, Ways, and Fords',
      ],
      ['Snow and Law : Life in St. Anne. Fjell, Oslo, pp 3-12', 'Life in St. Anne'],
      ['Snow and Law: Who owns the way? Fjell, Oslo, pp 3-12', 'Who owns the way?'],
    ])('%s', (behind, subtitle) => expect(book(behind)).toBe(`Snow and Law: ${subtitle}`));

    it.each([
      ['there is none', 'Holm A (ed) Snow and Law. Fjell, Oslo, pp 3-12'],
      ['numbers follow', 'Snow and Law: vol 3. Fjell, Oslo'],
      ['the publisher may be part of it', 'Snow and Law: Rights of Way, Fjell, 2019, pp. 3-12'],
    ])('nothing where %s', (_, behind) => expect(book(behind)).toBe('Snow and Law'));

    it('or in another source', () => {
      const record = recordOf([
        ['book-title', 'highwire:citation_inbook_title', 'Snow and Law'],
        ['book-title', 'coins:btitle', 'Snow and Law: Rights of Way'],
      ]);
      expect(record['container-title']).toBe('Snow and Law: Rights of Way');
    });
  });
});
