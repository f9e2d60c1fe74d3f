/**
 * SpringerLink, nature.com and BMC: the shared design (2019 on) and SpringerLink's of 2013–19. Metas hold the issue's
 * date and volume, but count an article's pages from 1 where it has a number, and name classes for keywords.
 */
import { anyOf } from '../text/any-of.ts';
import { all, attribute, first, parentOf, tagOf, text, type Element } from '../page/dom.ts';
import type { WrongClaims } from '../record/page-reading.ts';
import { defineSite, type Page } from './define-site.ts';

const HOSTS = /(?:^|\.)(?:springer|nature|biomedcentral|springeropen|springernature)\.(?:com|org)$/;
const langOf = (element: Element | undefined): string | undefined =>
  element && (attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
/** Paths of lists: searches, SpringerLink's issues, a nature.com journal's articles and volumes. */
const LIST = new RegExp(
  `^\\/${anyOf([
    'search',
    'journal\\/\\d+\\/volumes-and-issues',
    '[a-z]+\\/(?:articles|volumes|research-articles|reviews-and-analysis)(?:\\/\\d+)?(?:\\/\\d+)?',
  ])}\\/?$`,
);

const YEAR = '[data-test="article-publication-year"], .ArticleCitation_Year time, time.ArticleCitation_Year';

/**
 * The date. Online-only journals have no other than that of the web, from which the printed year may differ by
 * years.
 */
function issued({ metas }: Page, year: string): string | undefined {
  const dated = (name: RegExp) => metas.find(meta => name.test(meta.name))?.value;
  if (dated(/^citation_(?:publication|cover)_date$/)?.includes(year)) return undefined;
  const online = dated(/^citation_online_date$|^dc\.date$/);
  return online?.includes(year) ? online : year;
}
/** Headings of a structured abstract end in a colon, so that they can be told from its text. */
const prose = (abstract: Element): string =>
  all(abstract, 'h3, h4, p', 100)
    .map(part => (/^H\d$/.test(tagOf(part)) ? text(part).replace(/[.:]?$/, ':') : text(part)))
    .join(' ');

/** "2013; 35(4) 420-428" from the elements of SpringerLink's citation line. */
function printedSource(line: Element): string {
  const part = (name: string) => text(first(line, `.ArticleCitation_${name}`));
  return `${part('Year')}; ${part('Volume').replace(/,\s*$/, '')}${part('Issue')} ${part('Pages')}`;
}

/** "3:21" */
const VOLUME_AND_PAGE = /^\d{1,4}: ?(\w{1,8})$/;

const CLASSES: WrongClaims = { fields: ['keyword', 'keywords'], sources: ['dublin-core'] };

export const site = defineSite({
  id: 'springer-nature',
  hosts: ['.springer.com', '.nature.com', '.biomedcentral.com', '.springeropen.com'],
  // Springer, Kluwer, Nature, Palgrave, EDP with Springer, BMC, the Psychonomic Society
  doiPrefixes: {
    '.springer.com': ['10.1007', '10.1023', '10.1057', '10.1140', '10.1186', '10.3758'],
    '.nature.com': ['10.1038', '10.1057'],
    '.biomedcentral.com': ['10.1186'],
    '.springeropen.com': ['10.1186', '10.1140'],
  },
  signs: ({ document, metas, url }) =>
    HOSTS.test(url.hostname) ||
    metas.some(({ name }) => name === 'citation_springer_api_url' || name === 'citation_springer_url') ||
    metas.some(
      ({ name, value }) =>
        /^(?:dc\.rights|prism\.copyright)$/.test(name) && value.includes('Nature Publishing Group'),
    ) ||
    first(document, '.ArticleCitation_Volume') !== undefined,
  titled: /- Springer(?:Link)?$|\| (?:SpringerLink|Springer Nature Link)$/,
  kind: ({ url }) => (LIST.test(url.pathname) ? 'list' : undefined),
  // an article's classes are no keywords; a news piece has nothing else
  drop: ({ metas }) => [
    { fields: ['keyword', 'keywords'], sources: ['json-ld', 'visible', 'microdata'] },
    ...(metas.some(({ name }) => name === 'citation_title') ? [CLASSES] : []),
  ],
  read(page, claim) {
    const { document, metas } = page;
    const language = langOf(first(document, '.ArticleTitle'));
    const own = (element: Element) => !language || (langOf(element) ?? language) === language;
    for (const keyword of all(document, '.c-article-subject-list__subject, .KeywordGroup .Keyword', 100)) {
      const group = parentOf(keyword);
      if (!group || own(group)) claim('keyword', text(keyword).replace(/[;,]$/, ''));
    }
    // two languages of one abstract, parted into blocks of their own
    const abstract = all(document, 'section.Abstract, #abs', 4).find(own);
    if (abstract) claim('abstract', prose(abstract));
    claim('abstract', text(first(document, '[data-title="About this book"] > div')));
    // above a book's or an entry's title: "Living reference work entry", "© 2023"
    for (const item of all(document, 'ul.c-article-identifiers > li', 9)) {
      claim('date', /^© ?(\d{4})$/.exec(text(item))?.[1]);
      if (/\breference work entry$/i.test(text(item))) claim('type', text(item));
    }
    claim('page', text(first(document, '[data-test="article-number"]')));
    // metas of BMC's and SpringerOpen's design of 2015 have page 1 where its line has "3:21"
    claim('page', VOLUME_AND_PAGE.exec(text(first(document, '.ArticleCitation_Volume')))?.[1]);
    const year = text(first(document, YEAR));
    if (/^\d{4}$/.test(year)) claim('date', issued(page, year));
    if (metas.some(({ name }) => name === 'citation_volume')) return;
    // 2013: no metas; "201313:181" is a year and "volume:page" in two elements, "35(4):420-428" with its issue
    const line = first(document, '.ArticleCitation');
    if (!line) return;
    claim(
      'container-title',
      text(first(line, '.JournalTitle, .ArticleCitation_JournalTitle')) ||
        text(first(document, '.JournalTitle')),
    );
    claim('source-line', printedSource(line));
  },
});
