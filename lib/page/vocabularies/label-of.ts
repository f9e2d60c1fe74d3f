import { isLabelBeforeColon, isLabelWord, labelKey } from '../../record/label-field.ts';

/** Characters of the longest label. */
const LONGEST = 45;

/** "dc.contributor.author": what a repository's full view prints in any language. */
export const METADATA_KEY = /^[a-z]{2,12}\.[a-z][\w.]*(?:\[\w+\])?$/;
/** A language behind a label: "Abstract (English)". */
const IN_BRACKETS = / ?[([][^()[\]]{2,12}[)\]]$/;
/** What joins two label words in one label. */
const JOIN = / ?[/／&+] ?| (?:and|und|y|e|et|og|och|en|or|oder|ou) /;

/**
 * Whether a key is a label: a label word, a metadata key, a word with its language in brackets, several words for one
 * thing ("Author/Editor"). What it means, the recogniser says.
 */
const isKnown = (key: string): boolean =>
  isLabelWord(key) ||
  METADATA_KEY.test(key) ||
  isLabelWord(key.replace(IN_BRACKETS, '')) ||
  (/[ /／&+]/.test(key) &&
    !/[:：,]/.test(key) &&
    key.split(JOIN).some(part => part !== key && isLabelWord(part)));

/** The label that a whole text seems to be, without its colon: "Publisher:", "出版社", "dc.title". */
export function labelOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const label = text.replace(/(?<![\s:：])[\s:：]+$/, '');
  const key = labelKey(label);
  const isLabel = isKnown(key) || (label !== text && isLabelBeforeColon(key));
  return label !== '' && isLabel ? label : undefined;
}

/** A label in brackets before its value: "【作者】 郑伟". */
const IN_FRONT = /^([【〔［][^【〔［\]】〕］]{1,30}[】〕］])[\s:：]*/;

/** The label before a text's first colon, or in brackets of its own, and what follows: "Vol.: 12", "【卷】12". */
export function beforeColon(text: string): { label: string; rest: string } | undefined {
  const [front, bracketed] = IN_FRONT.exec(text) ?? [];
  if (front && bracketed && labelOf(bracketed) !== undefined)
    return { label: bracketed, rest: text.slice(front.length) };
  const colon = text.slice(0, LONGEST).search(/[:：]/);
  const label = colon < 1 ? undefined : labelOf(text.slice(0, colon + 1));
  return label === undefined ? undefined : { label, rest: text.slice(colon + 1).replace(/^[:：\s]+/, '') };
}
