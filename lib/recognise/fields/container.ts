/** Where a work appeared: the journal, book, conference or series. */
import { repairJournal } from '../../text/journals.ts';
import { labelField } from '../../record/label-field.ts';
import { anyOf } from '../../text/any-of.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { CORE_COLLECTIONS } from '../../word-lists/core-collections.ts';
import { PRECEDENCE } from '../../record/precedence.ts';
import { scriptOf } from '../../record/same-work/titles.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';
import { titleIn } from '../source-line/title-in-line.ts';
import { isAbbreviatedBy, nameInText, withSubtitle } from './whole-names.ts';

/** Texts that name no journal: addresses, identifiers, labels, an empty form, a library's program, a repository. */
const NO_JOURNAL = new RegExp(
  `^${anyOf([
    'https?:',
    'arxiv:',
    'www\\.',
    'doi\\b',
    'in: ', // "In: Holm, Ida, ed. Peat and Water. Oslo: Coast Press"
    'issn\\b',
    'volume\\b',
    'vol\\.',
    'home\\b',
    'open ?access$',
    '(?:archives? ouvertes?|open archives?|offenes archiv|archivos? abiertos?|arquivos? abertos?)(?:$| )',
    'undefined',
    'null',
    'n/a',
    '(?:aleph|alma|dspace|koha|pergamum)$',
    '(?:reponame|instname):',
    '(?:biblioteca digital|institutional repository|reposit[oó]rio)\\b',
    'tdx\\b',
  ])}|@`,
  'i',
);
/** How an imprint ends that gives the extent: "Oslo: Coast Press. 30 p." */
const EXTENT = /\d p\.$/;
const isNoJournal = (name: string): boolean =>
  NO_JOURNAL.test(name) || (name.includes(': ') && EXTENT.test(name));

/** The words of a link that leads to the journal: "View Journal of Tides". */
const LINK_WORDS = /^(?:View|Browse|Go to|Visit|Back to) (?:the )?(?=\p{Lu})/u;
/** Whether the name has a word with a full stop: "Chem. Commun." */
const isAbbreviated = (name: string): boolean => /\b\p{L}{1,8}\.(\s|$)/u.test(name);

/** Whether a name of several words has one that may be cut short without a full stop: "Rev Salud". */
const hasShortWord = (name: string): boolean => /^(?=.* ).*(?<!\p{L})\p{Lu}\p{L}{0,5}(?!\p{L})/u.test(name);

/** An ISSN behind a name and a mark: "Reefs, ISSN 1175-5326". */
const NUMBER_BEHIND = /[,;.:]? (?:[ep]-?)?ISSN:? ?\d{4}-?\d{3}[\dXx]$/i;

/** ISSNs in brackets behind a name: "Reefs (Print: 1175-5326 Online: 1175-5334 )"; no years: "Reefs (1870-1930)". */
const NUMBERS_IN_BRACKETS =
  /[([](?!(?:1\d|20)\d\d-(?:1\d|20)\d\d[)\]])(?=[^()[\]]{0,40}\d{4}-\d{3}[\dXx])[^()[\]]{9,80}[)\]]/;

/** A mark behind the name, and a text before a colon behind that: " · CIRC 2015: C", " — ISSN: 1175-5326". */
const LABEL_BEHIND = /\s([·•|–—])\s([^:：·•|–—]{2,40})[:：]/u;

/** The name without what has a label of its own behind it; behind a dash any other text may be a part of the name. */
function withoutLabelled(text: string): string {
  const behind = LABEL_BEHIND.exec(text);
  const [, mark = '', label = ''] = behind ?? [];
  const isLabel = /[·•|]/.test(mark) || labelField(label.trim()) !== undefined;
  return behind && isLabel ? text.slice(0, behind.index) : text;
}

/** The collections that list a Chinese or Korean journal, as badges behind its name. */
const BADGES = new RegExp(`(?:[\\s,，;；|]{0,3}\\[?${anyOf(CORE_COLLECTIONS)}\\]?){1,8}$`, 'u');
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7af]/;

/** The name alone, where volume, pages or ISSNs were given together with it: "河海研究 2003年25卷02期". */
function nameIn(text: string): string {
  const name = withoutLabelled(EAST_ASIAN.test(text) ? text.replace(BADGES, '') : text)
    .replace(NUMBERS_IN_BRACKETS, '')
    .trim()
    .replace(NUMBER_BEHIND, '')
    .replace(/^《([^《》]+)》$/, '$1');
  const { journal, volume, issue, page, date } = parseSourceLine(name);
  const isWholeLine = (volume && (issue ?? page)) || (date && (issue ?? page));
  return isWholeLine && journal ? journal : name;
}

