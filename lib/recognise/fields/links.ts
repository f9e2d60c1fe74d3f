/** Links to the full text and the work's own address. */
import type { FullTextLink, Record } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { doiAddress } from '../../record/doi-address.ts';
import { PRECEDENCE } from '../../record/precedence.ts';
import { isPageAddress } from '../../record/web-address.ts';
import { withoutSession } from '../../text/session-parts.ts';
import { WEB_ARCHIVES } from '../../word-lists/gateway-hosts.ts';

/** At most so many links are kept of one kind. */
const MAX_OF_A_KIND = 2;

/**
 * Links to the full text as PDF and HTML, to the page in the archive where it was read, and to the notice of retraction
 * or correction if there is one.
 */
export function chooseLinks(evidence: Evidence, { notices, DOI, archive }: Record): FullTextLink[] {
  const { archived } = evidence.reading;
  const links = [
    ...fullTexts(evidence),
    ...(archive !== undefined && archived !== undefined ? [{ url: archived, kind: 'other' } as const] : []),
  ];
  if (!notices) return links;
  // the page of the notice itself links to its own address
  const isOwn = (url: string) => DOI !== undefined && url.toLowerCase().endsWith(DOI.toLowerCase());
  const notice = evidence
    .about('notice-link')
    .map(({ value }) => String(value))
    .find(url => !isOwn(url));
  return notice ? [...links, { url: notice, kind: 'notice' }] : links;
}

/** Links to the full text, at most so many of each kind. */
const fullTexts = (evidence: Evidence): FullTextLink[] =>
  (['pdf', 'html'] as const).flatMap(kind =>
    evidence
      .texts(PRECEDENCE.link, kind)
      .filter(({ text }) => isPageAddress(text))
      .slice(0, MAX_OF_A_KIND)
      .map(({ text }) => ({ url: withoutSession(text), kind })),
  );

/**
 * The work's address: the one that the page gives as its own (canonical), else its DOI's when the page was read at an
 * address of somebody's visit, else the one that it was read at. Never with what belongs to a visit.
 */
export function chooseAddress(evidence: Evidence, { DOI, sources }: Record): Chosen<string> {
  const own = evidence
    .texts(['highwire', 'link', 'open-graph', 'json-ld'], 'URL')
    .find(({ text }) => isPageAddress(text));
  if (own) return { value: withoutSession(own.text), source: own.source };
  const { url, signs } = evidence.reading;
  if (signs.visit === true && DOI !== undefined)
    return { value: doiAddress(DOI), source: sources?.DOI ?? 'url' };
  return { value: withoutSession(url), source: 'url' };
}

/** The archive of the web that keeps the page, as it calls itself or by its host; nothing for a page read directly. */
export function chooseArchive({ reading: { archived } }: Evidence): Chosen<string> | undefined {
  if (archived === undefined || !isPageAddress(archived)) return undefined;
  const { hostname } = new URL(archived);
  return { value: WEB_ARCHIVES[hostname] ?? hostname, source: 'url' };
}
