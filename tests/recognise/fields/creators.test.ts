import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '../../../lib/record/page-reading.ts';
import { recordOf, type Claims } from '../reading.ts';

describe('creators', () => {
  const authors = (claims: Claims) => recordOf(claims).author;

  it('leaves a thesis its one author', () => {
    expect(
      authors([
        ['institution', 'highwire:citation_dissertation_institution', 'University of Fjords'],
        ['author', 'highwire:citation_author', 'Siri Vik'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'ALGO - Algorithms, Graphs and Tides'],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });

  it('does not take a laboratory that the page prints beside the only author', () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Vik, Siri'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'Institute of Fjords and Tides'],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });

  it('knows a single name that a form for two has twice, on an Indonesian page', () => {
    const claims: Claims = [
      ['author', 'highwire:citation_author', 'Wagiyo Wagiyo'],
      ['author', 'highwire:citation_author', 'Rina Melati'],
      ['language', 'highwire:citation_language', 'id'],
    ];
    const second = { family: 'Melati', given: 'Rina' };
    expect(recordOf(claims).author).toEqual([{ literal: 'Wagiyo' }, second]);
    expect(authors(claims.slice(0, 2))).toEqual([{ family: 'Wagiyo', given: 'Wagiyo' }, second]);
  });

  it('keeps the order of the metas and the ORCID tied to a name', () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Vik, Siri'],
        [
          'author',
          'highwire:citation_author',
          { name: 'de Wet, Jan', orcid: 'https://orcid.org/0000-0002-1825-0097' },
        ],
      ]),
    ).toEqual([
      { family: 'Vik', given: 'Siri' },
      { family: 'de Wet', given: 'Jan', ORCID: '0000-0002-1825-0097' },
    ]);
  });

  it("takes full given names and the person's own letters from another list of the same people", () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Sorensen, K'],
        ['author', 'highwire:citation_author', 'Vik, S'],
        ['author', 'visible:authors', 'Karen Sørensen'],
        ['author', 'visible:authors', 'Siri Vik'],
      ]),
    ).toEqual([
      { family: 'Sørensen', given: 'Karen' },
      { family: 'Vik', given: 'Siri' },
    ]);
  });

  it('believes the page when the metas hold one author of many', () => {
    const claims: Claims = [
      ['author', 'highwire:citation_author', 'Vik, Siri'],
      ['author', 'visible:authors', 'Jan Aas'],
      ['author', 'visible:authors', 'Siri Vik'],
    ];
    const lines: PrintedLine[] = [{ text: 'Jan Aas, and Siri Vik*', place: 'head' }];
    expect(recordOf(claims, { lines }).author).toEqual([
      { family: 'Aas', given: 'Jan' },
      { family: 'Vik', given: 'Siri' },
    ]);
  });

  it('does not when the page prints the others elsewhere, as it prints affiliations and links', () => {
    const claims: Claims = [
      ['author', 'highwire:citation_author', 'Vik, Siri'],
      ['author', 'visible:authors', 'Siri Vik'],
      ['author', 'visible:authors', 'Customer Service'],
      ['author', 'visible:authors', 'Fjordlab, Bergen'],
    ];
    const lines: PrintedLine[] = ['Siri Vik', 'Fjordlab, Bergen', 'Customer Service'].map(text => ({
      text,
      place: 'head',
    }));
    expect(recordOf(claims, { lines }).author).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });

  it('adds whom the markup around the authors left out and the metas call a contributor', () =>
    expect(
      authors([
        ['contributor', 'dublin-core:dc.contributor', 'Siri Vik'],
        ['contributor', 'dublin-core:dc.contributor', 'Jan Aas'],
        ['author', 'microdata:author', 'Siri Vik'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'Jan Aas'],
      ]),
    ).toEqual([
      { family: 'Vik', given: 'Siri' },
      { family: 'Aas', given: 'Jan' },
    ]));

  it('does not take an editor whom only the page shows among the authors', () => {
    expect(
      authors([
        ['author', 'dublin-core:dc.creator', 'Siri Vik'],
        ['author', 'dublin-core:dc.creator', 'Jan Aas'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'Jan Aas'],
        ['author', 'visible:authors', 'Reviewing Person'],
      ]),
    ).toHaveLength(2);
  });

  it('counts a list that the page prints twice once', () => {
    expect(
      authors([
        ['author', 'rdfa:author', { name: 'Siri Vik' }],
        ['author', 'rdfa:author', { name: 'Siri Vik', affiliation: ['Fjord Institute'] }],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri', affiliation: ['Fjord Institute'] }]);
  });

  it('takes a contributor for an author only when the page says so', () => {
    expect(
      authors([
        ['contributor', 'label:Contributors', 'Vik, Siri (creator)'],
        ['contributor', 'label:Contributors', 'Aas, Jan (Advisor)'],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });
});
