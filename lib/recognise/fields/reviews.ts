/** Reviews of books: whether a work is one, and whose book it is about. */
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/fold.ts';
import type { Name } from '../../record/record.ts';
import { BOOK_REVIEW } from '../../word-lists/type-words.ts';

const { words, parts } = BOOK_REVIEW;

/** A word for a review of a book, alone or with what leads to the book: "Rezension", "Rezension zu". Folded. */
const REVIEW = new RegExp(
  `^${anyOf([...words, ...parts.map(part => `${part}\\p{L}{0,2}`)])}(?: (?:a|af|av|de|del?l?|do|of|van|von|zu))?$`,
  'u',
);

/** What stands in brackets at the end of a title, before its colon, or in brackets before it. */
const AT_EDGE =
  /[([]([\p{L} -]{4,30})[)\]]$|^\[?([\p{L} -]{2,30}?) ?[:：](?= ?\S)|^[[【［「]([\p{L} -]{2,30})[\]】］」]/u;

/** What stands before the name of a book's author: "Reed Houses by Ann Holm (review)". */
const BY = /\b(?:by|de|di|par|por|von|av|af|van) \p{Lu}/u;

/** The plain word "review", which titles of other works have too: of a book's only with the name of its author. */
const PLAIN = /[([][Rr]eviews?[)\]]$|^\[Review of /;

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
/** How many pages a book has, at the end of its citation. */
const EXTENT = /[.:,;] ?\d{2,4} ?(?:págs?\.?|pages|pp?\.?|S\.|s\.|Seiten|sider|sidor|стр\.|с\.|str\.)$/u;
/** Characters of the longest extent. */
const LONGEST_EXTENT = 16;
/** Whether a title cites a book as catalogues do: "Holm, A. (2011). Reed houses. Oslo: Fjell, 244 pp." */
const citesBook = (title: string): boolean => YEAR.test(title) && EXTENT.test(title.slice(-LONGEST_EXTENT));

/** How other titles of reviews begin. */
const BEGINNING = /^\[?Review of (?:the )?[Bb]ook\b|^Reviewed [Ww]orks?: /;

/** Whether a title says that the work is a review of a book, in any language. */
export function isTitleOfReview(title: string): boolean {
  const [, behind, before, boxed] = AT_EDGE.exec(title) ?? [];
  return (
    [behind, before, boxed].some(isWordForReview) ||
    BEGINNING.test(title) ||
    citesBook(title) ||
    (PLAIN.test(title) && BY.test(title))
  );
}

const isWordForReview = (word: string | undefined): boolean => word !== undefined && REVIEW.test(fold(word));

/** The people of a review: its own authors, and those whom its title names as the authors of the book. */
export function apartFromReviewed(
  people: readonly Name[],
  title: string,
): { authors: Name[]; reviewed: Name[] } {
  const said = ` ${fold(title)} `;
  const isInTitle = ({ family = '', given = '', literal = '' }: Name): boolean =>
    fold(`${given} ${family} ${literal}`)
      .split(' ')
      .every(word => said.includes(` ${word} `));
  const authors = people.filter(name => !isInTitle(name));
  // whoever reviews all alone may be named in the title for another reason
  return authors.length > 0
    ? { authors, reviewed: people.filter(isInTitle) }
    : { authors: [...people], reviewed: [] };
}
