import type { Take } from '../record/claim-list.ts';
import { all, oneLine, parentOf, text, type Element } from './dom.ts';
import type { Line, Mark } from './outline.ts';

const NO_NAME =
  /\b(authors?|affiliations?|information|search|view|show|more|less|email|e-mail|orcid|scholar|pubmed|google|contact|follow|correspond\w*|cite|share|download|pdf|abstract|university|department|close|copyright|contributed|full text|metrics|about|by|et al)\b|@|https?:|\d{2}|…/i;
const nameLike = (value: string): boolean =>
  value.length > 1 &&
  value.length < 70 &&
  value.split(' ').length < 8 &&
  !NO_NAME.test(value) &&
  /\p{Lu}|\p{Lo}/u.test(value);
/** What hangs on a name and is none of it: footnote marks, pop-ups, buttons. */
const APPENDAGES =
  'sup, sub, button, [class*="overlay" i], [class*="tooltip" i], [class*="popup" i], [class*="info" i], [class*="affil" i], [class*="degree" i]';
const printed = (element: Element): string =>
  oneLine(
    text(element, APPENDAGES)
      .replace(/[\s,;*†‡§¶&]+$/, '')
      .replace(/^(and|&|,|;)\s+/, ''),
  );

/** The author block nearest below the title, name by name where the markup parts them, else as one string. */
export function visibleAuthors(
  lines: readonly Line[],
  marks: readonly Mark[],
  at: number,
  end: number,
  take: Take,
): void {
  const near = marks.filter(
    mark =>
      /author|contrib|creator|byline/.test(mark.kind) &&
      mark.from >= at - 3 &&
      mark.from < end &&
      mark.to - mark.from < 400 &&
      lines[mark.from]!.region !== 'references',
  );
  // the widest block first: an inner one may be a single name
  near.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { element } of near.slice(0, 8))
    if (splitNames(element, take) || nameElements(element, take)) return;
  const after = near[0] ? text(near[0].element, 'sup') : at >= 0 ? lineAfterTitle(lines, at, end) : undefined;
  if (after && after.length < 3000)
    take('authors', after, near[0] ? 'visible:authors' : 'visible:after-title');
}

/** Markup that tells family from given name. */
function splitNames(block: Element, take: Take): boolean {
  const seen = new Set<string>();
  for (const family of all(
    block,
    '[class*="surname" i], [class*="family-name" i], [class*="familyname" i], [property="familyName"], [itemprop="familyName"]',
    3000,
  )) {
    const around = parentOf(family);
    const given =
      around &&
      all(
        around,
        '[class*="given" i], [class*="firstname" i], [class*="first-name" i], [property="givenName"], [itemprop="givenName"]',
        1,
      )[0];
    const name = { family: printed(family), given: given ? printed(given) : '' };
    if (!name.family || seen.has(`${name.family}\n${name.given}`)) continue;
    seen.add(`${name.family}\n${name.given}`);
    take('author', name.given ? name : { family: name.family }, 'visible:authors');
  }
  return seen.size > 0;
}

function nameElements(block: Element, take: Take): boolean {
  for (const selector of [
    '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i]',
    '[class*="name" i]',
    'a',
    'li',
    'span',
  ]) {
    const names = all(block, selector, 3000).map(printed).filter(nameLike);
    if (names.length > 0) {
      for (const name of new Set(names)) take('author', name, 'visible:authors');
      return true;
    }
  }
  return false;
}

/** On a page without any markup the authors stand under the title. */
function lineAfterTitle(lines: readonly Line[], at: number, end: number): string | undefined {
  const near = lines
    .slice(at + 1, Math.min(at + 4, end))
    .filter(
      line =>
        line.heading === 0 &&
        /^[^:/]{4,}$/.test(line.text) &&
        /\p{L}\.? \p{L}/u.test(line.text) &&
        !/\d{3}/.test(line.text),
    );
  const several = near.find(line => /^by |[,;&]| and | und | y | et | og /i.test(line.text));
  // one name alone is believed only on the plainest pages, whose title is no heading either
  const one =
    lines[at]!.heading === 0
      ? near.find(
          ({ text: printed }) =>
            printed === lines[at + 1]!.text &&
            /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(printed) &&
            nameLike(printed) &&
            !NO_PERSON.test(printed),
        )
      : undefined;
  return (several ?? one)?.text.replace(/(?<=\p{Ll}{3})\.$/u, '');
}

const NO_PERSON =
  /\b(article|research|review|letter|paper|report|open|free|journal|original|special|issue|brief|case|short|online|published|version)\b/i;
