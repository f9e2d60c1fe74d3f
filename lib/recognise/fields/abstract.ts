import type { Source } from '../../record/record.ts';
import { anyOf } from '../../text/any-of.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import { ABSTRACT_HEADING } from '../../word-lists/abstract-headings.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

/** A heading in one line with its text: "Abstract: We …". */
const HEADING = new RegExp(`^(?:${ABSTRACT_HEADING})\\s*[:：.–—-]?\\s*(?=[\\p{Lu}\\p{Lo}"“‘'(\\d])`, 'iu');
/** "en fr" before a text: what switches between its languages. */
export const LANGUAGE_TABS = /^(?:(?:en|fr|es|pt|de|it|nl|da|sv|no|ca|eu|zh|ja|ru)\s+){2,5}(?=\p{Lu}|$)/u;
/** Buttons around a text that is folded up, and a publisher's note behind it. */
const TRAILER = /\s*(收起|展开|更多|Show (more|less)|Read more|\[Abstract copyright.*)$/i;
/** Where a text was cut. */
const CUT = /(\.\.\.|…|\[…\])\s*$/;

/** What stands in an abstract's place. */
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

/** Folded and without blanks: two sources space the same text differently. */
const unspaced = (text: string): string => fold(text).replaceAll(' ', '');

type Candidate = Chosen<string> & { lang: string | undefined };

/** The abstract: the best source's, or the whole one where that is cut. */
export function chooseAbstract(evidence: Evidence, title: string): Chosen<string> | undefined {
  const found = evidence
    .texts(PRECEDENCE.abstract, 'abstract')
    .map(({ text, source, lang }) => ({ value: cleanAbstract(text), source, lang }))
    .filter(candidate => isAbstract(candidate, title));
  const best = bestOf(found, evidence);
  if (!best) return undefined;
  if (!CUT.test(best.value)) return { value: best.value, source: best.source };
  const start = unspaced(best.value.replace(CUT, '')).slice(0, 80);
  const whole = found.find(
    ({ value }) => !CUT.test(value) && value.length > best.value.length && unspaced(value).startsWith(start),
  );
  return whole ?? (isLabelled(best.source) ? best : undefined);
}

/** Sources that name the text an abstract: their short ones, and cut ones, are believed. */
const isLabelled = (source: Source): boolean => source.startsWith('site') || source.startsWith('label');

/** Long enough, no notice in an abstract's place, and not the title once more. */
const isAbstract = ({ value, source }: Candidate, title: string): boolean =>
  value.length > (isLabelled(source) ? 20 : 60) &&
  !NO_ABSTRACT.test(value) &&
  unspaced(value) !== unspaced(title) &&
  (!isForSharing(source) || isMoreThanAdvertisement(value));

/** Descriptions made for sharing or searching. */
const isForSharing = (source: Source): boolean =>
  /^(open-graph|meta|json-ld:description|microdata:description|rdfa:description)/.test(source);
const isMoreThanAdvertisement = (text: string): boolean => text.length > 300 && /[.!?]\s/.test(text);

/**
 * The first candidate. But blocks of a page that are named "summary" hold biographies and news too: a visible text
 * gives way to one whose beginning a meta has, or else to the meta's own text.
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
  cleanText(text)
    .replace(LANGUAGE_TABS, '')
    .replace(/^go to:\s*/i, '')
    .replace(HEADING, '')
    .replace(TRAILER, '')
    .trim();
