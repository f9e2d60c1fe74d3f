/** Banners on a paper's page that say that it was retracted, corrected or withdrawn. */
import { anyOf } from '../../text/any-of.ts';
import { doiAddress } from '../../record/doi-address.ts';
import { findDoi } from '../../record/identifiers.ts';
import type { Notice } from '../../record/record.ts';
import type { Take } from '../../record/claim-list.ts';
import type { PrintedLine } from '../../record/page-reading.ts';

/** A pattern for texts that begin with one of these. */
const beginningWith = (texts: readonly string[]): RegExp => new RegExp(`^${anyOf(texts)}`, 'i');
const THIS = '(?:this|the) (?:article|paper|chapter|publication|study|preprint|manuscript|work)';
/**
 * How banners begin, as Springer Nature, Elsevier, Wiley, Science, OUP, HighWire, eLife, PLOS, PubMed and bioRxiv
 * print them.
 */
const BANNERS: readonly [RegExp, Notice][] = [
  [
    beginningWith([
      `${THIS} (?:has been|was|is) (?:now )?retracted\\b`,
      'a retraction (?:note |notice )?(?:to this article was|has been) published',
      'retraction in\\b',
      'retracted (?:article|publication)$',
    ]),
    'retracted',
  ],
  [beginningWith([`${THIS} (?:has been|was) (?:temporarily )?(?:withdrawn|removed)\\b`]), 'withdrawn'],
  [
    beginningWith([
      '(?:an?|the) (?:editorial )?expression of concern (?:to this article was|has been|for this)',
      `${THIS} has an expression of concern`,
      'expression of concern in\\b',
    ]),
    'concern',
  ],
  [
    beginningWith([
      `${THIS} (?:has been corrected|has an? (?:correction|erratum|corrigendum))`,
      'an? (?:(?:author|publisher) )?(?:correction|corrigendum|erratum) (?:to this article was|has been) published',
      '(?:erratum|corrected and republished) in\\b',
      'corrections?\\(?s?\\)? for this article',
    ]),
    'corrected',
  ],
];

/** Makes the claims of banners among the page's lines: the notice, and the address that they link to. */
export function notices(lines: readonly PrintedLine[], page: string, take: Take): void {
  for (const { text, link } of lines) {
    if (text.length < 12 || text.length > 300) continue;
    const notice = BANNERS.find(([banner]) => banner.test(text))?.[1];
    if (!notice) continue;
    take('notice', notice, 'visible:notice');
    const doi = findDoi(text);
    const address = doi ? doiAddress(doi) : link && URL.canParse(link, page) ? new URL(link, page).href : '';
    // a link within the page leads to no notice
    if (/^https?:/.test(address) && address.split('#')[0] !== page.split('#')[0])
      take('notice-link', address, 'visible:notice');
  }
}
