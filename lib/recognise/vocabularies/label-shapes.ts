/** What the value under a printed label must look like to be believed. */
import type { ClaimField } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';

export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const HAS_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);

/** Two letters, of whatever script. */
const LETTERS = /[^\x00-@[-`{-\u00bf]{2}/;
/** No digits beyond a note's mark, no address, no control of the page. */
const NAME = new RegExp(
  `^(?!.*(?:@|\\d\\d|https?:|\\b${anyOf([
    'affiliations?',
    'email',
    'expand',
    'follow',
    'info',
    'more',
    'show',
    'view',
  ])}\\b))(?=.*[^\\x00-@[-\`{-\\u00bf]{2})`,
  'i',
);

/** The shape a value must have to be believed of a label, and its greatest length. */
export const SHAPES: { [field in ClaimField]?: [RegExp, number] } = {
  DOI: [/10\.\d{4,9}\//, 300],
  PMID: [/^\d{4,9}\b/, 60],
  PMCID: [/^(?:PMC)?\d{4,9}\b/i, 60],
  arxiv: [/\d{4}/, 60],
  ISSN: [/\d{4}-?\d{3}[\dXx]/, 120],
  ISBN: [/(?:[\dX][- ]?){9}/i, 200],
  volume: [/\d|^[IVXLC]+$/, 25],
  issue: [/\d|suppl|spec|^[IVXLC]+$/i, 40],
  page: [/\d|^[ivxlc]+/, 40],
  'first-page': [/\d/, 20],
  'last-page': [/\d/, 20],
  'article-number': [/\d/, 30],
  'number-of-pages': [/\d/, 30],
  date: [HAS_YEAR, 60],
  'date-online': [HAS_YEAR, 60],
  'date-any': [HAS_YEAR, 60],
  year: [HAS_YEAR, 30],
  language: [LETTERS, 60],
  type: [LETTERS, 80],
  'cited-by': [/^\d+$/, 9],
  title: [LETTERS, 600],
  'container-title': [LETTERS, 250],
  'book-title': [LETTERS, 400],
  conference: [LETTERS, 400],
  publisher: [LETTERS, 200],
  'source-line': [/\d.*\d/, 400],
  citation: [/\d{4}|forthcoming|in press/i, 2000],
  identifier: [/^https?:|10\.\d{4}|^[\w:./-]*\d{4}[\w./-]*$/, 500],
  author: [NAME, 120],
  editor: [NAME, 120],
  contributor: [NAME, 120],
  authors: [LETTERS, 4000],
  editors: [LETTERS, 2000],
  // prose has an end of a sentence; a list of headings or links has none
  abstract: [/.{60}[.。．!?？]/, 30_000],
  keyword: [/^(?!\d+\.\s)(?:.*[^\s\d]){2}/, 150],
  keywords: [LETTERS, 3000],
};
/** What stands where a value should: marks only, or words for "none" and "wait". */
export const NOTHING = new RegExp(
  [
    '^[\\x00-/:-@[-`{-\\u00bf\\u2000-\\u206f\\u3000-\\u3004、，。；：]*$',
    `^${anyOf([
      'a carregar',
      'cargando',
      'carregando',
      'chargement',
      'laddar',
      'lata',
      'loading',
      'n/a',
      'none',
      'not available',
      'unknown',
      'wird geladen',
    ])}[\\s.…]*$`,
  ].join('|'),
  'i',
);
