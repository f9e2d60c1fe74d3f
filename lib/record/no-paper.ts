/** Why a page gives no record. `lib/i18n/state-words.ts` has one sentence for the user for each. */
export const NO_PAPER = [
  'not-an-article', // nothing on it is evidence for a scholarly work
  'several-papers', // it lists works and shows none of them: search results, an issue's contents
  'challenge', // the site wants to be sure first that no machine asks
  'error-page', // "not found", or a wall to sign in at
  'in-frame', // what it shows is another site's page, in a frame, which nobody may look into
  'pdf', // the document is a PDF, which has no markup to read
  'still-loading', // it was read before its work was there
  'no-title', // it shows a work whose title could not be told
  'too-long', // reading it took longer than a page is given
] as const;

/** One of the reasons why a page gives no record. */
export type NoPaper = (typeof NO_PAPER)[number];
