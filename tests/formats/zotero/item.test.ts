import { describe, expect, test } from 'vitest';
import { zoteroItem } from '../../../lib/formats/zotero/item.ts';

/** Typed by the fields of Zotero's own edit pane and its schema. */
describe('a record as a Zotero item', () => {
  test('a journal article', () => {
    const item = zoteroItem(
      {
        type: 'article-journal',
        title: 'Doing peer work',
        author: [
          { family: 'Kessing', given: 'Malene Lue' },
          { family: 'King', given: 'Martin', suffix: 'Jr.' },
          { literal: 'World Health Organization' },
          { family: 'Plato' },
        ],
        'container-title': 'Health Sociology Review',
        'container-title-short': 'Health Sociol Rev',
        issued: { 'date-parts': [[2022, 1, 5]] },
        volume: '31',
        issue: '1',
        page: '32-46',
        DOI: '10.1080/14461242.2020.1865183',
        PMID: '33467991',
        PMCID: 'PMC8077122',
        ISSN: ['1446-1242', '1839-3551'],
        publisher: 'Routledge',
        language: 'en',
        keyword: ['Peer workers', 'lay; knowledge'],
        abstract: 'Two\nlines',
        URL: 'https://example.org/a',
        accessed: { 'date-parts': [[2024, 5]] },
      },
      { tags: ['thesis', 'Peer workers'], note: 'Read <this> & that\n\nagain' },
    );
    expect(item).toEqual({
      itemType: 'journalArticle',
      title: 'Doing peer work',
      publicationTitle: 'Health Sociology Review',
      journalAbbreviation: 'Health Sociol Rev',
      date: '2022-01-05',
      volume: '31',
      issue: '1',
      pages: '32-46',
      DOI: '10.1080/14461242.2020.1865183',
      ISSN: '1446-1242, 1839-3551',
      language: 'en',
      abstractNote: 'Two\nlines',
      url: 'https://example.org/a',
      accessDate: '2024-05',
      creators: [
        { creatorType: 'author', lastName: 'Kessing', firstName: 'Malene Lue' },
        { creatorType: 'author', lastName: 'King', firstName: 'Martin, Jr.' },
        { creatorType: 'author', lastName: 'World Health Organization', fieldMode: 1 },
        { creatorType: 'author', lastName: 'Plato', fieldMode: 1 },
      ],
      tags: ['Peer workers', 'lay; knowledge', 'thesis'],
      notes: [{ note: '<p>Read &lt;this&gt; &amp; that</p><p>again</p>' }],
      attachments: [],
      extra: 'Publisher: Routledge\nPMID: 33467991\nPMCID: PMC8077122',
    });
  });

  test('a chapter, a thesis, a preprint, a law', () => {
    expect(
      zoteroItem({
        type: 'chapter',
        title: 'On recovery',
        'container-title': 'The handbook',
        editor: [{ family: 'Doe', given: 'Ann' }],
        'container-author': [{ family: 'Roe', given: 'Bo' }],
        ISBN: ['9783161484100'],
        DOI: '10.1000/1',
      }),
    ).toMatchObject({
      itemType: 'bookSection',
      bookTitle: 'The handbook',
      ISBN: '9783161484100',
      extra: 'DOI: 10.1000/1',
      creators: [
        { creatorType: 'editor', lastName: 'Doe' },
        { creatorType: 'bookAuthor', lastName: 'Roe' },
      ],
    });
    expect(
      zoteroItem({
        type: 'thesis',
        title: 'T',
        publisher: 'Aarhus University',
        genre: 'PhD thesis',
        'number-of-pages': '212',
        contributor: [{ family: 'Lund', given: 'Eva' }],
      }),
    ).toMatchObject({
      itemType: 'thesis',
      university: 'Aarhus University',
      thesisType: 'PhD thesis',
      numPages: '212',
      creators: [{ creatorType: 'contributor', lastName: 'Lund' }],
    });
    expect(
      zoteroItem({ type: 'article', title: 'T', arxiv: '2101.00001', publisher: 'arXiv' }),
    ).toMatchObject({ itemType: 'preprint', archiveID: 'arXiv:2101.00001', repository: 'arXiv' });
    expect(zoteroItem({ type: 'legislation', title: 'An Act' })).toMatchObject({
      itemType: 'statute',
      nameOfAct: 'An Act',
    });
  });
});
