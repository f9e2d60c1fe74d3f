import type { Source } from '../../record/record.ts';
import { anyOf } from '../../text/any-of.ts';
import { weight } from '../../text/weight.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import { inFirstLanguage } from '../../text/first-language.ts';
import { languageCode } from '../../text/languages.ts';
import { ABSTRACT_HEADING } from '../../word-lists/abstract-headings.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/** A heading run together with the text: "Abstract: We …". */
const HEADING = new RegExp(`^(?:${ABSTRACT_HEADING})(?:\\s*([:：.–—-])\\s*|(\\s*))`, 'iu');
/** How a text begins right behind its heading. In small letters it goes on with the word: "Abstraction". */
const GLUED = /^[\p{Lu}\p{sc=Han}"“‘'(\d]/u;
const BEHIND_BLANK = /^[\p{Lu}\p{Lo}"“‘'(\d]/u;

/** A text without the heading that is run together with it. */
function withoutHeading(text: string): string {
  const [heading, mark, blank = ''] = HEADING.exec(text) ?? [];
  if (heading === undefined) return text;
  const rest = text.slice(heading.length);
  return mark !== undefined || (blank === '' ? GLUED : BEHIND_BLANK).test(rest) ? rest : text;
}

/** Tabs that switch between the languages of a text, read with it: "en fr We …". */
export const LANGUAGE_TABS = /^(?:(?:en|fr|es|pt|de|it|nl|da|sv|no|ca|eu|zh|ja|ru)\s+){2,5}(?=\p{Lu}|$)/u;
/** A language's name in small letters before the text that is in it: "español Los pleitos …". */
const LANGUAGE_NAME = /^(\p{Ll}{4,12}) (?=[\p{Lu}¿¡"«“])/u;
const withoutLanguage = (text: string): string => {
  const [label, name = ''] = LANGUAGE_NAME.exec(text) ?? [];
  return label !== undefined && languageCode(name) !== undefined ? text.slice(label.length) : text;
};
/** What stands behind a text: the button that unfolds it, or a copyright note. */
const TRAILER = / ?(?:收起|展开|更多|Show (?:more|less)|Read more|\[Abstract copyright.*)$/is;
/** The end of a text that was cut. */
const CUT = /(\.\.\.|…|\[…\])\s*$/;

/** How texts begin that stand in an abstract's place but are none. */
const NO_ABSTRACT = new RegExp(
  `^${anyOf([
    'abstract (not|un)available',
    'access to society',
    'download',
    'n/a',
    'no abstract',
    'not available',
    'publication:?',
    'read (the )?(article|latest)',
    `this article ${anyOf([
      'has an',
      'has been',
      'is (?:available|cited|corrected|part of|protected)',
      'was (?:published|retracted)',
    ])}`,
    'view',
  ])}\\b`,
  'i',
);

/** For comparing: folded and without blanks, as two sources space the same text differently. */
const unspaced = (text: string): string => fold(text).replaceAll(' ', '');

/** A claimed abstract, with its language where the page marks it. */
type Candidate = Chosen<string> & { lang: string | undefined };

/**
 * The abstract from the best source. Where that one is cut ("…"), a source that has the same text whole is taken; a cut
 * text alone is kept only if its source says that it is an abstract.
 */
export function chooseAbstract(evidence: Evidence, title: string): Chosen<string> | undefined {
  const found = evidence
    .texts(PRECEDENCE.abstract, 'abstract')
    .map(({ text, source, lang }) => ({ value: cleanAbstract(text), source, lang }))
    .filter(candidate => isAbstract(candidate, title));
  const best = bestOf(found, evidence);
  if (!best) return undefined;
  if (!CUT.test(best.value)) return { value: inFirstLanguage(best.value), source: best.source };
  const start = unspaced(best.value.replace(CUT, '')).slice(0, 80);
  const whole = found.find(
    ({ value }) => !CUT.test(value) && value.length > best.value.length && unspaced(value).startsWith(start),
  );
  return whole ?? (isLabelled(best.source) ? best : undefined);
}

/** Whether the source calls the text an abstract, so that short and cut ones are believed. */
const isLabelled = (source: Source): boolean => source.startsWith('site') || source.startsWith('label');

/** Whether the text is long enough, no placeholder, and not the title repeated. */
const isAbstract = ({ value, source }: Candidate, title: string): boolean =>
  weight(value) > (isLabelled(source) ? 20 : 60) &&
  !NO_ABSTRACT.test(value) &&
  unspaced(value) !== unspaced(title) &&
  (!isForSharing(source) || isMoreThanAdvertisement(value));

/** Whether the text is a description made for sharing or for search engines. */
const isForSharing = (source: Source): boolean =>
  /^(open-graph|meta|json-ld:description|microdata:description|rdfa:description)/.test(source);
/** Whether the text is long and has sentences, as an advertisement for the journal does not. */
const isMoreThanAdvertisement = (text: string): boolean => text.length > 300 && /[.!?]\s/.test(text);

/**
 * The best candidate. Blocks that the page's markup calls "summary" may hold a biography or news, so a visible text
 * gives way to one that a meta begins with too, or else to the meta's own text.
 */
function bestOf(found: readonly Candidate[], evidence: Evidence): Candidate | undefined {
  const first = found[0];
  if (!first?.source.startsWith('visible')) return first;
  const beginnings = evidence
    .about('abstract')
    .flatMap(({ value, source }) =>
      typeof value === 'string' &&
      value.length > 100 &&
      /^(highwire|dublin-core|ris|bibtex|eprints|json-ld)/.test(source)
        ? [unspaced(cleanAbstract(value)).slice(0, 50)]
        : [],
    );
  const isKnown = ({ value }: Candidate) => beginnings.some(beginning => unspaced(value).includes(beginning));
  return (
    found.find(one => one.source.startsWith('visible') && isKnown(one)) ??
    found.find(({ source, value }) => /^(highwire|ris|bibtex)/.test(source) && !CUT.test(value)) ??
    first
  );
}

/** The text without its heading, tabs, jumps ("Go to:") and buttons. */
const cleanAbstract = (text: string): string =>
  withoutLanguage(
    withoutHeading(
      cleanText(text)
        .replace(LANGUAGE_TABS, '')
        .replace(/^go to:\s*/i, ''),
    ),
  )
    .replace(TRAILER, '')
    .trim();
