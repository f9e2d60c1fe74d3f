/** What a page prints of its title: the title itself where other sources translate it, and a subtitle behind it. */
import { anyOf } from '../../text/any-of.ts';
import { fold } from '../../text/clean-text.ts';
import type { PageReading } from '../../record/page-reading.ts';
import type { Source } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { titleIn } from '../source-line/title-in-line.ts';

/** A title that a source gives. */
export interface Candidate {
  text: string;
  source: Source;
}

/** For comparing: folded and without blanks. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/** What stands between a title and its subtitle; catalogues put a blank before the colon. */
const SUBTITLE = /^(?: [:：] ?|[:：] ?| [–—] )(?=[^\s\d/])/u;
/** Characters of the longest title with its subtitle and who is responsible for it. */
const LONGEST = 500;

/**
 * The title with the subtitle that the page prints behind it: a catalogue's description, or what two sources give.
 * `names` are those of site, journal and publisher, none of which is one.
 */
export function withPrintedSubtitle(
  title: Chosen<string>,
  { reading }: Evidence,
  candidates: readonly Candidate[],
  names: readonly string[],
): Chosen<string> {
  if (title.source.startsWith('visible') || title.source === 'title' || title.value.length < 5) return title;
  const head = (reading.lines ?? []).filter(({ place }) => place === 'head').map(({ text }) => text);
  const behind = (text: string): string =>
    text.startsWith(title.value) ? text.slice(title.value.length) : '';
  const isName = (text: string): boolean => names.some(name => squeeze(name) === squeeze(text));
  const isLonger = (text: string): boolean =>
    SUBTITLE.test(behind(text)) && text.length < LONGEST && !isName(behind(text));
  const printed = head.find(
    text => isLonger(text) && (/^ [:：] /.test(behind(text)) || isSaidTwice(text, candidates)),
  );
  return printed === undefined ? title : { ...title, value: printed.replaceAll(' : ', ': ') };
}

/** What stands between a title and its subtitle in a citation. */
const CITED_SUBTITLE = /^(?:\.? ?[:–—.-] ?)/;

/** The title with the line under it, where the page's citation of itself has both as title and subtitle. */
export function withCitedSubtitle(
  title: Chosen<string>,
  { reading: { lines = [] } }: Evidence,
): Chosen<string> {
  const at = lines.findIndex(({ text, place }) => place === 'head' && squeeze(text) === squeeze(title.value));
  const under = at < 0 ? undefined : lines[at + 1]?.text;
  if (under === undefined || under.length > LONGEST) return title;
  for (const { text } of lines.slice(at + 2)) {
    const rest = /(?:19|20)\d\d/.test(text) ? titleIn(text, [title.value])?.behind : undefined;
    const subtitle = rest?.replace(CITED_SUBTITLE, '').slice(0, under.length);
    if (
      subtitle !== undefined &&
      rest?.startsWith(subtitle) === false &&
      squeeze(subtitle) === squeeze(under)
    )
      return { ...title, value: `${title.value}: ${subtitle}` };
  }
  return title;
}

/** Whether the page's title for sharing, or its document's title, begins with the text too. */
const isSaidTwice = (text: string, candidates: readonly Candidate[]): boolean =>
  candidates.some(other => /^(?:open-graph|title)/.test(other.source) && other.text.startsWith(text));

/** What parts names in a line. */
const BETWEEN_NAMES = /\s?[,;&|·]\s?|\s(?:and|et|og|und|y)\s/u;
/** The words of a name in any order: "Holm, Ann" is "Ann Holm". */
const wordsOf = (name: string): string => fold(name).split(' ').sort().join(' ');

/** Where a person works, in brackets behind the name, and marks of notes. */
const PLACES = / ?\([^()]{2,160}\)[*†‡§¶]{0,3}/g;

