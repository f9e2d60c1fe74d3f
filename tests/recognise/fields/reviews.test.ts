import { describe, expect, it } from 'vitest';
import { apartFromReviewed, isTitleOfReview } from '../../../lib/recognise/fields/reviews.ts';
import { recordOf, type Claims } from '../reading.ts';

describe('the title of a review', () => {
  it.each([
    'Holm, Ann (2011). Reed houses & their makers. Oslo: Fjell, 244 pp.',
    'Ann Holm: Schilfhäuser, Oslo 2011, XII, 244 S.',
    'The Tar Coast: Trade and Kin, 1300–1580 by Maja Orlić (review)',
    '[Review of the book The Tar Coast, by M. Orlić]',
    'Book Review: The Tar Coast',
    'Book review of The Tar Coast (book review)',
    'Maja Orlić, Die Teerküste (Rezension)',
    'Rezension zu: Maja Orlić, Die Teerküste',
    'Buchbesprechung: Die Teerküste',
    'Compte rendu de : La côte du goudron',
    'La côte du goudron [Compte-rendu]',
    'Reseña: La costa del alquitrán',
    'Resenha: A costa do alcatrão',
    'Recensione a: La costa della pece',
    'Boganmeldelse af: Tjærekysten',
    'Рецензия: Смоляной берег',
    '[書評] タールの海岸',
    '书评：焦油海岸',
  ])('says so: %s', title => expect(isTitleOfReview(title)).toBe(true));

  it.each([
    'Tar and food packaging: A review',
    'Ropes by the sea for old sailors (Review)',
    'Review of methods for counting herons',
    'Book review culture: how critics read',
    'Report: recensions of the tar law',
    'Tar houses by the coast of Norway',
  ])('does not: %s', title => expect(isTitleOfReview(title)).toBe(false));
});

describe('a review', () => {
  const claims: Claims = [
    ['container-title', 'highwire:citation_journal_title', 'Coastal Histories'],
    ['author', 'highwire:citation_author', 'Ottilie K. Brand'],
    ['author', 'highwire:citation_author', 'Maja Orlić'],
  ];

  it('has its own author, and apart from that the author of its book', () => {
    const record = recordOf(
      [['title', 'highwire:citation_title', 'The Tar Coast by Maja Orlić (review)'], ...claims],
      { signs: { drop: [{ fields: ['title'], words: ['Tidal Mixing'] }] } },
    );
    expect(record).toMatchObject({
      type: 'review-book',
      author: [{ family: 'Brand', given: 'Ottilie K.' }],
      'reviewed-author': [{ family: 'Orlić', given: 'Maja' }],
    });
  });

  it('is known by the word that the page has for it, in a journal too', () => {
    for (const word of ['Book Reviews', 'Rezensionen', 'Comptes rendus', 'Reseñas', '書評'])
      expect(recordOf([...claims, ['type', 'dublin-core:dc.type', word]]).type).toBe('review-book');
  });

  it('keeps all authors when the title names all of them', () => {
    const people = [{ family: 'Orlić', given: 'Maja' }];
    expect(apartFromReviewed(people, 'Maja Orlić reads herself')).toEqual({ authors: people, reviewed: [] });
  });
});
