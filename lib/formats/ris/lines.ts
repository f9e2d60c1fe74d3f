/** RIS text line by line. */

/**
 * The line that is being looked at, without white space around it. One object goes through the whole text,
 * and cuts a string out of it only when asked: a file has millions of lines, and a string made only to be cut
 * again is garbage.
 */
export class RisLines {
  /** From 1. */
  number = 0;
  /** The line's tag, if it begins like one. */
  tag: string | undefined;
  /** Spaces between the tag and its dash. */
  spaces = 0;

  #start = 0;
  #stop = 0;
  #dash = -1;
  #next: number;
  readonly #text: string;

  constructor(text: string) {
    this.#text = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
    this.#next = this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Goes to the next line that is not blank. False at the end. */
  next(): boolean {
    const text = this.#text;
    while (this.#next < text.length) {
      const newline = text.indexOf('\n', this.#next);
      const end = newline < 0 ? text.length : newline;
      this.#start = afterSpace(text, this.#next, end);
      this.#stop = beforeSpace(text, this.#start, end);
      this.#next = end + 1;
      this.number++;
      if (this.#start === this.#stop) continue;
      this.#dash = dashAfterTag(text, this.#start, this.#stop);
      this.spaces = this.#dash - this.#start - 2;
      this.tag = this.#dash < 0 ? undefined : text.slice(this.#start, this.#start + 2);
      return true;
    }
    return false;
  }

  /** The whole line. */
  get text(): string {
    return this.#text.slice(this.#start, this.#stop);
  }

  /** What stands behind the tag's dash. */
  get value(): string {
    return this.#text.slice(afterSpace(this.#text, this.#dash + 1, this.#stop), this.#stop);
  }

  /** "ER  - ", or "ER" alone. */
  get endsEntry(): boolean {
    return this.tag === 'ER' || (this.#stop - this.#start === 2 && this.#text.startsWith('ER', this.#start));
  }

  /** How much of the text is behind this line (0–1, a little more at the very end). */
  get done(): number {
    return this.#next / (this.#text.length || 1);
  }
}

const SPACE = 32;
const TAB = 9;
const NO_BREAK_SPACE = 160;

const isSpace = (code: number): boolean =>
  code === SPACE || (code >= TAB && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** The first place from `from` on that holds no white space. */
function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The place behind the last character before `from` that is no white space. */
function beforeSpace(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === SPACE || code === TAB || code === NO_BREAK_SPACE;
/** A hyphen, or the en dash that word processors make of it. */
const isDash = (code: number): boolean => code === 45 || code === 0x2013;

/** Where the dash after a tag stands, or -1: "TY  - JOUR", "TY - JOUR", "TY  -JOUR", "ER  -". */
function dashAfterTag(text: string, start: number, stop: number): number {
  const second = text.charCodeAt(start + 1);
  if (!isCapital(text.charCodeAt(start)) || !(isCapital(second) || isDigit(second))) return -1;
  let at = start + 2;
  while (at < start + 5 && at < stop && isBlank(text.charCodeAt(at))) at++;
  return at < stop && isDash(text.charCodeAt(at)) ? at : -1;
}
