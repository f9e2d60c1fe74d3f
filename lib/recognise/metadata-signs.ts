/** What metas, markup and citation blocks tell of whether the page shows one scholarly work. */
import type { Claim, PageReading } from '../record/page-reading.ts';
import { fold } from '../text/clean-text.ts';
import { blockClaims } from './block-claims.ts';
import { claimTexts, isClaimed } from './claim-texts.ts';

/** Whether the page carries metadata that is made for one work and is of the work that it shows. */
export const describesItsWork = (page: PageReading): boolean =>
  isDoiAddress(page) ||
  isClaimed(page.claims, 'title', /^(highwire|eprints|prism)/) ||
  isClaimed(page.claims, 'DOI', /^(highwire|prism|dublin-core|meta|eprints|url)/) ||
  isShown(page, claimTexts(page.claims, 'title', /^coins/)) ||
  hasScholarlyDublinCore(page) ||
  (page.blocks.length === 1 && isShown(page, claimTexts(blockClaims(page.blocks[0]!), 'title')));

/** An address that is a DOI is registered for this very page. */
const isDoiAddress = ({ claims }: PageReading): boolean =>
  claims.some(
    ({ field, source, value }) =>
      (field === 'URL' || field === 'identifier') &&
      /^link:(?:canonical|cite-as)/.test(source) &&
      /^https?:\/\/(?:dx\.)?doi\.org\/10\./.test(String(value)),
  );

/** Whether a title that head is, or is cut from, the other. Both are folded. */
const isHeadedBy = (head: string, title: string): boolean =>
  head.includes(title) || (head.length > 20 && title.startsWith(head));

/** Whether a cited title is one that the page shows: a page may cite a paper that it only speaks of. */
function isShown({ claims, title }: PageReading, cited: readonly string[]): boolean {
  const shown = [title, ...claimTexts(claims, 'title', /^(?!coins)/)].map(fold);
  return cited.map(fold).some(one => one !== '' && shown.some(head => isHeadedBy(head, one)));
}

/** Dublin Core's types that blogs and newspapers give too. */
const VAGUE_TYPE = /^(text|billet|blog ?post(ing)?|article|web ?page|interactive ?resource)$/i;

/** Dublin Core with a title, an author, and something beside them that a blog's does not have. */
function hasScholarlyDublinCore(page: PageReading): boolean {
  const { claims } = page;
  const has = (field: Claim['field']) => isClaimed(claims, field, /^dublin-core/);
  if (!has('title') || !has('author')) return false;
  if (has('citation') || has('source-line')) return true;
  if (!isShared(page)) return has('date') || has('type');
  return claims.some(
    ({ field, source, value }) =>
      field === 'type' && source.startsWith('dublin-core') && !VAGUE_TYPE.test(String(value)),
  );
}

const declares = ({ signs }: PageReading, type: RegExp): boolean =>
  (signs.declared ?? []).some(declared => type.test(declared));

/** What is marked up for sharing as an "article" is a newspaper's or a blog's as often as a journal's. */
export const isShared = (page: PageReading): boolean => declares(page, /^(article|BlogPosting)$/i);

const NEWS = /^(NewsArticle|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|LiveBlogPosting)$/;

/** Whether the page says of itself that it is news (schema.org). */
export const isDeclaredNews = (page: PageReading): boolean => declares(page, NEWS);

/** Open Graph's types of things that are no works: a code repository, a person, a product. */
const THING = /^(object|profile|product|product\..*|video\..*|music\..*)$/;

/** Whether the page is declared to be of a thing, and no meta for citing says otherwise. */
export const isDeclaredThing = (page: PageReading): boolean =>
  declares(page, THING) && !isClaimed(page.claims, 'title', /^(highwire|prism|dublin-core|eprints)/);

/** Whether JSON-LD, microdata or RDFa give the page's work a type that is scholarly. */
export const isDeclaredScholarly = (page: PageReading): boolean =>
  declares(page, /ScholarlyArticle|Thesis|Dataset|Chapter$|^Report$/) ||
  page.claims.some(
    ({ field, source, value }) =>
      field === 'type' &&
      /^(microdata|rdfa):type/.test(source) &&
      /Scholarly|Thesis|Dataset|Chapter|Product|^Book$|^Report$/.test(String(value)),
  );

/** Whether works are marked up side by side in microdata or RDFa, and none of them is the page's. */
export function marksUpSeveralWorks(page: PageReading): boolean {
  const works = page.signs.works ?? 0;
  return (
    isClaimed(page.claims, 'type', /^(microdata|rdfa):type/) && (works > 10 || (works > 1 && !isHeaded(page)))
  );
}

/** Whether a work that is marked up is what the page's own title speaks of. */
function isHeaded({ claims, title }: PageReading): boolean {
  const heads = [title, ...claimTexts(claims, 'title', /^(visible:title|open-graph|json-ld)/)].map(fold);
  const works = claimTexts(claims, 'title', /^(microdata|rdfa)/).map(fold);
  return works.some(work => heads.some(head => isHeadedBy(head, work)));
}
