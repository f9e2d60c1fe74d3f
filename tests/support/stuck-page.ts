/** A page whose reading never ends, in a copy of the build whose worker gets truly stuck where a page asks it to. */
export const STUCK_URL = 'https://stuck.example.org/circles';
export const STUCK =
  '<!doctype html><html lang="en"><title>Circles</title><p>Here the reader goes round in circles.</html>';
/** Reading looks for tags in the page's markup: in that of the stuck page it goes on for ever. */
export const STUCK_READER = {
  'reading-worker.js': `{
    const { indexOf } = String.prototype;
    String.prototype.indexOf = function (...wanted) {
      while (this.includes('round in circles'));
      return indexOf.apply(this, wanted);
    };
  }`,
};
/** What the card says of it. */
export const TOO_LONG =
  'Reading this page takes too long, so Offprint stopped. Other pages are not held up by it.';
