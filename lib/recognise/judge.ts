import { findDoi } from '../record/identifiers.ts';
import { fold } from '../text/clean-text.ts';
import { blockClaims } from './block-claims.ts';
import type { Claim, PageReading } from '../record/page-reading.ts';
import type { NotRecognised } from './recognise.ts';
import { parseSourceLine } from './source-line.ts';
import { underTitle } from './vocabularies/under-title.ts';

const CHALLENGE =
  /^(just a moment|attention required|one moment, please|access denied|security check|are you a robot|please wait|ddos-guard|verifying|checking your browser|human verification|验证|安全验证)/i;
const ERROR =
  /^(page not found|not found|404|error( \d+)?|500|403 forbidden|forbidden|service unavailable|gateway timeout|sign in|log ?in)\b/i;
const LIST_TITLE =
  /\b(search results?|results for|table of contents|browse|all issues|contents of|advanced search)\b|搜索结果|检索结果/i;
const LIST_ADDRESS =
  /\/(search|results|toc|browse|issues?|archive|listing|advanced-search)(\/|\?|$)|[?&](q|query|term|lookfor|search|sp-q)=/i;
const NEWS = /^(NewsArticle|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|LiveBlogPosting)$/;

/** Whether a citation is of the page's own work: a page may carry one of a paper that it only speaks of. */
function isShown({ claims, title }: PageReading, citation: readonly Claim[]): boolean {
  const shown = [
    title,
    ...claims.flatMap(({ field, source, value }) =>
      field === 'title' && !source.startsWith('coins') && typeof value === 'string' ? [value] : [],
    ),
  ].map(fold);
  return citation.some(({ field, value }) => {
    const own = field === 'title' && typeof value === 'string' ? fold(value) : '';
    return own !== '' && shown.some(one => one.includes(own) || (one.length > 20 && own.startsWith(one)));
  });
}

/** Whether the work that is marked up is what the page's own title speaks of. */
function isHeaded({ claims, title }: PageReading): boolean {
  const titles = (source: RegExp) =>
    claims.flatMap(claim =>
      claim.field === 'title' && source.test(claim.source) && typeof claim.value === 'string'
        ? [fold(claim.value)]
        : [],
    );
  const heads = [fold(title), ...titles(/^(visible:title|open-graph|json-ld)/)];
  return titles(/^(microdata|rdfa)/).some(own =>
    heads.some(head => head.includes(own) || (head.length > 20 && own.startsWith(head))),
  );
}

/** News are dated to the minute. */
const CLOCK = /\b\d{1,2}:\d\d(?::\d\d)?(?:\s*(?:[ap]\.?m\b|utc|gmt|[ce]e?s?t\b|uhr)|\s*$)/i;

/** Soon under the title stands a line with journal, year, volume and page, as only a paper's head has it, and authors. */
function isImprinted({ claims, lines = [] }: PageReading): boolean {
  const titles = claims.flatMap(({ field, value }) =>
    field === 'title' && typeof value === 'string' ? [value] : [],
  );
  if (
    !claims.some(
      ({ field, source }) => (field === 'author' || field === 'authors') && source.startsWith('visible'),
    )
  )
    return false;
  // a person's or an issue's list has many such lines
  return (
    underTitle(lines, titles, 'last').slice(0, 4).some(isComplete) &&
    lines.filter(({ text }) => isComplete(text)).length < 3
  );
}

function isComplete(text: string): boolean {
  if (text.length > 200 || CLOCK.test(text)) return false;
  const { journal, volume, page, articleNumber, date } = parseSourceLine(text);
  return (
    journal !== undefined &&
    volume !== undefined &&
    (page ?? articleNumber) !== undefined &&
    date !== undefined
  );
}

/** "Source: …" may name what a news story is about; "Published in" is the work's own. */
const PUBLISHED_IN =
  /^label:(publi(shed|cado|é|catie)|veröff|ersch|udgivet|utgitt|gepubl|pubbl|发表|發表|опубл)/i;

/** Dublin Core's types of any text, a blog's too. */
const VAGUE = /^(text|billet|blog ?post(ing)?|article|web ?page|interactive ?resource)$/i;

/** What a site calls things that are no works: a code repository, a person, a product. */
const THING = /^(object|profile|product|product\..*|video\..*|music\..*)$/;

/**
 * Whether the page shows one scholarly work. Something must be evidence for it: citation metas, a scholarly type, a
 * citation block, or a DOI in the page's head beside a printed source line or an abstract.
 */