/**
 * The journal's name from the best source, its capitals repaired. An abbreviated name gives way to the full one where
 * another source, or the head of the page, has it.
 */
export function chooseJournal(evidence: Evidence): Chosen<string> | undefined {
  // the page prints the book, and its series, where others print a journal
  const isInBook = isOfHighwire(evidence, 'book-title') && !isOfHighwire(evidence, 'container-title');
  const said = evidence
    .texts(PRECEDENCE.container, 'container-title')
    .filter(({ source }) => !(isInBook && source.startsWith('visible')))
    .map(({ text, source }) => ({ text: nameIn(cleanText(text)), source }));
  // "Browse Tides" is a link only where another source says "Tides"
  const named = new Set(said.map(({ text }) => fold(text)));
  const names = said
    .map(({ text, source }) => ({
      value: repairJournal(
        named.has(fold(text.replace(LINK_WORDS, ''))) ? text.replace(LINK_WORDS, '') : text,
      ),
      source,
    }))
    .filter(({ value }) => value.length > 1 && value.length < 250 && !isNoJournal(value))
    .filter(name => !isOffice(evidence, name) && !isPublisherOfBook(evidence, name));
  const best = ownName(evidence, names);
  if (!best) return undefined;
  const longer = (): Chosen<string> | undefined =>
    names.find(
      ({ value }) =>
        !isAbbreviated(value) && fold(value) !== fold(best.value) && isLongFormOf(value, best.value),
    );
  if (!isAbbreviated(best.value))
    return (isCalledShort(evidence, best) ? longer() : undefined) ?? fullNameOfLine(evidence, best) ?? best;
  return longer() ?? fullNameInHead(evidence, best.value) ?? best;
}

/** Whether a name that a line prints is the one that the page's metas call short: "Proc Biol Sci". */
const isCalledShort = (evidence: Evidence, { value, source }: Chosen<string>): boolean =>
  !source.startsWith('highwire') &&
  evidence.about('container-title-short').some(short => fold(String(short.value)) === fold(value));

/** Whether Dublin Core's source is an office's short name, which metas put before the title: "QHO | Harbours". */
const isOffice = (evidence: Evidence, { value, source }: Chosen<string>): boolean =>
  source.startsWith('line:dublin-core') &&
  evidence
    .texts(PRECEDENCE.title, 'title')
    .some(
      ({ text, ...title }) =>
        title.source.startsWith('dublin-core') && text.startsWith(`${value.toUpperCase()} | `),
    );

/** Whether a citation of a book, which has no volume or pages, was read as if its publisher were a journal. */
const isPublisherOfBook = (evidence: Evidence, { value, source }: Chosen<string>): boolean =>
  source.startsWith('citation') &&
  evidence.about('ISBN').length > 0 &&
  evidence.about('publisher').some(one => one.source !== source && fold(String(one.value)) === fold(value)) &&
  !evidence.about('volume', 'issue', 'page').some(one => one.source === source);

/** Whether metas made for citing give a field. */
const isOfHighwire = (evidence: Evidence, field: 'book-title' | 'container-title'): boolean =>
  evidence.about(field).some(({ source }) => source.startsWith('highwire'));

/** Names that the page prints as its own, beside those of its metas. */
const PRINTED_NAME = /^(?:title|visible:journal|citation|label|line:label)/;

/**
 * The best source's name. Metas in Latin letters give way to a name that the page prints in the letters of the work's
 * title: some journals' metas have the English name on all pages.
 */
function ownName(evidence: Evidence, names: readonly Chosen<string>[]): Chosen<string> | undefined {
  const [best] = names;
  const [title] = evidence.texts(PRECEDENCE.title, 'title');
  if (!best?.source.startsWith('highwire') || !title || scriptOf(best.value) !== 'latin') return best;
  const script = scriptOf(title.text);
  const own = names.find(({ value, source }) => PRINTED_NAME.test(source) && scriptOf(value) === script);
  return script === 'latin' ? best : (own ?? best);
}

