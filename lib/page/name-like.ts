import { anyOf } from '../text/any-of.ts';

/** Words of buttons, links and headings near the authors; none of them is part of a name. */
const INTERFACE_WORDS = [
  'about',
  'abstract',
  'affiliations?',
  'authors?',
  'by',
  'cite',
  'close',
  'contact',
  'contributed',
  'copyright',
  'correspond\\w*',
  'department',
  'download',
  'e-?mail',
  'et al',
  'follow',
  'full text',
  'google',
  'information',
  'less',
  'metrics',
  'more',
  'orcid',
  'pdf',
  'pubmed',
  'scholar',
  'search',
  'share',
  'show',
  'university',
  'view',
];
const NO_NAME = new RegExp(`\\b${anyOf(INTERFACE_WORDS)}\\b|@|https?:|\\d{2}|…`, 'i');

/** Whether a text near the authors can be a name: short, with a capital, without words of the page's own. */
export const isNameLike = (value: string): boolean =>
  value.length > 1 &&
  value.length < 70 &&
  value.split(' ').length < 8 &&
  !NO_NAME.test(value) &&
  /\p{Lu}|\p{Lo}/u.test(value);