/** Whether a line under the title holds nothing but the authors, as metadata gives them or with where they work. */
export function isOfAuthors(text: string, evidence: Evidence): boolean {
  const authors = new Set(
    evidence
      .about('author')
      .filter(({ source }) =>
        /^(?:highwire|dublin-core|json-ld|eprints|meta|visible:with-place)/.test(source),
      )
      .map(({ value }) => wordsOf(typeof value === 'string' ? value : (value.name ?? ''))),
  );
  return text
    .replace(PLACES, '')
    .split(BETWEEN_NAMES)
    .every(part => part === '' || authors.has(wordsOf(part)));
}

/** Sources in which bars part the title from names of the site. */
const WITH_NAMES = /^(?:dublin-core|meta|open-graph)/;

/** The heading that is one of the parts between the bars of a title: "Blue mud | Reference article | Mudopedia". */
function headingBetweenBars(best: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const parts = WITH_NAMES.test(best.source) ? best.text.split(' | ') : [];
  return parts.length < 2
    ? undefined
    : candidates.find(
        ({ text, source }) =>
          source.startsWith('visible') && parts.some(part => squeeze(part) === squeeze(text)),
      );
}

/** Letters and digits of the shortest title that is told from its translation. */
const SHORTEST_SHOWN = 12;
/** A title and its translation are about as long: the one has at least this share of the other's letters. */
const SHARE = 0.4;
/** Sources that may give a translation alone. A citation of the work names it as it is. */
const MAY_TRANSLATE = /^(?:highwire|dublin-core|eprints|json-ld|label|meta|open-graph)/;

/**
 * The title that the page shows, where the best source gives a translation of it: <title> and the printed title agree,
 * and neither has anything of the other one.
 */
export function shownTitle(
  best: Candidate,
  candidates: readonly Candidate[],
  documentTitle: string,
): Candidate {
  const heading = headingBetweenBars(best, candidates);
  if (heading) return heading;
  // some programs write markup into <title>, where it is text
  const [whole, given] = [squeeze(documentTitle.replace(/<\/?[a-z]{1,6}>/gi, '')), squeeze(best.text)];
  if (!MAY_TRANSLATE.test(best.source) || given === '' || whole.includes(given)) return best;
  const shown = candidates.find(({ text, source }) => {
    const printed = squeeze(text);
    return (
      source === 'visible:title' &&
      printed.length >= Math.max(SHORTEST_SHOWN, SHARE * given.length) &&
      whole.includes(printed) &&
      !given.includes(printed.slice(0, SHORTEST_SHOWN)) &&
      !printed.includes(given.slice(0, SHORTEST_SHOWN))
    );
  });
  return shown ?? best;
}

/**
 * Whether nothing but the document's title says otherwise than a printed title, and that is shorter and printed
 * nowhere: it names the site, or is the page's short name.
 */
export const isNameOfSite = (
  printed: string,
  candidates: readonly Candidate[],
  { lines = [] }: PageReading,
): boolean =>
  candidates.every(
    ({ source, text }) =>
      source === 'visible:title' ||
      (source === 'title' &&
        text.length < printed.length &&
        !lines.some(line => squeeze(line.text).includes(squeeze(text)))),
  );

/** What some sites print behind a title in its heading: of what kind the text is, "Текст научной статьи …". */
const KIND_BEHIND = new RegExp(
  `^[\\s|·–—-]{1,3}${anyOf([
    'full text of',
    'research (?:article|paper)',
    'scientific (?:article|paper)',
    'text of (?:a|the)',
    'wissenschaftlicher (?:artikel|aufsatz)',
    'artículo (?:científico|de investigación)',
    'artigo científico',
    'article scientifique',
    'полный текст',
    'тема научн',
    'текст научн',
    'научная статья',
    'наукова стаття',
    'текст наукової',
  ])}`,
  'iu',
);

/** Whether what stands behind a title says of what kind the text is. */
export const isKindBehind = (text: string): boolean => KIND_BEHIND.test(text);

/** What a site is called by its address: "ZooBank.org" and "ZooBank" at zoobank.org. */
export function hostNames(url: string): Set<string> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const [name = ''] = host.split('.').slice(-2);
  return new Set([squeeze(host), squeeze(name)].filter(text => text !== ''));
}
