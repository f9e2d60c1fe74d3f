/** Two long values that begin alike, shortened to where they part, so that their difference is seen in little room. */

/** A shared beginning is worth cutting from so many characters on. */
const WORTH_CUTTING = 16;
/** In a script that parts no words: the signs of the shared beginning that stay. */
const KEPT_SIGNS = 4;

/** The length of the beginning that two texts share. */
function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Where to cut, so that one knows where one is: before the word in front of the one in which the texts part. */
function cutAt(text: string, parting: number): number {
  const words = [...text.slice(0, parting).matchAll(/\s+/g)].map(
    ({ index, 0: blanks }) => index + blanks.length,
  );
  return words.length === 0 ? parting - KEPT_SIGNS : (words.at(-2) ?? 0);
}

/**
 * Both texts from shortly before they part, with "…" for what they share; as they are when they share little or are
 * equal.
 */
export function apart(mine: string, theirs: string): [mine: string, theirs: string] {
  const parting = sharedLength(mine, theirs);
  if (parting < WORTH_CUTTING || mine === theirs) return [mine, theirs];
  const at = cutAt(mine, parting);
  return at <= 0 ? [mine, theirs] : [`…${mine.slice(at)}`, `…${theirs.slice(at)}`];
}
