/** Archives whose document title is the source line, whose h1 is the site's name, and whose title is no heading. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const NUMBERS = 'Vol. 31, No. 4 (Autumn, 1966), pp. 405-419';

describe('an old archive', () => {
  it.each([
    ['"hd title" and "author"', 'hd title', 'author'],
    ['"article-title" and "authors"', 'article-title', 'authors'],
    ['"arttitle" and "byline"', 'artTitle', 'byline'],
  ])('that names the blocks %s', (_, title, author) => {
    const record = recogniseMarkup(
      pageOf(
        `Papers Kept: The Fenland Review, ${NUMBERS}`,
        `<h1 class="logo">Old Shelf</h1><ul><li>Search</li><li>Browse</li></ul>
        <div class="lockedItem"><h2>You are not logged in through a library.</h2></div>
        <div class="${title}">"No Eel Is Small": Sermons on the Ely Causeway</div>
        <div class="${author}">Honoria B. Quill and J. de W. Saint-Cyr</div>
        <div><cite>The Fenland Review</cite></div><div>${NUMBERS}</div>
        <div>Published by: <a href="#">Fenland College</a></div>
        <h3>Notes and References</h3><p>This item has 12 references.</p>`,
      ),
    );
    expect(record).toMatchObject({
      title: '"No Eel Is Small": Sermons on the Ely Causeway',
      'container-title': 'The Fenland Review',
      volume: '31',
      issue: '4',
      page: '405-419',
    });
    expect(peopleOf(record)).toEqual(['Quill, Honoria B.', 'Saint-Cyr, J. de W.']);
  });

  it('is no paper where it lists several', () => {
    const item = (title: string, pages: string) =>
      `<div class="title">${title}</div><div class="author">Honoria B. Quill</div>
      <div><cite>The Fenland Review</cite></div><div>Vol. 31, No. 4 (1966), pp. ${pages}</div>`;
    const list = ['Eels in the fen', 'Pike in the fen', 'Ruffs in the fen'].map((title, at) =>
      item(title, `${at}5-${at}9`),
    );
    expect(recogniseMarkup(pageOf('Papers Kept: The Fenland Review', list.join('')))).toBeUndefined();
  });
});
