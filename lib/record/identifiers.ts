import { anyOf } from '../text/any-of.ts';
import { ean13, mod11, mod11of2 } from './check-digits.ts';
import { isResolver, normaliseDoi } from './doi.ts';

export { findDoi, findDois, normaliseDoi } from './doi.ts';

const ascii = (text: string): string =>
  text
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();

const PMID = /^(?:(?:info:)?(?:pmid|pubmed(?: id)?|med(?:line)?)[\s:/#]*)?0*([1-9]\d{0,7})$/i;
const PUBMED_PATHS = [
  'pubmed\\.ncbi\\.nlm\\.nih\\.gov',
  'ncbi\\.nlm\\.nih\\.gov/(?:m/)?pubmed',
  '/(?:article|abstract)/med', // Europe PMC
];
const PMID_ADDRESS = new RegExp(`${anyOf(PUBMED_PATHS)}/([1-9]\\d{0,7})(?![\\d.])`, 'i');

/** PubMed's number, from the number, "PMID: 33314538" or an address of PubMed or Europe PMC. */
export const normalisePmid = (text: string): string | undefined =>
  (PMID.exec(ascii(text)) ?? PMID_ADDRESS.exec(ascii(text)))?.[1];

/** PubMed Central's number with its letters: PMC8077122. */
export function normalisePmcid(text: string): string | undefined {
  const found =
    /^(?:pmcid?[\s:#]*)?(?:pmc)?([1-9]\d{2,8})(?:\.\d+)?$/i.exec(ascii(text)) ??
    /\/PMC([1-9]\d{2,8})(?!\d)/i.exec(ascii(text));
  return found ? `PMC${found[1] ?? ''}` : undefined;
}

const BEFORE_ARXIV = [
  '(?:info:|oai:)?arxiv(?:\\.org)?[\\s:/]*',
  '(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\.',
  'https?://(?:\\w+\\.)?arxiv\\.org/(?:abs|pdf|html|format|ps)/',
];
/** The scheme since 2007, and the one before it. */
const [ARXIV_NUMBER, OLD_ARXIV_NUMBER] = ['\\d{4}\\.\\d{4,5}', '[a-z][a-z-]{1,15}(?:\\.[a-z]{2})?/\\d{7}'];
const ARXIV = new RegExp(
  `^${anyOf(BEFORE_ARXIV)}?(${ARXIV_NUMBER}|${OLD_ARXIV_NUMBER})(?:v\\d+)?(?:\\.pdf)?(?:\\s*\\[.*)?$`,
  'i',
);

/**
 * arXiv's number without its version: "1234.56789", "hep-th/9901001"
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
export const normaliseArxiv = (text: string): string | undefined => ARXIV.exec(ascii(text))?.[1];

const IN_TEXT = new RegExp(`(?<![\\w.])(?:${ARXIV_NUMBER}|(?<!-)${OLD_ARXIV_NUMBER})(?![\\d.]*\\d)`, 'i');

/** The first arXiv number in a text that is known to hold one, without its version. */
export const findArxiv = (text: string): string | undefined => IN_TEXT.exec(ascii(text))?.[0];

/** "1234-567X" when the check digit is right. */
export function normaliseIssn(text: string): string | undefined {
  const found = /(?<![\d-])(\d{4})[- ]?(\d{3}[\dx])(?![\dx-])/i.exec(ascii(text));
  if (!found) return undefined;
  const digits = `${found[1] ?? ''}${found[2] ?? ''}`.toUpperCase();
  return mod11(digits) && !/^0+$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4)}` : undefined;
}

/** The digits of an ISBN-13 or ISBN-10 when the check digit is right. */
export function normaliseIsbn(text: string): string | undefined {
  for (const [found] of ascii(text).matchAll(
    /(?<!\d)(?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dx](?![\dx])/gi,
  )) {
    const digits = found.replace(/[ -]/g, '').toUpperCase();
    if (!/^0+$/.test(digits) && (digits.length === 13 ? ean13(digits) : mod11(digits))) return digits;
  }
  return undefined;
}

/** The bare ORCID: 0000-0002-1825-0097, check digit right. */
export function normaliseOrcid(text: string): string | undefined {
  const found = /(?<![\d-])(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dx])(?![\dx-])/i.exec(ascii(text));
  if (!found) return undefined;
  const four = found.slice(1).map(part => part.toUpperCase());
  return mod11of2(four.join('')) && Number(four[0]) + Number(four[1]) > 0 ? four.join('-') : undefined;
}

export interface Identifier {
  kind: 'DOI' | 'PMID' | 'PMCID' | 'arxiv' | 'ISSN' | 'ISBN' | 'URL';
  value: string;
}

/**
 * Told by its shape. Bare digits could be anything and give undefined; an address that merely holds a DOI stays an
 * address.
 */
export function identify(text: string): Identifier | undefined {
  const value = text.trim();
  if (value === '' || value.length > 2000) return undefined;
  const is = (kind: Identifier['kind'], found: string | undefined): Identifier | undefined =>
    found === undefined ? undefined : { kind, value: found };
  const address = /^https?:\/\/\S+$/i.test(value);
  if (/arxiv/i.test(value) || /^\d\d(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?$/.test(value)) {
    const arxiv = normaliseArxiv(value);
    if (arxiv) return { kind: 'arxiv', value: arxiv };
  }
  if (!address || isResolver(value)) {
    const doi = normaliseDoi(value);
    if (doi) return { kind: 'DOI', value: doi };
  }
  if (/pmc\d|\/PMC/i.test(value))
    return is('PMCID', normalisePmcid(value)) ?? is('URL', address ? value : undefined);
  if (/pmid|pubmed|\/med\//i.test(value))
    return is('PMID', normalisePmid(value)) ?? is('URL', address ? value : undefined);
  if (address) return { kind: 'URL', value };
  if (/^(?:urn:)?(?:[ep]-?)?issn|^\d{4}-\d{3}[\dx]$/i.test(value)) return is('ISSN', normaliseIssn(value));
  if (/^(?:urn:)?isbn|^97[89][\d -]{10,14}$|^\d[\d -]{8,11}[\dx]$/i.test(value))
    return is('ISBN', normaliseIsbn(value));
  return undefined;
}
