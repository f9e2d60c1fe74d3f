import { labelHash, labelKey, unpackHashes } from '../../model/label-key.ts';
import { LABEL_CODES, PLAIN_CODES } from './label-codes.ts';

const LONGEST = 40;
const PLAIN = unpackHashes(PLAIN_CODES);
const OTHERS = unpackHashes(LABEL_CODES);

/** "dc.contributor.author": what a repository's full view prints in any language. */
export const METADATA_KEY = /^[a-z]{2,12}\.[a-z][\w.]*(?:\[\w+\])?$/;
const IN_BRACKETS = /\s*[([][^()[\]]{2,12}[)\]]$/;
const JOIN = /\s*[/／&+]\s*|\s+(?:and|und|y|e|et|og|och|en|or|oder|ou)\s+/;

const has = (key: string, set?: ReadonlySet<number>): boolean =>
  [key, key.replace(/s$/, '')].some(word => (set ? [set] : [PLAIN, OTHERS]).some(one => one.has(labelHash(word))));

/** A label word, a metadata key, a word with its language in brackets, several words for one thing: what it means, others know. */
const isKnown = (key: string): boolean => has(key) || METADATA_KEY.test(key) || has(key.replace(IN_BRACKETS, '')) || (/[ /／&+]/.test(key) && !/[:：,]/.test(key) && key.split(JOIN).some(part => part !== key && has(part)));

/** The label that a whole text seems to be, without its colon: "Publisher:", "出版社", "dc.title". */
export function labelOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const label = text.replace(/[\s:：]+$/, '');
  return label !== '' && isKnown(labelKey(label)) ? label : undefined;
}

/** So plain a label that it needs neither colon nor table. */
export const isPlain = (label: string): boolean => has(labelKey(label), PLAIN);

/** The label before a text's first colon, and what follows: "Vol.: 12". */
export function beforeColon(text: string): { label: string; rest: string } | undefined {
  const colon = text.slice(0, LONGEST).search(/[:：]/);
  const label = colon < 1 ? undefined : labelOf(text.slice(0, colon));
  return label === undefined ? undefined : { label, rest: text.slice(colon + 1).replace(/^[:：\s]+/, '') };
}
