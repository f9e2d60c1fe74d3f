/** What a text may hold that is not one clean line. */
const ODD = /[\u0000-\u001f\u007f-\u009f\u00a0\u2028\u2029\ufeff]|\p{Surrogate}|\s\s|^\s|\s$/u;

const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

/**
 * The text on one line, so that no value can begin a line of the file: breaks of every kind become one space,
 * control characters go, half surrogate pairs, which UTF-8 can't hold, become U+FFFD. Letters and marks stay
 * as they are, unlike in oneLine (lib/text), which is for what web pages say.
 */
export const singleLine = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(CONTROLS, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/[\s\u0085]+/g, ' ')
        .trim()
    : text;
