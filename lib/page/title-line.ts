import type { Line } from './outline.ts';

/** Letters and digits only, in lower case: for telling whether two printed texts are the same. */
export const squeeze = (value: string): string =>
  value
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Where the page prints its title: the heading that a meta or the document's title repeats, else the line that does, else the first h1. */
export function titleLine(lines: readonly Line[], claimed: readonly string[], documentTitle: string): number {
  const wanted = new Set(claimed.map(squeeze).filter(title => title.length > 5));
  // squeezing is dear: only a line about as long as a wanted title can be one
  const lengths = claimed.map(title => title.length);
  const [shortest, longest] = [Math.min(...lengths) * 0.7, Math.max(...lengths) * 1.5];
  // some programs write markup into <title>, where it is text
  const plain = documentTitle.replace(/<\/?[a-z]{1,6}>/gi, '');
  const whole = squeeze(plain);
  let best = -1;
  let bestLength = 9;
  let firstHeading = -1;
  let printedTitle = -1;
  for (let index = 0; index < lines.length; index++) {
    const { text: printed, heading, region } = lines[index]!;
    const isHeading = heading > 0 && heading < 5;
    if (printed.length > 500 || region === 'nav' || region === 'footer' || region === 'references') continue;
    const near = printed.length >= shortest && printed.length <= longest;
    const mayBe =
      !isHeading &&
      region === 'main' &&
      printedTitle < 0 &&
      printed.length > 14 &&
      printed.length > plain.length / 2 &&
      printed.length < plain.length * 1.1;
    if (!isHeading && !near && !mayBe) continue;
    const own = squeeze(printed);
    if (near && wanted.has(own)) return index;
    if (!isHeading) {
      if (mayBe && whole.includes(own)) printedTitle = index;
      continue;
    }
    if (wanted.has(own)) return index;
    if (
      own.length > bestLength &&
      (whole.includes(own) || [...wanted].some(title => title.includes(own) || own.includes(title)))
    ) {
      best = index;
      bestLength = own.length;
    }
    if (heading === 1 && firstHeading < 0 && printed.length > 15) firstHeading = index;
  }
  if (best >= 0) return best;
  // beside a first heading that may be the journal's name, a line must be as long as only a title is
  return printedTitle >= 0 && (firstHeading < 0 || lines[printedTitle]!.text.split(' ').length > 6)
    ? printedTitle
    : firstHeading;
}
