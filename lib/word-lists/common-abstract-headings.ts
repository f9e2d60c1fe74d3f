/** What stands over an abstract on most pages, in lower case: few words, as they are looked for on every page. Sorted. */
export const COMMON_ABSTRACT_HEADINGS: readonly string[] = [
  'abstract',
  'abstrakt',
  'author summary',
  'resumen',
  'resumo',
  'resumé',
  'riassunto',
  'résumé',
  'samenvatting',
  'sammanfattning',
  'sammendrag',
  'summary',
  'zusammenfassung',
  'аннотация',
  'резюме',
  '抄録',
  '摘要',
  '概要',
  '要旨',
  '초록',
];

/**
 * Headings as the source of a pattern, to be used with the flag `i`, the longest first. Blanks may part two ideographs:
 * "摘 要".
 */
export const headingPattern = (headings: readonly string[]): string =>
  [...headings]
    .sort((a, b) => b.length - a.length)
    .map(heading => (/^\p{Script=Han}{2}$/u.test(heading) ? heading.split('').join('\\s*') : heading))
    .join('|');
