/**
 * CSL locales that @citation-js/plugin-csl lacks: what differs from its English one, which stands in for the
 * rest.
 */
import {
  CITATION_WORDS,
  type CitationDatePart,
  type CitationTerm,
  type CitationWords,
} from '../../word-lists/citation-words.ts';

/** Language → CSL locale: those of plugin-csl and ours. */
export const LOCALE_OF: { readonly [language: string]: string } = {
  da: 'da-DK',
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  nl: 'nl-NL',
  pt: 'pt-PT',
  zh: 'zh-CN',
};

function localeXml(words: CitationWords): string {
  const terms = [
    ...Object.entries(words.terms).map(([name, term]) => termXml(name, term)),
    ...Object.entries(words.shortTerms).map(([name, term]) => termXml(name, term, 'short')),
    ...Object.entries(words.verbs).map(([name, term]) => termXml(name, term, 'verb')),
    ...words.months.map((month, index) => termXml(monthTerm(index), month)),
    ...words.shortMonths.map((month, index) => termXml(monthTerm(index), month, 'short')),
  ];
  const { delimiter, parts } = words.dateInFigures;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${words.locale}">`,
    '<style-options punctuation-in-quote="false"/>',
    `<date form="text">${words.dateInWords.map(datePartXml).join('')}</date>`,
    `<date form="numeric" delimiter="${delimiter}">${parts.map(datePartXml).join('')}</date>`,
    `<terms>${terms.join('')}</terms>`,
    '</locale>',
  ].join('');
}

/** CSL's name for a month: month-01 … month-12. */
const monthTerm = (index: number): string => `month-${String(index + 1).padStart(2, '0')}`;

function termXml(name: string, term: CitationTerm, form?: 'short' | 'verb'): string {
  const content =
    typeof term === 'string' ? term : `<single>${term[0]}</single><multiple>${term[1]}</multiple>`;
  return `<term name="${name}"${form ? ` form="${form}"` : ''}>${content}</term>`;
}

const datePartXml = ({ part, form, suffix }: CitationDatePart): string =>
  `<date-part name="${part}"${form ? ` form="${form}"` : ''}${suffix ? ` suffix="${suffix}"` : ''}/>`;

/** Locale → its XML (https://docs.citationstyles.org/en/stable/specification.html#locale-files-structure). */
export const OWN_LOCALES: ReadonlyMap<string, string> = new Map(
  CITATION_WORDS.map(words => [words.locale, localeXml(words)]),
);
