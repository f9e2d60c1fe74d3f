/** The styles of lib/formats/citation by name, without loading their code. */
export const CITATION_STYLES = [
  ['apa', 'APA'],
  ['mla', 'MLA'],
  ['chicago-author-date', 'Chicago'],
  ['harvard1', 'Harvard'],
  ['vancouver', 'Vancouver'],
  ['ieee', 'IEEE'],
  ['ama', 'AMA'],
  ['nature', 'Nature'],
  ['gb-t-7714-2015-numeric', 'GB/T 7714'],
] as const;
