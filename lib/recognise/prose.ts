import type { Source } from '../record/record.ts';
import { guessLanguage, speaksAgainst } from '../text/guess-language.ts';
import { languageCode } from '../text/languages.ts';
import { cleanText, fold } from '../text/clean-text.ts';
import { IMPRINT } from './expand.ts';
import { rank, type Evidence } from './evidence.ts';
import { PRECEDENCE } from './precedence.ts';
import type { Chosen } from './title.ts';

const HEADING =
  /^(abstract|summary|author summary|resumen|resumo|résumé|zusammenfassung|sammendrag|sammanfattning|samenvatting|riassunto|аннотация|резюме|摘\s*要|要\s*旨|抄録|概要)\s*[:：.–—-]?\s*(?=[\p{Lu}\p{Lo}"“‘'(\d])/iu;
/** "en fr" before a text: what switches between its languages. */
const LANGUAGE_TABS = /^(?:(?:en|fr|es|pt|de|it|nl|da|sv|no|ca|eu|zh|ja|ru)\s+){2,5}(?=\p{Lu}|$)/u;
const CUT = /(\.\.\.|…|\[…\])\s*$/;
const NO_ABSTRACT =
  /^(no abstract|abstract (not|un)available|n\/a|not available|read (the )?(article|latest)|this article (?:has been|has an|was (?:retracted|published)|is (?:available|part of|corrected|cited|protected))|access to society|publication:?|download|view)\b/i;
const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/** The abstract: the best source's, or the whole one where that is cut. Believed only when it reads like prose. */
export function chooseAbstract(evidence: Evidence, title: string): Chosen<string> | undefined {
  const found = evidence
    .texts(PRECEDENCE.abstract, 'abstract')
    .map(({ text, source, lang }) => ({ value: cleanAbstract(text), source, lang }))
    .filter(
      ({ value, source }) =>
        value.length > (source.startsWith('site') || source.startsWith('label') ? 20 : 60) &&
        !NO_ABSTRACT.test(value) &&
        squeeze(value) !== squeeze(title) &&
        isBelieved(value, source),
    );
  const best = witnessed(found, evidence);
  if (!best) return undefined;
  const start = squeeze(best.value.replace(CUT, '')).slice(0, 80);
  const whole = found.find(
    ({ value }) => !CUT.test(value) && value.length > best.value.length && squeeze(value).startsWith(start),
  );
  if (CUT.test(best.value)) {
    if (whole) return whole;
    return best.source.startsWith('site') || best.source.startsWith('label') ? best : undefined;
  }
  return { value: best.value, source: best.source };
}

type Abstract = Chosen<string> & { lang: string | undefined };

/** Blocks named "summary" hold biographies and news too: a visible abstract that no meta knows gives way to one that a meta does. */
function witnessed(found: readonly Abstract[], evidence: Evidence): Abstract | undefined {
  const best = found[0];
  if (!best?.source.startsWith('visible')) return best;
  const beginnings = evidence
    .about('abstract')
    .flatMap(({ value, source }) =>
      typeof value === 'string' &&
      value.length > 100 &&
      /^(highwire|dublin-core|ris|bibtex|eprints|json-ld)/.test(source)
        ? [squeeze(cleanAbstract(value)).slice(0, 50)]
        : [],
    );
  const isKnown = ({ value }: Abstract) => beginnings.some(beginning => squeeze(value).includes(beginning));
  return (
    found.find(one => one.source.startsWith('visible') && isKnown(one)) ??
    found.find(({ source, value }) => /^(highwire|ris|bibtex)/.test(source) && !CUT.test(value)) ??
    best
  );
}

function cleanAbstract(text: string): string {
  const clean = cleanText(text)
    .replace(LANGUAGE_TABS, '')
    .replace(/^go to:\s*/i, '');
  return clean
    .replace(HEADING, '')
    .replace(/\s*(收起|展开|更多|Show (more|less)|Read more|\[Abstract copyright.*)$/i, '')
    .trim();
}

/** A description made for sharing or searching is believed only when it is long enough to be more than an advertisement. */
const isBelieved = (value: string, source: Source): boolean =>
  !/^(open-graph|meta|json-ld:description|microdata:description|rdfa:description)/.test(source) ||
  (value.length > 300 && /[.!?]\s/.test(value));

const SEPARATOR = /\s*[;；|、]\s*|\s+[·•]\s+/;

/** The paper's place, its sections, the site. */
const NO_KEYWORDS =
  /\b(?:collections|institutional|digital|open) repository$|\bvol\. ?\d|^no keywords?\b|^(?:acknowledge?ments?|references|introduction|conclusions?|appendix|supplementary materials?)$/i;

/** The author's keywords, as printed, without repetition. */
export function chooseKeywords(
  evidence: Evidence,
  refuse: (keyword: string) => boolean,
): Chosen<string[]> | undefined {
  const lists = new Map<Source, string[]>();
  for (const { field, value, source } of evidence.about('keyword', 'keywords')) {
    if (typeof value !== 'string' || rank(source, PRECEDENCE.keywords) === Infinity) continue;
    // prose under a heading "Subjects", a form's "To:"
    if (LANGUAGE_TABS.test(`${value} `) || NO_KEYWORDS.test(value)) continue;
    if (/(?:\p{Ll}{3}[.?!] \p{Lu}.*){2}|:\s*$/u.test(value)) continue;
    const parts =
      field === 'keywords'
        ? splitKeywords(cleanText(value))
        : / \/ .+ \/ /.test(value)
          ? cleanText(value).split(' / ')
          : [cleanText(value)];
    lists.set(source, [...(lists.get(source) ?? []), ...parts]);
  }
  const order = [...lists.keys()].sort((a, b) => rank(a, PRECEDENCE.keywords) - rank(b, PRECEDENCE.keywords));
  for (const source of order) {
    const seen = new Set<string>();
    const value = lists
      .get(source)!
      .map(word => word.replace(/^[\s,;:]+|[\s,;]+$|(?<=\p{Ll}{3})\.$/gu, ''))
      .filter(word => {
        const key = word.toLowerCase();
        return (
          word.length > 1 &&
          word.length < 120 &&
          !seen.has(key) &&
          !refuse(word) &&
          seen.add(key) !== undefined
        );
      });
    if (value.length > 0) return { value, source };
  }
  return undefined;
}

/** By semicolons where there are any, else by commas outside brackets; a part with many commas is a list too ("a, b, c, d; e"). */
function splitKeywords(text: string): string[] {
  const commas = /\s*[,，]\s*(?![^(]*\))/;
  if (!SEPARATOR.test(text)) return text.split(commas);
  return text.split(SEPARATOR).flatMap(part => (part.split(commas).length > 3 ? part.split(commas) : [part]));
}

/** An address that some metas glue on: "MIT Press55 Hayward Street, …", "Some PublicationsSome UK: London", "Some Press Arlington, VA". */
const STREET =
  /(?<=\p{Ll}{2})(?:One|\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+ (?:Street|Avenue|Road|Square|Boulevard|Way)\b.*$|(?<=\p{Ll})\d+ \p{Lu}.*$|(?<=\p{Ll})\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)*: .*$|,(?: \p{Lu}\p{Ll}+)+, [A-Z]{2}$| \p{Lu}\p{Ll}+, [A-Z]{2}$/u;

/** Where publishers' journals stand: no publishers. */
const PLATFORM =
  /^(?:oxford academic|cambridge core|springerlink|sciencedirect|wiley online library|(?:taylor & francis|tandf) ?online|ingenta(?: ?connect)?|project muse|jstor|pub(?:med|med central)|europe pmc|highwire(?: press)?|atypon|silverchair|scholarworks)$/i;

/** The publisher; the journal's own name counts only where nothing else is said. */
export function choosePublisher(evidence: Evidence, journal: string | undefined): Chosen<string> | undefined {
  const found = evidence
    .texts(PRECEDENCE.publisher, 'publisher', 'institution')
    .map(({ text, source }) => ({
      value: cleanText(text)
        .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?=\p{L})/iu, '')
        .replace(STREET, '')
        .replace(/[\s,]+$/, ''),
      source,
    }))
    .filter(
      ({ value, source }) =>
        value.length > 1 &&
        value.length < 200 &&
        !/^https?:/.test(value) &&
        !PLATFORM.test(value) &&
        (source.endsWith(':imprint') || !IMPRINT.test(value)),
    );
  return found.find(({ value }) => !journal || fold(journal) !== fold(value)) ?? found[0];
}

/** Languages that a title in Latin letters is not written in. */
const OTHER_SCRIPTS: { [language: string]: RegExp } = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

/** True when a title can be in the language, as far as its letters tell. */
const fitsScript = (language: string, title: string): boolean =>
  (OTHER_SCRIPTS[language.slice(0, 2)] ?? /\p{Script=Latin}/u).test(title);

/**
 * The work's language as a BCP 47 code: what the page says of the work, else what the text plainly is in. The page's own
 * language (html lang) is often the interface's, so it counts only where the text does not gainsay it.
 */
export function chooseLanguage(
  evidence: Evidence,
  title: string,
  abstract: string | undefined,
): Chosen<string> | undefined {
  for (const { text, source } of evidence.texts(PRECEDENCE.language, 'language')) {
    const value = languageCode(cleanText(text));
    if (value) return { value, source };
  }
  const guess = guessLanguage(`${title}. ${abstract ?? ''}`);
  if (guess && !speaksAgainst(title, guess)) return { value: guess, source: 'text' };
  const page = evidence.reading.lang && languageCode(evidence.reading.lang);
  return page && fitsScript(page, title) ? { value: page, source: 'html:lang' } : undefined;
}
