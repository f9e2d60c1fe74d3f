import type { FullTextLink, Record } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** So many addresses of one kind are kept. */
const MOST_OF_A_KIND = 2;

/** Where the full text is, as PDF and as HTML, and the notice that tells what became of the work. */
export function chooseLinks(evidence: Evidence, { notices, DOI }: Record): FullTextLink[] {
  const links: FullTextLink[] = (['pdf', 'html'] as const).flatMap(kind =>
    evidence
      .texts(PRECEDENCE.link, kind)
      .filter(({ text }) => isWebAddress(text))
      .slice(0, MOST_OF_A_KIND)
      .map(({ text }) => ({ url: text, kind })),
  );
  if (!notices) return links;
  // a page that is the notice itself links to no other
  const isOwn = (url: string) => DOI !== undefined && url.toLowerCase().endsWith(DOI.toLowerCase());
  const notice = evidence
    .about('notice-link')
    .map(({ value }) => String(value))
    .find(url => !isOwn(url));
  return notice ? [...links, { url: notice, kind: 'notice' }] : links;
}

/** The work's address: the one that the page gives as its own, else the one that it was read at. */
export function chooseAddress(evidence: Evidence): Chosen<string> {
  const own = evidence
    .texts(['highwire', 'link', 'open-graph', 'json-ld'], 'URL')
    .find(({ text }) => isWebAddress(text));
  return own ? { value: own.text, source: own.source } : { value: evidence.reading.url, source: 'url' };
}
