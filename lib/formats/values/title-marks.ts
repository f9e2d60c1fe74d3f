/** What a run of asterisks stands behind when it marks a footnote: a word, not the X of a space X**. */
const BEHIND_WORD = /((?:\p{Ll}{2}|\p{Lo}|\p{Lu}{4}|[.!?"”’»]))\*{2,}(?=[\s,.;:!?"”’»]|$)/gu;
const BEFORE_WORD = /(^|\s)\*{2,}(?=\p{L}{2}|["“‘«])/gu;

/** A title without the marks of footnotes and of bold type that databases leave in it: "Stuck networks**". */
export const withoutMarks = (title: string): string =>
  title.includes('**') ? title.replace(BEHIND_WORD, '$1').replace(BEFORE_WORD, '$1').trim() : title;
