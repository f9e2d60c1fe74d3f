/**
 * Sites of a single page that show one paper after another and leave the head of the one before: what is shown counts
 * where address, heading and printed DOI all say that the head is another's.
 */
import { findDoi } from '../record/identifiers.ts';
import type { Claim, PageReading } from '../record/page-reading.ts';
import { fold } from '../text/clean-text.ts';
import { claimTexts } from './claim-texts.ts';

/** What stands in a page's head, and so is left when only its body is drawn anew. */
const HEAD = /^(?:highwire|prism|eprints|dublin-core|open-graph|meta|json-ld|coins|link)\b/;

/** Whether the head is another paper's than the one shown. */
export const hasStaleHead = (claims: readonly Claim[], { url, title }: PageReading): boolean =>
  isOtherHeading(claims, title) && isOtherDoi(claims, url) && isOtherAddress(claims, url);

/** The claims that do not come from the head. */
export const withoutHead = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ source }) => !HEAD.test(source));

/** Whether the page prints a heading, and none of the titles in its head. */
function isOtherHeading(claims: readonly Claim[], documentTitle: string): boolean {
  const said = claimTexts(claims, 'title', /^(?:highwire|prism|eprints|dublin-core)\b/).map(fold);
  const shown = claimTexts(claims, 'title', /^visible\b/).map(fold);
  const isShown = (title: string): boolean =>
    [...shown, fold(documentTitle)].some(
      one => one.includes(title) || (one.length > 20 && title.includes(one)),
    );
  return said.length > 0 && shown.some(one => one.length > 15) && !said.some(isShown);
}

/** Whether DOIs are printed near the heading or stand in the address, and none is the head's. */
function isOtherDoi(claims: readonly Claim[], url: string): boolean {
  const doisOf = (source: RegExp): Set<string> =>
    new Set(
      [...claimTexts(claims, 'DOI', source), ...claimTexts(claims, 'identifier', source)].flatMap(
        text => findDoi(text)?.toLowerCase() ?? [],
      ),
    );
  const [said, shown] = [doisOf(HEAD), doisOf(/^(?:visible:head|label)\b/)];
  const addressed = findDoi(url)?.toLowerCase();
  if (addressed !== undefined) shown.add(addressed);
  return said.size > 0 && shown.size > 0 && ![...shown].some(doi => said.has(doi));
}

/** Whether the head names another address as its own than the page has, or another DOI than that address. */
function isOtherAddress(claims: readonly Claim[], url: string): boolean {
  const named = claimTexts(claims, 'URL', HEAD);
  const addressed = findDoi(url)?.toLowerCase();
  const said = claimTexts(claims, 'DOI', HEAD).map(text => findDoi(text)?.toLowerCase());
  if (addressed !== undefined && !said.includes(addressed)) return true;
  return named.length > 0 && !named.some(address => pathOf(address, url) === pathOf(url, url));
}

/** The path of an address, as the page's own is compared. */
const pathOf = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, '').toLowerCase() : address;
