import type { PageReading, PageSigns } from '../record/page-reading.ts';
import { claimList } from '../record/claim-list.ts';
import { all, attribute, languageOf, text, titleOf, type Document } from './dom.ts';
import { readMetas, telling } from './metas.ts';
import type { OpenPage } from './open-page.ts';
import { outline } from './outline.ts';
import type { Page, Site } from './site.ts';
import { contextObjects, structuredData } from './structured.ts';
import { visible } from './visible.ts';
import { citationBlocks } from './vocabularies/citation-blocks.ts';
import { labels } from './vocabularies/labels.ts';
import { microdataRdfa } from './vocabularies/microdata-rdfa.ts';

/** Metas that hold a work's title, which the page prints somewhere. */
const TITLE = /^(?:(?:bepress_)?citation_|(?:dc|dcterms|eprints|og)[.:])?title$/;

/** Reads a page into claims. Never throws, judges nothing. */
export function readPage(
  { document, url, contentType, loading, truncated, ms }: OpenPage,
  sites: readonly Site[],
): PageReading {
  const { claims, take } = claimList();
  const signs: PageSigns = {};
  const reading: PageReading = {
    version: 1,
    url: url.href,
    title: titleOf(document),
    claims,
    blocks: [],
    related: [],
    signs,
  };
  const lang = languageOf(document);
  if (lang) reading.lang = lang;
  const seen = attempt(() => outline(document));
  const metas = attempt(() => readMetas(document)) ?? [];
  const page: Page = { document, url, lines: seen?.lines ?? [], metas };
  const site = attempt(() => siteOf(page, sites));

  reading.metas = telling(metas);
  reading.structured = attempt(() => structuredData(document)) ?? [];
  const spans = attempt(() => contextObjects(document));
  reading.coins = spans?.one ?? [];
  const micro = attempt(() => microdataRdfa(document, take));
  reading.labels = attempt(() => labels(page.lines)) ?? [];
  reading.blocks.push(...(attempt(() => citationBlocks(document, page.lines)) ?? []));
  if (seen) {
    const claimed = metas.filter(({ name }) => TITLE.test(name)).map(({ value }) => value);
    reading.lines = attempt(() => visible(seen, claimed, reading.title, take)) ?? [];
    attempt(() => journalNames(document, take));
    if (truncated || seen.truncated) signs.truncated = true;
    signs.textLength = seen.lines.reduce((length, line) => length + line.text.length, 0);
    signs.headings = seen.lines
      .filter(line => line.heading > 0 && line.text.length < 80)
      .slice(0, 80)
      .map(line => line.text.toLowerCase());
  }
  attempt(() => links(document, take));

  signs.declared = metas.filter(meta => meta.name === 'og:type').map(meta => meta.value);
  signs.works = Math.max(micro?.works ?? 0, spans?.count ?? 0);
  signs.contentType = contentType;
  if (loading) signs.loading = true;
  if (site) readSite(site, page, reading, take);
  reading.ms = ms;
  return reading;
}

/** One part's failure on a strange page must not cost the others. */
function attempt<T>(part: () => T): T | undefined {
  try {
    return part();
  } catch {
    return undefined;
  }
}

const hostMatches = (host: string, pattern: string): boolean =>
  pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern;

const siteOf = (page: Page, sites: readonly Site[]): Site | undefined =>
  sites.find(site => site.hosts?.some(pattern => hostMatches(page.url.hostname, pattern))) ??
  sites.find(site => attempt(() => site.signs?.(page)));

function readSite(
  site: Site,
  page: Page,
  reading: PageReading,
  take: ReturnType<typeof claimList>['take'],
): void {
  reading.signs.site = site.id;
  const kind = attempt(() => site.kind?.(page));
  if (kind) reading.signs.kind = kind;
  const drop = attempt(() => (typeof site.drop === 'function' ? site.drop(page) : site.drop));
  if (drop) reading.signs.drop = drop.source;
  attempt(() => site.read?.(page, (field, value, lang) => take(field, value, `site:${site.id}`, lang)));
  attempt(() => site.amend?.(page, reading));
}

/** Where old and new designs print the journal's name. */
const JOURNAL =
  '[class*="journal-title" i], [class*="journaltitle" i], [class*="journal-name" i], [class*="journalname" i], [class*="publication-title" i], [id*="publication-title" i], [class*="publicationHead" i] [class*="title" i], [class*="periodical" i]';

function journalNames(document: Document, take: ReturnType<typeof claimList>['take']): void {
  for (const element of all(document, JOURNAL, 3)) {
    const name = text(element);
    if (name.length > 2 && name.length < 150) take('container-title', name, 'visible:journal');
  }
}

/** The canonical address and the links that name a file or an identifier of the page itself. */
function links(document: Document, take: ReturnType<typeof claimList>['take']): void {
  for (const element of all(document, 'link[rel]', 300)) {
    const [rel, href] = [(attribute(element, 'rel') ?? '').toLowerCase(), attribute(element, 'href')];
    if (rel === 'canonical') take('URL', href, 'link:canonical');
    if (rel === 'alternate' && attribute(element, 'type') === 'application/pdf')
      take('pdf', href, 'link:alternate');
    if (rel === 'schema.dc') continue;
    if (rel === 'cite-as') take('identifier', href, 'link:cite-as');
  }
}
