/** "D O I", "关 键 词" are spaced for looks; "Author(s)" is one word for two; case does not count. */
export function labelKey(label: string): string {
  const key = label.toLowerCase().replace(/\(s\)$/, '');
  return /^d o i$|[\u2e80-\u9fff]/.test(key) ? key.replace(/ /g, '') : key;
}

/**
 * A key's hash (FNV-1a, 16 bits of it). The reader in the page knows label words by their hashes only: the table of the words
 * themselves would be a fifth of its size. One short line in sixty is taken for a label wrongly; the recogniser, which has the
 * words, drops it.
 */
export function labelHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

const SKIP = 91;
/** Sorted hashes as text: each character the distance from the one before (# is 0), `!` ninety-one more. No quote, no backslash. */
export function packHashes(hashes: readonly number[]): string {
  let before = 0;
  return [...new Set(hashes)].sort((a, b) => a - b).map(hash => {
    const distance = hash - before;
    before = hash;
    const rest = distance % SKIP;
    return '!'.repeat((distance - rest) / SKIP) + String.fromCharCode(35 + rest + (rest > 3 ? 1 : 0) + (rest > 55 ? 1 : 0));
  }).join('');
}

export function unpackHashes(packed: string): Set<number> {
  const hashes = new Set<number>();
  let hash = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code === 33) hash += SKIP;
    else hashes.add((hash += code - 35 - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0)));
  }
  return hashes;
}
