import { isObject, list, own, text, texts, type Fields } from '../record/guard.ts';
import { repairFamily, repairGiven } from '../names/name-case.ts';
import { normalisePages } from '../record/page-range.ts';
import type { Name } from '../record/record.ts';
import { cleanText } from '../text/clean-text.ts';
import { repairCapitals } from '../text/title-case.ts';
import { cleanTitle, joinSubtitle } from '../text/titles.ts';
import { fromCsl } from '../formats/csl/from-csl.ts';

const first = (message: Fields, key: string): string | undefined => {
  const found = texts(own(message, key))?.[0] ?? text(own(message, key));
  return found === undefined ? undefined : cleanText(found);
};

/**
 * An abstract in JATS: paragraphs as words, without the heading "Abstract"
 * (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/abstracts/).
 */
export const plainAbstract = (markup: string | undefined): string | undefined =>
  markup === undefined
    ? undefined
    : cleanText(
        markup.replace(
          /^\s*<(?:jats:)?title>\s*(?:abstract|summary|resumen|résumé|zusammenfassung|resumo)\s*<\/(?:jats:)?title>/i,
          '',
        ),
      ) || undefined;

/**
 * A work of Crossref's REST API: `message` is near to CSL-JSON, with lists for titles
 * (https://api.crossref.org/swagger-ui/index.html, Work).
 */
export function fromCrossref(answer: Fields): { [field: string]: unknown } | undefined {
  const message = own(answer, 'message');
  if (!isObject(message)) return undefined;
  const title = first(message, 'title');
  if (title === undefined) return undefined;
  const { event } = message;
  const institution = list(own(message, 'institution'), one =>
    isObject(one) ? text(own(one, 'name')) : undefined,
  )?.[0];
  // the date that citations use is the issue's, where there is one
  const issued = own(message, 'published-print') ?? own(message, 'issued');
  const { record } = fromCsl({ ...message, issued, event: undefined, note: undefined, subject: undefined });
  const add = (field: string, value: string | undefined): void => {
    if (value === undefined || value === '') delete record[field];
    else record[field] = value;
  };
  const subtitle = first(message, 'subtitle');
  add('title', repairCapitals(cleanTitle(subtitle === undefined ? title : joinSubtitle(title, subtitle))));
  add('container-title', first(message, 'container-title'));
  add('container-title-short', first(message, 'short-container-title'));
  add('original-title', first(message, 'original-title'));
  add('title-short', first(message, 'short-title'));
  add('publisher', first(message, 'publisher') ?? institution);
  add('publisher-place', first(message, 'publisher-location'));
  add('edition', first(message, 'edition-number'));
  add('abstract', plainAbstract(text(own(message, 'abstract'))));
  add('page', normalisePages(first(message, 'page') ?? first(message, 'article-number') ?? ''));
  if (isObject(event)) {
    add('event-title', first(event, 'name'));
    add('event-place', first(event, 'location'));
  }
  delete record.URL; // the resolver's, which the DOI is already
  for (const role of ['author', 'editor', 'translator']) record[role] = list(record[role], repaired);
  return record;
}

/** Crossref keeps names as they were deposited, sometimes in capitals or with entities. */
export function repaired(name: unknown): Name | undefined {
  if (!isObject(name)) return undefined;
  const part = (key: string): string | undefined => {
    const found = text(own(name, key), 2000);
    return found === undefined ? undefined : cleanText(found) || undefined;
  };
  const [family, given] = [part('family'), part('given')];
  const literal = family === undefined ? part('literal') : undefined;
  if (family === undefined && literal === undefined) return undefined;
  const { suffix, ORCID, affiliation } = name;
  return {
    ...(family !== undefined && { family: repairFamily(family) }),
    ...(given !== undefined && { given: repairGiven(given) }),
    ...(literal !== undefined && { literal }),
    ...(typeof suffix === 'string' && { suffix }),
    ...(typeof ORCID === 'string' && { ORCID }),
    ...(Array.isArray(affiliation) && { affiliation: texts(affiliation) ?? [] }),
  };
}
