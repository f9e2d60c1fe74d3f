/** "D O I", "关 键 词" are spaced for looks; "Author(s)" is one word for two; case does not count. */
export function labelKey(label: string): string {
  const key = label.toLowerCase().replace(/\(s\)$/, '');
  return /^d o i$|[\u2e80-\u9fff]/.test(key) ? key.replace(/ /g, '') : key;
}

/**
 * A key's hash (FNV-1a, 21 bits of it). The reader in the page knows label words by their hashes only: the table of the words
 * themselves would be a fifth of its size. One short line in a thousand is taken for a label wrongly; the recogniser, which has
 * the words, drops it.
 */
export function labelHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 21)) & 0x1fffff;
}

const BASE = 90;
const SKIP = BASE * BASE;
/** A digit as a character from # on, without quote and backslash. */
const digit = (value: number): string => String.fromCharCode(35 + value + (value > 3 ? 1 : 0) + (value > 55 ? 1 : 0));
const valueOf = (code: number): number => code - 35 - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0);

/** Sorted hashes as text: two digits the distance from the one before, each `!` in front of them 8100 more. */
export function packHashes(hashes: readonly number[]): string {
  let before = 0;
  return [...new Set(hashes)].sort((a, b) => a - b).map(hash => {
    const distance = hash - before;
    before = hash;
    const rest = distance % SKIP;
    return '!'.repeat((distance - rest) / SKIP) + digit(Math.floor(rest / BASE)) + digit(rest % BASE);
  }).join('');
}

export function unpackHashes(packed: string): Set<number> {
  const hashes = new Set<number>();
  let hash = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code === 33) hash += SKIP;
    else hashes.add((hash += valueOf(code) * BASE + valueOf(packed.charCodeAt(++at))));
  }
  return hashes;
}