/**
 * The full name for one that is cut short without full stops: "Rev Salud" in a printed line below "Revista de salud";
 * "J Harbour Biol", of three words and more, in the metas too.
 */
function fullNameOfLine(evidence: Evidence, { value, source }: Chosen<string>): Chosen<string> | undefined {
  const isMeta = source.startsWith('highwire');
  if ((source !== 'visible:line' && !isMeta) || !hasShortWord(value)) return undefined;
  const full = isMeta ? fullNameInText(evidence, value) : fullNameInHead(evidence, value);
  return full && fold(full.value).length > fold(value).length + 2 ? full : undefined;
}

/** A text in the page's head of which every word, small ones aside, is abbreviated by a word of the short name. */
function fullNameInHead(evidence: Evidence, short: string): Chosen<string> | undefined {
  const found = evidence.claims.find(
    ({ field, source, value }) =>
      (field === 'title' || field === 'publisher') &&
      /^(visible|open-graph)/.test(source) &&
      typeof value === 'string' &&
      isAbbreviatedBy(cleanText(value), short),
  );
  if (found) return { value: repairJournal(cleanText(String(found.value))), source: found.source };
  const printed = evidence.reading.lines?.find(
    ({ text, place }) => place === 'head' && text.length < 120 && isAbbreviatedBy(text, short),
  );
  if (printed) return { value: repairJournal(printed.text), source: 'visible:head' };
  return fullNameInText(evidence, short);
}

/** Characters of the longest line in which a name is looked for. */
const LONGEST_LINE = 200;

/** The full name within a line, as the copyright prints it. */
function fullNameInText({ reading: { lines = [] } }: Evidence, short: string): Chosen<string> | undefined {
  for (const { text } of lines) {
    const name = text.length < LONGEST_LINE ? nameInText(text, short) : undefined;
    if (name !== undefined) return { value: repairJournal(name), source: 'visible:text' };
  }
  return undefined;
}

/** Whether the short name abbreviates the long one ("Chem. Commun.", "Chemical Communications"); it may lack words. */
function isLongFormOf(long: string, short: string): boolean {
  const words = fold(long).split(' ');
  let at = 0;
  return fold(short)
    .split(' ')
    .every(part => {
      while (at < words.length && !words[at]!.startsWith(part)) at += 1;
      return at++ < words.length;
    });
}

/** The edition behind a book's title: ". 2nd edition", ", 3. Aufl." */
const EDITION = new RegExp(
  `[.,;]? (?:\\d{1,3}(?:st|nd|rd|th|\\.|e|ª|a)?|first|second|third|fourth|fifth|revised) ${anyOf([
    'aufl(?:age|\\.)',
    'ed(?:\\.|ición|ição|ition)?',
    'udgave',
    'uppl(?:agan|\\.)',
    'utgave',
    'éd(?:ition|\\.)',
  ])}\\.?$`,
  'iu',
);

/** The conference or series that the work is in, or its book without the subtitle, from the best source. */
export const chooseBook = (
  evidence: Evidence,
  field: 'book-title' | 'conference' | 'collection-title',
): Chosen<string> | undefined => books(evidence, field)[0];

/** What the page gives for a book, conference or series, best source first. */
const books = (
  evidence: Evidence,
  field: 'book-title' | 'conference' | 'collection-title',
): Chosen<string>[] =>
  evidence
    .texts(PRECEDENCE.container, field)
    .map(({ text, source }) => ({ value: cleanText(text).replace(EDITION, ''), source }))
    .filter(({ value }) => value.length > 3);

/** A subtitle behind a title. */
const SUBTITLE = /^ ?[:：] ?[\p{L}\p{N}]/u;

/** The book that the work is in, with the subtitle that another source, or the page's citation of itself, gives. */
export function chooseWholeBook(evidence: Evidence): Chosen<string> | undefined {
  const [best, ...others] = books(evidence, 'book-title');
  if (!best) return undefined;
  const whole = others.find(
    ({ value }) => value.startsWith(best.value) && SUBTITLE.test(value.slice(best.value.length)),
  );
  if (whole) return whole;
  const titles = evidence.texts(PRECEDENCE.title, 'title').map(({ text }) => cleanText(text));
  for (const { text } of evidence.reading.lines ?? []) {
    const value = titleIn(text, titles) ? withSubtitle(best.value, text) : undefined;
    if (value !== undefined) return { value, source: 'visible:citation' };
  }
  return best;
}
