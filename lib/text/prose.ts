/** The end of a sentence and the beginning of the next: "… was grey. The next …". */
const SENTENCE_BREAK = /\p{Ll}{3}[.?!]\s+\p{Lu}/gu;

/**
 * Whether a text is running prose: one sentence after another, which titles, keywords, names and addresses are not.
 * `breaks` says how many times at least a sentence must end and another begin; more where abbreviations abound.
 */
export const isProse = (text: string, breaks: number): boolean =>
  (text.match(SENTENCE_BREAK)?.length ?? 0) >= breaks;
