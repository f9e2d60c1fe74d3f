/**
 * CNKI (知网), the pages of papers since about 2020 as public translators read them (translators_CN CNKI.js, 2024; docs
 * of its markup). The general reading takes the labelled rows; the kind of work is a code in a hidden field, pages
 * stand among the file's facts. Before 2018 everything but the title is a row with its label in 【】; knowledge space
 * (知网空间, www.cnki.com.cn) has the journal above the title and the authors below it, as links.
 */
import { all, first, text, type Document } from '../page/dom.ts';
import { printedAt } from '../page/places.ts';
import type { ClaimTaker } from '../page/site.ts';
import { defineSite, type Page } from './define-site.ts';

const HIDDEN = '[style*="display:none"], [style*="display: none"], .hidden, .icon, button, #corr-video';
/** The databases' codes; those of journals need no word. */
const KINDS: readonly [RegExp, string][] = [
  [/^(?:CDMD|CDFD|CMFD|CDMH|CLKM)/, 'thesis'],
  [/^(?:CCND|CCNP)/, 'newspaper article'],
  [/^(?:CPFD|IPFD|CIPD|WWPD)/, 'conference paper'],
  [/^(?:SCPD|SCOD|SOPD)/, 'patent'],
  [/^WWBD/, 'book'],
  [/^SNAD/, 'report'],
];

/** "1987年12期", "2019年35卷02期". */
const ISSUE = /^\d{4}年/;

/** Of papers that appear one by one before their issue: "（单篇优先）网络出版时间：2019-09-09 11:55:17". */
const PUT_ONLINE = /网络(?:出版|首发)时间[:：]\s*(\d{4}-\d\d-\d\d)/;

/** The title of a page of today or of 2018. */
const TITLE = '.wx-tit > h1, .wxTitle h2.title';
/** The title of a page before 2018. */
const OLD_TITLE = '#chTitle';

/** "《土壤学报》 2014年03期", above the title in knowledge space. */
const SPACE_LINE = /^《[^《》]+》.{0,40}\d{4}年/;

/** Such a line of a paper's page in knowledge space. */
const spaceLine = ({ document, url }: Page): string | undefined =>
  /^\/Article\//i.test(url.pathname) && first(document, 'h1')
    ? all(document, 'div', 60)
        .map(box => text(box))
        .find(printed => printed.length < 120 && SPACE_LINE.test(printed))
    : undefined;

/** "哲学研究 ， Philosophical Researches， 编辑部邮箱 ，2009年05期", behind 【文献出处】. */
function readOldSource(document: Document, claim: ClaimTaker): void {
  const row = all(document, 'li', 60)
    .map(item => text(item))
    .find(printed => printed.startsWith('【文献出处】'));
  const parts = row?.slice('【文献出处】'.length).split('，') ?? [];
  claim('container-title', parts.length > 1 ? parts[0]!.trim() : undefined);
  claim(
    'source-line',
    parts.find(part => ISSUE.test(part.trim())),
  );
}

export const site = defineSite({
  id: 'cnki',
  hosts: ['.cnki.net', '.cnki.com.cn'],
  signs: ({ document }) =>
    first(document, '#paramdbcode') !== undefined && first(document, '.wx-tit, .wxTitle') !== undefined,
  titled: /-\s?(?:中国知网|CNKI|中国学术期刊网络出版总库)$/,
  kind: page =>
    first(page.document, `${TITLE}, ${OLD_TITLE}`) || spaceLine(page)
      ? 'article'
      : /\/(?:kns8s?|kns55|brief|search|knavi)(?:\/|$)/i.test(page.url.pathname)
        ? 'list'
        : undefined,
  drop: ({ document }) =>
    first(document, OLD_TITLE)
      ? []
      : [{ fields: ['title', 'abstract', 'keyword', 'keywords'], sources: ['visible:'] }],
  read(page, claim) {
    const { document, url } = page;
    const code = printedAt(document, '#paramdbcode@value') || (url.searchParams.get('dbcode') ?? '');
    const kind = KINDS.find(([codes]) => codes.test(code))?.[1];
    claim('type', kind);
    readOldSource(document, claim);
    const space = spaceLine(page);
    claim('source-line', space);
    if (space !== undefined) {
      claim('title', printedAt(document, 'h1'));
      for (const author of all(document, 'h1 ~ div a, div:has(> h1) + div a', 300))
        claim('author', text(author));
    }
    if (kind === 'thesis')
      claim('institution', printedAt(document, '.top-tip a, #authorpart ~ h3 a, .wxTitle .orgn a'));
    // the pages of 2018 to 2020 tell journal and issue in a box of their own
    for (const author of all(document, '.wxTitle .author span', 300)) claim('author', text(author));
    if (kind === undefined || kind === 'newspaper article') {
      claim('container-title', printedAt(document, '.top-tip a, .sourinfo .title'));
      claim('source-line', printedAt(document, '.top-tip > span'));
    }
    claim('source-line', text(all(document, '.sourinfo p', 4).find(line => ISSUE.test(text(line)))));
    claim('date-online', PUT_ONLINE.exec(printedAt(document, '.head-tag'))?.[1]);
    claim('title', text(first(document, `${TITLE}, ${OLD_TITLE}`), HIDDEN));
    claim('abstract', text(first(document, '#ChDivSummary, .abstract-text'), HIDDEN));
    claim('page', /(?:页码|Pages?)[:：]\s*([\d+,\s-]+)/.exec(printedAt(document, '.total-inform'))?.[1]);
  },
});
