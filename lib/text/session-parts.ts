/** Addresses without what belongs to a visit: whoever it was who looked, the page stays the same. */
import {
  CAMPAIGN_PARAMETERS,
  DOUBTFUL_PARAMETERS,
  IDENTIFYING_PARAMETERS,
  SESSION_PARAMETERS,
} from '../word-lists/session-parameters.ts';
import { anyOf } from './any-of.ts';
import { isMail, isToken } from './tokens.ts';

const SESSION = new RegExp(`^${anyOf(SESSION_PARAMETERS)}$`);
const CAMPAIGN = new RegExp(`^${anyOf(CAMPAIGN_PARAMETERS)}$`);
const DOUBTFUL = new RegExp(`^${anyOf(DOUBTFUL_PARAMETERS)}$`);
const IDENTIFYING = new RegExp(`^${anyOf(IDENTIFYING_PARAMETERS)}$`);
/** Sessions in the path: `;jsessionid=…`, and ASP.NET's `/(S(…))/`. */
const IN_PATH = /;(?:jsessionid|sid|sessionid)=[^/;]{0,200}|\/\([A-Z]\([\w-]{1,100}\)\)/gi;

const isSession = (name: string, value: string): boolean =>
  SESSION.test(name) || isMail(value) || value.startsWith('eyJ') || (DOUBTFUL.test(name) && isToken(value));

/** A query's text without the parameters that are not kept; the others as they are written. */
const filtered = (query: string, isKept: (name: string, value: string) => boolean): string =>
  query
    .split('&')
    .filter(part => {
      const [[name, value] = ['', '']] = [...new URLSearchParams(part)];
      return isKept(name.toLowerCase(), value);
    })
    .join('&');

/** An address without sessions in its path, without names, and without the parameters that are not kept. */
function stripped(address: string, isKept: (name: string, value: string) => boolean): string {
  if (!/[?#;@]|\/\(/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  const [pathname, query, place] = [
    url.pathname.replace(IN_PATH, ''),
    url.search.slice(1),
    url.hash.slice(1),
  ];
  const search = filtered(query, isKept);
  const hash = place.includes('=') ? filtered(place, isKept) : place;
  const isBare =
    pathname === url.pathname && search === query && hash === place && !url.username && !url.password;
  if (isBare) return address;
  return Object.assign(url, { pathname, search, hash, username: '', password: '' }).href;
}

/** True for an address with something of one person's visit in it: a session, ticket, token, signature or name. */
export const isOfVisit = (address: string): boolean =>
  stripped(address, (name, value) => !isSession(name, value)) !== address;

/**
 * An address as it names the page for everybody: without what is of a visit, and without a newsletter's marks. The same
 * text when it has none, or is no address.
 */
export const withoutSession = (address: string): string =>
  stripped(address, (name, value) => !isSession(name, value) && !CAMPAIGN.test(name));

/** An address that a report may show: of its query only what names a work, no fragment, no name. */
export function reportableAddress(address: string): string {
  if (!URL.canParse(address)) return address.replace(/[?#].*$/s, '');
  const url = new URL(withoutSession(address));
  const names = (name: string, value: string) =>
    IDENTIFYING.test(name) && /^[\w.:/()-]{1,80}$/.test(value) && !isToken(value);
  url.search = filtered(url.search.slice(1), names);
  url.hash = '';
  return url.href;
}
