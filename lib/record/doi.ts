import { decodeEntities } from '../text/entities.ts';

/**
 * DOIs as in the DOI handbook (https://www.doi.org/doi-handbook/HTML/), with what pages and addresses put around them
 * taken off.
 */
import { anyOf } from '../text/any-of.ts';

const PREFIX = '10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}';
/** A list's next DOI or address, behind a comma or semicolon, is not part of this one. */
const NEXT_OF_LIST = '[,;](?:10\\.\\d{4}|https?:|doi:)';
const NOT_IN_SUFFIX = '\\s\\u3000"“”«»„{}|^`\\\\，。；、：）】》';
const START = new RegExp(
  `(?<![\\d.])${PREFIX}(?:/|%2[fF])(?:(?!${NEXT_OF_LIST})[^${NOT_IN_SUFFIX}]){1,300}`,
  'g',
);
/**
 * Serial item and contribution identifiers (ANSI/NISO Z39.56) have < > and ; inside:
 * 10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2
 */
const SICI = /^10\.\d{4,9}\/[^\s<>]{1,100}<[^\s<>]{1,60}>\d\.\d\.[A-Z]{2};\d(?:-[\w#%])?/;
/** Last parts of the addresses under which publishers show a paper: no part of its DOI. */
const VIEWS = [
  ...['full', 'fulltext', 'full-text', 'abstract', 'abs', 'summary', 'meta', 'comments', '-'],
  ...['e?pdf', 'pdfdirect', 'pdfft', 'html?', 'xml', 'epub', 'download', 'asset'],
  ...['references', 'citedby', 'cited-by', 'related', 'metrics', 'issuetoc'],
  ...['suppinfo', 'supplementary-material', 'supplemental', 'figures', 'tables'],
];
const ENDINGS = ['pdf', 'full', 'full-text', 'abstract', 'short', 'long', 'e?pdf\\+html'];
const PATH = new RegExp(`(?:/${anyOf(VIEWS)}(?:[/.].*)?|\\.${anyOf(ENDINGS)})$`, 'i');

/** Drops closing brackets that nothing opens. */
function balance(text: string): string {
  let now = text;
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['<', '>'],
  ] as const) {
    let depth = 0;
    for (let i = 0; i < now.length; i += 1) {
      if (now[i] === open) depth += 1;
      if (now[i] === close) depth -= 1;
      if (depth < 0) {
        now = now.slice(0, i);
        break;
      }
    }
  }
  return now;
}

function trim(raw: string): string | undefined {
  let now = raw;
  if (/%[\da-fA-F]{2}/.test(now)) {
    try {
      now = decodeURIComponent(now);
    } catch {
      /* A lone percent sign: keep as printed. */
    }
  }
  const sici = SICI.exec(now)?.[0];
  if (sici) return sici;
  now = now.replace(/[<>?#\s].*$|&[\w-]{1,30}=.*$/i, '');
  for (let before = ''; before !== now;) {
    before = now;
    now = balance(now)
      .replace(/[.,;:!?'’‘*†‡…/&(=[]$/, '')
      .replace(PATH, '');
    // bioRxiv and medRxiv put the version behind the DOI in their addresses.
    if (/^10\.(?:1101|64898)\/\d{4}\.\d\d\.\d\d\.\d/.test(now)) now = now.replace(/v\d{1,2}$/, '');
  }
  return /^10\.[\d.]+\/.*[a-z\d]/i.test(now) ? now : undefined;
}

/** Every DOI in a text, bare, in its order and as printed, each once. */
export function findDois(text: string): string[] {
  const seen = new Map<string, string>();
  for (const [found] of decodeEntities(text).matchAll(START)) {
    const doi = trim(found);
    if (doi !== undefined && !seen.has(doi.toLowerCase())) seen.set(doi.toLowerCase(), doi);
  }
  return [...seen.values()];
}

/** The first DOI in a text. */
export function findDoi(text: string): string | undefined {
  for (const [found] of decodeEntities(text).matchAll(START)) {
    const doi = trim(found);
    if (doi !== undefined) return doi;
  }
  return undefined;
}

/** The bare DOI of a value that is a DOI: alone, after "doi:", or in an address. Letters keep their case. */
export function normaliseDoi(text: string): string | undefined {
  const value = text.trim();
  if (value.length > 2000) return undefined;
  const before = value.slice(0, Math.max(value.search(/10\.\d{4}/), 0));
  return /^(?:(?:info:|urn:)?(?:doi|digital object identifier)\b ?(?:\(doi\))?|\[?doi\]?|\S*)[\s:=/]*$/i.test(
    before,
  )
    ? findDoi(value)
    : undefined;
}
