import { all, attribute, textContentOf, type Document } from './dom.ts';

const MAX_SCRIPT = 2_000_000;
/** What a work cites, looks like or says at length is no record of it. */
const NOT_TOLD =
  /^(?:citation|articleBody|text|comment|image|thumbnail\w*|logo|review|mentions|hasPart|references|breadcrumb|potentialAction|video)$/;

/** The page's JSON-LD, parsed and cut down to what may tell of its work. */
export function structuredData(document: Document): unknown[] {
  return all(document, 'script[type="application/ld+json" i]', 40).flatMap(script => {
    const text = textContentOf(script);
    return text.length < MAX_SCRIPT
      ? (parsed(
          text
            .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
            .trim()
            .replace(/;$/, ''),
        ) ?? [])
      : [];
  });
}

const cut = (key: string, value: unknown): unknown =>
  NOT_TOLD.test(key) ? undefined : typeof value === 'string' ? value.slice(0, 20_000) : value;

function parsed(text: string): unknown {
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    // raw line breaks in strings are common
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
