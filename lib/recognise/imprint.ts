import { isOrganisation } from '../names/organisations.ts';
import type { Claim } from '../record/page-reading.ts';

const PLACE_AND_PUBLISHER = /^([^:]{2,60})\s:([^:]{2,170})$/;
/** Behind the publisher: "2014", "[c2014]", "May 26, 2014". */
const DATE = /,\s?\[?(?:c|©|cop\.)?\s?((?:[^,]{0,40},\s?)?(?<!\d)\d{4})\]?\.?$/;

/** A library catalogue's imprint in its parts. */
export interface Imprint {
  place: string;
  publisher: string;
  date?: string;
}

/**
 * Reads a library catalogue's imprint: place, a colon with a blank before it, publisher, date. "Boston (Mass.) :
 * Northeastern University, May 26, 2014". Undefined for any other text.
 */
export function imprintOf(text: string): Imprint | undefined {
  const [, place = '', rest = ''] = PLACE_AND_PUBLISHER.exec(text) ?? [];
  const dated = DATE.exec(rest);
  const publisher = rest.slice(0, dated?.index).replace(/\.$/, '').trim();
  if (publisher.length < 2) return undefined;
  return { place: place.trim(), publisher, ...(dated && { date: dated[1]! }) };
}

/** "Oslo: Coast Press": place and publisher as discovery systems label them, without a blank before the colon. */
const PLACE_IN_FRONT = new RegExp(
  "^(\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|[a-z]{1,3})){0,3}" +
    '(?:, (?:[A-Z]{2}|\\p{Lu}\\p{Ll}{2,20})| [([][\\p{L}. ]{2,20}[)\\]])?): ([^:]{2,170})$',
  'u',
);

/** The place and publisher that a label's value gives together; undefined where the first may be the publisher. */
function placeAndPublisher(text: string): Imprint | undefined {
  const [, place = '', publisher = ''] = PLACE_IN_FRONT.exec(text) ?? [];
  return publisher === '' || isOrganisation(place) || PUBLISHER_WORD.test(place)
    ? undefined
    : { place, publisher: publisher.trim() };
}

/** "Coast Press, Oslo, 1987", as union catalogues label it. */
const PLACE_BEHIND = /^([^,:]{3,120}), \[?(\p{Lu}[^,:\d[\]]{1,60})\]?, \[?(?:c|©)?\s?(\d{4})\??\]?\.?$/u;

function publisherAndPlace(text: string): Imprint | undefined {
  const [, publisher, place, date] = PLACE_BEHIND.exec(text) ?? [];
  return publisher && place && date ? { publisher, place, date } : undefined;
}

/** A word of a publisher's name: "Springer Verlag: Berlin" begins with it. */
const PUBLISHER_WORD =
  /(?:verlag|press|publish|books?|edi[tzc]i|édition|forlag|förlag|elsevier|springer|wiley|sage|academic)/i;

/** "New York, NY, United States", as a line below the publisher's name. */
const PLACE_BELOW = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, \p{Lu}[\p{L}. ]{1,30}){1,2}$/u;

/** "Some Press (Москва)": a town in brackets, as Russian indexes give it; capitals alone are short for the name. */
const PLACE_IN_BRACKETS =
  /^(?<publisher>.{3,200}?) ?\((?:г\. ?)?(?<place>[А-ЯЁІЇЄ][а-яёіїєґ]+(?:[ -][А-Яа-яЁёІіЇїЄєҐґ]+){0,3})\)$/u;

/** The publisher and its place, where they are the two lines of a label's value, or the place stands in brackets. */
export function publisherAbovePlace(lines: readonly string[]): Imprint | undefined {
  const [publisher = '', place = '', ...more] = lines;
  const inBrackets = place ? undefined : PLACE_IN_BRACKETS.exec(publisher)?.groups;
  if (inBrackets) return { publisher: inBrackets['publisher']!, place: inBrackets['place']! };
  const isPlace = PLACE_BELOW.test(place) && !PUBLISHER_WORD.test(place) && !isOrganisation(place);
  return isPlace && more.length === 0 ? { publisher, place } : undefined;
}

/** The place, publisher and date claimed by a catalogue's imprint that stands where a publisher's name should. */
export function imprintClaims(value: string, source: string): Claim[] {
  const labelled = source.startsWith('label')
    ? (placeAndPublisher(value) ?? publisherAndPlace(value))
    : undefined;
  const imprint = imprintOf(value) ?? labelled;
  if (!imprint) return [];
  const { place, publisher, date } = imprint;
  return [
    { field: 'publisher-place', value: place, source },
    { field: 'publisher', value: publisher, source: `${source}:imprint` },
    ...(date ? [{ field: 'date', value: date, source } as const] : []),
  ];
}
