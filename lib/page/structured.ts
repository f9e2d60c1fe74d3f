import { anyOf } from '../text/any-of.ts';
import { all, attribute, textContentOf, type Document } from './dom.ts';

const MAX_SCRIPT = 2_000_000;
/** Keys under which JSON-LD says what a work cites, looks like or says at length: no record is made of it. */
const LEFT_OUT = new RegExp(
  `^${anyOf([
    'citation',
    'references',
    'mentions',
    'hasPart',
    'articleBody',
    'text',
    'comment',
    'review',
    'image',
    'thumbnail\\w*',
    'logo',
    'video',
    'breadcrumb',
    'potentialAction',
  ])}$`,
);

/** The page's JSON-LD, parsed and cut down to what may tell of its work. */
export function structuredData(document: Document): unknown[] {
  return all(document, 'script[type="application/ld+json" i]', 40).flatMap(script => {
    const text = textContentOf(script);
    return text.length < MAX_SCRIPT ? (parsed(bare(text)) ?? []) : [];
  });
}

/** Without the CDATA section or the semicolon that some programs write around JSON. */
const bare = (script: string): string =>
  script
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
    .trim()
    .replace(/;$/, '');

const cut = (key: string, value: unknown): unknown =>
  LEFT_OUT.test(key) ? undefined : typeof value === 'string' ? value.slice(0, 20_000) : value;

function parsed(text: string): unknown {
  // raw line breaks in strings are common: the second attempt is without them
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt, cut);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** COinS: how many the page has, and the one work that all of them describe. */
export function contextObjects(document: Document): { count: number; one: string[] } {
  const titles = all(document, 'span.Z3988[title]', 2000).map(span => attribute(span, 'title') ?? '');
  return { count: titles.length, one: new Set(titles).size === 1 ? [titles[0]!.slice(0, 20_000)] : [] };
}
