import type { RelatedReading } from '../../record/page-reading.ts';
import { all, textContentOf, type Document } from '../../page/dom.ts';
import { MAX_ROWS } from '../rows.ts';

type Node = { [key: string]: unknown };
const WORK =
  /(?:Scholarly|^Tech|^)Article$|^(?:Book|Chapter|Dataset|Thesis|Report|Review|Publication|Preprint)$/;
const MAX_SCRIPT = 2_000_000;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const many = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MAX_ROWS) : value === undefined || value === null ? [] : [value];
const types = (node: Node): string[] => many(node['@type']).map(type => String(type).replace(/^.*[/#:]/, ''));

/**
 * The page's works as JSON-LD lists them (ItemList, @graph, several scripts), when they are several; and what its one
 * work cites.
 */
export function jsonLdListed(document: Document): { works: RelatedReading[]; cited: RelatedReading[] } {
  const works: Node[] = [];
  const cited: Node[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > 6 || works.length >= MAX_ROWS) return;
    if (Array.isArray(value)) return value.slice(0, MAX_ROWS).forEach(one => walk(one, depth + 1));
    if (!isNode(value)) return;
    if (types(value).some(type => WORK.test(type))) {
      works.push(value);
      for (const one of many(value.citation))
        if (isNode(one))
          cited.push(
            types(one).some(type => WORK.test(type)) ? one : { ...one, '@type': 'ScholarlyArticle' },
          );
    }
    for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart'])
      walk(value[key], depth + 1);
  };
  for (const script of all(document, 'script[type="application/ld+json" i]', 40))
    walk(parsed(textContentOf(script) ?? ''), 0);
  const distinct = works.filter(
    (work, index) => works.findIndex(other => titleOf(other) === titleOf(work)) === index,
  );
  return { works: distinct.length > 1 ? distinct.flatMap(reading) : [], cited: cited.flatMap(reading) };
}

function parsed(text: string): unknown {
  try {
    return text.length < MAX_SCRIPT ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function titleOf(node: Node): string {
  const title = many(node.headline ?? node.name)[0];
  return typeof title === 'string'
    ? title.trim()
    : isNode(title) && typeof title['@value'] === 'string'
      ? title['@value'].trim()
      : '';
}

/** The node without what it cites and says at length: its references are no part of it. */
function reading({
  citation: _cited,
  articleBody: _body,
  hasPart: _parts,
  image: _image,
  ...node
}: Node): RelatedReading[] {
  void [_cited, _body, _parts, _image];
  const title = titleOf(node);
  return title ? [{ title, structured: node }] : [];
}
