/** Two long values that begin alike, shortened to where they part, so that their difference is seen in little room. */

/** A shared beginning is worth cutting from so many characters on. */
const WORTH_CUTTING = 16;
/** Words of the shared beginning that stay, so that one knows where one is. */
const KEPT_WORDS = 2;

/** The length of the beginning that two texts share. */
function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Where to cut: some whole words before the texts part; characters, where a script parts no words. */
function cutAt(text: string, parting: number): number {
  const shared = text.slice(0, parting);
  const words = [...shared.matchAll(/\s(?=\S)/g)].map(({ index }) => index + 1);
  return words.at(-1 - KEPT_WORDS) ?? (words.length === 0 ? parting - 4 : 0);
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