export function judge(reading: PageReading): NotRecognised | undefined {
  const { signs, claims, blocks, title, url } = reading;
  if (signs.kind === 'challenge' || CHALLENGE.test(title)) return 'challenge';
  if (signs.kind === 'error' || ERROR.test(title)) return 'error-page';
  if (signs.kind === 'list') return 'several-papers';
  if (signs.kind === 'other') return 'not-an-article';
  if (signs.kind === 'article') return undefined;
  if (signs.contentType === 'application/pdf') return 'pdf';
  const has = (field: string, source: RegExp) =>
    claims.some(claim => claim.field === field && source.test(claim.source));
  // what is marked up for sharing as an "article" is a newspaper's or a blog's as often as a journal's
  const shared = (signs.declared ?? []).some(type => /^(article|BlogPosting)$/i.test(type));
  // an address that is a DOI is registered for this very page
  const registered = claims.some(
    ({ field, source, value }) =>
      (field === 'URL' || field === 'identifier') &&
      /^link:(?:canonical|cite-as)/.test(source) &&
      /^https?:\/\/(?:dx\.)?doi\.org\/10\./.test(String(value)),
  );
  const cited =
    registered ||
    has('title', /^(highwire|eprints|prism)/) ||
    isShown(
      reading,
      claims.filter(({ field, source }) => field === 'title' && source.startsWith('coins')),
    ) ||
    (has('title', /^dublin-core/) &&
      has('author', /^dublin-core/) &&
      (['citation', 'source-line'].some(field => has(field, /^dublin-core/)) ||
        (has('date', /^dublin-core/) && !shared) ||
        claims.some(
          ({ field, source, value }) =>
            field === 'type' && source.startsWith('dublin-core') && !(shared && VAGUE.test(String(value))),
        ))) ||
    has('DOI', /^(highwire|prism|dublin-core|meta|eprints|url)/) ||
    (blocks.length === 1 && isShown(reading, blockClaims(blocks[0]!)));
  const declared =
    (signs.declared ?? []).some(type => /ScholarlyArticle|Thesis|Dataset|Chapter$|^Report$/.test(type)) ||
    claims.some(
      ({ field, source, value }) =>
        field === 'type' &&
        /^(microdata|rdfa):type/.test(source) &&
        /Scholarly|Thesis|Dataset|Chapter|Product|^Book$|^Report$/.test(String(value)),
    );
  const list = LIST_TITLE.test(title) || LIST_ADDRESS.test(url);
  if (list && !has('title', /^highwire/) && !has('DOI', /^(highwire|url)/)) return 'several-papers';
  // marked up side by side, none of them the page's
  if (
    !cited &&
    has('type', /^(microdata|rdfa):type/) &&
    ((signs.works ?? 0) > 10 || ((signs.works ?? 0) > 1 && !isHeaded(reading)))
  )
    return 'several-papers';
  if (
    (signs.declared ?? []).some(type => THING.test(type)) &&
    !has('title', /^(highwire|prism|dublin-core|eprints)/)
  )
    return 'not-an-article';
  if (cited) return undefined;
  if ((signs.declared ?? []).some(type => NEWS.test(type))) return 'not-an-article';
  if (declared || has('title', /^visible:essay/)) return undefined;
  // several citations with their own DOIs: a person's list of publications, an issue's contents
  const different = (field: string, source: string) =>
    new Set(
      claims.flatMap(claim =>
        claim.field === field && claim.source === source && typeof claim.value === 'string'
          ? [findDoi(claim.value) ?? claim.value]
          : [],
      ),
    ).size;
  if (different('DOI', 'visible:head') > 1 && different('source-line', 'visible:line') > 1)
    return 'several-papers';
  const head = has('DOI', /^(visible:head|label|site)/);
  if (isImprinted(reading)) return undefined;
  const numbered = has('source-line', PUBLISHED_IN) || has('citation', /^label/);
  const line = numbered || has('source-line', /^visible/) || has('container-title', /^label/);
  const abstract = has('abstract', /^(visible:(abstract|heading)|label)/);
  if (head && (line || abstract)) return undefined;
  const keywords = has('keyword', /^label/) || has('keywords', /^label/);
  if (
    ((line && abstract && !shared) || (numbered && keywords)) &&
    (has('author', /^(visible|label)/) || has('authors', /^(visible|label)/))
  )
    return undefined;
  // a catalogue's or repository's page of labels
  const labelled = new Set(
    claims.filter(({ source }) => source.startsWith('label')).map(({ field }) => field),
  );
  if (
    labelled.has('title') &&
    (labelled.has('author') || labelled.has('authors') || labelled.has('contributor')) &&
    labelled.size > 3
  )
    return undefined;
  return (signs.works ?? 0) > 2 ? 'several-papers' : 'not-an-article';
}
