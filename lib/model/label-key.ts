/** "D O I", "关 键 词" are spaced for looks; "Author(s)" is one word for two; case does not count. */
export function labelKey(label: string): string {
  const key = label.toLowerCase().replace(/\(s\)$/, '');
  return /^d o i$|[\u2e80-\u9fff]/.test(key) ? key.replace(/ /g, '') : key;
}

/**
 * A key's hash, three characters (FNV-1a, 18 bits of it). The reader in the page knows label words by their hashes only: the
 * table of the words themselves would be a fifth of its size. One short line in five hundred is taken for a label wrongly;
 * the recogniser, which has the words, drops it.
 */
export function labelHash(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return [14, 20, 26].map(shift => String.fromCharCode(48 + ((hash >>> shift) & 63))).join('');
}
