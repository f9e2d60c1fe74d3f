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

/** The beginnings of headings inside structured abstracts, as parts of a pattern (flag `i`). */
export const ABSTRACT_SECTIONS: readonly string[] = [
  'aims?',
  'background',
  'conclusions?',
  'context',
  'data sources',
  'design',
  'discussion',
  'findings',
  'funding',
  'importance',
  'interpretation',
  'interventions?',
  'introduction',
  'limitations?',
  'main outcome',
  'materials?',
  'measurements?',
  'methodology',
  'methods?',
  'objectives?',
  'originality',
  'participants?',
  'patients?',
  'purpose',
  'results?',
  'settings?',
  'significance',
  'trial registration',
  // German
  'ergebnisse',
  'hintergrund',
  'methoden?',
  'schlussfolgerung',
  // Spanish and Portuguese
  'conclusion(?:es|ão)',
  'métodos?',
  'objetivos?',
  'resultados?',
];

/** How a line begins that follows the abstract in one block: keywords, dates, notices; parts of a pattern (flags `iu`). */
export const AFTER_ABSTRACT: readonly string[] = [
  'key ?words',
  'index terms',
  'subject (?:areas|terms)',
  'physics subject headings',
  'palavras[- ]chave',
  'palabras[- ]clave',
  'mots[- ]cl[ée]',
  'schl(?:ü|ag)\\p{L}+w[öo]rt',
  'nøgleord',
  '关键词',
  '關鍵詞',
  'キーワード',
  '\\(?received\\b',
  'citation:',
  'doi:',
  'related articles?',
  'references',
  'copyright',
  '©',
  '\\d?\\.? ?introduction$',
];
