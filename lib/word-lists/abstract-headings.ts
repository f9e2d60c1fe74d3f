/**
 * What stands over an abstract, in lower case, as journals and repositories print it in the languages they publish in
 * (seen on the pages of the corpus, 2026). Sorted by script, then by letter.
 */
export const ABSTRACT_HEADINGS: readonly string[] = [
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
  '摘要',
  '要旨',
  '抄録',
  '概要',
  '초록',
];

/** The headings as the source of a pattern, to be used with the flag `i`. Blanks may part two ideographs: "摘 要". */
export const ABSTRACT_HEADING = ABSTRACT_HEADINGS.map(heading =>
  /^\p{Script=Han}{2}$/u.test(heading) ? heading.split('').join('\\s*') : heading,
).join('|');
