import type { ClaimedName, ClaimField } from '../../record/page-reading.ts';
import type { Take } from '../../record/claim-list.ts';
import { anyOf } from '../../text/any-of.ts';
import { all, attribute, parentOf, tagOf, text, type Document, type Element } from '../dom.ts';

/** Properties of https://schema.org and Dublin Core, in lower case, and what they claim. */
const FIELDS: { [property: string]: ClaimField } = {
  name: 'title',
  headline: 'title',
  alternativeheadline: 'subtitle',
  author: 'author',
  creator: 'author',
  editor: 'editor',
  datepublished: 'date-any',
  description: 'abstract',
  abstract: 'abstract',
  keywords: 'keywords',
  publisher: 'publisher',
  inlanguage: 'language',
  availablelanguage: 'language',
  pagination: 'page',
  pagestart: 'first-page',
  pageend: 'last-page',
  volumenumber: 'volume',
  issuenumber: 'issue',
  issn: 'ISSN',
  isbn: 'ISBN',
  sameas: 'identifier',
  identifier: 'identifier',
  doi: 'DOI',
};
const SCHEMA_WORKS = anyOf(['Article', 'Book', 'Chapter', 'Dataset', 'Report', 'Thesis']);
/**
 * Types of works as pages write them: an address, a prefixed name, or the name alone; VuFind calls records products.
 */
const WORK = new RegExp(
  `ScholarlyArticle|schema\\.org\\/${SCHEMA_WORKS}\\b|^(?:schema:)?${SCHEMA_WORKS}$|Product$`,
);
const CONTAINER = /Periodical|PublicationIssue|PublicationVolume/;

/** Microdata (itemprop) and RDFa (property) with schema.org's words: the claims of the page's first work. */
export function microdataRdfa(document: Document, take: Take): { works: number } {
  const works = scopes(document, 'itemtype', '[itemscope][itemtype]');
  if (works[0]) claimScope(works[0], 'itemprop', 'itemtype', 'microdata', take);
  const rdfa = scopes(document, 'typeof', '[typeof]');
  if (rdfa[0]) claimScope(rdfa[0], 'property', 'typeof', 'rdfa', take);
  return { works: Math.max(works.length, rdfa.length) };
}

/** The elements that are marked up as works, parts of other works left out. */
export const scopes = (document: Document, type: string, selector: string) =>
  all(document, selector, 3000).filter(
    element => (attribute(element, type) ?? '').split(/\s+/).some(one => WORK.test(one)) && !isPart(element),
  );

/** A work inside another one's reference list is not the page's. */
const isPart = (element: Element) =>
  /citation|isPartOf|hasPart|isBasedOn/.test(
    attribute(element, 'itemprop') ?? attribute(element, 'property') ?? '',
  );

/** Claims of one work marked up. */
export function claimScope(root: Element, property: string, typeName: string, id: string, take: Take): void {
  const scopeOf = (element: Element): Element | undefined => {
    for (let up = parentOf(element); up; up = parentOf(up)) {
      if (up === root || attribute(up, typeName) !== undefined || attribute(up, 'itemscope') !== undefined)
        return up;
    }
    return undefined;
  };
  for (const element of all(root, `[${property}]`, 3000)) {
    const scope = scopeOf(element);
    const isWork = scope === root;
    if (!isWork && !(scope && contains(scope, root, scopeOf, typeName))) continue;
    const isTyped = attribute(element, typeName) !== undefined;
    for (const name of propertiesOf(element, property)) {
      const source = `${id}:${name}`;
      const field = isWork ? workField(name, isTyped) : containerField(name);
      if (name === 'author' || name === 'creator' || name === 'editor')
        take(name === 'editor' ? 'editor' : 'author', nameIn(element, property), source);
      else if (field) take(field, valueOf(element), source);
    }
  }
  for (const type of (attribute(root, typeName) ?? '').split(/\s+/))
    take('type', type.replace(/^.*[/#:]/, ''), `${id}:type`);
}

/** The properties that an element gives, in lower case and without their vocabulary's prefix. */
const propertiesOf = (element: Element, property: string): string[] =>
  (attribute(element, property) ?? '')
    .toLowerCase()
    .split(/\s+/)
    .map(name => name.replace(/^(schema|dc|og):/, ''));

/** What a property of the work claims. An element that is a thing of its own (`isTyped`) has a name of its own too. */
function workField(name: string, isTyped: boolean): ClaimField | undefined {
  if (name === 'ispartof') return isTyped ? undefined : 'container-title';
  if (isTyped && name === 'name') return undefined;
  return Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
}

/** What a property of the work's periodical, volume or issue claims of the work. */
function containerField(name: string): ClaimField | undefined {
  if (name === 'name') return 'container-title';
  if (name === 'datepublished') return 'date';
  return name === 'volumenumber' || name === 'issuenumber' || name === 'issn' ? FIELDS[name] : undefined;
}

/** A periodical, volume or issue of the work itself, not of one that it cites. */
function contains(
  scope: Element,
  root: Element,
  scopeOf: (element: Element) => Element | undefined,
  typeName: string,
): boolean {
  for (let up: Element | undefined = scope; up; up = scopeOf(up)) {
    if (up === root) return true;
    if (!CONTAINER.test(attribute(up, typeName) ?? '')) return false;
  }
  return false;
}

function valueOf(element: Element): string {
  const given = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (given) return given;
  const tag = tagOf(element);
  // also through a library's proxy
  const pmid =
    tag === 'A'
      ? /pubmed[.-]ncbi[.-]nlm[.-]nih[.-]gov[^/]{0,99}\/(\d+)/.exec(attribute(element, 'href') ?? '')?.[1]
      : undefined;
  if (pmid) return `pmid:${pmid}`;
  return (
    ((tag === 'LINK' || tag === 'A') && /doi\.org|^10\./.test(attribute(element, 'href') ?? '')
      ? attribute(element, 'href')
      : undefined) ?? text(element)
  );
}

function nameIn(element: Element, property: string): ClaimedName {
  const part = (name: string) => {
    const found = all(element, `[${property}~="${name}"]`, 1)[0];
    return found ? valueOf(found) : undefined;
  };
  const [family, given, whole, affiliation] = [
    part('familyName'),
    part('givenName'),
    part('name'),
    part('affiliation'),
  ];
  const name: ClaimedName = { name: whole ?? attribute(element, 'content') ?? text(element, 'sup') };
  if (family) Object.assign(name, { family, given });
  if (affiliation) name.affiliation = [affiliation];
  return name;
}
